import { commands } from './commands.ts';
import { refusals } from './refusals.ts';
import { rules } from './rules.ts';
import { sheets } from './sheets.ts';
import { valueProblems } from './value-problems.ts';

/** Tiếng Việt: the language of the offices, and the default. */
export const vi = { commands, sheets, refusals, rules, valueProblems };
