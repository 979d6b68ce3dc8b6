import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about decisions that people hand in. */
export const decisionsRules = {
  'DECISION-WITHOUT-REASON': {
    message: 'A receiver but no reason; this decision is not taken',
    remedy: 'write the reason and import again',
    cause: 'Every decision needs a reason that others can look up',
    example: 'A receiver with an empty reason',
    source: sources.decisions,
  },
  'DECISION-RECEIVER-UNCLEAR': {
    message: 'The receiver “{text}” is not clearly one body; this decision is not taken',
    remedy: 'choose from the list in the cell',
    cause: 'The name is short, or several places bear it',
    example: '“Minh Khai”',
    source: sources.decisions,
  },
  'DECISION-RECORD-UNKNOWN': {
    message: 'The workspace has no record number {record}',
    remedy: 'export the decision workbook again with bangiao map export',
    cause: 'The workbook is of another workspace, or the number was changed',
    example: 'Record 999999',
    source: sources.decisions,
  },
  'DECISION-DATE-UNREADABLE': {
    message: 'The date “{text}” cannot be read',
    remedy: 'write it like 30/06/2025',
    cause: 'The date is in words, or does not exist',
    example: '“cuối tháng 6”, 31/06/2025',
    source: sources.decisions,
  },
  'DECISION-AGAINST-LAW': {
    message: '{what}: the resolution does not name {receiver} for this place; it names: {allowed}',
    remedy: 'choose one of these, or write both authority and reason',
    cause: 'The receiver is none that the resolution names',
    example: 'The resolution names A and B, the decision C',
    source: sources.resolution,
  },
  'DECISION-DITTO': {
    message:
      'Column “{heading}” says “{text}”: nothing is copied from the row above; this decision is not taken',
    remedy: 'write out every row, or drag the cell above down',
    cause: '“nt” hangs on the row above: sorting makes it wrong',
    example: '“như trên”',
    source: sources.decisions,
  },
  'DECISION-WITHOUT-RECEIVER': {
    message: 'There is a reason but no receiver; it stays open',
    remedy: 'write the receiver and import again',
    cause: 'A reason was written and the receiver forgotten',
    example: 'A reason with an empty receiver',
    source: sources.decisions,
  },
  'DECISION-ROW-UNKNOWN': {
    message: 'The row has a receiver, but its record or group code “{text}” cannot be read; it is not taken',
    remedy: 'copy the code from the decision workbook',
    cause: 'The column of numbers was cleared or changed',
    example: '“x” in place of the number',
    source: sources.decisions,
  },
  'DECISION-ROW-TWICE': {
    message:
      '{what} has two rows that differ (the first: sheet {first_sheet}, row {first_row}); neither is taken',
    remedy: 'keep one row and import again',
    cause: 'A row was copied and changed, the old one kept',
    example: 'One record in two rows with two receivers',
    source: sources.decisions,
  },
  'DECISION-GROUP-UNKNOWN': {
    message: 'Group {group} has no open record left, and this workbook lists none of its records',
    remedy: 'take a new workbook with bangiao map export',
    cause: 'The group’s records have been decided, or replaced by a new version',
    example: 'A workbook of last week',
    source: sources.decisions,
  },
  'DECISION-GROUP-GREW': {
    message:
      'Group {group} now has {count:number} open {count|record that is|records that are} not in this workbook; {count|it is|they are} not decided',
    remedy: 'take a new workbook with bangiao map export to go on',
    cause: 'A file was imported after the workbook was made',
    example: 'The group had 5 records, now 7',
    source: sources.decisions,
  },
  'DECISION-REPLACES-UNREADABLE': {
    message: '“{text}” is no number of a decision in the workspace; this decision is not taken',
    remedy: 'write it like: D7, D9',
    cause: 'The number of the decision has another form',
    example: '“quyết định bảy”',
    source: sources.decisions,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
