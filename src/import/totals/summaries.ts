import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { fieldEntries, inventories, measureEntries } from '../../inventory/inventories.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import {
  type AmountsByField,
  amountsOfTables,
  digestOfTable,
  type Grouping,
  type NamedAmounts,
  recordsByTable,
  sumsBesideTables,
} from '../../store/submissions/group-sums.ts';
import { foldWithoutAccents } from '../../text/fold.ts';
import { editedCopies } from '../likeness/edited-copies.ts';
import { bareSectionText } from '../sections/section-text.ts';
import type { TableRead, TablesOf } from './table-read.ts';

/** A summary is short; a table with more rows is not compared row by row. */
const mostSummaryRows = 200;
/** More tables than this are the pages of one. */
const mostTables = 20;
/** Fewer equal rows than this may be equal by chance. */
const fewestCopies = 3;

/**
 * What is to be said of the tables of one submission that others of the same file seem to repeat: a summary whose rows are
 * the sums of the lists behind it, and a list that stands there twice. All rows stay as they are: a person decides.
 */
export function summaryFindings(of: TablesOf, tables: readonly TableRead[]): readonly Finding[] {
  if (tables.filter(({ sums }) => sums.rows > 0).length < 2) return [];
  const counts = recordsByTable(of.store, of.submissionId, of.kind);
  const filled = tables.filter(({ id }) => counts.has(id));
  const digestOf = digestsOf(of);
  const found = filled.flatMap((table) => {
    const others = filled.filter((other) => other !== table);
    const said = summaryFinding(of, table, others) ?? copyFinding(of, table, others, digestOf);
    return said ?? calledSummary(of, table, others) ?? [];
  });
  if (filled.length > mostTables) return found;
  const isTold = ({ sheet, row }: TableRead) =>
    found.some((each) => each.sheet === sheet && each.row === row);
  return [
    ...found,
    ...editedCopies(
      of,
      filled.filter((table) => !isTold(table)),
    ),
  ];
}

/** The finding about a table that comes to what other tables come to; or whose rows do, one by one. */
function summaryFinding(of: TablesOf, table: TableRead, others: readonly TableRead[]): Finding | undefined {
  const { rows } = table.sums;
  const summed = summedTables(of, table, others);
  if (summed.length === 0) return undefined;
  const sheets = [...new Set(summed.map(({ sheet }) => sheet))].slice(0, mostTables).join(', ');
  return ruleFinding('TABLE-SUMS-OTHERS', placeOf(of, table), { rows, sheets });
}

/** The tables whose rows this one sums up; none for nearly every table. */
function summedTables(of: TablesOf, table: TableRead, others: readonly TableRead[]): readonly TableRead[] {
  const isMore = (many: readonly TableRead[]) =>
    many.reduce((rows, { sums }) => rows + sums.rowsWithAmounts, 0) > table.sums.rowsWithAmounts;
  const sheets = [...new Set(others.map(({ sheet }) => sheet))];
  const bySheet = sheets.map((sheet) => others.filter((other) => other.sheet === sheet));
  const whole = [others, ...bySheet, ...others.map((other) => [other])].find(
    (candidates) => isMore(candidates) && comeToTheSame(inventories[of.kind], table, candidates),
  );
  if (whole) return whole;
  if (table.sums.rows > mostSummaryRows || others.length >= mostTables) return [];
  return sumsGroups(of, table, isMore(others)) ? others : [];
}

/** Whether each amount in a table is the sum of the same amounts in others: all it has, and money or area among them. */
function comeToTheSame(inventory: Inventory, { sums }: TableRead, others: readonly TableRead[]): boolean {
  const stated = measureEntries(inventory).filter(({ key }) => sums.of(key) !== 0n);
  return (
    stated.length > 0 &&
    stated.every(({ key }) => others.reduce((sum, other) => sum + other.sums.of(key), 0n) === sums.of(key))
  );
}

/**
 * Whether most rows of a table, and more than one, are each what a group of rows elsewhere comes to: one of its own name,
 * or, where there are more rows elsewhere, any of several rows.
 */
