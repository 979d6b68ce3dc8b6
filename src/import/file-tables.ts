import { RefusedError } from '../findings/refusals.ts';
import { columnMatcher, type TableMatch } from '../inventory/match-columns.ts';
import { stampSheetName, type TemplateStamp } from '../inventory/stamp.ts';
import type { Row } from '../workbook/cell.ts';
import type { OpenedWorkbook, SheetInfo } from '../workbook/read/workbook.ts';
import type { HeadingColumn } from '../workbook/table/heading-columns.ts';
import {
  type FoundForm,
  type FoundTable,
  type MergesOfSheet,
  scanTables,
  type TableKnowledge,
} from '../workbook/table/scan.ts';
import { UnreadRows } from '../workbook/table/unread-rows.ts';
import { withDateOrders } from './columns/date-orders.ts';
import { withDatesBySex } from './columns/dates-by-sex.ts';
import { headingColumnsOf } from './columns/hidden-columns.ts';
import { withNumberStyles } from './columns/number-styles.ts';
import type { RememberedColumns } from './columns/remembered-columns.ts';
import { statedByLayout } from './columns/remembered-layouts.ts';
import { refuseSideBySide, refuseTwoAmounts } from './columns/repeated-columns.ts';
import { ColumnSettler, refuseUnsure } from './columns/settle-columns.ts';
import { withSpreadName } from './columns/spread-name.ts';
import { tableKnowledge } from './columns/table-knowledge.ts';
import { withUnitByValues } from './columns/unit-column.ts';
import { endOfSheet, unreadOfSheet } from './end-of-sheet.ts';
import { type FileEvent, type RowEvent, report, said } from './file-event.ts';
import { formKind } from './form/form-match.ts';
import type { ImportFile, TableOptions } from './options.ts';
import { refuseReadinessByRows } from './readiness/refuse-by-rows.ts';
import type { ListBegun } from './rows/comments.ts';
import { type FurtherRows, furtherRows } from './rows/further-rows.ts';
import { MergedBody } from './rows/merged-body.ts';
import { dataRows } from './rows/rows-at-hand.ts';
import { identifyKind } from './sender/identify.ts';
import {
  refuseForOther,
  refuseOwnOutput,
  refuseTornCorrection,
  refuseTornForm,
} from './sender/own-output.ts';
import type { SenderContradiction } from './sender/sender-evidence.ts';
import { SenderOfFile } from './sender/sender-of-file.ts';
import { readTemplateStamp, staleForm } from './sender/template-stamp.ts';
import { printedUnitFindings, type SettledTable } from './units/printed-units.ts';
import { refuseForeignMoney, withStatedArea } from './units/stated-units.ts';

/** Reads one file table by table and settles whose each is, which inventory, and what its columns mean. */
export class FileTables {
  readonly #file: ImportFile;
  readonly #onRefusal: ((refused: RefusedError) => void) | undefined;
  readonly #options: TableOptions;
  readonly #knowledge: TableKnowledge;
  readonly #match: (table: FoundTable) => readonly TableMatch[];
  readonly #settler: ColumnSettler;
  readonly #sender: SenderOfFile;
  #stamp: TemplateStamp | undefined;
  #body: MergedBody | undefined;
  #further: FurtherRows | undefined;
  /** The first list of the sheet at hand. */
  #begun: ListBegun | undefined;

  /** What would refuse the file is thrown; where somebody hears of it, it is told there, and the file is read on as far as it goes. */
  constructor(
    file: ImportFile,
    options: TableOptions,
    memory: RememberedColumns,
    onRefusal?: (refused: RefusedError) => void,
  ) {
    this.#file = file;
    this.#onRefusal = onRefusal;
    this.#options = options;
    this.#settler = new ColumnSettler(memory, file, options);
    this.#sender = new SenderOfFile(file, options, (error) => this.#tell(error));
    const { aliases, kind } = options;
    const statedOf = statedByLayout(memory.all(), options.stated ?? {});
    const wanted = (match: TableMatch) => kind === undefined || match.kind === kind;
    this.#match = ({ heading: { columns } }) =>
      columnMatcher(aliases, statedOf(columns))(columns).filter(wanted);
    this.#knowledge = tableKnowledge(aliases, statedOf);
  }

  /** Whether all rows read so far lie in another district than the file is said to be of. */
  get contradiction(): SenderContradiction | undefined {
    return this.#sender.contradiction;
  }

