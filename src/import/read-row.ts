import type { Finding } from '../findings/finding.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import { valueFinding } from '../findings/value-finding.ts';
import type { MatchedColumn } from '../inventory/columns.ts';
import type { Field } from '../inventory/field.ts';
import { fieldEntries } from '../inventory/inventories.ts';
import type { AnyRecord, Inventory } from '../inventory/inventory.ts';
import { contextOfColumn, type ReadContext, type ReadValue, type ValueFlaw } from '../inventory/reading.ts';
import { flawsOfRecord } from '../inventory/record-rules.ts';
import { maySayAsAbove } from '../inventory/shared-cells.ts';
import type { Cell, Row } from '../workbook/cell.ts';
import { cellText } from '../workbook/table/cell-text.ts';
import { columnReader } from './column-reader.ts';
import { maskedValues } from './masked-values.ts';
import { RowAbove } from './row-above.ts';

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

type OpenRecord = Record<string, string | number | null>;

/** A column that fills a field. */
interface FilledColumn {
  readonly column: number;
  readonly key: string;
  readonly field: Field;
  readonly settles: MatchedColumn['settles'];
  readonly read: (cell: Cell) => ReadValue;
  readonly mayBeDitto: boolean;
  readonly joins: MatchedColumn['joins'];
}

/** Reads the data rows of one table; what does not change from row to row is worked out once. */
export class RowReader {
  readonly #table: ReadableTable;
  readonly #columns: readonly FilledColumn[];
  readonly #blank: AnyRecord;
  readonly #required: readonly (readonly [key: string, field: Field])[];
  readonly #essential: readonly string[];
  readonly #above = new RowAbove();

  constructor(table: ReadableTable) {
    const fields = fieldEntries(table.inventory);
    this.#table = table;
    this.#columns = table.columns
      .flatMap((column) => filledColumn(table, column) ?? [])
      .sort((left, right) => left.column - right.column);
    this.#blank = Object.fromEntries(fields.map(([key]) => [key, null]));
    this.#required = fields.filter(([key, { required }]) => required && isAskedFor(table, key));
    this.#essential = fields.flatMap(([key, { essential }]) => (essential ? [key] : []));
  }

