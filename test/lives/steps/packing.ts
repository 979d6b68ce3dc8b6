import { existsSync } from 'node:fs';
import { district, receivingCommunes } from '../lists/places.ts';
import { Site } from '../site.ts';
import type { Steps } from './step.ts';

/** Parts of workspaces, out and in. */
export const packing: Steps = {
  merge: [5, merge],
};

/** Packs a part of another workspace, and merges it into this one. */
async function merge(site: Site): Promise<void> {
  const { dice, life } = site;
  const from = dice.any(life.folders.filter((folder) => folder !== site.folder));
  if (from === undefined) return;
  const pack = site.path('goi.bangiao');
  const part = dice.happens(0.7) ? ['--district', district] : ['--commune', dice.one(receivingCommunes)];
  await new Site(life, from, dice).look('pack', ...part, '--out', pack);
  if (existsSync(pack)) await site.act('merge', pack);
}
