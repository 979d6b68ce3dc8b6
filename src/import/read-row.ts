import type { Finding } from '../findings/finding.ts';
import { ruleSeverities } from '../findings/rules.ts';
import { valueProblemCode, valueProblems } from '../findings/value-problems.ts';
import type { MatchedColumn } from '../inventory/columns.ts';
import type { Field } from '../inventory/field.ts';
import { fieldEntries } from '../inventory/inventories.ts';
import type { AnyRecord, Inventory } from '../inventory/inventory.ts';
import { readValue } from '../inventory/read-value.ts';
import type { ReadableCell, ReadContext, ValueFlaw } from '../inventory/reading.ts';
import { flawsOfRecord } from '../inventory/record-rules.ts';
import type { Cell, Row } from '../workbook/cell.ts';
import { cellLines, cellText } from '../workbook/table/cell-text.ts';
import { maskedValues } from './masked-values.ts';

/** A table as its rows are read: its inventory, where it stands and what each column means. */
export interface ReadableTable {
  readonly inventory: Inventory;
  readonly sheet: string;
  readonly columns: readonly MatchedColumn[];
  readonly context: ReadContext;
  /** Keys of fields that have a column here. */
  readonly present: ReadonlySet<string>;
}

/** A data row read: the record it would be, what was found, and why it cannot be accepted, if so. */
export interface ReadRow {
  readonly record: AnyRecord;
  readonly findings: readonly Finding[];
  /** The code of the finding that makes the row unacceptable. */
  readonly rejection: string | undefined;
}

export type Values = Map<string, string | number | null>;

/** Reads a data row: every field by its column, then what sections state, then the rules over the whole record. */
export function readRow(table: ReadableTable, row: Row, sections: ReadonlyMap<string, string>): ReadRow {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const values: Values = new Map();
  const findings: Finding[] = [];
  for (const column of table.columns)
    readColumn(table, row, cells.get(column.column), column, values, findings);
  for (const [key, value] of sections) if ((values.get(key) ?? null) === null) values.set(key, value);
  return settleRecord(table, row, values, findings);
}

/** Makes a record of what was read for it: what is missing, which rules it breaks, whether it can be accepted. */
export function settleRecord(
  table: ReadableTable,
  row: Row,
  values: Values,
  found: readonly Finding[],
): ReadRow {
  const record = toRecord(table.inventory, values);
  const findings = [
    ...found,
    ...missingFields(table, row, record, found),
    ...brokenRules(table, row, record),
  ];
  return { record, findings, rejection: rejectionOf(table.inventory, record, findings) };
}

function readColumn(
  table: ReadableTable,
  row: Row,
  cell: Cell | undefined,
  column: MatchedColumn,
  values: Values,
  findings: Finding[],
): void {
  const { key } = column;
  const field = key === undefined ? undefined : table.inventory.fields[key];
  if (key === undefined || !field || !cell) return;
  const context = column.moneyUnit ? { ...table.context, moneyUnit: column.moneyUnit } : table.context;
  const { value, flaws } = readValue(field, readable(cell), context);
  for (const flaw of flaws) findings.push(valueFinding(table, row, column.column, key, field, flaw));
  if (value === null) return;
  values.set(key, value);
  if (column.settles) values.set(column.settles.field, column.settles.value);
}

/** A cell as a field's reader takes it. */
export function readable(cell: Cell): ReadableCell {
  const { kind } = cell;
  if (kind === 'number' && cell.number !== undefined) return { kind, text: cell.text, number: cell.number };
  const text = cellText(cell);
  return cell.text.includes('\n') ? { kind, text, lines: cellLines(cell) } : { kind, text };
}

function toRecord(inventory: Inventory, values: Values): AnyRecord {
  const record: Record<string, string | number | null> = {};
  for (const [key] of fieldEntries(inventory)) record[key] = values.get(key) ?? null;
  return record;
}

function valueFinding(
  table: ReadableTable,
  row: Row,
  column: number | undefined,
  key: string,
  field: Field,
  flaw: ValueFlaw,
): Finding {
  const { kind } = table.inventory;
  return {
    code: valueProblemCode(kind, key, field, flaw.problem),
    severity: valueProblems[flaw.problem],
    kind,
    field: key,
    sheet: table.sheet,
    row: row.number,
    ...(column === undefined ? {} : { column }),
    values: maskedValues(table.inventory, { ...flaw.values, heading: field.heading }),
  };
}

function columnOf(table: ReadableTable, key: string): number | undefined {
  return table.columns.find((column) => column.key === key)?.column;
}

/** Required fields left empty; a field whose column is missing altogether is one finding of the table, not of each row. */
function missingFields(
  table: ReadableTable,
  row: Row,
  record: AnyRecord,
  found: readonly Finding[],
): readonly Finding[] {
  const explained = new Set(found.map((finding) => finding.field));
  const bySection = new Set(table.inventory.sectionFields);
  return fieldEntries(table.inventory)
    .filter(([key, field]) => field.required && record[key] === null && !explained.has(key))
    .filter(([key]) => table.present.has(key) || bySection.has(key))
    .map(([key, field]) =>
      valueFinding(table, row, columnOf(table, key), key, field, { problem: 'MISSING' }),
    );
}

function brokenRules(table: ReadableTable, row: Row, record: AnyRecord): readonly Finding[] {
  const { kind } = table.inventory;
  return flawsOfRecord(kind, record).map(({ code, field, values }) => {
    const column = columnOf(table, field);
    return {
      code,
      severity: ruleSeverities[code],
      kind,
      field,
      sheet: table.sheet,
      row: row.number,
      ...(column === undefined ? {} : { column }),
      values: maskedValues(table.inventory, values),
    };
  });
}

/**
 * A row is no record when what makes it one is absent, or when a required amount is written but cannot be
 * read: its sum would silently be short.
 */
function rejectionOf(
  inventory: Inventory,
  record: AnyRecord,
  findings: readonly Finding[],
): string | undefined {
  const lacks = fieldEntries(inventory).find(([key, field]) => field.essential && record[key] === null);
  if (lacks) return 'ROW-INCOMPLETE';
  return findings.find(({ severity, field }) => {
    const declared = field === undefined ? undefined : inventory.fields[field];
    const isAmount = declared?.measure !== undefined && declared.required;
    return (
      isAmount &&
      severity === 'error' &&
      field !== undefined &&
      record[field] === null &&
      isWritten(findings, field)
    );
  })?.code;
}

function isWritten(findings: readonly Finding[], field: string): boolean {
  return findings.some((finding) => finding.field === field && !finding.code.endsWith('-MISSING'));
}
