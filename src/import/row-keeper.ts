import type { Finding } from '../findings/finding.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import type { RuleCode } from '../findings/rules.ts';
import type { AnyRecord, Inventory } from '../inventory/inventory.ts';
import { ledgerAmounts } from '../inventory/quantities.ts';
import type { DeclaredTotal, Fate, SubmissionWriter } from '../store/submissions/submission-writer.ts';
import type { Row } from '../workbook/cell.ts';
import { cellForms, rawTexts } from '../workbook/kept-cells.ts';
import type { RowNature } from '../workbook/table/row-nature.ts';
import type { OpenTable } from './open-table.ts';
import { quoteOfRow } from './rows/quote-of-row.ts';
import type { ReadRow } from './rows/read-row.ts';
import type { FindingOfRow } from './rows/readable-table.ts';
import { Ledger, rowCounts } from './totals/ledger.ts';
import { disagreement } from './totals/total-finding.ts';
import type { TotalsOfRow } from './totals/totals.ts';

/** What became of a submission's rows, and which totals it stated. */
export interface BuiltSubmission {
  readonly rows: Readonly<Record<'read' | Fate, number>>;
  readonly totals: readonly DeclaredTotal[];
}

/** Stores the rows of one submission with their fate and what is to be said of them, and counts them in the door's ledger. */
export class RowKeeper {
  readonly #inventory: Inventory;
  readonly #writer: SubmissionWriter;
  readonly #ledger: Ledger;
  readonly #totals: DeclaredTotal[] = [];

  constructor(inventory: Inventory, writer: SubmissionWriter) {
    this.#inventory = inventory;
    this.#writer = writer;
    this.#ledger = new Ledger(inventory);
  }

  /** A finding about the submission as a whole. */
  addFinding(finding: Finding): void {
    this.#writer.addFinding({ kind: this.#inventory.kind, ...finding }, null);
  }

  addFindingsOf(rowId: number, findings: readonly Finding[]): void {
    for (const finding of findings) this.#writer.addFinding(finding, rowId);
  }

  addFindingsOfRows(found: readonly FindingOfRow[]): void {
    for (const { rowId, finding } of found) this.#writer.addFinding(finding, rowId);
  }

  /** Returns the id that a row is stored under, as the other methods that keep one do. */
  keepStructure(table: OpenTable, row: Row, nature: RowNature): number {
    return this.#keep(table, row, 'structural', nature, null);
  }

  keepRecord(table: OpenTable, row: Row, { record, findings, rejection }: ReadRow): number {
    const fate = rejection === undefined ? 'accepted' : 'rejected';
    const id = this.#keep(table, row, fate, rejection ?? null, record);
    if (fate === 'accepted') this.#writer.addRecord(id, record);
    this.addFindingsOf(id, findings);
    if (rejection === 'ROW-INCOMPLETE') this.#addReason(rejection, table, row, id);
    return id;
  }

  /** A row nobody can tell apart from structure is not swallowed: it is rejected for a person to look at. */
  keepUnclear(table: OpenTable, row: Row): number {
    const id = this.#keep(table, row, 'rejected', 'ROW-UNCLEAR', {});
    this.#addReason('ROW-UNCLEAR', table, row, id);
    return id;
  }

  /** What rows state that others come to; of what does not agree with them it is said. */
  keepTotals(rows: readonly TotalsOfRow[]): void {
    for (const { rowId, totals } of rows) {
      for (const total of totals) {
        this.#totals.push(total);
        this.#writer.addDeclaredTotal(total);
        if (total.stated !== total.computed)
          this.#writer.addFinding(disagreement(this.#inventory.kind, total), rowId);
      }
    }
  }

  /** The last row was kept: from now on the store can be asked about them all. */
  endRows(): void {
    this.#writer.endRows();
  }

  /** A record accepted before turns out to repeat another one. */
  moveToDuplicate(amounts: Readonly<Record<string, number>>): void {
    this.#ledger.moveToDuplicate(amounts);
  }

  /** Closes the door's ledger. */
  close(): BuiltSubmission {
    const measures = this.#ledger.measures();
    for (const measure of measures) this.#writer.addMeasure(measure);
    return { rows: rowCounts(measures, this.#ledger.structural), totals: this.#totals };
  }

  #keep(table: OpenTable, row: Row, fate: Fate, reason: string | null, record: AnyRecord | null): number {
    const amounts = record === null ? {} : ledgerAmounts(this.#inventory, record);
    this.#ledger.add(fate, amounts);
    return this.#writer.addRow({
      tableId: table.id,
      number: row.number,
      fate,
      reason,
      section: table.sections.words,
      raw: rawTexts(row),
      forms: cellForms(row),
      amounts: fate === 'rejected' ? amounts : null,
    });
  }

  #addReason(code: RuleCode, { readable }: OpenTable, row: Row, rowId: number): void {
    const place = { kind: this.#inventory.kind, sheet: readable.sheet, row: row.number };
    const finding = ruleFinding(code, place, { text: quoteOfRow(this.#inventory, row) });
    this.#writer.addFinding(finding, rowId);
  }
}
