import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionIn } from '../../../src/reconcile/receipts/condition-words.ts';
import { type Count, judgeCount } from '../../../src/reconcile/receipts/judge-count.ts';
import { conditionWords } from '../../../src/reconcile/receipts/receipt-sheet.ts';

function count(given: Partial<Count>): Count {
  return { handed: 5, received: undefined, condition: '', opinion: '', ...given };
}

describe('a condition', () => {
  it.each([
    ['đủ', 'complete'],
    ['ĐỦ', 'complete'],
    [' Đủ. ', 'complete'],
    ['OK', 'complete'],
    ['✓', 'complete'],
    ['Thiếu', 'missing'],
    ['thieu', 'missing'],
    ['dư', 'excess'],
    ['Hư hỏng', 'damaged'],
    ['không đúng', 'wrong'],
  ])('“%s” is %s', (text, condition) => {
    expect(conditionIn(text)).toBe(condition);
  });

  it.each(['du', 'khong dung', 'không dùng', 'x', 'v', 'nt', 'đủ, hỏng 1', 'chưa nhận', '?'])(
    '“%s” may mean several things and is asked about',
    (text) => {
      expect(conditionIn(text)).toBeUndefined();
      expect(judgeCount(count({ received: 5, condition: text }))).toEqual({
        fate: 'unclear',
        quantity: null,
        codes: ['RECEIPT-CONDITION-UNCLEAR'],
      });
    },
  );
});

describe('a count of what nobody counted before', () => {
  const counted = (given: Partial<Count>) => judgeCount(count({ handed: null, ...given }));

  it('is taken as it is, and asked for where a word alone stands there', () => {
    for (const condition of ['đủ', 'thiếu', 'thừa'])
      expect(counted({ received: 3, condition })).toMatchObject({ quantity: 3 });
    expect(counted({ received: 3, condition: 'đủ' }).codes).toEqual([]);
    expect(counted({ condition: 'đủ' }).codes).toEqual(['RECEIPT-QUANTITY-BLANK']);
    expect(counted({ condition: 'thiếu' })).toMatchObject({ quantity: null });
  });
});

describe('a count', () => {
  it('that nobody has filled in is not counted', () => {
    expect(judgeCount(count({}))).toEqual({ fate: 'uncounted', quantity: null, codes: [] });
  });

  it('of “đủ” alone is the number handed over', () => {
    expect(judgeCount(count({ condition: 'đủ' }))).toEqual({ fate: 'complete', quantity: 5, codes: [] });
  });

  it('of “thiếu” alone is none of a single thing, and asked about for several', () => {
    expect(judgeCount(count({ handed: 1, condition: 'thiếu' }))).toMatchObject({
      fate: 'missing',
      quantity: 0,
    });
    expect(judgeCount(count({ condition: 'thiếu' }))).toEqual({
      fate: 'missing',
      quantity: null,
      codes: ['RECEIPT-ITEM-MISSING', 'RECEIPT-QUANTITY-BLANK'],
    });
  });

  it.each([
    ['hỏng', 'damaged', 'RECEIPT-ITEM-DAMAGED'],
    ['sai', 'wrong', 'RECEIPT-ITEM-WRONG'],
  ])('of “%s” alone says no number, and none is asked for: something came', (condition, fate, code) => {
    expect(judgeCount(count({ condition }))).toEqual({ fate, quantity: null, codes: [code] });
  });

  it.each([
    { condition: 'đủ', received: 4 },
    { condition: 'đủ', received: 6 },
    { condition: 'thiếu', received: 5 },
    { condition: 'thiếu', received: 6 },
    { condition: 'thừa', received: 5 },
    { condition: 'thừa', received: 0 },
  ])('of $received out of 5 that is called $condition is unclear', (given) => {
    expect(judgeCount(count(given))).toMatchObject({
      fate: 'unclear',
      codes: ['RECEIPT-QUANTITY-DISAGREES'],
    });
  });

  it.each([
    [{ received: 5 }, 'RECEIPT-CONDITION-BLANK'],
    [{ opinion: 'kiểm sau' }, 'RECEIPT-CONDITION-BLANK'],
    [{ received: 'unreadable', condition: 'đủ' }, 'RECEIPT-QUANTITY-UNREADABLE'],
  ] as const)('of %j is asked about', (given, code) => {
    expect(judgeCount(count(given))).toEqual({ fate: 'unclear', quantity: null, codes: [code] });
  });

  it('is never complete unless all that was handed over came', () => {
    const written = fc.record({
      handed: fc.nat({ max: 20 }),
      received: fc.oneof(fc.nat({ max: 20 }), fc.constant(undefined), fc.constant('unreadable' as const)),
      condition: fc.oneof(fc.constantFrom('', 'du', 'x', ...Object.values(conditionWords)), fc.string()),
      opinion: fc.constantFrom('', 'xem lại'),
    });
    fc.assert(
      fc.property(written, (given) => {
        const { fate, quantity } = judgeCount(given);
        if (fate === 'complete') expect(quantity).toBe(given.handed);
        if (fate === 'missing' && quantity !== null) expect(quantity).toBeLessThan(given.handed);
        if (fate === 'excess' && quantity !== null) expect(quantity).toBeGreaterThan(given.handed);
        if (fate === 'uncounted')
          expect([given.received, given.condition, given.opinion]).toEqual([undefined, '', '']);
      }),
    );
  });
});
