import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { Field } from '../../inventory/field.ts';
import { fieldEntries } from '../../inventory/inventories.ts';
import type { AnyRecord } from '../../inventory/inventory.ts';
import { onlyColumns } from '../../inventory/only-columns.ts';
import { flawsOfRecord } from '../../inventory/record-rules.ts';
import type { Row } from '../../workbook/cell.ts';
import { joinRows, type ReadCells } from './join-rows.ts';
import { maskedValues } from './masked-values.ts';
import { CellsReader, type OpenRecord } from './read-cells.ts';
import { columnOf, flawFinding, type ReadableTable } from './readable-table.ts';
import { shiftedRows } from './shifted-rows.ts';

export type { ReadableTable } from './readable-table.ts';

/** A data row read: the record it would be, what was found, and why it cannot be accepted, if so. */
export interface ReadRow {
  readonly record: AnyRecord;
  readonly findings: readonly Finding[];
  /** The code of the finding that makes the row unacceptable. */
  readonly rejection: string | undefined;
}

/** A row that is a record, or a part of the one before it, with what was found in its cells. */
export type RowOfGroup =
  | { readonly row: Row; readonly read: ReadRow }
  | { readonly row: Row; readonly ofPart: readonly Finding[] };

/** Reads the data rows of one table; what does not change from row to row is worked out once. */
export class RowReader {
  readonly #table: ReadableTable;
  readonly #cells: CellsReader;
  readonly #blank: AnyRecord;
  readonly #required: readonly (readonly [key: string, field: Field])[];
  readonly #essential: readonly string[];
  readonly #onlyColumns: ReadonlyMap<string, number>;
  readonly #isShifted: (row: Row) => boolean;

  constructor(table: ReadableTable) {
    const fields = fieldEntries(table.inventory);
    this.#table = table;
    this.#cells = new CellsReader(table);
    this.#isShifted = shiftedRows(table.fields);
    this.#onlyColumns = onlyColumns(table.columns);
    this.#blank = Object.fromEntries(fields.map(([key]) => [key, null]));
    this.#required = fields.filter(([key, { required }]) => required && isAskedFor(table, key));
    this.#essential = fields.flatMap(([key, { essential }]) => (essential ? [key] : []));
  }

  /** Every field by its column, then what sections state, then the rules over the whole record. */
  read(row: Row, sections: ReadonlyMap<string, string>): ReadRow {
    if (this.#isShifted(row)) return this.#refused(row);
    const record: OpenRecord = { ...this.#blank };
    const findings: Finding[] = [];
    this.#cells.read(row, record, findings);
    for (const [key, value] of sections) record[key] ??= value;
    return this.#settle(row, record, findings);
  }

  /** A record and the rows below that state parts of it; each row for itself where they cannot be put together. */
  readGroup(row: Row, parts: readonly Row[], sections: ReadonlyMap<string, string>): readonly RowOfGroup[] {
    if (parts.length === 0) return [{ row, read: this.read(row, sections) }];
    const first = this.#readCells(row, (...given) => this.#cells.read(...given));
    const others = parts.map((part) => this.#readCells(part, (...given) => this.#cells.readPart(...given)));
    const settle = (each: ReadCells, found: readonly Finding[]) => {
      for (const [key, value] of sections) each.record[key] ??= value;
      return this.#settle(each.row, each.record, [...found]);
    };
    const joined = joinRows(this.#table, first, others);
    if (!joined)
      return [first, ...others].map((each) => ({ row: each.row, read: settle(each, each.findings) }));
    const inParts = new Set(others.flatMap(({ findings }) => findings));
    const found = [...first.findings, ...joined.findings, ...inParts];
    const read = settle({ ...first, record: joined.record }, found);
    const findings = read.findings.filter((finding) => !inParts.has(finding));
    return [
      { row, read: { ...read, findings } },
      ...others.map((other) => ({ row: other.row, ofPart: other.findings })),
    ];
  }

  #readCells(row: Row, read: (...given: Parameters<CellsReader['read']>) => void): ReadCells {
    const cells: ReadCells = { row, record: { ...this.#blank }, findings: [] };
    read(row, cells.record, cells.findings);
    return cells;
  }

  /** No value of a line stands for sure where its fields are more than those of the heading. */
  #refused({ number, fields = 0 }: Row): ReadRow {
    const { inventory, sheet, fields: expected = 0 } = this.#table;
    const place = { kind: inventory.kind, sheet, row: number };
    const finding = ruleFinding('ROW-SHIFTED', place, { fields, expected });
    return { record: this.#blank, findings: [finding], rejection: finding.code };
  }

  /** Another section begins: no ditto mark in it means what stands above. */
  beginSection(): void {
    this.#cells.beginSection();
  }

  /** Makes a record of values that were read elsewhere, with what was found in them. */
  settle(row: Row, values: AnyRecord, found: readonly Finding[]): ReadRow {
    return this.#settle(row, { ...this.#blank, ...values }, [...found]);
  }

  /**
   * What is missing, which rules the record breaks, whether it can be accepted. A field that was written and could not
   * be read has been told of: no rule calls it empty. Of a vacant post nothing is missing. Nor is told again what a form tells in the cell that breaks it.
   */
  #settle(row: Row, record: AnyRecord, findings: Finding[]): ReadRow {
    const isNobody = findings.some(({ code }) => code.endsWith('-VACANT'));
    if (!isNobody) this.#addMissing(row, record, findings);
    const isUnread = (key: string | undefined) =>
      record[key ?? ''] === null && findings.some(({ field }) => field === key);
    const isTold = (rule: string) => findings.some(({ code }) => code === rule);
    const broken = brokenRules(this.#table, row, record);
    findings.push(...broken.filter(({ code, field }) => !isTold(code) && !isUnread(field)));
    return { record, findings, rejection: this.#rejectionOf(record, findings) };
  }

  /** Required fields left empty; a field whose column is missing altogether is one finding of the table, not of each row. */
  #addMissing(row: Row, record: AnyRecord, findings: Finding[]): void {
    for (const [key, field] of this.#required) {
      if (record[key] !== null || findings.some((finding) => finding.field === key)) continue;
      const column = this.#onlyColumns.get(key);
      findings.push(flawFinding(this.#table, row, { key, field, column }, { problem: 'MISSING' }));
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

/** Whether a field has a column here, or sections that may state it. */
function isAskedFor({ present, inventory }: ReadableTable, key: string): boolean {
  return present.has(key) || inventory.sectionFields.includes(key);
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
