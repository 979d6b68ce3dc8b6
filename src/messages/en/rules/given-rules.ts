import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about rules that people hand in. */
export const givenRulesRules = {
  'RULE-INCOMPLETE': {
    message: 'The rule lacks “{field}”; it is not taken',
    remedy: 'fill it in and import again',
    cause: 'A cell that the rule needs is empty',
    example: 'A street without a receiver',
    source: sources.decisions,
  },
  'RULE-PLACE-UNCLEAR': {
    message: '“{text}” is not clearly one former commune or district',
    remedy: 'write the name with its district, or the code',
    cause: 'The name is short, or several places bear it',
    example: '“Tân Dân”',
    source: sources.decisions,
  },
  'RULE-NUMBERS-UNREADABLE': {
    message: 'The house numbers “{text}” cannot be read',
    remedy: 'write for example: tất cả, lẻ, chẵn, 1–99, lẻ 1–99, từ 100',
    cause: 'The range of house numbers is in words',
    example: '“gần ngã tư”',
    source: sources.decisions,
  },
  'RULE-RECEIVER-UNCLEAR': {
    message: 'The receiver “{text}” is not clearly one body; this rule is not taken',
    remedy: 'choose from the list in the cell',
    cause: 'The name is short, or several places bear it',
    example: '“Minh Khai”',
    source: sources.decisions,
  },
  'RULE-DATE-UNREADABLE': {
    message: 'The date “{text}” cannot be read',
    remedy: 'write it like 30/06/2025',
    cause: 'The date is in words, or does not exist',
    example: '31/06/2025',
    source: sources.decisions,
  },
  'RULE-AGAINST-LAW': {
    message: '{rule} → {receiver}: the resolution does not name it; it names: {allowed}',
    remedy: 'change the receiver, or state the authority of whoever decides',
    cause: 'The receiver is none that the resolution names',
    example: 'The resolution names A and B, the rule C',
    source: sources.resolution,
  },
  'RULE-TYPE-UNCLEAR': {
    message: '“{text}” is no type of rule; this rule is not taken',
    remedy: 'write one of: {types}',
    cause: 'The kind of rule is none of the list',
    example: '“theo khu”',
    source: sources.decisions,
  },
  'RULE-COLUMN-NOT-OF-TYPE': {
    message: 'Column “{heading}” means nothing for a rule of type “{type}”; this rule is not taken',
    remedy: 'empty that cell, or choose another type',
    cause: 'A cell is filled that this kind does not use',
    example: 'A rule by hamlet with house numbers',
    source: sources.decisions,
  },
  'RULE-HAMLET-UNCLEAR': {
    message: '“{text}” does not read as one hamlet or residents’ group; this rule is not taken',
    remedy: 'write its kind and its name or number: thôn 9, tổ dân phố 5',
    cause: 'The kind, the number or the name is missing',
    example: '“khu trên”',
    source: sources.decisions,
  },
  'RULE-KIND-UNCLEAR': {
    message: '“{text}” is no inventory; this rule is not taken',
    remedy: 'write one of: {kinds}; in a list one for each row',
    cause: 'The inventory is none of the list',
    example: '“vật tư”',
    source: sources.decisions,
  },
  'RULE-DITTO': {
    message: 'Column “{heading}” says “{text}”: nothing is copied from the row above; this rule is not taken',
    remedy: 'write out every row, or drag the cell above down',
    cause: '“nt” hangs on the row above: sorting makes it wrong',
    example: '“như trên”',
    source: sources.decisions,
  },
  'RULE-CODE-UNREADABLE': {
    message: '“{text}” is no code of a rule; this rule is not taken',
    remedy: 'write a code like R3; leave it empty for a new rule',
    cause: 'The rule’s code was changed',
    example: '“R ba”',
    source: sources.decisions,
  },
  'RULE-CODE-TWICE': {
    message: 'Code {code} stands in row {first_row} with another rule; neither is taken',
    remedy: 'empty the code of a new rule',
    cause: 'A row was copied for a new rule with the old code',
    example: 'Two rows with R3',
    source: sources.decisions,
  },
  'RULE-LIST-SPOILED': {
    message: 'List “{name}” has a row that cannot be read; the whole list is not taken',
    remedy: 'mend that row and import again',
    cause: 'Half a list would be misunderstood',
    example: 'Row 4 of the list is unreadable',
    source: sources.decisions,
  },
  'RULE-UNKNOWN': {
    message: 'There is no rule {code} in force; this row is not taken',
    remedy: 'take a new workbook with bangiao map rules --out, or empty the code to give a new rule',
    cause: 'The rule was taken back, or the workbook is of another workspace',
    example: 'R9 was taken back',
    source: sources.decisions,
  },
  'RULES-MEET-IN-RECORDS': {
    message:
      '{rule} → {receiver} also fits {count:number} {count|record|records} that {other} → {other_receiver} decides; this rule is not taken',
    remedy:
      'narrow one of them, take the earlier back with bangiao undo R<number>, or decide those records alone',
    cause: 'Two rules of different types fit some of the same records and name different receivers',
    example: 'A rule about a unit meets a rule about a street in one building',
    source: sources.decisions,
  },
  'RULES-OVERLAP': {
    message: '{rule} → {receiver} overlaps with {other} → {other_receiver}; this rule is not taken',
    remedy: 'change one of them, or take the earlier back with bangiao undo R<number>',
    cause: 'Two rules claim one record for two receivers',
    example: 'Odd 1–99 and 50–60',
    source: sources.decisions,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
