import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { assetsRules } from './assets.ts';
import { cityRules } from './city.ts';
import { decisionsRules } from './decisions.ts';
import { givenRulesRules } from './given-rules.ts';
import { mappingRules } from './mapping.ts';
import { premisesRules } from './premises.ts';
import { projectsRules } from './projects.ts';
import { readinessRules } from './readiness.ts';
import { receiptsRules } from './receipts.ts';
import { recordsRules } from './records.ts';
import { sixClearRules } from './six-clear.ts';
import { staffRules } from './staff.ts';
import { tableRules } from './table.ts';

/** Findings that are not about one value alone: what is wrong, what to do, why it happens, an example, and where the rule comes from. */
export const rules: Readonly<Record<RuleCode, Explanation>> = {
  ...tableRules,
  ...staffRules,
  ...assetsRules,
  ...premisesRules,
  ...projectsRules,
  ...recordsRules,
  ...mappingRules,
  ...decisionsRules,
  ...givenRulesRules,
  ...receiptsRules,
  ...readinessRules,
  ...cityRules,
  ...sixClearRules,
};
