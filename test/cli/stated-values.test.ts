import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { personRow, staffHeading } from '../import/support.ts';

interface Imported {
  readonly submissions: readonly {
    readonly version: number;
    readonly findings: { readonly error: number };
  }[];
  readonly error?: { readonly code: string };
}

const wording = 'Về công tác tại phường';

/** A workspace, and a list in which an office says in words of its own what becomes of most people. */
const workspace = copiesOf(async (folder) => {
  await bangiao(folder, 'init');
  const people = [1, 2, 3, 4].map((number) => personRow(number, { 8: number === 4 ? 'bố trí' : wording }));
  const rows = [['UBND QUẬN HOÀN KIẾM'], [], staffHeading, ...people];
  await writeWorkbook(join(folder, 'ds.xlsx'), [{ name: 'CBCC', rows }]);
});

async function importedAs(folder: string, ...said: readonly string[]) {
  const values = said.flatMap((each) => ['--value', each]);
  return bangiaoJson<Imported>(folder, 'import', join(folder, 'ds.xlsx'), ...values);
}

async function plans(folder: string): Promise<string> {
  const { stdout } = await bangiao(
    folder,
    ...[
      'query',
      'SELECT plan, count(*) AS people FROM v_staff GROUP BY plan ORDER BY plan',
      '--format',
      'csv',
    ],
  );
  return stdout.trim();
}

describe('words that a closed list does not have, where nobody can be asked', () => {
  test('are told with the flag, which then settles all their rows', async () => {
    const folder = await workspace();
    const { stdout } = await bangiao(folder, 'import', join(folder, 'ds.xlsx'));
    expect(stdout).toContain(`--value "plan: ${wording}=…"`);
    const { document } = await importedAs(folder, `plan: ${wording}=bố trí`);
    expect(document.submissions[0]).toMatchObject({ version: 2, findings: { error: 0 } });
    expect(await plans(folder)).toContain('bố trí,4');
  });

  test.each([
    ['plan: Về chỗ khác=bố trí', 'VALUE-WORDING-UNMET'],
    [`plan: ${wording}=về`, 'VALUE-NOT-OF-LIST'],
    [`note: ${wording}=bố trí`, 'VALUE-FIELD-UNKNOWN'],
    [`${wording}=bố trí`, 'VALUE-STATEMENT-UNREADABLE'],
  ])('are not spoken of as %s', async (said, refusal) => {
    const folder = await workspace();
    const { code, document } = await importedAs(folder, said);
    expect([code, document.error?.code]).toEqual([2, refusal]);
    expect(await plans(folder)).not.toContain('bố trí');
  });

  test('mean the same in the correction workbook that comes back', async () => {
    const folder = await workspace();
    await importedAs(folder, `plan: ${wording}=bố trí`);
    const path = join(folder, 'sua.xlsx');
    expect((await bangiao(folder, 'correct', '1', '--out', path)).code).toBe(0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const sheet = workbook.getWorksheet('CBCC');
    const cell = sheet?.getCell('I5');
    expect(cell?.value).toBe(wording);
    for (const [address, value] of [
      ['I7', wording],
      ['B4', 'Mẫu Văn Khác'],
    ] as const) {
      const changed = sheet?.getCell(address);
      if (changed) changed.value = value;
    }
    await workbook.xlsx.writeFile(path);
    const { document } = await bangiaoJson<Imported>(folder, 'import', path);
    expect(document.submissions[0]).toMatchObject({ version: 2, findings: { error: 0 } });
    expect(await plans(folder)).toContain('bố trí,4');
  });
});
