import type { Finding } from '../findings/finding.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import type { RuleCode } from '../findings/rules.ts';
import { inventories } from '../inventory/inventories.ts';
import type { AnyRecord, Inventory, InventoryKind } from '../inventory/inventory.ts';
import type { TableMatch } from '../inventory/match-columns.ts';
import { ledgerAmounts } from '../inventory/quantities.ts';
import type { ReadContext } from '../inventory/reading.ts';
import type { Store } from '../store/database.ts';
import { openPending } from '../store/mapping/pending.ts';
import type { Purpose } from '../store/submissions/submission-states.ts';
import {
  type DeclaredTotal,
  type Fate,
  type SubmissionWriter,
  submissionWriter,
} from '../store/submissions/submission-writer.ts';
import { setSubmissionSheets } from '../store/submissions/submissions.ts';
import { setTableFacts } from '../store/submissions/table-facts.ts';
import type { Row } from '../workbook/cell.ts';
import { cellForms, rawTexts } from '../workbook/kept-cells.ts';
import type { RowNature } from '../workbook/table/row-nature.ts';
import type { FoundTable } from '../workbook/table/scan.ts';
import { tableFindings } from './columns/table-findings.ts';
import { settleDuplicates } from './likeness/duplicates.ts';
import { reportLookalikes } from './likeness/lookalikes.ts';
import { type OpenTable, openTable } from './open-table.ts';
import { colourLegend } from './rows/colour-legend.ts';
import { HeldRecord } from './rows/held-record.ts';
import { quoteOfRow } from './rows/quote-of-row.ts';
import { type FurtherRow, readHeld } from './rows/read-held.ts';
import type { ReadRow } from './rows/read-row.ts';
import type { FindingOfRow } from './rows/readable-table.ts';
import { goesOnFromBefore, sectionText } from './sections/sections.ts';
import { isWords } from './sections/unnamed-sections.ts';
import { letterheadFacts } from './sender/letterhead-facts.ts';
import { Ledger, rowCounts } from './totals/ledger.ts';
import { summaryFindings } from './totals/summaries.ts';
import type { TableRead } from './totals/table-read.ts';
import { disagreement } from './totals/total-finding.ts';
import { type StatedTotal, TotalsKeeper, type TotalsOfRow } from './totals/totals.ts';
import { unreadTotals } from './totals/unread-totals.ts';
import { type UnitsOfTable, unitFindings, unitsOfTable } from './units/open-units.ts';
import { unitBelow } from './units/unit-below.ts';

/** What became of a submission's rows, and which totals it stated. */
export interface BuiltSubmission {
  readonly rows: Readonly<Record<'read' | Fate, number>>;
  readonly totals: readonly DeclaredTotal[];
}

/**
 * Takes in the tables of one kind of one file, row by row, and stores what each row became. Everything it
 * writes belongs to the transaction of the command.
 */
export class SubmissionBuilder {
  readonly #store: Store;
  readonly #id: number;
  readonly #inventory: Inventory;
  readonly #purpose: Purpose;
  readonly #writer: SubmissionWriter;
  readonly #totalsKeeper: TotalsKeeper;
  readonly #ledger: Ledger;
  readonly #totals: DeclaredTotal[] = [];
  readonly #sheets = new Set<string>();
  readonly #tables: TableRead[] = [];
  readonly #units: UnitsOfTable[] = [];
  #table: OpenTable | undefined;
  #sectionText: string | null = null;
  readonly #held = new HeldRecord();

  constructor(store: Store, id: number, kind: InventoryKind, purpose: Purpose) {
    this.#store = store;
    this.#id = id;
    this.#purpose = purpose;
    this.#inventory = inventories[kind];
    this.#writer = submissionWriter(store, id, kind);
    this.#totalsKeeper = new TotalsKeeper(this.#inventory);
    this.#ledger = new Ledger(this.#inventory);
  }

