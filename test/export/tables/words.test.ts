import { describe, expect, it } from 'vitest';
import { workbookName } from '../../../src/export/files/file-names.ts';
import { differenceWords } from '../../../src/export/tables/ledger-table.ts';
import { rawWords } from '../../../src/export/tables/refused-table.ts';
import { amountWords, instantWords } from '../../../src/export/tables/words.ts';
import { communes, districts, fullName } from '../../../src/reference/units.ts';
import { messages } from '../support.ts';

describe('file names', () => {
  it('are legal on Windows and distinct for all 156 units', () => {
    const names = [...districts, ...communes].map((unit) => workbookName(unit.code, fullName(unit)));
    expect(names).toContain('002 - quận Hoàn Kiếm.xlsx');
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(156);
    for (const name of names) expect(name).not.toMatch(/[<>:"/\\|?*]|[. ]\.xlsx$/);
    expect(workbookName('a/b: c?. ')).toBe('a-b- c-.xlsx');
  });
});

describe('words', () => {
  it('say an instant by the clock in Hà Nội', () => {
    expect(instantWords(messages, '2025-06-30T18:05:00.000Z')).toBe('01:05 ngày 01/07/2025');
    expect(instantWords(messages, '')).toBe('–');
  });

  it('say with its units what the ledger is out by', () => {
    const line = { measure: 'land_area', unit: 'm²', whole: 127_621n, parts: [127_620n, 0n] };
    expect(differenceWords(messages, { ...line, kind: 'premises', submission: 1 })).toBe(
      'Nhà, đất #1 (diện tích đất): 1.276,21 m² ≠ 1.276,20 m² + 0,00 m²',
    );
    const rows = { kind: undefined, submission: 2, measure: 'rows', unit: 'rows', whole: 0n, parts: [3n] };
    expect(differenceWords(messages, rows)).toBe('#2 (rows): 0 dòng ≠ 3 dòng');
    expect(differenceWords(messages, undefined)).toBe('');
  });

  it('say amounts exactly', () => {
    expect(amountWords(messages, 'm²', 127_605n)).toBe('1.276,05');
    expect(amountWords(messages, 'whole', 12_345_678_901_234_567n)).toBe('12.345.678.901.234.567');
    expect(amountWords(messages, 'thousandths', 1_234_500n)).toBe('1.234,5');
    expect(amountWords(messages, 'thousandths', -500n)).toBe('-0,5');
    expect(amountWords(messages, 'thousandths', 2000n)).toBe('2');
  });
});

describe('the text of a refused row', () => {
  const row = {
    id: 1,
    kind: 'staff',
    file: 'a.xlsx',
    sheet: 'S',
    row: 9,
    fate: 'rejected',
    reason: null,
    raw: ['1', '', '001080012345', 'Phòng Nội vụ', '000123456789', '1234567'],
    fieldByColumn: new Map([
      [3, 'citizen_id'],
      [6, 'citizen_id'],
    ]),
  } as const;

  it('masks ids wherever they stand', () => {
    expect(rawWords(row, false)).toBe('1 | 001*******45 | Phòng Nội vụ | 000*******89 | 1*****7');
    expect(rawWords(row, true)).toContain('001080012345');
  });
});
