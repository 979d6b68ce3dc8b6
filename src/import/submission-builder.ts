import type { Finding } from '../findings/finding.ts';
import { inventories } from '../inventory/inventories.ts';
import type { Inventory, InventoryKind } from '../inventory/inventory.ts';
import type { TableMatch } from '../inventory/match-columns.ts';
import type { ReadContext } from '../inventory/reading.ts';
import type { Store } from '../store/database.ts';
import { openPending } from '../store/mapping/pending.ts';
import type { Purpose } from '../store/submissions/submission-states.ts';
import { type SubmissionWriter, submissionWriter } from '../store/submissions/submission-writer.ts';
import { setSubmissionSheets } from '../store/submissions/submissions.ts';
import { setTableFacts } from '../store/submissions/table-facts.ts';
import type { Row } from '../workbook/cell.ts';
import type { RowNature } from '../workbook/table/row-nature.ts';
import type { FoundTable } from '../workbook/table/scan.ts';
import { tableFindings } from './columns/table-findings.ts';
import { SaidRows } from './likeness/said-rows.ts';
import { lookAt, type OpenTable, openTable, seenInTable, tableRead } from './open-table.ts';
import { type BuiltSubmission, RowKeeper } from './row-keeper.ts';
import { colourLegend } from './rows/colour-legend.ts';
import { HeldRecord } from './rows/held-record.ts';
import { type FurtherRow, readHeld } from './rows/read-held.ts';
import type { ReadRow } from './rows/read-row.ts';
import { goesOnFromBefore } from './sections/section-text.ts';
import { isWords } from './sections/unnamed-sections.ts';
import { letterheadFacts } from './sender/letterhead-facts.ts';
import { settleWhole } from './settle-whole.ts';
import type { TableRead } from './totals/table-read.ts';
import { type StatedTotal, TotalsKeeper } from './totals/totals.ts';
import { unreadTotals } from './totals/unread-totals.ts';
import { type UnitsOfTable, unitsOfTable } from './units/open-units.ts';
import { unitBelow } from './units/unit-below.ts';

/**
 * Takes in the tables of one kind of one file, row by row, and tells what each row becomes. Everything it
 * writes belongs to the transaction of the command.
 */
export class SubmissionBuilder {
  readonly #store: Store;
  readonly #id: number;
  readonly #inventory: Inventory;
  readonly #purpose: Purpose;
  readonly #writer: SubmissionWriter;
  readonly #keeper: RowKeeper;
  readonly #totals: TotalsKeeper;
  readonly #sheets = new Set<string>();
  readonly #tables: TableRead[] = [];
  readonly #units: UnitsOfTable[] = [];
  #table: OpenTable | undefined;
  readonly #held = new HeldRecord();
  readonly #said: SaidRows;

  constructor(store: Store, id: number, kind: InventoryKind, purpose: Purpose) {
    this.#store = store;
    this.#id = id;
    this.#purpose = purpose;
    this.#inventory = inventories[kind];
    this.#writer = submissionWriter(store, id, kind);
    this.#keeper = new RowKeeper(this.#inventory, this.#writer);
    this.#totals = new TotalsKeeper(this.#inventory);
    this.#said = new SaidRows(this.#inventory);
  }

