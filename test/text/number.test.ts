import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaFromNumber, parseArea, parseAreaUnit } from '../../src/text/area.ts';
import {
  addDecimals,
  type Decimal,
  decimalFromDigits,
  decimalFromNumber,
  formatDecimal,
  makeDecimal,
  roundDecimal,
} from '../../src/text/decimal.ts';
import { moneyFromNumber, parseMoney, parseMoneyUnit } from '../../src/text/money.ts';
import { integerFromNumber, isBlankMark, parseDecimal, parseInteger } from '../../src/text/number.ts';

function read(text: string): string {
  const result = parseDecimal(text);
  return result.ok ? formatDecimal(result.value) : result.problem.code;
}

function outcome<Value>(
  result: { ok: true; value: Value } | { ok: false; problem: { code: string } },
): Value | string {
  return result.ok ? result.value : result.problem.code;
}

describe('a number in a text', () => {
  test.each([
    ['1.234.567', '1234567'],
    ['1.234,5', '1234.5'],
    ['1 234', '1234'],
    ['1\u00A0234\u00A0567,5', '1234567.5'],
    ['1,234,567.89', '1234567.89'],
    ['1234.5', '1234.5'],
    ['123.45', '123.45'],
    ['1.234', '1234'],
    ['1,234', '1.234'],
    ['43,133.', '43133'],
    ['43.133,', '43133'],
    ['(1,043,133.)', '-1043133'],
    ['257.', '257'],
    ['257,', '257'],
    ['43,13.', '43.13'],
    ['0.125', '0.125'],
    ['0,50', '0.5'],
    ['(1.234)', '-1234'],
    ['-5', '-5'],
    ['−5', '-5'],
    ['5.000.000 ₫', '5000000'],
    ['₫5,000,000.00', '5000000'],
    ['12,5 tỷ', '12500000000'],
    ['12,5 tỉ đồng', '12500000000'],
    ['3 triệu', '3000000'],
    ['1,5 tr.đ', '1500000'],
    ['2 nghìn tỷ', '2000000000000'],
    ['500 ngàn', '500000'],
    ['5 ngđ', '5000'],
    ['1 tỷ 200 triệu', '1200000000'],
    ['1 tỷ 200 triệu 500 nghìn', '1200500000'],
    ['1 tỷ 200', '1200000000'],
    ['2 tỷ rưỡi', '2500000000'],
    ['1,5 triệu rưỡi', 'NUMBER-UNREADABLE'],
    ['200 triệu 1 tỷ', 'NUMBER-UNREADABLE'],
    ['2 triệu 500 đồng', 'NUMBER-UNREADABLE'],
    ['0đ', '0'],
    ['100.000 VNĐ', '100000'],
    ['120,5 m²', '120.5'],
    ['120 m2', '120'],
    ['120 m^2', '120'],
    ['500 đồng Việt Nam', '500'],
    ['5 %', '5'],
    ['1.5E+3', '1500'],
    ['1.234.567.', '1234567'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    '',
    '-',
    'abc',
    '1.23.456',
    '1,23,456',
    '12..3',
    '1 2 3',
    '1 tỷ 200 tỷ',
    '1 triệu 2 tỷ',
    '(5) m2',
    '12 người',
    ',5',
    '(-5)',
    '5 ha',
    '1-2',
  ])('%j is unreadable', (text) => {
    expect(read(text)).toBe('NUMBER-UNREADABLE');
  });

  test.each([
    ['12 tỷ 5', '12500000000', '12005000000'],
    ['3 tỷ 25', '3250000000', '3025000000'],
    ['1tr5', '1500000', '1005000'],
  ])('%s is two amounts, and neither is taken', (text, first, second) => {
    const result = parseDecimal(text);
    expect(result).toEqual({
      ok: false,
      problem: { code: 'NUMBER-EITHER-AMOUNT', values: { text, first, second } },
    });
  });

  test('a long row of digits is too large, a long text is unreadable at once', () => {
    expect(read('1'.repeat(40))).toBe('NUMBER-TOO-LARGE');
    expect(read(`1${' .'.repeat(50_000)}`)).toBe('NUMBER-UNREADABLE');
  });

  test('reads back every number written the Vietnamese way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, '.');
        const decimals = cents.toString().padStart(2, '0');
        const fraction = decimals.replace(/0+$/, '');
        const exact = fraction === '' ? `${whole}` : `${whole}.${fraction}`;
        expect(read(`${grouped},${decimals}`)).toBe(exact);
      }),
    );
  });

  test('reads back every safe number from its own digits', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(outcome(integerFromNumber(value))).toBe(value);
        expect(outcome(parseInteger(String(value)))).toBe(value);
      }),
    );
  });

  test('an integer has no fraction and no more than 53 bits', () => {
    expect(outcome(parseInteger('1,5'))).toBe('NUMBER-NOT-WHOLE');
    expect(outcome(parseInteger('9.007.199.254.740.993'))).toBe('NUMBER-TOO-LARGE');
    expect(outcome(integerFromNumber(Number.NaN))).toBe('NUMBER-UNREADABLE');
  });

  test('blank marks are blank, zero is not', () => {
    expect(['', ' ', '-', '–', '—', '…', '...', '- -', './.', ' - ₫ '].map(isBlankMark)).not.toContain(false);
    expect(['0', 'x', '-1'].map(isBlankMark)).not.toContain(true);
  });
});

