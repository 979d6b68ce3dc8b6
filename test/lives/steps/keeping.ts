import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../site.ts';
import { numbersOf } from '../views.ts';
import type { Steps } from './step.ts';

/** Something that can be taken back: its table, and the letter before its number. */
type Undoable = readonly [table: string, letter: string];

/** Everything that can be taken back. */
export const undoable: readonly [Undoable, ...Undoable[]] = [
  ['submission', ''],
  ['decision', 'D'],
  ['mapping_rule', 'R'],
  ['receipt', 'P'],
  ['waiver', 'W'],
  ['readiness_return', 'V'],
  ['merge', 'M'],
];

/** Taking back, and changing what the workspace holds to. */
export const keeping: Steps = {
  undo: [7, undo],
  settings: [1, changeSettings],
  'keep-backup': [2, keepBackup],
  'go-back': [1, goBack],
};

/** Takes back anything that was ever done, the latest most often. */
async function undo(site: Site): Promise<void> {
  const { dice } = site;
  const [table, letter] = dice.one([...undoable, undoable[0]]);
  const numbers = numbersOf(site.folder, table);
  const number = dice.happens(0.5) ? numbers.at(-1) : dice.any(numbers);
  if (number !== undefined) await site.act('undo', `${letter}${number}`);
}

interface Settings {
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly [other: string]: unknown;
}

/** Changes a setting by hand, as an editor would. */
async function changeSettings(site: Site): Promise<void> {
  const { dice } = site;
  const path = join(site.folder, 'bangiao.config.json');
  const settings = JSON.parse(await readFile(path, 'utf8')) as Settings;
  const changed = dice.happens(0.5)
    ? { ...settings, as_of: dice.one(['2025-07-02', '2026-01-01']) }
    : {
        ...settings,
        mapping: { ...settings.mapping, follow_people: dice.happens(0.5) ? ['assets'] : [] },
      };
  await writeFile(path, JSON.stringify(changed, null, 2));
  site.life.typed.push(
    `# settings of ${site.folder.slice(site.life.root.length + 1)}: ${JSON.stringify(changed).slice(0, 200)}`,
  );
  await site.look('doctor');
}

/** Keeps a backup to which the workspace may go back some day. */
async function keepBackup(site: Site): Promise<void> {
  const file = site.path('sao.db');
  await site.look('backup', file);
  site.life.backups.set(site.folder, file);
}

/** The disk broke: work goes on from the last backup, while others have merged what was done since. */
async function goBack(site: Site): Promise<void> {
  const backup = site.life.backups.get(site.folder);
  if (backup === undefined) return;
  const restored = site.path('phuc-hoi');
  await site.look('restore', backup, restored);
  if (!existsSync(restored)) return;
  await rename(site.folder, site.path('dia-hong'));
  await rename(restored, site.folder);
}
