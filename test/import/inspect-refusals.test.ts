import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../src/import/inspect-file.ts';
import { type SheetInput, writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  type Grid,
  importPaths,
  letterhead,
  personRow,
  staffHeading,
} from './support.ts';

/** What an inspection says is wrong with a file, and why an import refuses it. */
async function told(sheets: readonly SheetInput[], file = 'bang-ke.xlsx') {
  const path = await writeWorkbook(join(await temporaryFolder(), file), sheets);
  const { problems, sheets: seen } = await inspectFile({ path, name: file }, { aliases: {} });
  const { refused } = await importPaths(await temporaryStore(), [path]);
  return {
    problems: problems.map(({ code }) => code),
    refused: refused.map(({ refusal }) => refusal.code),
    values: { problem: problems[0]?.values, refusal: refused[0]?.refusal.values },
    tables: seen.flatMap(({ tables }) => tables).length,
  };
}

function sheet(rows: Grid, merges: readonly string[] = []): readonly SheetInput[] {
  return [{ name: 'Bảng kê', rows, merges }];
}

const elsewhere = [1, 2, 3].map((number) => personRow(number, { 7: 'xã Phù Linh, huyện Sóc Sơn' }));

const refusedFiles: readonly (readonly [code: string, sheets: readonly SheetInput[], file?: string])[] = [
  [
    'TABLE-SIDE-BY-SIDE',
    sheet([...letterhead, [...assetHeading, '', ...assetHeading], [...assetRow(1), '', ...assetRow(2)]]),
  ],
  [
    'TABLE-AMOUNT-TWICE',
    sheet(
      [
        ...letterhead,
        ['STT', 'Tên tài sản', 'Theo sổ', '', 'Theo kiểm kê', ''],
        ['', '', 'Số lượng', 'Nguyên giá', 'Số lượng', 'Nguyên giá'],
        [1, 'Bàn thử', 2, 200, 1, 100],
      ],
      ['C4:D4', 'E4:F4'],
    ),
  ],
  ['TABLE-MONEY-FOREIGN', sheet([...letterhead, ['', 'Đơn vị tính: USD'], assetHeading, assetRow(1)])],
  [
    'TABLE-COLUMN-UNSURE',
    sheet([
      ...letterhead,
      ['STT', 'Tên tài sản', 'ĐVT', 'Số lượng thực tế hiện còn', 'Nguyên giá'],
      [1, 'Bàn thử', 'cái', 1, 5],
    ]),
  ],
  ['TABLE-EMPTY', sheet([...letterhead, assetHeading])],
  ['TABLE-NOT-FOUND', sheet([['Kính gửi'], ['Xin gửi báo cáo']])],
  ['DISTRICT-NOT-SAID', sheet([assetHeading, assetRow(1)])],
  ['DISTRICT-CONTRADICTED', sheet([...letterhead, assetHeading, assetRow(1)]), 'Quận Ba Đình.xlsx'],
  ['DISTRICT-ROWS-ELSEWHERE', sheet([...letterhead, staffHeading, ...elsewhere])],
  [
    'DISTRICT-OTHER-SHEET',
    [
      { name: 'Một', rows: [...letterhead, assetHeading, assetRow(1)] },
      { name: 'Hai', rows: [['UBND QUẬN BA ĐÌNH'], [], assetHeading, assetRow(2)] },
    ],
  ],
  [
    'TEMPLATE-OTHER-DISTRICT',
    [
      ...sheet([...letterhead, assetHeading, assetRow(1)]),
      { name: 'bangiao', rows: [['bangiao', 'assets', '1', '001']], state: 'veryHidden' },
    ],
  ],
];

describe('an inspection says beforehand why the import would refuse a file', () => {
  it.each(refusedFiles.map(([code, sheets, file]) => ({ code, sheets, file })))(
    '$code',
    async ({ code, sheets, file }) => {
      const { problems, refused, values } = await told(sheets, file);
      expect(refused).toEqual([code]);
      expect(problems).toEqual([code]);
      expect(values.problem).toEqual(values.refusal);
    },
  );

  it('and goes on to the next reason, which the import would give once the first is settled', async () => {
    const columns = [...assetHeading, '', ...assetHeading];
    const { problems, refused, tables } = await told(sheet([columns, [...assetRow(1), '', ...assetRow(2)]]));
    expect(refused).toEqual(['TABLE-SIDE-BY-SIDE']);
    expect(problems).toEqual(['TABLE-SIDE-BY-SIDE', 'DISTRICT-NOT-SAID']);
    expect(tables).toBe(1);
  });

  it('and nothing of a file that the import takes', async () => {
    const { problems, refused } = await told(sheet([...letterhead, assetHeading, assetRow(1)]));
    expect([problems, refused]).toEqual([[], []]);
  });
});

it('an inspection takes columns for what the import takes them for: “Đơn vị” by its values', async () => {
  const heading = ['STT', 'Tên tài sản', 'Đơn vị', 'Số lượng', 'Nguyên giá'];
  const path = await writeWorkbook(
    join(await temporaryFolder(), 'bang-ke.xlsx'),
    sheet([...letterhead, heading, [1, 'Bàn thử', 'cái', 1, 5], [2, 'Ghế thử', 'bộ', 1, 5]]),
  );
  const { sheets } = await inspectFile({ path, name: 'bang-ke.xlsx' }, { aliases: {} });
  const columns = sheets.flatMap(({ tables }) => tables).flatMap((table) => table.columns);
  expect(columns.find((column) => column.heading === 'Đơn vị')?.key).toBe('unit');
});
