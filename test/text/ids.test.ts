import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeCitizenId,
  maskId,
  maskIdsIn,
  parseCitizenId,
  validProvinces,
} from '../../src/text/citizen-id.ts';
import { isPlate, normalisePlate } from '../../src/text/plate.ts';

function code(text: string, asNumber = false): string {
  const result = parseCitizenId(text, asNumber);
  return result.ok ? 'OK' : result.problem.code;
}

describe('a citizen id', () => {
  test('keeps its twelve digits whatever stands between them', () => {
    for (const text of [
      '999085123445',
      "'999085123445",
      '999 085 123 445',
      '999.085.123.445',
      '999085-123445',
    ]) {
      expect(parseCitizenId(text)).toMatchObject({
        ok: true,
        value: { id: '999085123445', kind: 'cccd', padded: false },
      });
    }
  });

  test('gets back the zeros a number cell lost, when a valid province comes out', () => {
    expect(parseCitizenId('1085123445', true)).toMatchObject({ value: { id: '001085123445', padded: true } });
    expect(parseCitizenId('36085123445', true)).toMatchObject({
      value: { id: '036085123445', padded: true },
    });
    expect(code('3085123445', true)).toBe('CITIZEN-ID-LENGTH');
  });

  test('gets them back in a text too, which .csv makes of such a cell, if its year of birth can be', () => {
    expect(parseCitizenId('1085123445')).toMatchObject({ value: { id: '001085123445', padded: true } });
    expect(parseCitizenId('36 085 123 445')).toMatchObject({ value: { id: '036085123445', padded: true } });
    const notMended = ['3085123445', '1234567890', '12345678901', '01085123445', '0108512344'];
    expect(notMended.map((text) => code(text))).toEqual(notMended.map(() => 'CITIZEN-ID-LENGTH'));
  });

  test('of nine digits is a CMND', () => {
    expect(parseCitizenId('012345678')).toMatchObject({ value: { kind: 'cmnd', id: '012345678' } });
  });

  test('of an unknown province is flagged, not refused', () => {
    expect(parseCitizenId('999085123445')).toMatchObject({ value: { provinceKnown: false } });
    expect(parseCitizenId('001085123445')).toMatchObject({ value: { provinceKnown: true } });
  });

  test('with lost digits, letters or another length is a problem', () => {
    expect([
      code('1.09E+09'),
      code('1,09085E+11'),
      code('00108512344A'),
      code('00108512344'),
      code(''),
    ]).toEqual([
      'CITIZEN-ID-SCIENTIFIC',
      'CITIZEN-ID-SCIENTIFIC',
      'CITIZEN-ID-NOT-DIGITS',
      'CITIZEN-ID-LENGTH',
      'CITIZEN-ID-NOT-DIGITS',
    ]);
  });

  test('tells province, gender and year of birth', () => {
    expect(describeCitizenId('001085123445')).toEqual({ province: '001', gender: 'Nam', birthYear: 1985 });
    expect(describeCitizenId('036303123445')).toEqual({ province: '036', gender: 'Nữ', birthYear: 2003 });
    expect(describeCitizenId('012345678')).toBeUndefined();
    expect(validProvinces.size).toBe(63);
  });

  test('is shown with its first three and last two digits', () => {
    expect(maskId('001085123445')).toBe('001*******45');
    expect(maskId('012345678')).toBe('012****78');
    expect(maskId('1234567')).toBe('1*****7');
    expect(maskId('12345')).toBe('*****');
  });

  test('masked keeps its length and hides more than half', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9,20}$/), (id) => {
        const masked = maskId(id);
        expect(masked).toHaveLength(id.length);
        expect(masked.replaceAll(/[^*]/g, '')).toHaveLength(id.length - 5);
      }),
    );
  });

  test('is masked within a text, however its digits are grouped, and no longer or shorter number is', () => {
    for (const digits of ['001085123445', '00108512344', '0010851234', '012345678'])
      expect(maskIdsIn(`Bà X, số ${digits}, kế toán`)).toBe(`Bà X, số ${maskId(digits)}, kế toán`);
    expect(maskIdsIn('001 085 123 445')).toBe('001**********45');
    expect(maskIdsIn('001.085.123-445')).toBe('001**********45');
    for (const other of ['01234567', '0010851234456']) expect(maskIdsIn(other)).toBe(other);
  });

  test('in a problem is masked', () => {
    const result = parseCitizenId('00108512344');
    expect(result).toMatchObject({ problem: { values: { text: '001******44', length: 11 } } });
  });
});

describe('a number plate', () => {
  test('has one writing', () => {
    for (const text of ['29A-123.45', '29a 12345', '29A12345', '29A–123 45']) {
      expect(normalisePlate(text)).toBe('29A-123.45');
    }
    expect(normalisePlate('30lđ 1234')).toBe('30LĐ-1234');
  });

  test.each([
    ['29-B1 1234', '29B1-1234'],
    ['29B1-1234', '29B1-1234'],
    ['29-B1 123.45', '29B1-123.45'],
    ['29B1 12345', '29B1-123.45'],
    ['29B112345', '29B1-123.45'],
    ['29B-112.34', '29B-112.34'],
    ['29B11234', '29B-112.34'],
    ['29-B 112.34', '29B-112.34'],
  ])('of a motorcycle is told from that of a car by where it is parted: %s', (text, plate) => {
    expect(normalisePlate(text)).toBe(plate);
    expect(normalisePlate(plate)).toBe(plate);
    expect(isPlate(text)).toBe(true);
  });

  test('is told from other text', () => {
    expect(['29A-123.45', '30K 1234', '80B-1234'].map(isPlate)).toEqual([true, true, true]);
    expect(['', 'chưa có', '29A-12', 'AT 12-34'].map(isPlate)).toEqual([false, false, false, false]);
    expect(normalisePlate(' chưa có ')).toBe('CHƯA CÓ');
    expect(['29A-1234567', 'xe 29A-12345'].map(isPlate)).toEqual([false, false]);
    expect(normalisePlate('xe 29A-12345')).toBe('XE 29A-12345');
  });
});
