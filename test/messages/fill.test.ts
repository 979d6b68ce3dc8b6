import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/messages/in-language.ts';

const above = (language: 'vi' | 'en', residual: string | number) =>
  messagesIn(language).finding('ASSETS-RESIDUAL-VALUE-ABOVE-COST', { residual, cost: 5 }).message;

describe('an amount in a finding', () => {
  it('is written as people write it', () => {
    expect(above('vi', 12_345_000)).toContain('12.345.000 đồng');
    expect(above('en', 12_345_000)).toContain('12,345,000 đồng');
    expect(above('vi', '1276.2')).toContain('1.276,2 đồng');
    expect(above('vi', -1500)).toContain('-1.500 đồng');
  });

  it('keeps every digit, however many there are', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (amount) => {
        expect(above('vi', `${amount}`).replaceAll('.', '')).toContain(` ${amount} đồng`);
      }),
    );
  });

  it('that is no number is shown as it is', () => {
    expect(above('vi', 'không rõ')).toContain('không rõ');
    expect(messagesIn('vi').finding('ASSETS-RESIDUAL-VALUE-ABOVE-COST', {}).message).toContain('…');
  });
});

it('a year and a row number in a finding are no amounts', () => {
  const { message } = messagesIn('vi').finding('STAFF-CITIZEN-ID-BIRTH-YEAR', { in_id: 1980, stated: 1981 });
  expect(message).toContain('1980');
  expect(message).toContain('1981');
});

it('a date in a finding is written as people write it, as precisely as it was', () => {
  const late = (deadline: string) =>
    messagesIn('vi').finding('PROJECTS-DEADLINE-BEFORE-RECEIPT', { deadline, received_on: '2025-03' })
      .message;
  expect(late('2025-02-01')).toContain('01/02/2025');
  expect(late('2025-02-01')).toContain('03/2025');
  expect(late('trước Tết')).toContain('trước Tết');
});

it('a due date that is not clear is quoted as people write it', () => {
  const { message } = messagesIn('vi').finding('CLEAR-TIME-VAGUE', { text: '2024-06-30', why: 'past' });
  expect(message).toContain('“30/06/2024”');
});

describe('words that go with a number', () => {
  const said = (language: 'vi' | 'en', count: number | string) =>
    messagesIn(language).say('export.done', { files: count, folder: 'xuat' });

  it.each([
    [0, 'Wrote 0 files to xuat'],
    [1, 'Wrote 1 file to xuat'],
    ['1', 'Wrote 1 file to xuat'],
    [2, 'Wrote 2 files to xuat'],
    [11, 'Wrote 11 files to xuat'],
    [21, 'Wrote 21 files to xuat'],
  ])('are those for %s in English', (count, sentence) => expect(said('en', count)).toBe(sentence));

  it('are the same for every number in Vietnamese', () => {
    expect(said('vi', 1).replace('1', '2')).toBe(said('vi', 2));
  });
});
