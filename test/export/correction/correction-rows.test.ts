import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsWithFindings, shapeOf } from '../../../src/export/correction/correction-rows.ts';
import type { SubmissionFinding } from '../../../src/store/outputs/export-findings.ts';
import type { KeptRow } from '../../../src/store/submissions/kept-tables.ts';
import { cellsFrom } from '../../../src/workbook/kept-cells.ts';

function row(id: number, raw: readonly string[], more: Partial<KeptRow> = {}): KeptRow {
  return { id, tableId: 1, number: id, fate: 'accepted', reason: null, cells: cellsFrom(raw, null), ...more };
}

function finding(id: number, record: number): SubmissionFinding {
  const place = { file: null, sheet: null, cell: null, field: null };
  return { ...place, id, code: 'A-B-C', severity: 'error', kind: 'staff', record, values: {}, waiver: null };
}

const structural = (reason: string) => ({ fate: 'structural', reason }) as const;

describe('the rows of a correction workbook', () => {
  it('stand beside exactly their own findings, whatever lies between the numbers', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 });
    const records = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 60 });
    fc.assert(
      fc.property(numbers, records, (ids, about) => {
        const rows = ids.toSorted((one, other) => one - other).map((id) => row(id, ['x']));
        const findings = about.toSorted((one, other) => one - other).map((of, id) => finding(id, of));
        const beside = [...rowsWithFindings(rows, findings)];
        expect(beside.map((each) => each.row)).toEqual(rows);
        for (const each of beside)
          expect(each.findings).toEqual(findings.filter(({ record }) => record === each.row.id));
      }),
    );
  });

  it('leave out what stands above them', () => {
    const rows = [
      row(1, ['UBND quận'], structural('letterhead')),
      row(2, ['Họ tên'], structural('heading')),
      row(3, ['A'], structural('section')),
      row(4, ['Nguyễn Văn A']),
    ];
    expect([...rowsWithFindings(rows, [])].map(({ row: { id } }) => id)).toEqual([3, 4]);
    expect(shapeOf(rows)).toMatchObject({ letterhead: [rows[0]] });
  });

  it.each([
    [['section'], true],
    [['part'], true],
    [['total', 'note'], false],
  ])('mean something by where they stand below %s: %s', (reasons, isOrdered) => {
    const rows = reasons.map((reason, index) => row(index + 1, ['A'], structural(reason)));
    expect(shapeOf([row(9, ['Nguyễn Văn A']), ...rows])).toMatchObject({ isOrdered });
  });

  it('tell how wide they are, how fine their numbers are and between which numbers they stand', () => {
    const rows = [
      row(5, ['a', '12', '1.25', '1.5']),
      row(9, ['b', '7', '3', '1.125', 'x'], structural('letterhead')),
      row(12, ['c', '-3', '2.5']),
    ];
    const { width, decimals, numbers } = shapeOf(rows);
    expect([width, decimals, numbers]).toEqual([
      4,
      new Map([
        [2, 0],
        [3, 2],
        [4, 1],
      ]),
      { from: 5, to: 12 },
    ]);
    expect(shapeOf([]).numbers).toBeUndefined();
  });
});
