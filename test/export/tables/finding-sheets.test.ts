import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingSheets, kindsOnFirstPage } from '../../../src/export/tables/finding-sheets.ts';
import { summaryOf } from '../../../src/export/tables/finding-summary.ts';
import { listParts } from '../../../src/export/tables/list-parts.ts';
import type { ExportFinding } from '../../../src/store/outputs/export-findings.ts';
import type { SheetSpec } from '../../../src/workbook/write/spec.ts';
import { messages } from '../support.ts';

function finding(id: number, code: string): ExportFinding {
  const place = { file: null, sheet: null, cell: null };
  return { ...place, id, code, severity: 'warning', kind: 'staff', record: id, values: {}, waiver: null };
}

function sheetsOf(codes: readonly string[]): readonly SheetSpec[] {
  const findings = codes.map((code, index) => finding(index + 1, code));
  return findingSheets({ messages, stateWords: '' }, 'quận', findings, summaryOf(findings));
}

function cellsOf({ blocks }: SheetSpec): readonly (readonly unknown[])[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [...block.rows].map((row) => (Array.isArray(row) ? row : [])) : [],
  );
}

describe('the findings of a district', () => {
  const kinds = Array.from({ length: kindsOnFirstPage + 1 }, (_, index) => `KIND-${index}`);

  it('have a sheet by kind, with every kind and how often it occurs, where the first page cannot name all', () => {
    const [byKind, each] = sheetsOf([...kinds, 'KIND-3']);
    if (!byKind || !each) throw new Error('two sheets');
    const counts = cellsOf(byKind).map(([, code, times]) => [code, times]);
    expect(counts).toHaveLength(kinds.length);
    expect(counts[0]).toEqual(['KIND-3', 2]);
    expect(cellsOf(each)).toHaveLength(kinds.length + 1);
  });

  it('have one sheet where the first page names them all', () => {
    expect(sheetsOf(kinds.slice(1)).map(({ name }) => name)).toEqual([messages.say('sheet.findings')]);
  });
});

describe('a list longer than a sheet', () => {
  it('goes on from sheet to sheet: nothing is left out, nothing stands twice, each says where the others are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (items, most) => {
          const parts = listParts(messages, { name: 'Phát hiện', items, count: items.length }, most);
          expect(parts.flatMap((part) => [...part.items])).toEqual(items);
          expect(parts.map(({ from }) => from)).toEqual(parts.map((_, index) => index * most + 1));
          for (const part of parts) {
            expect([...part.items].length).toBeLessThanOrEqual(most);
            const others = parts.filter(({ name }) => name !== part.name);
            for (const { name } of others) expect(part.about).toContain(name);
            if (others.length === 0) expect(part.about).toBeUndefined();
          }
        },
      ),
    );
  });
});
