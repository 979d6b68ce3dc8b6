import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { bangiaoJson } from '../helpers/binary.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

test.each([
  ['city', '00070'],
  ['report', '002'],
  ['surplus', 'Hoàn Kiếm'],
  ['records', '00070'],
  ['city', '--district', '002'],
  ['commune', '--district', '002'],
  ['district', '--commune', '00070'],
])(
  'export %s %s is refused: the unit would change nothing, and everything would go out',
  async (...which) => {
    const folder = await temporaryFolder();
    await bangiaoJson(folder, 'init');
    const before = await readdir(folder);
    const { code, document } = await bangiaoJson<Refused>(folder, 'export', ...which);
    expect([code, document.error.code]).toEqual([2, 'USAGE']);
    expect(document.error.message).toContain(which.at(-1));
    expect(await readdir(folder)).toEqual(before);
  },
);

test.each([
  ['district', '002'],
  ['district', '--district', '002'],
  ['commune', '--commune', '00070'],
  ['minutes', '002', '--commune', '00070'],
  ['records', '--commune', '00070'],
])('export %s %s is made for the unit', async (...which) => {
  const folder = await temporaryFolder();
  await bangiaoJson(folder, 'init');
  const { document } = await bangiaoJson<Refused>(folder, 'export', ...which);
  expect(document.error.code).toBe('EXPORT-NOTHING');
});
