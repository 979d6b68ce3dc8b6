import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bangiao, bangiaoJson } from '../../helpers/binary.ts';
import { copiesOf } from '../../helpers/prepared.ts';
import { person, writeStaff } from '../../helpers/staff-file.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

const workspace = copiesOf(async (folder) => {
  await bangiao(folder, 'init');
  const file = await writeStaff(folder, [person(1)]);
  await bangiao(folder, 'import', file);
  await bangiao(folder, 'import', '--baseline', file);
  await writeFile(join(folder, 'q.csv'), 'query\nCửa Nam\n');
});

describe('a workbook', () => {
  test.each([
    [['map', 'export'], 'a.csv'],
    [['map', 'rules'], 'a.xls'],
    [['template', 'staff'], 'bieu-mau'],
    [['correct', '1'], 'sua.ods'],
    [['reconcile'], 'doi-chieu.pdf'],
    [['lookup', '--batch', 'q.csv'], 'q.csv'],
  ])('of %j is not written under the name %s', async (command, out) => {
    const folder = await workspace();
    const run = await bangiaoJson<Refused>(folder, ...command, '--out', join('moi', out));
    expect([run.code, run.document.error.code]).toEqual([2, 'OUTPUT-EXTENSION']);
    expect(run.document.error.message).toContain('.xlsx');
    expect(existsSync(join(folder, 'moi'))).toBe(false);
  });

  test('may have its extension in capitals', async () => {
    const folder = await temporaryFolder();
    expect((await bangiao(folder, 'template', 'staff', '--out', 'BIEU.XLSX')).code).toBe(0);
  });
});
