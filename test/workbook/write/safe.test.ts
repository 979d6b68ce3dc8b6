import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExact, safeDefinedNames, safeSheetNames, safeText } from '../../../src/workbook/write/safe.ts';

describe('text', () => {
  test.each([
    ['control characters go', 'a\u0000b\u0007c\u001bd\u007fe', 'abcde'],
    ['newlines stay, whatever their form', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a tab becomes a space', 'a\tb', 'a b'],
    ['lone surrogates go', 'a\ud800b\udc00c', 'abc'],
    ['letters outside the basic plane stay', 'a\u{1f3e0}b', 'a\u{1f3e0}b'],
    ['noncharacters go', 'a\ufffeb\uffffc', 'abc'],
    ['formula signs are text like any other', '=1+1', '=1+1'],
    ['TCVN3 bytes are the sender’s own', '§µ\u00ad', '§µ\u00ad'],
  ])('%s', (_, given, expected) => {
    expect(safeText(given)).toBe(expected);
  });

  test('over 32,767 units is cut with an ellipsis', () => {
    const cut = safeText('x'.repeat(40_000));
    expect(cut).toHaveLength(32_767);
    expect(cut.endsWith('x…')).toBe(true);
    expect(safeText('x'.repeat(32_767))).toHaveLength(32_767);
  });

  test('a cut never splits a letter', () => {
    expect(safeText('\u{1f3e0}'.repeat(5), 4)).toBe('\u{1f3e0}…');
  });

  test('safe text is well formed and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = safeText(text, 20);
        expect(once).not.toMatch(/\p{Surrogate}/u);
        expect(safeText(once, 20)).toBe(once);
      }),
    );
  });
});

describe('sheet names', () => {
  test.each([
    ['forbidden signs become dashes', 'a:b\\c/d?e*f[g]', 'a-b-c-d-e-f-g-'],
    ['apostrophes become typographic', "'Tổng hợp'", '’Tổng hợp’'],
    ['History is Excel’s own', 'History', 'History_'],
    ['an empty name gets one', '', 'Sheet'],
    ['31 units at most', 'x'.repeat(40), 'x'.repeat(31)],
  ])('%s', (_, given, expected) => {
    expect(safeSheetNames([given])).toEqual([expected]);
  });

  test('repeated names are told apart, without regard to case', () => {
    expect(safeSheetNames(['Hoàn Kiếm', 'HOÀN KIẾM', 'hoàn kiếm'])).toEqual([
      'Hoàn Kiếm',
      'HOÀN KIẾM (2)',
      'hoàn kiếm (3)',
    ]);
  });

  test('any names come out unique, short and free of forbidden signs', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 20 }), (names) => {
        const safe = safeSheetNames(names);
        expect(new Set(safe.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of safe) expect(name).toMatch(/^[^:\\/?*[\]'!]{1,31}$/);
      }),
    );
  });
});

describe('defined names', () => {
  test.each([
    ['accents and spaces', 'Đơn vị tính', 'Don_vi_tinh'],
    ['a cell address', 'AB12', '_AB12'],
    ['a row-column address', 'R1C1', '_R1C1'],
    ['the letter of a row', 'r', '_r'],
    ['a digit first', '1a', '_1a'],
    ['nothing', '', '_'],
  ])('%s is made valid', (_, given, expected) => {
    expect(safeDefinedNames([given])).toEqual([expected]);
  });

  test('names that come out alike are told apart', () => {
    expect(safeDefinedNames(['xã', 'xa', 'Xà'])).toEqual(['xa', 'xa_2', 'Xa_3']);
  });
});

test('a spreadsheet keeps 15 digits', () => {
  expect(isExact(999_999_999_999_999n)).toBe(true);
  expect(isExact(1_000_000_000_000_000n)).toBe(false);
  expect(isExact(-1_000_000_000_000_000n)).toBe(false);
});
