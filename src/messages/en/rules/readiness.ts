import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about the readiness of communes. */
export const readinessRules = {
  'READINESS-COMMUNE-UNKNOWN': {
    message: 'Nobody can tell of which commune the row is, so it was rejected: {text}',
    remedy: 'write the name or code of one of the 126 communes',
    cause: 'A name is short, wrong, or of the former era',
    example: 'The column reads “the whole city”',
    source: sources.readiness,
  },
  'READINESS-COMMUNE-TWICE': {
    message: 'The commune stands in a later row as well (sheet {sheet}, row {row:number}), which counts',
    remedy: 'one row for each commune',
    cause: 'A row copied to bring it up to date',
    example: 'Two rows of phường Hoàn Kiếm',
    source: sources.readiness,
  },
  'READINESS-VALUE-UNREADABLE': {
    message: '{heading}: “{text}” cannot be read',
    remedy: 'write a number, or có / chưa',
    cause: 'Words where a number belongs, or a number out of range',
    example: 'Satisfied: “good”',
    source: sources.readiness,
  },
  'READINESS-COLUMNS-DISAGREE': {
    message: '{heading}: the columns about it say different things: {text}',
    remedy: 'keep one column, or write the same in each',
    cause: 'The table has two columns for one thing, or both answers are marked',
    example: 'A cross below “Có” and one below “Chưa” of the seal',
    source: sources.readiness,
  },
  'READINESS-CROSS-UNCLEAR': {
    message: '{heading}: the table has both ticks and crosses: the cross here may be có or chưa',
    remedy: 'write có or chưa',
    cause: 'Beside ticks, a cross means no to some',
    example: 'Seal “✓”, line “x”',
    source: sources.readiness,
  },
  'READINESS-SOLVED-ABOVE-TRIED': {
    message:
      'Group {group:number}: {solved:number} {solved|situation|situations} solved, more than the {tried:number} that were tried',
    remedy: 'check both numbers',
    cause: 'The columns are exchanged, or a digit is mistyped',
    example: '10 tried, 12 solved',
    source: sources.readiness,
  },
  'CITY-READINESS-MISSING': {
    message: 'No commune has stated its readiness: {inventory} ({count:number} {count|commune|communes})',
    remedy: 'hand out the form (bangiao template readiness) and ask for it, if the city collects it',
    cause: 'It is not collected yet, or no file of it is imported',
    example: 'Nobody has sent the form',
    source: sources.readiness,
  },
  'COMMUNE-READINESS-MISSING': {
    message: '{commune} has not stated its readiness',
    remedy: 'ask for it, or let the city state it',
    cause: 'Not sent, or the file is not imported',
    example: '125 have stated it and one has not',
    source: sources.readiness,
  },
  'COMMUNE-READINESS-CONTESTED': {
    message: '{commune}: returns of readiness say different things and none counts: {sides}',
    remedy: 'take back the wrong one (bangiao undo V<number>), or import a new one',
    cause: 'Two offices took in returns of one commune, and nobody knows which is newer',
    example: 'The commune’s pack says the seal is there, the file taken in by the city says it is not',
    source: sources.readiness,
  },
  'COMMUNE-READINESS-UNREADABLE': {
    message:
      '{commune}: {count:number} {count|cell of its readiness is|cells of its readiness are} of no use ({file}, sheet {sheet}, row {row:number})',
    remedy: 'mend the cells and import the file again',
    cause: 'Words where a number belongs, or numbers that do not agree',
    example: 'Satisfied: “good”',
    source: sources.readiness,
  },
  'COMMUNE-READINESS-POST-OPEN': {
    message:
      '{commune}: {post} {filled:number} of {quota:number} filled ({file}, sheet {sheet}, row {row:number})',
    remedy: 'fill the post',
    cause: 'Nobody is appointed or elected yet, or it is not stated',
    example: 'One deputy secretary of two',
    source: sources.leadership,
  },
  'COMMUNE-READINESS-ITEM-OPEN': {
    message: '{commune}: {post} – {why} ({file}, sheet {sheet}, row {row:number})',
    remedy: 'complete it before 25/06 and tell the city',
    cause: 'Preparations are not complete, or not stated',
    example: 'There is no seal yet',
    source: sources.readiness,
  },
  'COMMUNE-TRIAL-MISSING': {
    message: '{commune}: no result of the trial run for {post} ({file}, sheet {sheet}, row {row:number})',
    remedy: 'try the group and state situations, solved, minutes and satisfied',
    cause: 'The group was not tried, or not stated',
    example: '9 groups of 10 were tried',
    source: sources.trial,
  },
  'COMMUNE-TRIAL-BELOW-TARGET': {
    message:
      '{commune}: {post} – {why} {value:number}, asked for {limit:number} ({file}, sheet {sheet}, row {row:number})',
    remedy: 'look at the procedure again, guide people, try once more',
    cause: 'The work is new, people are few, or the limit is set otherwise',
    example: 'Satisfied 80%, asked for 90%',
    source: sources.trial,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
