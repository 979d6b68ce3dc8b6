import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  returnToCorrect,
  writeReadinessCorrection,
} from '../../src/export/correction/readiness-correction.ts';
import { readBackReadiness } from '../../src/import/readiness/import-readiness.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { createStore } from '../../src/store/database.ts';
import { communeReadiness } from '../../src/store/receiving/readiness.ts';
import { type SheetInput, writeWorkbook } from '../helpers/workbook.ts';
import { actor, closedAfterTest, temporaryFolder } from '../helpers/workspace.ts';
import { hoanKiem, importPaths } from './support.ts';

const heading = ['STT', 'Xã, phường', 'Bí thư', 'Phó bí thư', 'PCT HĐND', 'PCT UBND'];

/** What a commune's or the city's own list came to. */
async function taken(...sheets: readonly SheetInput[]) {
  const folder = await temporaryFolder();
  const store = closedAfterTest(createStore(join(folder, 'bangiao.db')));
  const outcome = await importPaths(store, [await writeWorkbook(join(folder, 'dk.xlsx'), sheets)]);
  const findings = outcome.readiness.flatMap((each) => each.findings);
  return {
    store,
    folder,
    stated: new Map(communeReadiness(store).map(({ commune, stated }) => [commune, stated])),
    findings,
    codes: findings.map(({ code }) => code),
  };
}