  beginTable(sheet: string, found: FoundTable, match: TableMatch, context: ReadContext): void {
    this.#endTable();
    this.#sheets.add(sheet);
    const id = this.#writer.addTable(sheet, found.heading, match.columns, context.moneyUnit);
    setTableFacts(this.#store, id, { ...letterheadFacts(found.letterhead) });
    const table = openTable(id, this.#inventory, sheet, found, match, context);
    this.#table = table;
    this.#units.push(unitsOfTable(table.readable, found, table.sizes));
    this.#sectionText = null;
    this.#keepTotals(this.#totalsKeeper.beginTable(sheet));
    for (const finding of [...table.above.findings, ...tableFindings(this.#inventory, sheet, found, match)])
      this.addFinding(finding);
  }

  takeRow(sent: Row, nature: RowNature): void {
    const table = this.#table;
    if (!table) return;
    const row = table.keepSecrets(sent, nature, this.#gradeStated());
    if (this.#held.takeFurther(row, nature)) return;
    this.#releaseHeld();
    if (table.isSection(row, nature)) {
      this.#takeSection(table, row);
      return;
    }
    switch (nature) {
      case 'data':
      case 'part':
        this.#held.hold(row);
        return;
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

  #takeWords(table: OpenTable, row: Row, nature: RowNature): void {
    const rowId = this.#keepRow(table, row, 'structural', nature, null);
    this.#addBeside(table, row, nature);
    this.#keepTotals(this.#totalsKeeper.words(table.readable, row, rowId, nature === 'note'));
  }

  #addBeside({ readable }: OpenTable, row: Row, nature: RowNature): void {
    const found = [unitBelow(readable, row, nature === 'heading'), colourLegend(readable, row)];
    for (const finding of found) if (finding) this.addFinding(finding);
  }

  /** How secret the rows below the sections at hand are, where a section says it. */
  #gradeStated(): string | undefined {
    const { secrecy } = this.#inventory;
    return secrecy && this.#table?.sections.values.get(secrecy.grade);
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
    const rowId = this.#keepRow(this.#table, row, 'structural', 'total', null);
    this.#keepTotals([{ rowId, totals }]);
  }

  /** A finding about the submission as a whole. */
  addFinding(finding: Finding): void {
    this.#writer.addFinding({ kind: this.#inventory.kind, ...finding }, null);
  }

  /** Settles what only the whole can tell and closes the door's ledger. */
  finish(): BuiltSubmission {
    this.#endTable();
    this.#keepTotals(this.#totalsKeeper.endFile());
    this.#writer.endRows();
    const { kind } = this.#inventory;
    const duplicates = settleDuplicates(this.#store, this.#id, kind, (finding, recordId) =>
      this.#writer.addFinding(finding, recordId),
    );
    for (const { amounts } of duplicates) this.#ledger.moveToDuplicate(amounts);
    for (const { finding, record } of reportLookalikes(this.#store, this.#id, kind))
      this.#writer.addFinding(finding, record);
    const own = { store: this.#store, submissionId: this.#id, kind };
    for (const finding of summaryFindings(own, this.#tables)) this.addFinding(finding);
    for (const finding of unitFindings(this.#units)) this.addFinding(finding);
    if (this.#purpose === 'handover') openPending(this.#store, this.#id, kind);
    setSubmissionSheets(this.#store, this.#id, [...this.#sheets]);
    const measures = this.#ledger.measures();
    for (const measure of measures) this.#writer.addMeasure(measure);
    return { rows: rowCounts(measures, this.#ledger.structural), totals: this.#totals };
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

  /** A row that is counted in the record above it. */
  #takeFurther(table: OpenTable, { nature, sent, findings }: FurtherRow): void {
    if (nature === 'part') this.#look(table, sent);
    const id = this.#keepRow(table, sent, 'structural', nature, null);
    for (const finding of findings) this.#writer.addFinding(finding, id);
  }

  #look(table: OpenTable, row: Row): void {
    table.watch.take(row);
    for (const watch of table.columnWatches) watch.take(row);
    for (const finding of table.shown.take(row)) this.addFinding(finding);
  }

  #takeRecord(table: OpenTable, row: Row, read: ReadRow, sent = row): void {
    this.#look(table, row);
    table.takenOut.take();
    table.sizes.take(read.record);
    table.ofSections.take(read.record);
    const id = this.#keepRecord(table, sent, read);
    this.#addFindings(table.parts.take(row, id, read.record));
  }

  #addFindings(findings: readonly FindingOfRow[]): void {
    for (const { rowId, finding } of findings) this.#writer.addFinding(finding, rowId);
  }

  #keepRecord(table: OpenTable, row: Row, { record, findings, rejection }: ReadRow): number {
    this.#totalsKeeper.addRow(record);
    const fate = rejection === undefined ? 'accepted' : 'rejected';
    const id = this.#keepRow(table, row, fate, rejection ?? null, record);
    if (fate === 'accepted') this.#writer.addRecord(id, record);
    for (const finding of findings) this.#writer.addFinding(finding, id);
    if (rejection === 'ROW-INCOMPLETE') this.#writer.addFinding(this.#rowFinding(rejection, table, row), id);
    return id;
  }

  /** A row nobody can tell apart from structure is not swallowed: it is rejected for a person to look at. */
  #takeUnclear(table: OpenTable, row: Row): void {
    this.#addBeside(table, row, 'unclear');
    table.takenOut.meet(row);
    if (isWords(row)) table.sections.interrupt(row);
    const id = this.#keepRow(table, row, 'rejected', 'ROW-UNCLEAR', {});
    this.#writer.addFinding(this.#rowFinding('ROW-UNCLEAR', table, row), id);
  }

  #takeSection(table: OpenTable, row: Row): void {
    table.sections.begin(row);
    const goesOn = goesOnFromBefore(row);
    if (!goesOn) {
      table.takenOut.begin(row);
      this.#addFindings(table.parts.end());
      this.#sectionText = sectionText(row);
      table.reader.beginSection();
    }
    const id = this.#keepRow(table, row, 'structural', 'section', null);
    if (!goesOn) this.#keepTotals(this.#totalsKeeper.beginSection(table.readable, row, id));
  }

  #takeTotal(table: OpenTable, row: Row): void {
    const rowId = this.#keepRow(table, row, 'structural', 'total', null);
    this.#keepTotals(this.#totalsKeeper.total(table.readable, row, rowId));
    for (const finding of unreadTotals(table.readable, row)) this.#writer.addFinding(finding, rowId);
  }

  #keepTotals(rows: readonly TotalsOfRow[]): void {
    for (const { rowId, totals } of rows) {
      for (const total of totals) {
        this.#totals.push(total);
        this.#writer.addDeclaredTotal(total);
        if (total.stated !== total.computed)
          this.#writer.addFinding(disagreement(this.#inventory.kind, total), rowId);
      }
    }
  }

  #keepRow(table: OpenTable, row: Row, fate: Fate, reason: string | null, record: AnyRecord | null): number {
    const amounts = record === null ? {} : ledgerAmounts(this.#inventory, record);
    this.#ledger.add(fate, amounts);
    return this.#writer.addRow({
      tableId: table.id,
      number: row.number,
      fate,
      reason,
      section: this.#sectionText,
      raw: rawTexts(row),
      forms: cellForms(row),
      amounts: fate === 'rejected' ? amounts : null,
    });
  }

  #rowFinding(code: RuleCode, table: OpenTable, row: Row): Finding {
    const place = { kind: this.#inventory.kind, sheet: table.readable.sheet, row: row.number };
    return ruleFinding(code, place, { text: quoteOfRow(this.#inventory, row) });
  }

  #endTable(): void {
    const table = this.#table;
    if (!table) return;
    this.#releaseHeld();
    const watches = [table.watch, ...table.columnWatches, table.takenOut, table.ofSections];
    for (const finding of watches.flatMap((each) => each.findings())) this.addFinding(finding);
    this.#addFindings(table.parts.end());
    const { id, found, readable } = table;
    const title = [readable.sheet, ...found.letterhead].join(' ');
    const sums = this.#totalsKeeper.tableSums();
    this.#tables.push({ id, sheet: readable.sheet, row: found.heading.to, title, sums });
  }
}
