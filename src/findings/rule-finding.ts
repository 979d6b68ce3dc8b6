import type { Finding, FindingValues } from './finding.ts';
import { type RuleCode, ruleSeverities } from './rules.ts';

/** Where a finding stands and what it is about, as far as that is known. */
export type FindingSubject = {
  readonly [Part in 'kind' | 'field' | 'sheet' | 'row' | 'column']?: Finding[Part] | undefined;
};

/** A finding with the severity that its code has, about what is given; other properties of it are passed over. */
export function ruleFinding(code: RuleCode, about: FindingSubject, values: FindingValues): Finding {
  const { kind, field, sheet, row, column } = about;
  return {
    code,
    severity: ruleSeverities[code],
    ...(kind === undefined ? {} : { kind }),
    ...(field === undefined ? {} : { field }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    values,
  };
}
