import type { Store } from '../../store/database.ts';
import { rulesInForce } from '../../store/mapping/mapping-rules.ts';
import type { MappingRule } from './condition.ts';
import { overlap } from './overlap.ts';
import { toRule } from './stored-rules.ts';

/** Two rules in force that could fit one record and name different receivers. */
export interface RuleConflict {
  readonly left: MappingRule;
  readonly right: MappingRule;
}

/**
 * Rules that were given in two workspaces and cannot both be followed. Within one workspace they are refused when they are
 * given; what both fit stays open until one is taken back.
 */
export function ruleConflicts(store: Store): readonly RuleConflict[] {
  const rules = rulesInForce(store).map(toRule);
  return rules.flatMap((left, index) =>
    rules
      .slice(index + 1)
      .filter((right) => left.receiver !== right.receiver && overlap(left.condition, right.condition))
      .map((right) => ({ left, right })),
  );
}
