import { commandCauses } from './command-causes.ts';
import { contents } from './contents.ts';
import { decisionSheets } from './decision-sheets.ts';
import { inventories } from './inventories.ts';
import { matchSheets } from './match-sheets.ts';
import { minutes } from './minutes.ts';
import { pages } from './pages.ts';
import { reasons } from './reasons.ts';
import { fileCauses } from './refusal-causes.ts';
import { refusals } from './refusals.ts';
import { report } from './report.ts';
import { ruleSheets } from './rule-sheets.ts';
import { rules } from './rules/index.ts';
import { sheets } from './sheets.ts';
import { sizeLimits } from './size-limits.ts';
import { sources } from './sources.ts';
import { spoken } from './spoken.ts';
import { standingSheets } from './standing-sheets.ts';
import { surplusSheets } from './surplus-sheets.ts';
import { targets } from './targets.ts';
import { valueProblems } from './value-problems.ts';

/** Tiếng Việt: the language of the offices, and the default. */
export const vi = {
  ...spoken,
  pages,
  sheets: {
    ...sheets,
    ...decisionSheets,
    ...ruleSheets,
    ...matchSheets,
    ...minutes,
    ...report,
    ...standingSheets,
    ...surplusSheets,
  },
  contents,
  inventories,
  reasons,
  refusals,
  refusalCauses: { ...fileCauses, ...commandCauses },
  rules,
  sizeLimits,
  sources,
  targets,
  valueProblems,
};