  /** Every field by its column, then what sections state, then the rules over the whole record. */
  read(row: Row, sections: ReadonlyMap<string, string>): ReadRow {
    const record: OpenRecord = { ...this.#blank };
    const findings: Finding[] = [];
    this.#readCells(row, record, findings);
    this.#above.take(row, record);
    for (const [key, value] of sections) record[key] ??= value;
    return this.#settle(row, record, findings);
  }

  /** Another section begins: no ditto mark in it means what stands above. */
  beginSection(): void {
    this.#above.forget();
  }

  /** Makes a record of values that were read elsewhere, with what was found in them. */
  settle(row: Row, values: AnyRecord, found: readonly Finding[]): ReadRow {
    return this.#settle(row, { ...this.#blank, ...values }, [...found]);
  }

  /**
   * What is missing, which rules the record breaks, whether it can be accepted. A field that was written and could not
   * be read has been told of: no rule calls it empty.
   */
  #settle(row: Row, record: AnyRecord, findings: Finding[]): ReadRow {
    this.#addMissing(row, record, findings);
    const isUnread = (key: string | undefined) =>
      record[key ?? ''] === null && findings.some(({ field }) => field === key);
    const broken = brokenRules(this.#table, row, record);
    findings.push(...broken.filter(({ field }) => !isUnread(field)));
    return { record, findings, rejection: this.#rejectionOf(record, findings) };
  }

  /** Cells and columns both ascend. */
  #readCells(row: Row, record: OpenRecord, findings: Finding[]): void {
    const { cells } = row;
    let at = 0;
    for (const filled of this.#columns) {
      let cell = cells[at];
      while (cell && cell.column < filled.column) {
        at += 1;
        cell = cells[at];
      }
      if (!cell) return;
      if (cell.column === filled.column) this.#readCell(row, cell, filled, record, findings);
    }
  }

  #readCell(row: Row, cell: Cell, filled: FilledColumn, record: OpenRecord, findings: Finding[]): void {
    const { column, key, field, settles, read, joins, mayBeDitto } = filled;
    const alone = read(joins === undefined ? cell : joinedCell(row, cell, joins));
    const isDitto = alone.flaws[0]?.problem === 'DITTO-ALONE';
    const { value, flaws } = (isDitto && mayBeDitto && this.#above.valueOf(cell, key)) || alone;
    for (const flaw of flaws) findings.push(flawFinding(this.#table, row, column, key, field, flaw));
    if (value === null) return;
    record[key] = value;
    if (settles) record[settles.field] = settles.value;
  }

  /** Required fields left empty; a field whose column is missing altogether is one finding of the table, not of each row. */
  #addMissing(row: Row, record: AnyRecord, findings: Finding[]): void {
    for (const [key, field] of this.#required) {
      if (record[key] !== null || findings.some((finding) => finding.field === key)) continue;
      const column = columnOf(this.#table, key);
      findings.push(flawFinding(this.#table, row, column, key, field, { problem: 'MISSING' }));
    }
  }

  /**
   * A row is no record when what makes it one is absent, or when a required amount is written but cannot be
   * read: its sum would silently be short.
   */
  #rejectionOf(record: AnyRecord, findings: readonly Finding[]): string | undefined {
    if (this.#essential.some((key) => record[key] === null)) return 'ROW-INCOMPLETE';
    return findings.find(({ severity, field }) => {
      const declared = field === undefined ? undefined : this.#table.inventory.fields[field];
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
}

function filledColumn(table: ReadableTable, matched: MatchedColumn): FilledColumn | undefined {
  const { column, key, settles, joins } = matched;
  const field = key === undefined ? undefined : table.inventory.fields[key];
  if (key === undefined || !field) return undefined;
  const { inventory, context } = table;
  const read = columnReader(field, contextOfColumn(context, matched));
  const namesThing = key === inventory.naming && !inventory.followsPeople;
  const gradesSecrets = key === inventory.secrecy?.grade;
  const mayBeDitto = namesThing || (maySayAsAbove(inventory, key) && !gradesSecrets);
  return { column, key, field, settles, read, joins, mayBeDitto };
}

/** A text and its second part, which stands in a column of its own. */
function joinedCell({ cells }: Row, cell: Cell, column: number): Cell {
  const second = cells.find((each) => each.column === column);
  if (!second) return cell;
  return { column: cell.column, kind: 'text', text: `${cellText(cell)} ${cellText(second)}` };
}

/** Whether a field has a column here, or sections that may state it. */
function isAskedFor({ present, inventory }: ReadableTable, key: string): boolean {
  return present.has(key) || inventory.sectionFields.includes(key);
}

function flawFinding(
  table: ReadableTable,
  row: Row,
  column: number | undefined,
  key: string,
  field: Field,
  flaw: ValueFlaw,
): Finding {
  const { inventory, sheet } = table;
  const finding = valueFinding({ kind: inventory.kind, key, field }, flaw, {
    sheet,
    row: row.number,
    column,
  });
  return { ...finding, values: maskedValues(inventory, finding.values) };
}

function columnOf(table: ReadableTable, key: string): number | undefined {
  return table.columns.find((column) => column.key === key)?.column;
}

function brokenRules(table: ReadableTable, row: Row, record: AnyRecord): readonly Finding[] {
  const { kind } = table.inventory;
  return flawsOfRecord(kind, record).map(({ code, field, values }) => {
    const place = { sheet: table.sheet, row: row.number, column: columnOf(table, field) };
    return ruleFinding(code, { kind, field, ...place }, maskedValues(table.inventory, values));
  });
}

function isWritten(findings: readonly Finding[], field: string): boolean {
  return findings.some((finding) => finding.field === field && !finding.code.endsWith('-MISSING'));
}
