import type { SixClearSettings } from '../../settings/six-clear-scope.ts';
import type { SixClearResult } from '../../store/checks/six-clear.ts';
import { type SixClearRow, sixClearRows } from '../../store/checks/six-clear-rows.ts';
import type { Store } from '../../store/database.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import { aboutRecord, type PlacedFinding } from '../check-rule.ts';
import { clarityCode, judge, sixClearRules } from './judge.ts';
import { knownPersonRule } from './known-person.ts';
import {
  type Dimension,
  dimensions,
  type Judgement,
  type SixClearContext,
  type SixClearSubject,
} from './subject.ts';
import { suggestionFor } from './suggest.ts';

/** The judgements on every record to which the six clear apply, and a finding for each that is not clear. */
export interface JudgedRecords {
  readonly results: readonly SixClearResult[];
  readonly findings: readonly PlacedFinding[];
}

/** Judges every record that must be clear by the settings, and those for which somebody began to fill in the six. */
export function judgeRecords(store: Store, scope: SixClearSettings, context: SixClearContext): JudgedRecords {
  const results: SixClearResult[] = [];
  const findings: PlacedFinding[] = [];
  const strangerIn = knownPersonRule(store);
  for (const row of sixClearRows(store, scope)) {
    const subject = { ...row, isSurplus: row.is_surplus === 1 };
    const judgements = dimensions.map(
      (dimension) => [dimension, judge(dimension, subject, context)] as const,
    );
    results.push({ record: row.record, kind: row.kind, ...clarities(judgements) });
    for (const [dimension, judgement] of judgements)
      findings.push(...findingAbout(row, subject, { dimension, judgement, context }));
    const isNamed = judgements.some(
      ([dimension, { clarity }]) => dimension === 'person' && clarity === 'clear',
    );
    const stranger = isNamed ? strangerIn(row, context) : undefined;
    if (stranger) findings.push(stranger);
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
  subject: SixClearSubject,
  given: { readonly dimension: Dimension; readonly judgement: Judgement; readonly context: SixClearContext },
): readonly PlacedFinding[] {
  const { dimension, judgement, context } = given;
  const code = clarityCode(dimension, judgement);
  if (code === undefined || judgement.clarity === 'clear') return [];
  const said = judgement.clarity === 'vague' ? { text: maskIdsIn(judgement.text), why: judgement.why } : {};
  const suggestion = maskIdsIn(suggestionFor(dimension, judgement, subject, context));
  const values = { ...said, suggestion };
  return [aboutRecord(code, row, { kind: row.kind, field: sixClearRules[dimension].field, values })];
}