  /** Throws a `RefusedError` when the file cannot be taken in as it is. */
  async *read(workbook: OpenedWorkbook): AsyncGenerator<readonly FileEvent[]> {
    await refuseOwnOutput(workbook, this.#file).catch((error: unknown) => this.#tell(error));
    await refuseForOther(workbook, this.#file, this.#options.otherTaker);
    this.#stamp = await readTemplateStamp(workbook);
    yield staleForm(this.#stamp).map(said);
    const named = this.#namedSheets(workbook);
    const hiddenAway = named.filter(({ state, name }) => state === 'veryHidden' && name !== stampSheetName);
    yield hiddenAway.map(({ name }) => report('SHEET-VERY-HIDDEN', name));
    for (const sheet of named) {
      if (sheet.state !== 'veryHidden' && sheet.name !== stampSheetName)
        yield* this.#readSheet(workbook, sheet);
    }
  }

  #namedSheets(workbook: OpenedWorkbook): readonly SheetInfo[] {
    const { sheet: wanted } = this.#options;
    const named = workbook.sheets.filter((sheet) => wanted === undefined || sheet.name === wanted);
    if (named.length > 0) return named;
    const sheets = workbook.sheets.map((sheet) => sheet.name).join(', ');
    throw new RefusedError('SHEET-NOT-FOUND', { file: this.#file.name, sheet: wanted ?? '', sheets });
  }

  async *#readSheet(workbook: OpenedWorkbook, sheet: SheetInfo): AsyncGenerator<readonly FileEvent[]> {
    const headings: HeadingColumn[] = [];
    const tables: SettledTable[] = [];
    const merges = () => workbook.merges(sheet);
    let hasTable = false;
    this.#begun = undefined;
    const unread = new UnreadRows();
    for await (const events of scanTables(unread.counted(workbook.rows(sheet)), this.#knowledge, merges)) {
      const told: FileEvent[] = [];
      for (const [index, event] of events.entries()) {
        if (event.type === 'row') {
          if (!hasTable) continue;
          told.push(await this.#takeFurther(event));
          continue;
        }
        headings.push(...headingColumnsOf(event));
        unread.begin(event);
        const settled =
          event.type === 'form'
            ? this.#settleForm(sheet, event.form, !hasTable)
            : this.#settleTable(sheet, event.table, dataRows(events, index), !hasTable, merges);
        const settledEvents = await settled;
        told.push(...settledEvents);
        tables.push(...settledEvents.filter((each) => each.type === 'table'));
        hasTable = true;
      }
      yield told;
    }
    if (hasTable || this.#stamp === undefined) yield await unreadOfSheet(workbook, sheet, unread, hasTable);
    if (hasTable) yield await endOfSheet(workbook, sheet, headings, this.#begun);
    yield printedUnitFindings(workbook.pageWords(sheet), tables).map(said);
  }

  async #takeFurther(event: RowEvent): Promise<RowEvent> {
    const nature = (await this.#further?.(event.row, event.nature)) ?? event.nature;
    return this.#takeRow(nature === event.nature ? event : { ...event, nature });
  }

  #takeRow(event: RowEvent): RowEvent | Promise<RowEvent> {
    return event.nature === 'data' ? this.#takeRecord(event) : event;
  }

  /** A record, with what cells above it are merged down to say of it. */
  async #takeRecord(event: RowEvent): Promise<RowEvent> {
    const body = this.#body;
    if (body?.isWaiting(event.row)) await body.ask();
    const row = body?.fill(event.row) ?? event.row;
    this.#sender.takeRow(row);
    return row === event.row ? event : { ...event, row };
  }

  async #settleForm(sheet: SheetInfo, form: FoundForm, isFirst: boolean): Promise<readonly FileEvent[]> {
    this.#hold(() => refuseTornForm(this.#file, sheet.name, form));
    const wanted = this.#options.kind ?? formKind;
    if (wanted !== formKind) this.#tell(new RefusedError('TABLE-KIND-DISAGREES', { kind: wanted }));
    const { context, reports } = await this.#contextOf(sheet, form, isFirst);
    this.#begun ??= { heading: 0, kind: formKind };
    return [...reports, { type: 'form', form, sheet, context }];
  }

  async #settleTable(
    sheet: SheetInfo,
    found: FoundTable,
    rows: readonly Row[],
    isFirst: boolean,
    merges: MergesOfSheet,
  ): Promise<readonly FileEvent[]> {
    this.#hold(() => refuseTornCorrection(this.#file, sheet.name, found));
    const [likeliest] = this.#match(found);
    this.#hold(() => refuseReadinessByRows(this.#file, sheet.name, likeliest, rows));
    this.#hold(() => refuseSideBySide(this.#file, sheet.name, found, likeliest, this.#knowledge));
    const guess = this.#hold(() => this.#guess(sheet, found)) ?? likeliest;
    if (!guess) return [];
    const { context, reports } = await this.#contextOf(sheet, found, isFirst);
    this.#options.onHeadings?.(guess.columns.map(({ heading }) => ({ kind: guess.kind, heading })));
    const { districtCode } = context;
    const unsettled = { sheet: sheet.name, districtCode, found, match: guess, rows };
    const { match: named, profile } = await this.#settler.settle(unsettled);
    const meant = withDatesBySex(withUnitByValues(named, rows), rows);
    const settled = withDateOrders(withNumberStyles(meant, rows), rows);
    this.#hold(() => refuseUnsure(this.#file, named));
    this.#hold(() => refuseTwoAmounts(this.#file, settled));
    this.#hold(() => refuseForeignMoney(this.#file, settled, found.letterhead));
    const match = await withSpreadName(withStatedArea(settled, found.letterhead), found, merges);
    this.#begun ??= { heading: found.heading.to, kind: match.kind };
    this.#sender.beginTable(match);
    this.#body = new MergedBody(match, merges);
    this.#further = furtherRows(match, context, merges);
    return [...reports, { type: 'table', found, match, profile, sheet, context }];
  }

  #contextOf({ name }: SheetInfo, { letterhead }: Pick<FoundTable, 'letterhead'>, isFirst: boolean) {
    return this.#sender.contextOf({ sheet: name, letterhead, isFirst, stamp: this.#stamp });
  }

  /** Does what may refuse the file; undefined where it does and somebody hears of it. */
  #hold<Value>(work: () => Value): Value | undefined {
    try {
      return work();
    } catch (error) {
      this.#tell(error);
      return undefined;
    }
  }

  #tell(error: unknown): void {
    if (!(error instanceof RefusedError) || !this.#onRefusal) throw error;
    this.#onRefusal(error);
  }

  #guess(sheet: SheetInfo, table: FoundTable): TableMatch {
    const hints = [sheet.name, this.#file.name, ...table.letterhead];
    return identifyKind(this.#match(table), hints, this.#stamp, this.#options);
  }
}
