import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { foldText } from '../../text/fold.ts';
import { type FilledRow, type FilledTable, textOf } from '../filled-tables.ts';
import type { ListEntry } from './condition.ts';
import { entryKey } from './overlap.ts';
import { isBlankRow, type RuleRow, readRuleRow, ruleNumber } from './rule-rows.ts';
import { type RuleColumn, ruleHeadings } from './rule-sheet.ts';
import { isSameRule } from './same-rule.ts';
import { type HandedRule, placeOf } from './take-rules.ts';

/** What a rule workbook says. */
export interface RulesRead {
  /** Every rule on it that can be read; one that states the code of a rule in force takes its place if it differs. */
  readonly rules: readonly HandedRule[];
  readonly problems: readonly Finding[];
}

/** What a rule workbook is read with. */
export interface RuleReading {
  /** Who gives the rules where a row names nobody. */
  readonly who: string;
  /** `YYYY-MM-DD`, for rows without a day. */
  readonly today: string;
  /** The file's name. */
  readonly source: string;
}

/**
 * The rules that people wrote into the tables of a rule workbook. Rows of a list that say the same but for the
 * record are one rule; a list with a row that cannot be read is not taken at all, for it would be another list.
 * Two rules with one code are both left out. Whatever cannot be read is a finding at its row.
 */
export function readRules(tables: readonly FilledTable<RuleColumn>[], reading: RuleReading): RulesRead {
  const problems: Finding[] = tables.flatMap(tableProblems);
  const rows: RuleRow[] = [];
  const spoiled: FilledRow<RuleColumn>[] = [];
  for (const row of tables.flatMap((table) => table.rows)) {
    if (isBlankRow(row)) continue;
    const read = readRuleRow(row, reading);
    if (read.ok) rows.push(read.value);
    else {
      problems.push(...read.problem);
      spoiled.push(row);
    }
  }
  const whole = withoutSpoiledLists(joinLists(rows, reading.source), spoiled, problems);
  return { rules: withoutRepeatedCodes(whole, problems), problems };
}

function tableProblems({
  sheet,
  headingRow,
  columns,
  problems,
}: FilledTable<RuleColumn>): readonly Finding[] {
  const missing = (Object.keys(ruleHeadings) as RuleColumn[]).filter((column) => !columns.has(column));
  return [
    ...problems,
    ...missing.map((column) =>
      ruleFinding('TABLE-COLUMN-MISSING', { sheet, row: headingRow }, { heading: ruleHeadings[column] }),
    ),
  ];
}

function joinLists(rows: readonly RuleRow[], source: string): readonly HandedRule[] {
  const rules = new Map<string, { rule: HandedRule; entries: ListEntry[] }>();
  for (const [index, { code, ...draft }] of rows.entries()) {
    const { condition } = draft;
    const rule: HandedRule = { ...draft, source, ...(code === undefined ? {} : { replaces: code }) };
    const isList = condition.type === 'list';
    const key = isList ? listKey({ code, ...draft }, condition.name) : String(index);
    const entries = isList ? condition.entries : [];
    const present = rules.get(key);
    if (present) present.entries.push(...entries);
    else rules.set(key, { rule, entries: [...entries] });
  }
  return [...rules.values()].map(({ rule, entries }) => {
    const { condition } = rule;
    return condition.type === 'list'
      ? { ...rule, condition: { ...condition, entries: inOrder(entries) } }
      : rule;
  });
}

function listKey(row: RuleRow, name: string): string {
  const { code, receiver, basis, authority, author, decidedOn } = row;
  return JSON.stringify(['list', code, foldText(name), receiver, basis, authority, author, decidedOn]);
}

/** Each record once, in an order that does not hang on that of the sheet. */
function inOrder(entries: readonly ListEntry[]): readonly ListEntry[] {
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]));
  return [...byKey].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, entry]) => entry);
}

function withoutSpoiledLists(
  rules: readonly HandedRule[],
  spoiled: readonly FilledRow<RuleColumn>[],
  problems: Finding[],
): readonly HandedRule[] {
  const names = new Set(spoiled.map((row) => foldText(textOf(row, 'what'))));
  const codes = new Set(spoiled.map((row) => ruleNumber(textOf(row, 'code'))));
  return rules.filter((rule) => {
    const { condition, replaces } = rule;
    if (condition.type !== 'list') return true;
    const isSpoiled = names.has(foldText(condition.name)) || (replaces !== undefined && codes.has(replaces));
    if (isSpoiled)
      problems.push(ruleFinding('RULE-LIST-SPOILED', placeOf(rule, 'what'), { name: condition.name }));
    return !isSpoiled;
  });
}

/** A row copied as it is counts once; a copy that was changed and kept its code would end the rule it came from. */
function withoutRepeatedCodes(rules: readonly HandedRule[], problems: Finding[]): readonly HandedRule[] {
  const first = new Map<number, HandedRule>();
  const repeated = new Set<number>();
  for (const rule of rules) {
    const { replaces } = rule;
    if (replaces === undefined) continue;
    const earlier = first.get(replaces);
    if (!earlier) first.set(replaces, rule);
    else if (!isSameRule(earlier, rule)) {
      repeated.add(replaces);
      const values = { code: `R${replaces}`, first_row: earlier.row ?? 0 };
      problems.push(ruleFinding('RULE-CODE-TWICE', placeOf(rule, 'code'), values));
    }
  }
  return rules.filter((rule) => {
    const { replaces } = rule;
    return replaces === undefined || (first.get(replaces) === rule && !repeated.has(replaces));
  });
}
