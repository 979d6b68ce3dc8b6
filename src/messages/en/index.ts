import type { vi } from '../vi/index.ts';
import { commands } from './commands.ts';
import { deciding } from './deciding.ts';
import { decisionSheets } from './decision-sheets.ts';
import { keeping } from './keeping.ts';
import { matchSheets } from './match-sheets.ts';
import { matching } from './matching.ts';
import { menu } from './menu.ts';
import { minutes } from './minutes.ts';
import { packing } from './packing.ts';
import { pages } from './pages.ts';
import { reasons } from './reasons.ts';
import { receiving } from './receiving.ts';
import { refusals } from './refusals.ts';
import { report } from './report.ts';
import { ruleSheets } from './rule-sheets.ts';
import { rules } from './rules/index.ts';
import { sheets } from './sheets.ts';
import { sources } from './sources.ts';
import { standingSheets } from './standing-sheets.ts';
import { surplusSheets } from './surplus-sheets.ts';
import { targets } from './targets.ts';
import { valueProblems } from './value-problems.ts';

/** English: the same keys as Vietnamese, held together by the type. */
export const en: typeof vi = {
  commands,
  deciding,
  keeping,
  receiving,
  matching,
  menu,
  packing,
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
  reasons,
  refusals,
  rules,
  sources,
  targets,
  valueProblems,
};