describe('a list of readiness that an office made itself', () => {
  it('counts who holds a post and not who should, below groups that say which', async () => {
    const { stated, findings } = await taken({
      name: 'DK',
      rows: [
        ['TT', 'Tên phường, xã', 'Chỉ tiêu', '', 'Hiện có', '', 'Con dấu'],
        ['', '', 'Bí thư', 'Phó Bí thư', 'Bí thư', 'Phó Bí thư'],
        [1, 'Phường Hoàn Kiếm', 1, 2, 0, 1, 'có'],
        [2, 'Phường Cửa Nam', 1, 2, 1, '02 đ/c', 'có'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'],
    });
    expect(
      [...stated.values()].map(({ secretaries, deputy_secretaries }) => [secretaries, deputy_secretaries]),
    ).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(findings).toMatchObject([
      { code: 'TABLE-HEADING-UNKNOWN', column: 3, row: 2 },
      { code: 'TABLE-HEADING-UNKNOWN', column: 4, row: 2 },
    ]);
  });

  it('has an item where every column about it says so', async () => {
    const rows = (...lines: readonly (readonly string[])[]) => [
      ['STT', 'Xã, phường', 'Bí thư', 'Con dấu', 'Đường truyền', 'Họp trực tuyến'],
      ...lines.map(([name = '', line = '', meeting = ''], index) => [
        index + 1,
        name,
        1,
        'có',
        line,
        meeting,
      ]),
    ];
    const { stated, codes } = await taken({
      name: 'DK',
      rows: rows(
        ['phường Hoàn Kiếm', 'có', 'có'],
        ['phường Cửa Nam', 'có', 'chưa'],
        ['phường Ba Đình', 'có', ''],
      ),
    });
    expect([...stated.values()].map(({ line }) => line)).toEqual(
      expect.arrayContaining(['có', 'chưa', null]),
    );
    expect(stated.get('00070')).toMatchObject({ line: 'có' });
    expect(codes).toEqual([]);
  });

  it('takes the answer below which a mark stands, and asks where both are marked', async () => {
    const { stated, codes } = await taken({
      name: 'DK',
      rows: [
        ['STT', 'Xã, phường', 'Bí thư', 'PCT UBND', 'Con dấu', ''],
        ['', '', '', '', 'Đã có', 'Chưa có'],
        [1, 'phường Hoàn Kiếm', 1, 2, 'x', ''],
        [2, 'phường Cửa Nam', 1, 2, '', 'x'],
        [3, 'phường Ba Đình', 1, 2, 'x', 'x'],
        [4, 'phường Hồng Hà', 1, 2, '', ''],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'],
    });
    expect([...stated.values()].map(({ seal }) => seal).sort()).toEqual(['chưa', 'có', null, null]);
    expect(stated.get('00070')).toMatchObject({ seal: 'có' });
    expect(codes).toEqual(['READINESS-COLUMNS-DISAGREE']);
  });

  it('takes no cross for an answer where items are ticked', async () => {
    const rows = [
      ['STT', 'Xã, phường', 'Bí thư', 'Con dấu', 'Trụ sở'],
      [1, 'phường Hoàn Kiếm', 1, '✓', 'x'],
    ];
    const { stated, codes } = await taken({ name: 'DK', rows });
    expect(stated.get('00070')).toMatchObject({ seal: 'có', headquarters: null });
    expect(codes).toEqual(['READINESS-CROSS-UNCLEAR']);
  });

  it('asks whether 1 below a share of the satisfied is one of a hundred', async () => {
    const rows = [
      ['STT', 'Xã, phường', 'Bí thư', 'Con dấu', 'Nhóm 1: tỷ lệ hài lòng'],
      [1, 'phường Hoàn Kiếm', 1, 'có', 1],
      [2, 'phường Cửa Nam', 1, 'có', 95],
    ];
    const { stated, codes } = await taken({ name: 'DK', rows });
    expect(stated.get('00070')).toMatchObject({ trial_1_satisfied: null });
    expect(codes).toEqual(['READINESS-VALUE-UNREADABLE']);
  });

  it('says which sheets and rows of its file were not read, and what is hidden in it', async () => {
    const { codes } = await taken(
      { name: 'A', rows: [heading, [1, 'phường Hoàn Kiếm', 1, 2, 1, 2]] },
      {
        name: 'B',
        rows: [
          [2, 'phường Cửa Nam', 1, 2, 1, 2],
          [3, 'phường Ba Đình', 1, 2, 1, 2],
        ],
      },
      { name: 'C', rows: [heading, [1, 'phường Hồng Hà', 1, 2, 1, 2]], state: 'veryHidden' },
    );
    expect(codes).toEqual(['SHEET-ROWS-UNREAD', 'SHEET-VERY-HIDDEN']);
  });

  it('whose heading was sorted in among its rows says which rows were lost', async () => {
    const { codes, stated } = await taken({
      name: 'A',
      rows: [
        [1, 'phường Hoàn Kiếm', 1, 2, 1, 2],
        [2, 'phường Cửa Nam', 1, 2, 1, 2],
        heading,
        [3, 'phường Ba Đình', 1, 2, 1, 2],
      ],
    });
    expect([codes, stated.size]).toEqual([['SHEET-ROWS-UNREAD'], 1]);
  });

  it('goes back to be mended, with what its columns say against each other, and changes nothing as it went', async () => {
    const { store, folder, codes } = await taken({
      name: 'DK',
      rows: [
        ['STT', 'Xã, phường', 'Bí thư', 'Bí thư', 'Con dấu', 'Trụ sở', 'Nhóm 1: hài lòng (%)'],
        [1, 'phường Hoàn Kiếm', 1, 0, '✓', 'x', 0.5],
      ],
    });
    expect(codes).toEqual([
      'READINESS-COLUMNS-DISAGREE',
      'READINESS-CROSS-UNCLEAR',
      'READINESS-VALUE-UNREADABLE',
    ]);
    const corrected = writeReadinessCorrection(store, returnToCorrect(store, 1), join(folder, 'sua.xlsx'), {
      messages: messagesIn('vi'),
      overwrite: false,
      dryRun: false,
      createdAt: actor.at,
      readBack: (path) => readBackReadiness(store, path, 1),
    });
    await expect(corrected).resolves.toBeUndefined();
  });

  it('down the sheet, a matter in each row, is no list of projects: the form is asked for', async () => {
    const folder = await temporaryFolder();
    const store = closedAfterTest(createStore(join(folder, 'bangiao.db')));
    const matters = [
      ['Bí thư', 1],
      ['Phó Bí thư', 2],
      ['Con dấu', 'Đã có'],
      ['Trụ sở', 'Đang sửa chữa'],
    ].map((matter, index) => [index + 1, ...matter]);
    const path = await writeWorkbook(join(folder, 'dk.xlsx'), [
      {
        name: 'DK',
        rows: [['UBND PHƯỜNG HOÀN KIẾM'], [], ['STT', 'Nội dung', 'Kết quả', 'Ghi chú'], ...matters],
      },
    ]);
    for (const district of [undefined, hoanKiem]) {
      const { refused } = await importPaths(store, [path], { district });
      expect(refused.map(({ refusal }) => refusal.code)).toEqual(['TABLE-READINESS-BY-ROWS']);
    }
  });
});
