import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { writeAssets } from '../helpers/asset-file.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

interface Diff {
  readonly kind: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly added: readonly Readonly<Record<string, unknown>>[];
  readonly removed: readonly Readonly<Record<string, unknown>>[];
  readonly changed: readonly {
    readonly key: string;
    readonly cells: readonly Readonly<Record<string, unknown>>[];
  }[];
}

/** A workspace with two versions of a list of people, the second with a row less, one more, and one changed. */
const twoVersions = copiesOf(async (folder) => {
  await bangiao(folder, 'init');
  const people = [person(1), person(2), person(3)];
  await bangiao(folder, 'import', await writeStaff(folder, people));
  const later = [person(1), person(3, { place: 'Cửa Nam', plan: 'chưa bố trí' }), person(4)];
  await bangiao(folder, 'import', await writeStaff(folder, later));
});

const file = 'Nhân sự quận Hoàn Kiếm.xlsx';

describe('diff', () => {
  test('tells what was added, removed and changed, cell by cell on both sides, ids masked', async () => {
    const folder = await twoVersions();
    const { code, stdout, document } = await bangiaoJson<Diff>(folder, 'diff', '1', '2');
    expect(code).toBe(0);
    expect(document.kind).toBe('staff');
    expect(document.counts).toEqual({
      unchanged: 1,
      added: 1,
      removed: 1,
      changed: 1,
      cells: 2,
      ambiguous: 0,
    });
    expect(document.removed).toMatchObject([{ name: 'Mẫu Thử Số 2', file, sheet: 'CBCC', cell: '6' }]);
    expect(document.added).toMatchObject([{ name: 'Mẫu Thử Số 4', code: '003*******04', cell: '7' }]);
    expect(document.changed).toMatchObject([
      {
        key: 'citizen-id',
        cells: [
          {
            field: 'former_commune',
            old: '00043',
            new: '00073',
            before: { cell: 'H7' },
            after: { cell: 'H6' },
          },
          {
            field: 'plan',
            old: 'bố trí',
            new: 'chưa bố trí',
            before: { file, sheet: 'CBCC', cell: 'I7' },
            after: { file, sheet: 'CBCC', cell: 'I6' },
          },
        ],
      },
    ]);
    expect(stdout).not.toContain('003080');
  });

  test('read backwards, takes what was added for removed', async () => {
    const folder = await twoVersions();
    const { document } = await bangiaoJson<Diff>(folder, 'so-sanh', '2', '1');
    expect(document.removed).toMatchObject([{ name: 'Mẫu Thử Số 4' }]);
    expect(document.added).toMatchObject([{ name: 'Mẫu Thử Số 2' }]);
    expect(document.changed[0]?.cells[1]).toMatchObject({ old: 'chưa bố trí', new: 'bố trí' });
  });

  test('shows people the counts first, then the first twenty, in words', async () => {
    const folder = await twoVersions();
    const { stdout } = await bangiao(folder, 'so-sanh', '1', '2');
    expect(stdout).toContain('Giữ nguyên 1; thêm 1; bỏ 1; đổi 1 bản ghi (2 ô); chưa phân định 0');
    expect(stdout).toContain(`− Mẫu Thử Số 2 · 003*******02  ${file} › CBCC › dòng 6`);
    expect(stdout).toContain('Phương án: bố trí → chưa bố trí');
    expect(stdout).toContain(`${file} › CBCC › I7 → ${file} › CBCC › I6`);
    expect(stdout).not.toContain('003080');
    const many = Array.from({ length: 30 }, (_, index) => person(index + 10));
    await bangiao(folder, 'import', await writeStaff(folder, [person(1), person(3), person(4), ...many]));
    const more = await bangiao(folder, 'so-sanh', '2', '3');
    expect(more.stdout.match(/^[−+~?] /gm)).toHaveLength(20);
    expect(more.stdout).toContain('… còn 12 khác biệt');
  });

  test('compares what is handed over with the general inventory as well', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const list = await writeAssets(folder, 'kiem-ke.xlsx', [{ code: 'TS-1', name: 'Bàn', cost: 5_000_000 }]);
    await bangiao(folder, 'import', '--baseline', list);
    const given = await writeAssets(folder, 'ban-giao.xlsx', [
      { code: 'TS-1', name: 'Bàn', cost: 4_000_000 },
    ]);
    await bangiao(folder, 'import', given);
    const { document } = await bangiaoJson<Diff>(folder, 'diff', '1', '2');
    expect(document.changed[0]?.cells).toMatchObject([
      {
        field: 'original_cost',
        old: '5000000',
        new: '4000000',
        after: { file: 'ban-giao.xlsx', cell: 'I5' },
      },
    ]);
    expect((await bangiao(folder, 'diff', '1', '2')).stdout).toContain('5.000.000 đ → 4.000.000 đ');
  });

  test.each([
    [['1', '9'], 'SUBMISSION-UNKNOWN'],
    [['1', 'x'], 'NUMBER-UNREADABLE'],
    [['1', '2e0'], 'NUMBER-UNREADABLE'],
    [['1', '1'], 'DIFF-SAME'],
    [['1', '3'], 'DIFF-OTHER-KIND'],
  ])('of %j is refused with a code and exit 2', async (numbers, refusal) => {
    const folder = await twoVersions();
    await bangiao(folder, 'import', await writeAssets(folder, 'tai-san.xlsx', [{ name: 'Bàn' }]));
    const { code, document } = await bangiaoJson<{ error: { code: string } }>(folder, 'diff', ...numbers);
    expect([code, document.error.code]).toEqual([2, refusal]);
  });

  test('writes every difference into a workbook when asked, over no file that is there', async () => {
    const folder = await twoVersions();
    const tried = await bangiaoJson<{ file: string; dry_run: boolean }>(
      folder,
      'diff',
      '1',
      '2',
      '--out',
      'd.xlsx',
      '--dry-run',
    );
    expect([tried.document.dry_run, existsSync(tried.document.file)]).toEqual([true, false]);
    expect((await bangiao(folder, 'so-sanh', '1', '2', '--out', 'd.xlsx')).code).toBe(0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, 'd.xlsx'));
    const texts = workbook.worksheets.map((sheet) => JSON.stringify(sheet.getSheetValues()));
    expect(workbook.worksheets.map(({ name }) => name).slice(1, 5)).toEqual([
      'Ô thay đổi',
      'Bản ghi bị bỏ',
      'Bản ghi thêm vào',
      'Chưa phân định',
    ]);
    expect(texts[1]).toContain('Mẫu Thử Số 3');
    expect(texts[1]).toContain(`${file} › CBCC › I6`);
    expect(texts[2]).toContain('Mẫu Thử Số 2');
    expect(texts[3]).toContain('Mẫu Thử Số 4');
    expect(texts.join('')).not.toContain('003080000004');
    const again = await bangiao(folder, 'diff', '1', '2', '--out', 'd.xlsx');
    expect([again.code, again.stderr.split('  ')[0]]).toEqual([2, 'OUTPUT-EXISTS']);
  });
});
