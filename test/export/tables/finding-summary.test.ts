import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/export/tables/finding-summary.ts';
import type { Severity } from '../../../src/findings/finding.ts';
import type { ExportFinding } from '../../../src/store/outputs/export-findings.ts';

let next = 0;

function finding(code: string, severity: Severity, more: Partial<ExportFinding> = {}): ExportFinding {
  next += 1;
  const place = { file: null, sheet: 'Sheet', cell: null };
  return {
    ...place,
    id: next,
    code,
    severity,
    kind: 'staff',
    record: next,
    values: {},
    waiver: null,
    ...more,
  };
}

describe('what findings come to', () => {
  const rare = finding('RARE', 'error');
  const often = finding('OFTEN', 'warning');
  const findings = [
    rare,
    finding('LET-STAND', 'error', { waiver: 7 }),
    often,
    finding('OFTEN', 'warning', { sheet: null }),
    finding('SECOND', 'error', { record: rare.record }),
    finding('SECOND', 'error', { record: null }),
    finding('LAST', 'info'),
  ];
  const summary = summaryOf(findings);

  it('counts all, waived ones apart, and open ones by severity', () => {
    expect(summary).toMatchObject({ count: 7, waived: 1, open: { error: 3, warning: 2, info: 1 } });
  });

  it('counts a record once, however many open errors it has', () => {
    expect(summary.faultyRecords).toBe(1);
  });

  it('counts what points at a sheet, waived or not', () => {
    expect([...summary.bySheet]).toEqual([['Sheet', 6]]);
  });

  it('puts errors first, then what occurs most, each with its first case', () => {
    const { frequencies } = summary;
    expect(frequencies.map(({ finding: { code }, count }) => [code, count])).toEqual([
      ['SECOND', 2],
      ['RARE', 1],
      ['OFTEN', 2],
      ['LAST', 1],
    ]);
    expect(frequencies[2]?.finding).toBe(often);
  });
});
