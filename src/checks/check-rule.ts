import type { Finding } from '../findings/finding.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import type { RuleCode } from '../findings/rules.ts';
import type { ReadinessRules } from '../settings/readiness.ts';
import type { Norms, Targets } from '../settings/settings.ts';
import type { TrainingData } from '../settings/training.ts';
import type { RecordPlace } from '../store/checks/check-queries.ts';
import type { FindingPlace } from '../store/checks/findings.ts';
import type { Store } from '../store/database.ts';

/** What a rule over the store is given. */
export interface CheckContext {
  readonly store: Store;
  readonly targets: Targets;
  readonly norms: Norms;
  readonly training: TrainingData;
  readonly readiness: ReadinessRules;
}

/** A finding and where it belongs; one about the city as a whole belongs nowhere. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly place: FindingPlace;
}

/** A rule over the whole store. */
export type CheckRule = (context: CheckContext) => Iterable<PlacedFinding>;

/** A finding about one record. */
export function aboutRecord(
  code: RuleCode,
  place: RecordPlace,
  { values, ...about }: Pick<Finding, 'kind' | 'field' | 'values'>,
): PlacedFinding {
  const { submission, record, sheet, row } = place;
  return {
    finding: ruleFinding(code, { sheet, row, ...about }, values),
    place: { submissionId: submission, recordId: record },
  };
}

/** A finding about a district, a commune or the whole city. */
export function aboutCity(
  code: RuleCode,
  { values, ...about }: Pick<Finding, 'kind' | 'values'>,
): PlacedFinding {
  return {
    finding: ruleFinding(code, about, values),
    place: { submissionId: null, recordId: null },
  };
}