function sumsGroups(of: TablesOf, table: TableRead, isMoreElsewhere: boolean): boolean {
  const inventory = inventories[of.kind];
  const keys = measureEntries(inventory).map(({ key }) => key);
  if (keys.length === 0) return false;
  const own = { submissionId: of.submissionId, kind: of.kind, tables: [table.id] };
  const rows = amountsOfTables(of.store, own, keys, inventory.naming).filter(({ amounts }) =>
    keys.some((key) => amounts[key]),
  );
  const open = new Set(rows);
  for (const grouping of groupingsOf(inventory)) {
    const mayBeNamed = typeof grouping === 'string' || grouping.field !== inventory.naming;
    for (const group of sumsBesideTables(of.store, own, keys, grouping)) {
      const mayBeAny = isMoreElsewhere && group.records > 1;
      for (const row of open) {
        if (!isSumOf(row.amounts, group.amounts, keys)) continue;
        if (mayBeAny || (mayBeNamed && isNamedAlike(row, group))) open.delete(row);
      }
    }
  }
  const matched = rows.length - open.size;
  return matched > 1 && matched >= rows.length / 2;
}

/** Whether a row has the name of a group, be it that of a section with its mark. */
function isNamedAlike(row: NamedAmounts, group: NamedAmounts): boolean {
  const [name, other] = [nameIn(row), nameIn(group)];
  return name !== '' && name === other;
}

function nameIn({ name }: NamedAmounts): string {
  const text = bareSectionText({ cells: [{ column: 1, kind: 'text', text: name ?? '' }] });
  return foldWithoutAccents(text);
}

function isSumOf(row: AmountsByField, group: AmountsByField, keys: readonly string[]): boolean {
  return keys.every((key) => !row[key] || row[key] === group[key]);
}

/** By what summaries put rows together: unit, place, group, or name. */
function groupingsOf({ unit, place, naming, sectionFields }: Inventory): readonly Grouping[] {
  const fields = new Set([unit, place, naming, ...sectionFields]);
  return ['sheet', 'section', ...[...fields].map((field) => ({ field }))];
}

/** Gives the digest of a table's records, which is worked out once and only where it is asked for. */
function digestsOf(of: TablesOf): (table: TableRead) => string {
  const fields = fieldEntries(inventories[of.kind]).map(([key]) => key);
  const known = new Map<number, string>();
  return ({ id }) => {
    const digest = known.get(id) ?? digestOfTable(of.store, of, id, fields);
    known.set(id, digest);
    return digest;
  };
}

/** The finding about a table that has the records of an earlier one, be it on the same sheet, in the same order. */
function copyFinding(
  of: TablesOf,
  table: TableRead,
  others: readonly TableRead[],
  digestOf: (table: TableRead) => string,
): Finding | undefined {
  if (table.sums.rows < fewestCopies || others.length >= mostTables) return undefined;
  const first = others.find(
    (other) =>
      other.id < table.id && other.sums.rows === table.sums.rows && digestOf(other) === digestOf(table),
  );
  if (!first) return undefined;
  const values = { rows: table.sums.rows, sheet: first.sheet };
  return ruleFinding('TABLE-REPEATS-ANOTHER', placeOf(of, table), values);
}

/** The finding about a table that is called a summary where others beside it are not, though its amounts differ. */
function calledSummary(of: TablesOf, table: TableRead, others: readonly TableRead[]): Finding | undefined {
  if (!isCalledSummary(table.title)) return undefined;
  const lists = others.filter(({ title }) => !isCalledSummary(title));
  const listed = lists.reduce((rows, { sums }) => rows + sums.rows, 0);
  if (listed < table.sums.rows) return undefined;
  if (listed === table.sums.rows && !comeToTheSame(inventories[of.kind], table, lists)) return undefined;
  return ruleFinding('TABLE-CALLED-SUMMARY', placeOf(of, table), { rows: table.sums.rows });
}

function isCalledSummary(title: string): boolean {
  return /(?<!\p{L})tong hop(?!\p{L})/u.test(foldWithoutAccents(title));
}

function placeOf({ kind }: TablesOf, { sheet, row }: TableRead) {
  return { kind, sheet, row };
}
