import { type SixClearRow, sixClearRows } from '../../store/check-queries.ts';
import type { Store } from '../../store/database.ts';
import type { SixClearResult } from '../../store/six-clear.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import { aboutRecord, type PlacedFinding } from '../check-rule.ts';
import { clarityCode, judge, sixClearRules } from './judge.ts';
import { type Dimension, dimensions, type Judgement, type SixClearContext } from './subject.ts';

/** The judgements on every record to which the six clear apply, and a finding for each that is not clear. */
export interface JudgedRecords {
  readonly results: readonly SixClearResult[];
  readonly findings: readonly PlacedFinding[];
}

/** Judges every record that must be clear, and those for which somebody began to fill in the six. */
export function judgeRecords(store: Store, context: SixClearContext): JudgedRecords {
  const results: SixClearResult[] = [];
  const findings: PlacedFinding[] = [];
  for (const row of sixClearRows(store)) {
    const subject = { ...row, isSurplus: row.is_surplus === 1 };
    const judgements = dimensions.map(
      (dimension) => [dimension, judge(dimension, subject, context)] as const,
    );
    results.push({ record: row.record, kind: row.kind, ...clarities(judgements) });
    for (const [dimension, judgement] of judgements)
      findings.push(...findingAbout(row, dimension, judgement));
  }
  return { results, findings };
}

function clarities(
  judgements: readonly (readonly [Dimension, Judgement])[],
): Pick<SixClearResult, Dimension> {
  const entries = judgements.map(([dimension, { clarity }]) => [dimension, clarity] as const);
  return Object.fromEntries(entries) as Record<Dimension, string>;
}

function findingAbout(
  row: SixClearRow,
  dimension: Dimension,
  judgement: Judgement,
): readonly PlacedFinding[] {
  const code = clarityCode(dimension, judgement);
  if (code === undefined) return [];
  const values = judgement.clarity === 'vague' ? { text: maskIdsIn(judgement.text), why: judgement.why } : {};
  return [aboutRecord(code, row, { kind: row.kind, field: sixClearRules[dimension].field, values })];
}
