import { expect, it } from 'vitest';
import { messagesIn } from '../../src/messages/in-language.ts';
import { sourceInWords } from '../../src/messages/place-in-file.ts';

const vi = messagesIn('vi');

it('the row that a source ends with is called a row, and nothing else is', () => {
  expect(sourceInWords(vi, 'Sheet1 › 26')).toBe('Sheet1 › dòng 26');
  expect(sourceInWords(vi, '2025 › 7')).toBe('2025 › dòng 7');
  expect(sourceInWords(messagesIn('en'), 'Sheet1 › 26')).toBe('Sheet1 › row 26');
  for (const other of ['ranh-gioi.geojson › 120 m', 'NQ 1656/NQ-UBTVQH15, Điều 1, khoản 2', 'a.xlsx › B17'])
    expect(sourceInWords(vi, other)).toBe(other);
});

it('findings call the rows of the receipts, returns and rules they name rows', () => {
  const { message } = vi.finding('RECEIPTS-CONFLICT', {
    what: 'Ô tô',
    sides: 'P1 đủ 1 (a.xlsx › 17) ≠ P2 thiếu 0 (b.xlsx › 3)',
  });
  expect(message).toContain('P1 đủ 1 (a.xlsx › dòng 17) ≠ P2 thiếu 0 (b.xlsx › dòng 3)');
});
