import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWithExcelJs, textsOf } from '../export/support.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';

const workspace = copiesOf(async (folder) => {
  await bangiao(folder, 'init');
  await bangiao(folder, 'import', await writeStaff(folder, [person(7), person(8)]));
});

const named = "select full_name, citizen_id, '00070' as code, null as unknown from v_staff order by row";
const thousands =
  'with recursive c (n) as (select 1 union all select n + 1 from c where n < 7000) select n from c';

interface Written {
  readonly file: string;
  readonly columns: readonly string[];
  readonly count: number;
  readonly more: boolean;
  readonly dry_run: boolean;
}

interface Refused {
  readonly error: { readonly code: string };
}

describe('the answer in a file', () => {
  test('is a workbook with its heading in the first row, texts as texts, ids masked', async () => {
    const folder = await workspace();
    const { document } = await bangiaoJson<Written>(folder, 'query', named, '--out', 'ket-qua.xlsx');
    expect(document).toMatchObject({
      file: join(folder, 'ket-qua.xlsx'),
      columns: ['full_name', 'citizen_id', 'code', 'unknown'],
      count: 2,
      more: false,
      dry_run: false,
    });
    const book = await openWithExcelJs(join(folder, 'ket-qua.xlsx'));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Kết quả truy vấn']);
    expect(book.worksheets[0]?.getCell('A1').text).toBe('full_name');
    expect(textsOf(book, 'Kết quả truy vấn').map((texts) => texts.slice(0, 3))).toEqual([
      ['full_name', 'citizen_id', 'code'],
      ['Mẫu Thử Số 7', '003*******07', '00070'],
      ['Mẫu Thử Số 8', '003*******08', '00070'],
    ]);
  });

  test('is CSV or JSON Lines where its extension says so, as the screen would print them', async () => {
    const folder = await workspace();
    for (const format of ['csv', 'jsonl']) {
      await bangiao(folder, 'query', named, '--out', `ket-qua.${format}`);
      const printed = await bangiao(folder, 'query', named, '--format', format);
      expect(await readFile(join(folder, `ket-qua.${format}`), 'utf8')).toBe(printed.stdout);
    }
  });

  test('has all rows, however many, those without a value too, and no more than --limit', async () => {
    const folder = await workspace();
    const all = await bangiaoJson<Written>(folder, 'query', thousands, '--out', 'bay-nghin.xlsx');
    expect(all.document).toMatchObject({ count: 7000, more: false });
    const rows = textsOf(await openWithExcelJs(join(folder, 'bay-nghin.xlsx')), 'Kết quả truy vấn');
    expect([rows.length, rows.at(-1)]).toEqual([7001, ['7000']]);
    const empty = await bangiaoJson<Written>(
      folder,
      ...['query', "select null as a, '' as b union all select 1, 'x'", '--out', 'trong.xlsx'],
    );
    expect(empty.document).toMatchObject({ count: 2 });
    const first = await bangiaoJson<Written>(
      folder,
      ...['query', thousands, '--limit', '3', '--out', 'ba.csv'],
    );
    expect(first.document).toMatchObject({ count: 3, more: true });
  });

  test('takes the place of no other file, unless that is asked for', async () => {
    const folder = await workspace();
    await bangiao(folder, 'query', 'select 1 as a', '--out', 'mot.csv');
    const again = await bangiaoJson<Refused>(folder, 'query', 'select 2 as a', '--out', 'mot.csv');
    expect([again.code, again.document.error.code]).toEqual([2, 'OUTPUT-EXISTS']);
    expect(await readFile(join(folder, 'mot.csv'), 'utf8')).toBe('\uFEFFa\r\n1\r\n');
    await bangiao(folder, 'query', 'select 2 as a', '--out', 'mot.csv', '--force');
    expect(await readFile(join(folder, 'mot.csv'), 'utf8')).toBe('\uFEFFa\r\n2\r\n');
  });

  test('is counted and not written on a dry run', async () => {
    const folder = await workspace();
    const run = await bangiaoJson<Written>(
      folder,
      ...['query', thousands, '--out', 'moi/thu.xlsx', '--dry-run'],
    );
    expect(run.document).toMatchObject({ count: 7000, dry_run: true });
    expect(existsSync(join(folder, 'moi'))).toBe(false);
  });

  test.each([
    [['--out', 'a.pdf'], 'OUTPUT-EXTENSION'],
    [['--out', 'a.csv', '--format', 'jsonl'], 'OUTPUT-EXTENSION'],
    [['--out', 'a.csv', '--format', 'table'], 'USAGE'],
  ])('is refused under %j, by what its name or --format says', async (options, code) => {
    const run = await bangiaoJson<Refused>(await workspace(), 'query', named, ...options);
    expect([run.code, run.document.error.code]).toEqual([2, code]);
  });

  test('leaves nothing behind where the question is refused', async () => {
    const folder = await workspace();
    const before = readdirSync(folder);
    const wrong = await bangiaoJson<Refused>(folder, 'query', 'select x from v_staff', '--out', 'a.xlsx');
    expect([wrong.code, wrong.document.error.code]).toEqual([2, 'QUERY-FAILED']);
    expect(readdirSync(folder)).toEqual(before);
  });
});