describe('an exact decimal', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 6 }))
    .map(([units, scale]) => makeDecimal(units, scale));
  const inMillionths = ({ units, scale }: Decimal) => units * 10n ** BigInt(6 - scale);

  test('added to another is their sum to the last digit, whatever their places', () => {
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        expect(inMillionths(addDecimals(left, right))).toBe(inMillionths(left) + inMillionths(right));
      }),
    );
  });

  test.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['2.4999', 0, '2'],
    ['0.05', 1, '0.1'],
    ['-0.05', 1, '-0.1'],
    ['7', 2, '7'],
  ])('%s to %i places is %s: halves go away from zero', (digits, places, rounded) => {
    expect(formatDecimal(roundDecimal(decimalFromDigits(digits) ?? makeDecimal(0n, 0), places))).toBe(
      rounded,
    );
  });
});

describe('a number cell', () => {
  test('loses the noise of binary fractions', () => {
    const decimal = decimalFromNumber(0.1 + 0.2);
    expect(decimal && formatDecimal(decimal)).toBe('0.3');
  });

  test('is exact however large or small', () => {
    expect(
      [1e21, 1e-7, -12.5].map((value) => formatDecimal(decimalFromNumber(value) ?? { units: 0n, scale: 0 })),
    ).toEqual(['1000000000000000000000', '0.0000001', '-12.5']);
    expect(decimalFromNumber(Number.POSITIVE_INFINITY)).toBeUndefined();
  });
});

