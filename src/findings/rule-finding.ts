import type { Finding, FindingValues } from './finding.ts';
import { type RuleCode, ruleSeverities } from './rules.ts';

/** A finding with the severity that its code has, at the place given. */
export function ruleFinding(
  code: RuleCode,
  { sheet, row }: Pick<Finding, 'sheet' | 'row'>,
  values: FindingValues,
): Finding {
  return {
    code,
    severity: ruleSeverities[code],
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    values,
  };
}
