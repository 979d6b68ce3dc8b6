import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../src/workbook/read/workbook.ts';
import { cellText } from '../../src/workbook/table/cell-text.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

interface Batch {
  readonly counts: Readonly<Record<string, number>>;
  readonly results: readonly { readonly query: string; readonly state: string }[];
}

async function folderWith(name: string, content: string | Buffer): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, name), content);
  return folder;
}

/** The texts of each row of a workbook's first sheet. */
async function rowsOf(path: string): Promise<readonly (readonly string[])[]> {
  const opened = await openWorkbook(path);
  if (!opened.ok) throw new Error(opened.problem.code);
  const texts: string[][] = [];
  for (const sheet of opened.value.sheets.slice(0, 1)) {
    for await (const batch of opened.value.rows(sheet)) {
      texts.push(...batch.map(({ cells }) => cells.map(cellText)));
    }
  }
  await opened.value.close();
  return texts;
}

async function statesIn(content: string | Buffer): Promise<readonly (readonly [string, string])[]> {
  const folder = await folderWith('q.csv', content);
  const { document } = await bangiaoJson<Batch>(folder, 'lookup', '--batch', 'q.csv');
  return document.results.map(({ query, state }) => [query, state]);
}

describe('lookup on a terminal of 80 columns', () => {
  test.each([
    [['00070']],
    [['Văn Miếu - Quốc Tử Giám']],
    [['Minh Khai']],
    [['phường Hồng Hà', '--lang', 'en']],
    [['quận Hai Bà Trưng']],
  ])('%j fits', async (args) => {
    const { code, stdout } = await bangiao(await temporaryFolder(), 'lookup', ...args);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('a wrong district is said, with where the name is found, and the exit is 1', async () => {
    const { code, stdout } = await bangiao(await temporaryFolder(), 'lookup', 'Cửa Nam, Ba Đình');
    expect(code).toBe(1);
    expect(stdout).toContain('quận Ba Đình');
    expect(stdout).toContain('00073 phường Cửa Nam, Hoàn Kiếm');
  });
});

describe('a batch', () => {
  test('reads the column `query`, wherever it stands', async () => {
    expect(await statesIn('STT;query;Ghi chú\n1;"Minh Khai, Hoài Đức";x\n2;Minh Khai;y\n')).toEqual([
      ['Minh Khai, Hoài Đức', 'found'],
      ['Minh Khai', 'ambiguous'],
    ]);
  });

  test('keeps the commas that nobody quoted in its last column: they part a name from its district', async () => {
    expect(await statesIn('id,query\n1,Minh Khai, Hoài Đức\n2,Minh Khai, Hai Bà Trưng\n')).toEqual([
      ['Minh Khai, Hoài Đức', 'found'],
      ['Minh Khai, Hai Bà Trưng', 'found'],
    ]);
  });

  test('reads a text of lines, in UTF-16 as well', async () => {
    const text = 'phường Hàng Trống\nquận Ba Đình\nabc\n';
    const expected = [
      ['phường Hàng Trống', 'found'],
      ['quận Ba Đình', 'district'],
      ['abc', 'unknown'],
    ];
    expect(await statesIn(text)).toEqual(expected);
    expect(await statesIn(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(expected);
  });

  test.each(['STT,Nơi\n1,Cửa Nam\n2,Hàng Bông\n', ''])(
    'refuses %j, of which no column can be told',
    async (content) => {
      const folder = await folderWith('q.csv', content);
      const { code, stderr } = await bangiao(folder, 'lookup', '--batch', 'q.csv');
      expect(code).toBe(2);
      expect(stderr).toMatch(/^(LOOKUP-COLUMN-MISSING|FILE-EMPTY) {2}/);
    },
  );

  test('writes a workbook with a row for each text, in which no candidate stands as an answer', async () => {
    const folder = await folderWith('q.csv', 'query\nCửa Nam, Q.HK\nMinh Khai\nHàng Chống\nxyz\n');
    const args = ['lookup', '--batch', 'q.csv', '--out', 'kq.xlsx'];
    const { document } = await bangiaoJson<Batch>(folder, ...args);
    expect(document.counts).toEqual({ found: 1, ambiguous: 1, commune: 0, district: 0, unknown: 2 });
    const sheet = await rowsOf(join(folder, 'kq.xlsx'));
    const rowOf = (query: string) => sheet.find((row) => row.includes(query)) ?? [];
    expect(rowOf('Cửa Nam, Q.HK')).toEqual(expect.arrayContaining(['00073', 'phường Cửa Nam', 'Hoàn Kiếm']));
    expect(rowOf('Minh Khai')).toHaveLength(4);
    expect(rowOf('Minh Khai').at(-1)).toContain('00295 phường Minh Khai, Hai Bà Trưng');
    expect(rowOf('Hàng Chống').at(-1)).toContain('00070 phường Hàng Trống, Hoàn Kiếm');
    expect(rowOf('xyz').at(-1)).toContain('hoặc mã 5 chữ số, rồi tra lại');
    expect((await bangiao(folder, ...args)).stderr).toContain('OUTPUT-EXISTS');
    expect((await bangiao(folder, ...args, '--force')).code).toBe(0);
  });

  test('reads a workbook without the heading by its first column, and mends a code that lost its zeros', async () => {
    const folder = await temporaryFolder();
    await writeWorkbook(join(folder, 'q.xlsx'), [
      {
        name: 'Trang 1',
        rows: [
          ['Cửa Nam, Q.HK', 'x'],
          [73, 'y'],
          ['phường Hàng Bông', 'z'],
        ],
      },
    ]);
    const { document } = await bangiaoJson<Batch>(folder, 'lookup', '--batch', 'q.xlsx');
    expect(document.results.map(({ query, state }) => [query, state])).toEqual([
      ['Cửa Nam, Q.HK', 'found'],
      ['00073', 'found'],
      ['phường Hàng Bông', 'found'],
    ]);
  });
});
