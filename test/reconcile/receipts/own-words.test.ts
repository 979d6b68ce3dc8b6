import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conditionIn, conditionNames } from '../../../src/reconcile/receipts/condition-words.ts';
import {
  receiptColumn,
  receiptNames,
  teamColumn,
  teamNames,
} from '../../../src/reconcile/receipts/receipt-names.ts';
import { receiptHeadings } from '../../../src/reconcile/receipts/receipt-sheet.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { EditedSheet, edited } from '../../helpers/sheet-editing.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';
import { spellOut } from '../../inventory/heading-names/spell-out.ts';
import { codesIn, givenOut, handedOver, receiptSheet, receive, typed } from './support.ts';

describe('a further name of a column of a receipt', () => {
  it.each([
    ['receipt', receiptNames, receiptColumn],
    ['team', teamNames, teamColumn],
  ] as const)('%s: is found by its column alone', (_, names, find) => {
    const wrong = Object.entries<readonly string[]>(names).flatMap(([column, patterns]) =>
      patterns.flatMap(spellOut).filter((heading) => find(heading)?.column !== column),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['received', 'SL thực nhận'],
    ['received', 'Số lượng kiểm đếm thực tế'],
    ['condition', 'Kết quả đối chiếu'],
    ['opinion', 'Ghi chú'],
    ['quantity', 'Số lượng theo biên bản'],
    ['what', 'Danh mục tài sản'],
  ])('%s may be called “%s”', (column, heading) => {
    expect(receiptColumn(heading)?.column).toBe(column);
  });

  it.each([
    'Thực nhận (triệu đồng)',
    'Thực nhận (giá trị)',
    'Tỷ lệ thực nhận (%)',
    'Đã nhận',
    'Chênh lệch',
    'Số lượng',
    'Tình trạng sử dụng',
    'Ngày nhận',
  ])('“%s” is none', (heading) => {
    expect(receiptColumn(heading)).toBeNull();
  });
});

describe('how a thing came', () => {
  it('is said by each further name', () => {
    const wrong = Object.entries<readonly string[]>(conditionNames).flatMap(([condition, patterns]) =>
      patterns.flatMap(spellOut).filter((name) => conditionIn(name) !== condition),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Đúng, đủ', 'complete'],
    ['Đã nhận đầy đủ', 'complete'],
    ['Nhận chưa đủ', 'missing'],
    ['Bàn giao thừa', 'excess'],
    ['Hỏng, không sử dụng được', 'damaged'],
    ['Sai chủng loại', 'wrong'],
  ])('“%s” is %s', (text, condition) => {
    expect(conditionIn(text)).toBe(condition);
  });

  it.each([
    'Đã nhận',
    'Chưa nhận',
    'Đủ nhưng hỏng',
    'Đủ (thiếu 1)',
    'Đủ?',
    'Không thiếu',
    'Không khớp',
    'Cơ bản đủ',
    'dung',
    'hu',
    'Tốt',
  ])('“%s” is asked about', (text) => {
    expect(conditionIn(text)).toBeUndefined();
  });
});

describe('a receipt in the team’s own words', () => {
  it('is read under a heading of two rows, and says which columns it does not read', async () => {
    const workspace = await handedOver(2, 2);
    const outcome = await typed(workspace, ([first = 0, second = 0]) => ({
      rows: [
        ['UBND PHƯỜNG HOÀN KIẾM'],
        [],
        ['TT', 'Mã bản ghi', 'Tên tài sản', 'Số lượng', '', 'Chênh lệch', 'Kết quả kiểm nhận', 'Ghi chú'],
        ['', '', '', 'Bàn giao', 'Thực nhận', '', '', ''],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
        ['A', '', 'Máy móc'],
        [1, first, 'Bàn thử số 1', 2, 2, 0, 'Đúng, đủ', ''],
        [2, second, 'Bàn thử số 2', 2, 1, -1, 'Thiếu', 'ở kho cũ'],
        ['', '', 'Tổng cộng', 4, 3],
        [],
        ['', 'ĐẠI DIỆN BÊN NHẬN', '', '', 'ĐẠI DIỆN BÊN GIAO'],
        ['', 'Nguyễn Thử', '', '', 'Trần Thử'],
      ],
      merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:F4', 'G3:G4', 'H3:H4'],
    }));
    expect(outcome.refused).toEqual([]);
    expect(outcome.receipts[0]?.lines).toMatchObject({ complete: 1, missing: 1, unlisted: 0, unclear: 0 });
    expect(codesIn(outcome)).toEqual(['TABLE-HEADING-UNKNOWN', 'RECEIPT-ITEM-MISSING']);
  });

  it('with two columns of counts says that the second is not read', async () => {
    const workspace = await handedOver(2);
    const outcome = await typed(workspace, ([first = 0]) => ({
      rows: [
        ['STT', 'Mã bản ghi', 'Thực nhận', 'Thực nhận', 'Tình trạng'],
        [1, first, 2, 1, 'đủ'],
      ],
    }));
    expect(codesIn(outcome)).toEqual(['TABLE-HEADING-TWICE']);
  });

  it('without the column of records is refused: else all would have come unlisted', async () => {
    const workspace = await handedOver(2);
    const outcome = await typed(workspace, () => ({
      rows: [
        ['STT', 'Tên tài sản', 'Thực nhận', 'Tình trạng'],
        [1, 'Bàn thử số 1', 2, 'đủ'],
      ],
    }));
    expect(outcome.refused.map(({ refusal }) => refusal.code)).toEqual(['RECEIPT-WITHOUT-RECORDS']);
  });

  it('loses nothing that came unlisted, be it called as a section or below the signatures', async () => {
    const workspace = await handedOver(2);
    const unlisted: readonly (readonly CellInput[])[] = [
      [2, '', 'Phòng họp', 1, 'đủ'],
      ['', '', 'Trạm biến áp'],
      ['', '', 'ĐẠI DIỆN BÊN NHẬN'],
      [3, '', 'Ghế lạ', 4, 'đủ'],
    ];
    const outcome = await typed(workspace, ([first = 0]) => ({
      rows: [
        ['STT', 'Mã bản ghi', 'Tên, nội dung', 'Thực nhận', 'Tình trạng'],
        [1, first, 'Bàn thử số 1', 2, 'đủ'],
        ...unlisted,
      ],
    }));
    expect(outcome.receipts[0]?.lines).toMatchObject({ complete: 1, unlisted: 3 });
  });
});

it('the workbook given out says nothing of unread columns when it comes back, and of those renamed what they are', async () => {
  const workspace = await handedOver(2, 2);
  const path = await edited(
    await givenOut(workspace),
    join(await temporaryFolder(), 'phieu.xlsx'),
    (workbook) => {
      const sheet = new EditedSheet(workbook, receiptSheet, receiptHeadings.record);
      const [first = 0] = sheet.rows;
      sheet.fill(first, { [receiptHeadings.received]: 2, [receiptHeadings.condition]: 'Khớp đúng' });
      const heading = sheet.worksheet.getRow(first - 1);
      heading.eachCell((cell) => {
        if (cell.text === receiptHeadings.received) cell.value = 'SL thực nhận';
        if (cell.text === receiptHeadings.opinion) cell.value = 'Ghi chú';
      });
    },
  );
  const outcome = await receive(workspace.store, [path]);
  expect(codesIn(outcome)).toEqual([]);
  expect(outcome.receipts[0]?.lines).toMatchObject({ complete: 1, uncounted: 1 });
});
