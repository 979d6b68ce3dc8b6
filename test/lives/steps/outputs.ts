import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { partsOf } from '../../corpus/mutations.ts';
import { district, receivingCommunes } from '../lists/places.ts';
import { BrokenRule, fullId } from '../orderly.ts';
import type { Site } from '../site.ts';
import { copyOf } from './copies.ts';
import type { Steps } from './step.ts';

/** Files that are written out, looked into. */
export const outputs: Steps = {
  'export-twice': [4, exportTwice],
};

const exported: readonly [readonly string[], ...(readonly string[])[]] = [
  ['district', district],
  ['commune', ...receivingCommunes],
  ['city'],
  ['surplus'],
  ['report'],
  ['minutes', district, '--signed-on', '15/07/2025'],
  ['records', '--reason', 'thử'],
];

/** The parts of every file below a folder as text, without the times at which they were written. */
async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const contents = new Map<string, string>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const name = timeless(path.slice(folder.length));
    const parts = /\.(xlsx|docx)$/.test(path)
      ? partsOf(bytes).map(
          (part) => [`${name} ${part.name}`, Buffer.from(part.content).toString('utf8')] as const,
        )
      : [[name, bytes.toString('utf8')] as const];
    for (const [part, text] of parts) contents.set(part, timeless(text));
  }
  return contents;
}

/** Times of day, instants, and digests and sizes of files, which differ from one run to the next, are taken out. */
function timeless(text: string): string {
  return text
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z?/g, '·')
    .replaceAll(/\d{1,2}:\d{2}(:\d{2})?/g, '·')
    .replaceAll(/\d{1,2} giờ \d{1,2}/g, '·')
    .replaceAll(/\d{4}-\d{2}-\d{2}-\d{6}/g, '·')
    .replaceAll(/"(sha256|size)": ("[\da-f]+"|\d+)/g, '·');
}

/** Two exports of one state differ in nothing but their times; no id is in full in either. */
async function exportTwice(site: Site): Promise<void> {
  const copy = await copyOf(site);
  const what = [...copy.dice.one(exported), '--lang', copy.dice.one(['vi', 'en'])];
  const folders = [copy.path('mot'), copy.path('hai')] as const;
  for (const folder of folders) {
    const { code } = await copy.look('export', ...what, '--out', folder);
    if (code === 2) return;
  }
  const [one, other] = [await contentsOf(folders[0]), await contentsOf(folders[1])];
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
    (part) => one.get(part) !== other.get(part),
  );
  if (differing.length > 0)
    throw new BrokenRule(
      `two exports of one state are equal: ${what[0]}`,
      `${folders.join('\n')}\n${differing.join('\n')}`,
    );
  const telling = [...one].filter(([, text]) => fullId.test(text)).map(([part]) => part);
  if (telling.length > 0) throw new BrokenRule('no id in full in what is written out', telling.join('\n'));
}
