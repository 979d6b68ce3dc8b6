import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../src/workbook/cell.ts';
import { cellForms, cellsFrom, rawTexts, saysTheSame, shownCell } from '../../src/workbook/kept-cells.ts';

const anyCell = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => ({ kind: 'text' as const, text })),
  fc
    .constantFrom('.VnTime', '.VnTimeH', 'VNI-Times')
    .map((font) => ({ kind: 'text' as const, text: 'NguyÔn', font })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({
    kind: 'number' as const,
    text: String(number),
    number: Number(String(number)),
  })),
  fc.nat(999).map((number) => ({ kind: 'number' as const, text: String(number).padStart(5, '0'), number })),
  fc.constantFrom(0.5, 1).map((number) => ({
    kind: 'number' as const,
    text: String(number),
    number,
    percent: true as const,
  })),
  fc
    .constantFrom('1980-03-02', '2025-06-30T08:00:00', '2010-05', '2010')
    .map((text) => ({ kind: 'date' as const, text })),
  fc.constantFrom('TRUE', 'FALSE').map((text) => ({ kind: 'boolean' as const, text })),
  fc.constantFrom('#N/A', '#REF!').map((text) => ({ kind: 'error' as const, text })),
);

const anyRow = fc.array(fc.option(anyCell, { nil: undefined }), { minLength: 1, maxLength: 12 }).map(
  (cells): Row => ({
    number: 1,
    hidden: false,
    cells: cells.flatMap((cell, index): readonly Cell[] => (cell ? [{ column: index + 1, ...cell }] : [])),
  }),
);

describe('cells kept as raw text and forms', () => {
  it('come back exactly', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        expect(cellsFrom(rawTexts(row), cellForms(row))).toEqual(row.cells);
      }),
    );
  });

  it('show a percentage as its sender saw it, and know it again', () => {
    const kept: Cell = { column: 1, kind: 'number', text: '0.755', number: 0.755, percent: true };
    expect(shownCell(kept)).toBe('75.5%');
    expect(saysTheSame({ column: 1, kind: 'text', text: '75.5%' }, kept)).toBe(true);
    expect(saysTheSame({ ...kept }, kept)).toBe(true);
    expect(saysTheSame({ column: 1, kind: 'text', text: '80%' }, kept)).toBe(false);
  });

  it('show the zeros before a number as its sender saw them, and know it again', () => {
    const kept: Cell = { column: 1, kind: 'number', text: '00045', number: 45 };
    expect(shownCell(kept)).toBe('00045');
    expect(saysTheSame({ column: 1, kind: 'text', text: '00045' }, kept)).toBe(true);
    expect(saysTheSame({ ...kept }, kept)).toBe(true);
    expect(saysTheSame({ column: 1, kind: 'text', text: '45' }, kept)).toBe(false);
  });

  it('show a month as people write it, and know it again', () => {
    const kept: Cell = { column: 1, kind: 'date', text: '2010-05' };
    expect(shownCell(kept)).toBe('05/2010');
    expect(saysTheSame({ column: 1, kind: 'text', text: '05/2010' }, kept)).toBe(true);
    expect(saysTheSame({ column: 1, kind: 'text', text: '06/2010' }, kept)).toBe(false);
  });

  it('are told apart by nothing but what they say', () => {
    const kept: Cell = { column: 1, kind: 'number', text: '1.50', number: 1.5 };
    expect(saysTheSame({ column: 1, kind: 'number', text: '1.5', number: 1.5 }, kept)).toBe(true);
    expect(
      saysTheSame(
        { column: 1, kind: 'text', text: ' Hàng  Mã\n' },
        { column: 1, kind: 'text', text: 'Hàng Mã' },
      ),
    ).toBe(true);
    expect(saysTheSame(undefined, { column: 1, kind: 'text', text: ' ' })).toBe(true);
    expect(saysTheSame(undefined, kept)).toBe(false);
    expect(saysTheSame({ column: 1, kind: 'text', text: '2' }, undefined)).toBe(false);
  });

  it('say the same in all the digits that a spreadsheet shows: LibreOffice saves 0.1 + 0.2 as 0.3', () => {
    const number = (value: number): Cell => ({
      column: 1,
      kind: 'number',
      text: String(value),
      number: value,
    });
    expect(saysTheSame(number(0.3), number(0.1 + 0.2))).toBe(true);
    expect(saysTheSame(number(0.300000000000001), number(0.3))).toBe(false);
    expect(saysTheSame(number(999_999_999_999_998), number(999_999_999_999_999))).toBe(false);
  });

  it('are shown as what they were: numbers, days, text in Unicode', () => {
    expect(shownCell({ column: 1, kind: 'number', text: '12.5', number: 12.5 })).toBe(12.5);
    expect(
      shownCell({
        column: 1,
        kind: 'number',
        text: '30800000060000001',
        number: Number('30800000060000001'),
      }),
    ).toBe('30800000060000001');
    expect(shownCell({ column: 1, kind: 'date', text: '1980-03-02' })).toEqual({
      kind: 'date',
      value: '1980-03-02',
    });
    expect(shownCell({ column: 1, kind: 'text', text: 'NguyÔn', font: '.VnTimeH' })).toBe('NGUYỄN');
  });

  it('of an older program are numbers where they look like one', () => {
    const kinds = cellsFrom(['12', '012', '1980-03-02', 'x', ''], null).map(({ kind }) => kind);
    expect(kinds).toEqual(['number', 'text', 'date', 'text']);
  });
});
