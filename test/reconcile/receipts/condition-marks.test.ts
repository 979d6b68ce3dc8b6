import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/database.ts';
import type { CellInput } from '../../helpers/rows.ts';
import type { SheetInput } from '../../helpers/workbook.ts';
import { codesIn, handedOver, typed } from './support.ts';

const before = ['STT', 'Mã bản ghi', 'Tên, nội dung', 'Số lượng bàn giao', 'Thực nhận'];
const conditions = ['Đủ', 'Thiếu', 'Thừa', 'Hỏng', 'Sai'];
const none = ['', '', '', '', ''];

/** The rows of a receipt: one for each record, with what stands below its conditions. */
function lines(records: readonly number[], ...marks: readonly (readonly CellInput[])[]) {
  return marks.map((own, index) => [index + 1, records[index] ?? '', '', 2, '', ...own]);
}

function storedLines(store: Store) {
  return store.prepare('SELECT fate, condition, received_quantity FROM receipt_line ORDER BY row').all();
}

const headings: readonly (readonly [string, Omit<SheetInput, 'name'>])[] = [
  ['by their words alone', { rows: [[...before, ...conditions, 'Ý kiến']] }],
  [
    'below a merged heading',
    {
      rows: [
        [...before, 'Tình trạng', '', '', '', '', 'Ý kiến'],
        ['', '', '', '', '', ...conditions, ''],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:J1', 'K1:K2'],
    },
  ],
  [
    'below a heading that is not merged',
    {
      rows: [
        [...before, 'Kết quả kiểm nhận (đánh dấu x)', '', '', '', '', 'Ý kiến'],
        ['', '', '', '', '', ...conditions],
      ],
    },
  ],
  [
    'beside a group of quantities',
    {
      rows: [
        ['STT', 'Mã bản ghi', 'Tên, nội dung', 'Số lượng', '', 'Tình trạng', '', '', '', '', 'Ý kiến'],
        ['', '', '', 'Bàn giao', 'Thực nhận', ...conditions],
      ],
    },
  ],
  [
    'in the third row of a heading',
    {
      rows: [
        [...before.slice(0, 4), 'Kết quả tiếp nhận', '', '', '', '', '', 'Ý kiến'],
        ['', '', '', '', 'Thực nhận', 'Tình trạng', '', '', '', ''],
        ['', '', '', '', '', ...conditions],
      ],
    },
  ],
  [
    'in one row with the words above them',
    { rows: [[...before, ...conditions.map((each) => `Tình trạng: ${each}`), 'Ý kiến']] },
  ],
];

describe('columns to mark in place of one of conditions', () => {
  it.each(headings)('are read %s', async (_, heading) => {
    const workspace = await handedOver(2, 2, 2, 2);
    const outcome = await typed(workspace, (records) => ({
      ...heading,
      rows: [
        ...heading.rows,
        ...lines(
          records,
          ['x', '', '', '', ''],
          ['', '', '', 'V', '', 'vỡ kính'],
          ['', '', '', '', '✓'],
          none,
        ),
      ],
    }));
    expect(outcome.refused).toEqual([]);
    expect(codesIn(outcome)).toEqual(['RECEIPT-ITEM-DAMAGED', 'RECEIPT-ITEM-WRONG']);
    expect(storedLines(workspace.store)).toEqual([
      { fate: 'complete', condition: 'đủ', received_quantity: 2 },
      { fate: 'damaged', condition: 'hỏng', received_quantity: null },
      { fate: 'wrong', condition: 'không đúng', received_quantity: null },
      { fate: 'uncounted', condition: null, received_quantity: null },
    ]);
  });

  const heading = [[...before, ...conditions, 'Ý kiến']];

  it.each<readonly [string, readonly CellInput[], string, string]>([
    ['two marks', ['', 'x', '', 'x', ''], 'RECEIPT-CONDITION-TWICE', 'Thiếu, Hỏng'],
    ['a question mark', ['?', '', '', '', ''], 'RECEIPT-MARK-UNREADABLE', 'Đủ: ?'],
    ['a number', ['', 1, '', '', ''], 'RECEIPT-MARK-UNREADABLE', 'Thiếu: 1'],
    ['a number typed as text', ['', '2 cái', '', '', ''], 'RECEIPT-MARK-UNREADABLE', 'Thiếu: 2 cái'],
    ['a remark', ['', '', '', 'vỡ kính', ''], 'RECEIPT-MARK-UNREADABLE', 'Hỏng: vỡ kính'],
    ['another condition', ['Thiếu', '', '', '', ''], 'RECEIPT-MARK-UNREADABLE', 'Đủ: Thiếu'],
    ['a number beside a mark', ['x', '', 1, '', ''], 'RECEIPT-MARK-UNREADABLE', 'Thừa: 1'],
  ])('say nothing where %s stands there, and that is told', async (_, marks, code, text) => {
    const workspace = await handedOver(2);
    const outcome = await typed(workspace, (records) => ({ rows: [...heading, ...lines(records, marks)] }));
    const [finding, ...others] = outcome.receipts.flatMap(({ findings }) => findings);
    expect(others).toEqual([]);
    expect([finding?.code, finding?.values?.marks]).toEqual([code, text]);
    expect(storedLines(workspace.store)).toEqual([
      { fate: 'unclear', condition: text, received_quantity: null },
    ]);
  });

  it.each<readonly [string, readonly CellInput[], string]>([
    ['its own word again', ['đủ', '', '', '', ''], 'complete'],
    ['no in the others', ['x', 0, '-', '☐', 'không'], 'complete'],
    ['no in all', ['☐', '☐', 0, '-', ''], 'uncounted'],
  ])('may hold %s', async (_, marks, fate) => {
    const workspace = await handedOver(2);
    const outcome = await typed(workspace, (records) => ({ rows: [...heading, ...lines(records, marks)] }));
    expect(codesIn(outcome)).toEqual([]);
    expect(storedLines(workspace.store)).toMatchObject([{ fate }]);
  });

  it('are no totals, and tell of what came unlisted where they are no marks', async () => {
    const workspace = await handedOver(2);
    const outcome = await typed(workspace, ([first = 0]) => ({
      rows: [
        ...heading,
        [1, first, '', 2, 2, 'x'],
        [2, '', 'Quạt lạ', '', 1, '', '', '?'],
        ['', '', 'Tổng cộng', 2, 3, 1, '', 1],
      ],
    }));
    expect(codesIn(outcome)).toEqual(['RECEIPT-ITEM-UNLISTED', 'RECEIPT-MARK-UNREADABLE']);
    expect(outcome.receipts[0]?.lines).toMatchObject({ complete: 1, unlisted: 1, unclear: 0 });
  });

  it('contradict a number as the word would', async () => {
    const workspace = await handedOver(2);
    const outcome = await typed(workspace, ([first = 0]) => ({
      rows: [...heading, [1, first, '', 2, 1, 'x']],
    }));
    expect(codesIn(outcome)).toEqual(['RECEIPT-QUANTITY-DISAGREES']);
  });

  it('are not taken for the words of another heading, nor one of them for all', async () => {
    const workspace = await handedOver(2);
    const [ofPapers, ofOne] = await Promise.all(
      [
        [
          [...before, 'Giấy tờ kèm theo', ''],
          ['', '', '', '', '', 'Đủ', 'Thiếu'],
        ],
        [[...before, 'Hỏng', 'Tốt']],
      ].map((rows) => typed(workspace, () => ({ rows }))),
    );
    for (const outcome of [ofPapers, ofOne])
      expect(outcome?.refused.map(({ refusal }) => refusal.code)).toEqual(['RECEIPT-NOT-FOUND']);
  });

  it('“Dư” is too many, and “Du” is not known', async () => {
    const workspace = await handedOver(2, 2);
    const outcome = await typed(workspace, (records) => ({
      rows: [[...before, 'Dư', 'Thieu', 'Du'], ...lines(records, ['x', '', ''], ['', '', 'x'])],
    }));
    expect(codesIn(outcome)).toEqual([
      'TABLE-HEADING-UNKNOWN',
      'RECEIPT-ITEM-EXCESS',
      'RECEIPT-QUANTITY-BLANK',
    ]);
    expect(storedLines(workspace.store)).toMatchObject([{ fate: 'excess' }, { fate: 'uncounted' }]);
  });

  it('beside a column of conditions are not read, and that is told', async () => {
    const workspace = await handedOver(2);
    const outcome = await typed(workspace, ([first = 0]) => ({
      rows: [
        [...before, 'Tình trạng', 'Đủ', 'Thiếu'],
        [1, first, '', 2, 2, 'đủ', '', 'x'],
      ],
    }));
    expect(codesIn(outcome)).toEqual(['TABLE-HEADING-UNKNOWN', 'TABLE-HEADING-UNKNOWN']);
    expect(storedLines(workspace.store)).toMatchObject([{ fate: 'complete' }]);
  });
});

it('the condition below a group is the one of receiving, not the one of giving', async () => {
  const workspace = await handedOver(2);
  const outcome = await typed(workspace, ([first = 0]) => ({
    rows: [
      [...before, 'Tình trạng', '', 'Ý kiến'],
      ['', '', '', '', '', 'Khi giao', 'Khi nhận', ''],
      [1, first, '', 2, '', 'đủ', 'hỏng', 'vỡ'],
    ],
  }));
  expect(codesIn(outcome)).toEqual(['TABLE-HEADING-UNKNOWN', 'RECEIPT-ITEM-DAMAGED']);
});
