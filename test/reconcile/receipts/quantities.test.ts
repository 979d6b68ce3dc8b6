import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../src/reconcile/receipts/quantities.ts';
import type { Cell } from '../../../src/workbook/cell.ts';

const text = (written: string): Cell => ({ column: 1, kind: 'text', text: written });
const number = (value: number): Cell => ({ column: 1, kind: 'number', text: String(value), number: value });

describe('how many came, as a receiving team writes it', () => {
  it.each<[string, Cell | undefined, string, ReturnType<typeof numberIn>]>([
    ['a number', number(3), 'cái', 3],
    ['a fraction', number(0.1 + 0.2), 'mét', 0.3],
    ['a number as text', text('1.234,5'), 'mét', 1234.5],
    ['a number with the unit of its row', text('12 Cái'), 'cái', 12],
    ['a number with that unit and a full stop', text('12 bộ.'), 'bộ', 12],
    ['a unit of several words', text('2 mét giá'), 'mét giá', 2],
    ['nothing came', number(0), 'cái', 0],
    ['an empty cell', undefined, 'cái', undefined],
    ['a dash', text('-'), 'cái', undefined],
    ['another unit', text('12 hộp'), 'cái', 'unreadable'],
    ['a unit where the row has none', text('12 hộp'), '', 'unreadable'],
    ['words behind the unit', text('12 cái 3'), 'cái', 'unreadable'],
    ['words', text('đủ'), 'cái', 'unreadable'],
    ['less than nothing', number(-1), 'cái', 'unreadable'],
    ['less than nothing as text', text('-1'), 'cái', 'unreadable'],
    ['no finite number', number(Number.POSITIVE_INFINITY), 'cái', 'unreadable'],
    ['a day', { column: 1, kind: 'date', text: '2025-07-01' }, 'cái', 'unreadable'],
  ])('%s', (_, cell, unit, read) => {
    expect(numberIn(cell, unit)).toBe(read);
  });
});
