import { commands } from './commands.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { rules } from './rules.ts';
import { sheets } from './sheets.ts';
import { targets } from './targets.ts';
import { valueProblems } from './value-problems.ts';

/** Tiếng Việt: the language of the offices, and the default. */
export const vi = { commands, sheets, reasons, refusals, rules, targets, valueProblems };
