import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '../../../src/store/database.ts';
import { stateOf } from '../../packs/support.ts';
import { district, otherDistrict, receivingCommunes } from '../lists/places.ts';
import { BrokenRule } from '../orderly.ts';
import { Site } from '../site.ts';
import { expectSound } from '../sound.ts';
import { differences, numbersOf, viewsOf } from '../views.ts';
import { copyOf } from './copies.ts';
import type { Steps } from './step.ts';

/** What packs promise, tried on copies: any order, twice, by way of another workspace. */
export const exchanges: Steps = {
  'merge-any-order': [2, mergeInAnyOrder],
  'merge-twice': [3, mergeTwice],
  'merge-again': [3, mergeAgain],
};

const parts = [
  ['--district', district],
  ['--district', otherDistrict],
  ...[...new Set(receivingCommunes)].slice(0, 2).map((code) => ['--commune', code]),
];

/** Packs of every part of the workspaces in these folders. */
async function packsOf(site: Site, folders: readonly string[]): Promise<readonly string[]> {
  const packs: string[] = [];
  for (const folder of folders) {
    for (const part of parts) {
      const pack = site.path('goi.bangiao');
      await new Site(site.life, folder, site.dice).look('pack', ...part, '--out', pack);
      if (existsSync(pack)) packs.push(pack);
    }
  }
  return packs;
}

/** A new workspace into which these were merged, one command for each group. */
async function cityOf(site: Site, groups: readonly (readonly string[])[]): Promise<Site> {
  const folder = site.path('thanh-pho');
  await mkdir(folder);
  const city = new Site(site.life, folder, site.dice);
  await city.look('init');
  for (const group of groups) {
    const { code, stderr } = await city.look('merge', ...group);
    if (code === 2) throw new BrokenRule('packs of sound workspaces are taken in', stderr);
  }
  expectSound(folder);
  return city;
}

/** All that the views say, without the numbers that a workspace gives. */
async function stateIn({ folder }: Site) {
  const store = openStore(join(folder, 'bangiao.db'));
  try {
    return await stateOf(store);
  } finally {
    store.close();
  }
}

async function mergeInAnyOrder(site: Site): Promise<void> {
  const { dice } = site;
  const copies = await Promise.all(
    site.life.folders.map((folder) => copyOf(new Site(site.life, folder, dice))),
  );
  const packs = await packsOf(
    site,
    copies.map(({ folder }) => folder),
  );
  if (packs.length === 0) return;
  const straight = await stateIn(await cityOf(site, [packs]));
  const shuffled = dice.shuffled(packs);
  const oneByOne = await cityOf(
    site,
    [...shuffled, ...shuffled.slice(0, 2)].map((pack) => [pack]),
  );
  const half = Math.ceil(shuffled.length / 2);
  const between = await cityOf(site, [shuffled.slice(0, half)]);
  const passedOn = await packsOf(site, [between.folder]);
  const grouped = await cityOf(
    site,
    [shuffled.slice(half), passedOn].filter(({ length }) => length > 0),
  );
  for (const [how, city] of [
    ['one by one', oneByOne],
    ['by way of another workspace', grouped],
  ] as const) {
    const found = differences(straight, await stateIn(city));
    if (found.length > 0) throw new BrokenRule(`packs make one state in any order: ${how}`, found.join('\n'));
  }
}

async function mergeTwice(site: Site): Promise<void> {
  const { dice, life } = site;
  const copy = await copyOf(site);
  const others = await Promise.all(
    life.folders
      .filter((folder) => folder !== site.folder)
      .map((folder) => copyOf(new Site(life, folder, dice))),
  );
  const packs = await packsOf(
    site,
    others.map(({ folder }) => folder),
  );
  if (packs.length === 0) return;
  await copy.look('merge', ...packs);
  const before = viewsOf(copy.folder);
  await copy.look('merge', ...dice.shuffled(packs));
  const found = differences(before, viewsOf(copy.folder));
  if (found.length > 0) throw new BrokenRule('merged twice is merged once', found.join('\n'));
  expectSound(copy.folder);
}

/** Packs that were taken back and merged again, in another order, say what they said at first. */
async function mergeAgain(site: Site): Promise<void> {
  const { dice, life } = site;
  const copy = await copyOf(site);
  const others = life.folders.filter((folder) => folder !== site.folder);
  const packs = await packsOf(site, others);
  const earlier = new Set(numbersOf(copy.folder, 'merge'));
  for (const pack of packs) await copy.look('merge', pack);
  const first = await stateIn(copy);
  const merges = numbersOf(copy.folder, 'merge').filter((number) => !earlier.has(number));
  for (const number of dice.shuffled(merges)) {
    const { code, stderr } = await copy.look('undo', `M${number}`);
    if (code === 2) throw new BrokenRule('a merge can be taken back whatever was merged after it', stderr);
  }
  expectSound(copy.folder);
  for (const pack of dice.shuffled(packs)) await copy.look('merge', pack);
  const found = differences(first, await stateIn(copy));
  const told = found.filter(
    (line) => !/^v_(submissions|decisions|mapping_rules|waivers|receipts)/.test(line),
  );
  if (told.length > 0)
    throw new BrokenRule('packs taken back and merged again say the same', told.join('\n'));
  expectSound(copy.folder);
}