  beginTable(sheet: string, found: FoundTable, match: TableMatch, context: ReadContext): void {
    this.#endTable();
    this.#sheets.add(sheet);
    const id = this.#writer.addTable(sheet, found.heading, match.columns, context.moneyUnit);
    setTableFacts(this.#store, id, { ...letterheadFacts(found.letterhead) });
    const table = openTable(id, this.#inventory, sheet, found, match, context);
    this.#table = table;
    this.#units.push(unitsOfTable(table.readable, found, table.sizes));
    this.#said.beginTable(match.columns, found.heading.to);
    this.#keeper.keepTotals(this.#totals.beginTable(sheet));
    this.#addFindings([...table.above.findings, ...tableFindings(this.#inventory, sheet, found, match)]);
  }

  takeRow(sent: Row, nature: RowNature): void {
    const table = this.#table;
    if (!table) return;
    const row = table.keepSecrets(sent, nature);
    if (this.#held.takeFurther(row, nature)) return;
    this.#releaseHeld();
    if (table.isSection(row, nature)) {
      this.#takeSection(table, row);
      return;
    }
    if (nature === 'data' || nature === 'part') {
      this.#held.hold(row);
      return;
    }
    this.#said.interrupt(row, nature);
    switch (nature) {
      case 'unclear':
      case 'continuation':
        this.#takeUnclear(table, row);
        return;
      case 'total':
        this.#takeTotal(table, row);
        return;
      default:
        this.#takeWords(table, row, nature);
    }
  }

  /** A row of the table at hand whose record is read already. */
  takeReadRow(row: Row, read: ReadRow): void {
    this.#releaseHeld();
    this.#table?.watch.takeForm(row);
    if (this.#table) this.#keepRecord(this.#table, row, read);
  }

  /** A total of the table at hand whose amounts are read already. */
  takeReadTotal(row: Row, totals: readonly StatedTotal[]): void {
    this.#releaseHeld();
    if (!this.#table) return;
    const rowId = this.#keeper.keepStructure(this.#table, row, 'total');
    this.#keeper.keepTotals([{ rowId, totals }]);
  }

  /** A finding about the submission as a whole. */
  addFinding(finding: Finding): void {
    this.#keeper.addFinding(finding);
  }

  /** Settles what only the whole can tell and closes the door's ledger. */
  finish(): BuiltSubmission {
    this.#endTable();
    this.#keeper.keepTotals(this.#totals.endFile());
    this.#keeper.endRows();
    const own = { store: this.#store, submissionId: this.#id, kind: this.#inventory.kind };
    settleWhole(own, { read: this.#tables, units: this.#units, said: this.#said }, this.#keeper);
    if (this.#purpose === 'handover') openPending(this.#store, this.#id, own.kind);
    setSubmissionSheets(this.#store, this.#id, [...this.#sheets]);
    return this.#keeper.close();
  }

  /** The record that waited for the rows below it, and those of them that belong to it. */
  #releaseHeld(): void {
    const [table, held] = [this.#table, this.#held.release()];
    if (!table || !held) return;
    for (const each of readHeld(table, held, table.sections.values)) {
      if (each.nature === 'data') this.#takeRecord(table, each.whole, each.read, each.sent);
      else this.#takeFurther(table, each);
    }
  }

  #takeRecord(table: OpenTable, row: Row, read: ReadRow, sent: Row): void {
    this.#addFindings(lookAt(table, row));
    table.takenOut.take();
    table.sizes.take(read.record);
    table.ofSections.take(read.record);
    const id = this.#keepRecord(table, sent, read);
    this.#said.take(id, row, read);
    this.#keeper.addFindingsOfRows(table.parts.take(row, id, read.record));
  }

  #keepRecord(table: OpenTable, row: Row, read: ReadRow): number {
    this.#totals.addRow(read.record);
    return this.#keeper.keepRecord(table, row, read);
  }

  /** A row that is counted in the record above it. */
  #takeFurther(table: OpenTable, { nature, sent, findings }: FurtherRow): void {
    if (nature === 'part') this.#addFindings(lookAt(table, sent));
    const id = this.#keeper.keepStructure(table, sent, nature);
    this.#keeper.addFindingsOf(id, findings);
  }

  #takeUnclear(table: OpenTable, row: Row): void {
    this.#addBeside(table, row, 'unclear');
    table.takenOut.meet(row);
    if (isWords(row)) table.sections.interrupt(row);
    this.#keeper.keepUnclear(table, row);
  }

  #takeSection(table: OpenTable, row: Row): void {
    table.sections.begin(row);
    this.#said.beginSection(row);
    const goesOn = goesOnFromBefore(row);
    if (!goesOn) {
      table.takenOut.begin(row);
      this.#keeper.addFindingsOfRows(table.parts.end());
      table.reader.beginSection();
    }
    const id = this.#keeper.keepStructure(table, row, 'section');
    if (!goesOn) this.#keeper.keepTotals(this.#totals.beginSection(table.readable, row, id));
  }

  #takeTotal(table: OpenTable, row: Row): void {
    const rowId = this.#keeper.keepStructure(table, row, 'total');
    this.#keeper.keepTotals(this.#totals.total(table.readable, row, rowId));
    this.#keeper.addFindingsOf(rowId, unreadTotals(table.readable, row));
  }

  #takeWords(table: OpenTable, row: Row, nature: RowNature): void {
    const rowId = this.#keeper.keepStructure(table, row, nature);
    this.#addBeside(table, row, nature);
    this.#keeper.keepTotals(this.#totals.words(table.readable, row, rowId, nature === 'note'));
  }

  /** What a row beside the records says of them. */
  #addBeside({ readable }: OpenTable, row: Row, nature: RowNature): void {
    const found = [unitBelow(readable, row, nature === 'heading'), colourLegend(readable, row)];
    this.#addFindings(found.filter((each) => each !== undefined));
  }

  #addFindings(findings: readonly Finding[]): void {
    for (const finding of findings) this.#keeper.addFinding(finding);
  }

  #endTable(): void {
    const table = this.#table;
    if (!table) return;
    this.#releaseHeld();
    this.#addFindings(seenInTable(table));
    this.#keeper.addFindingsOfRows(table.parts.end());
    this.#tables.push(tableRead(table, this.#totals.tableSums()));
  }
}