describe('money', () => {
  test('is counted in the unit of the heading, unless the cell names its own', () => {
    expect(outcome(parseMoney('12,3', 'triệu đồng'))).toBe(12_300_000);
    expect(outcome(parseMoney('1.234', 'nghìn đồng'))).toBe(1_234_000);
    expect(outcome(parseMoney('500 đ', 'triệu đồng'))).toBe(500);
    expect(outcome(parseMoney('12,5 tỷ', 'triệu đồng'))).toBe(12_500_000_000);
  });

  test('has no fraction of a đồng, no unit of another kind, and stays a safe integer', () => {
    expect(outcome(parseMoney('1,234', 'đồng'))).toBe('NUMBER-FRACTION-OF-DONG');
    expect(outcome(parseMoney('120 m2', 'đồng'))).toBe('NUMBER-UNREADABLE');
    expect(outcome(parseMoney('10.000.000', 'tỷ đồng'))).toBe('NUMBER-TOO-LARGE');
    expect(outcome(moneyFromNumber(1.5, 'đồng'))).toBe('NUMBER-FRACTION-OF-DONG');
  });

  test('tenths of a triệu are exact for every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (tenths) => {
        expect(outcome(moneyFromNumber(tenths / 10, 'triệu đồng'))).toBe(tenths * 100_000);
      }),
    );
  });

  test.each([
    ['Nguyên giá (tr.đ)', 'triệu đồng'],
    ['Tr.đồng', 'triệu đồng'],
    ['Tổng mức đầu tư\n(triệu đồng)', 'triệu đồng'],
    ['ĐVT: 1.000.000 đồng', 'triệu đồng'],
    ['Đơn vị tính: nghìn đồng', 'nghìn đồng'],
    ['(1.000 đồng)', 'nghìn đồng'],
    ['ĐVT: 1000đ', 'nghìn đồng'],
    ['(ngđ)', 'nghìn đồng'],
    ['Ngàn đồng', 'nghìn đồng'],
    ['Đơn vị tính: Tỷ đồng', 'tỷ đồng'],
    ['đồng', 'đồng'],
    ['VNĐ', 'đồng'],
    ['Giá trị (đồng)', 'đồng'],
    ['Nguyên giá, đồng', 'đồng'],
    ['Don vi tinh: dong', 'đồng'],
  ])('the heading %j counts in %s', (heading, unit) => {
    expect(parseMoneyUnit(heading)).toBe(unit);
  });

  test.each([
    'Số hợp đồng',
    'Hội đồng nhân dân',
    'Lao động (người)',
    'Diện tích (m2)',
    'hợp đồng NĐ 111',
    'NG',
    'Nguyên giá (NG)',
    'NG đất',
    'NG đầu kỳ',
    'Số nghìn dân',
    'Số triệu đơn vị',
    '',
  ])('the heading %j names no unit of money', (heading) => {
    expect(parseMoneyUnit(heading)).toBeUndefined();
  });

  test('what is called its unit may be as short as people write it', () => {
    expect(parseMoneyUnit('ĐVT: ng')).toBe('nghìn đồng');
    expect(parseMoneyUnit('Đơn vị tính: tr')).toBe('triệu đồng');
  });
});

describe('an area', () => {
  test('is whole hundredths of m², and a hectare is 10 000 m²', () => {
    expect(outcome(parseArea('1.276,20 m²'))).toEqual({ hundredths: 127_620, rounded: false });
    expect(outcome(parseArea('1,5 ha'))).toEqual({ hundredths: 1_500_000, rounded: false });
    expect(outcome(areaFromNumber(123.45))).toEqual({ hundredths: 12_345, rounded: false });
  });

  test.each([
    ['Diện tích (nghìn m²)', 'nghìn m²', 200_000_000],
    ['ĐVT: 1.000 m2', 'nghìn m²', 200_000_000],
    ['Diện tích đất (m²)', 'm²', 200_000],
    ['Diện tích (ha)', 'ha', 2_000_000_000],
    ['Diện tích (km2)', 'km²', 200_000_000_000],
  ] as const)('under %s is counted in %s', (heading, unit, hundredths) => {
    expect(parseAreaUnit(heading)).toBe(unit);
    expect(outcome(parseArea('2.000', unit))).toEqual({ hundredths, rounded: false });
    expect(outcome(areaFromNumber(2000, unit))).toEqual({ hundredths, rounded: false });
  });

  test.each(['Diện tích (m² hoặc ha)', 'Diện tích', 'Phạm vi'])('under %s has no unit', (heading) => {
    expect(parseAreaUnit(heading)).toBeUndefined();
  });

  test('is rounded half up beyond two decimals, and says so', () => {
    expect(outcome(parseArea('12,345'))).toEqual({ hundredths: 1235, rounded: true });
    expect(outcome(parseArea('12,344'))).toEqual({ hundredths: 1234, rounded: true });
    expect(outcome(areaFromNumber(0.005))).toEqual({ hundredths: 1, rounded: true });
  });

  test('is not money', () => {
    expect(outcome(parseArea('5 đồng'))).toBe('NUMBER-UNREADABLE');
    expect(outcome(areaFromNumber(Number.NaN))).toBe('NUMBER-UNREADABLE');
  });
});
