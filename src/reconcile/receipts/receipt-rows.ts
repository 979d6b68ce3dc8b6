import type { Finding } from '../../findings/finding.ts';
import type { RuleCode } from '../../findings/rules.ts';
import { stampSheetName } from '../../inventory/stamp.ts';
import type { TeamMember } from '../../store/receiving/receipts.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import type { OpenedWorkbook } from '../../workbook/read/workbook.ts';
import { BelowSignatures } from '../../workbook/table/below-signatures.ts';
import { cellText, saysSomething } from '../../workbook/table/cell-text.ts';
import { isColumnNumbers } from '../../workbook/table/column-numbers.ts';
import { rowNature } from '../../workbook/table/row-nature.ts';
import { type MarkedCondition, markedCondition } from './condition-marks.ts';
import {
  type Columns,
  goingOn,
  headingIn,
  type LinesHeading,
  type ReceiptHeading,
} from './receipt-heading.ts';
import type { ReceiptColumn, TeamColumn } from './receipt-sheet.ts';
import { type ReceiptStamp, readReceiptStamp } from './receipt-stamp.ts';

/** A row of a receipt that names or says something. */
export interface ReceiptRow {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly cells: ReadonlyMap<ReceiptColumn, Cell>;
  /** Why the marks in its columns of conditions say nothing. */
  readonly markFlaw?: RuleCode | undefined;
}

/** What stands in a file that comes back from a receiving team. */
export interface ReceiptContent {
  /** Undefined for a form that was not made for one commune. */
  readonly stamp: ReceiptStamp | undefined;
  /** The columns of each table that has a receipt's headings. */
  readonly tables: readonly ReadonlySet<ReceiptColumn>[];
  readonly rows: readonly ReceiptRow[];
  readonly team: readonly TeamMember[];
  /** Columns of those tables that are not read. */
  readonly findings: readonly Finding[];
}

/** The number in the column of records; undefined where none can be read. */
export function printedNumber(row: Pick<ReceiptRow, 'cells'>): number | undefined {
  const text = textIn(row, 'record');
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** What a row of a receipt says in a column; empty where it says nothing. */
export function textIn({ cells }: Pick<ReceiptRow, 'cells'>, column: ReceiptColumn): string {
  const cell = cells.get(column);
  return cell ? cellText(cell) : '';
}

/** Reads the receipt out of a workbook, in whatever order its columns stand. Throws a `WorkbookReadError`. */
export async function readReceiptContent(workbook: OpenedWorkbook): Promise<ReceiptContent> {
  let stamp: ReceiptStamp | undefined;
  const rows: ReceiptRow[] = [];
  const findings: Finding[] = [];
  const tables: ReadonlySet<ReceiptColumn>[] = [];
  const team: TeamMember[] = [];
  for (const sheet of workbook.sheets) {
    const reading = new SheetReading(sheet.name);
    for await (const batch of workbook.rows(sheet)) {
      for (const row of batch) {
        if (sheet.name === stampSheetName) stamp ??= readReceiptStamp(row.cells.map(cellText));
        else reading.take(row);
      }
    }
    tables.push(...reading.tables);
    rows.push(...reading.rows);
    team.push(...reading.team);
    findings.push(...reading.findings);
  }
  return { stamp, tables, rows, team, findings };
}

/** A row without any of these says nothing: a total, a line to write on. */
const saying: readonly ReceiptColumn[] = ['record', 'what', 'received', 'condition', 'opinion'];

/** Tables follow one another down a sheet, each from its own heading on. */
class SheetReading {
  readonly rows: ReceiptRow[] = [];
  readonly team: TeamMember[] = [];
  readonly #sheet: string;
  readonly #headings: ReceiptHeading[] = [];
  /** The row above; a heading is none. */
  #above: Row | undefined;
  #below = new BelowSignatures();

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  get findings(): readonly Finding[] {
    return this.#headings.flatMap(({ findings }) => findings);
  }

  get tables(): readonly ReadonlySet<ReceiptColumn>[] {
    return this.#headings.flatMap((each) => (each.kind === 'lines' ? new Set(each.columns.values()) : []));
  }

  take(row: Row): void {
    const heading = headingIn(this.#sheet, row, this.#above);
    if (heading) {
      this.#headings.push(heading);
      this.#above = undefined;
      this.#below = new BelowSignatures();
      return;
    }
    const last = this.#headings.at(-1);
    const isBelowHeading = last !== undefined && this.#above === undefined;
    const isNumbers = isBelowHeading && isColumnNumbers(row);
    const whole = isBelowHeading && !isNumbers && last.kind === 'lines' && goingOn(this.#sheet, row, last);
    if (whole) {
      this.#headings.splice(-1, 1, whole);
      return;
    }
    this.#above = row;
    if (isNumbers) return;
    if (last?.kind === 'lines') this.#takeLine(row, last);
    else if (last?.kind === 'team') this.#takeMember(row, last.columns);
  }

  /** What has the number of a record is one; of the others a total, the mark of a section and what is below the signatures say nothing of a thing. */
  #takeLine(row: Row, { columns, marks, sequence }: LinesHeading): void {
    const marked = markedCondition(row, marks);
    const cells = new Map([...cellsUnder(row, columns), ...conditionCell(marked)]);
    const line = { sheet: this.#sheet, row: row.number, cells, markFlaw: marked?.flaw };
    if (!saying.some((column) => cells.has(column))) return;
    if (printedNumber(line) === undefined) {
      const naming = placeOf(columns, 'what');
      const nature = rowNature(row, { sequence, naming });
      if (nature === 'signature') this.#below.begin(row);
      if (nature === 'total' || nature === 'signature') return;
      if (this.#below.hasBegun && !this.#below.isLateRecord(row, { sequence, naming })) return;
      if (nature === 'section' && isMarked(row, sequence)) return;
    }
    this.rows.push(line);
  }

  #takeMember(row: Row, columns: Columns<TeamColumn>): void {
    const cells = cellsUnder(row, columns);
    const text = (column: TeamColumn) => {
      const cell = cells.get(column);
      return cell ? cellText(cell) : '';
    };
    const member = { role: text('role'), position: text('position'), name: text('name'), date: text('date') };
    if (member.name !== '') this.team.push(member);
  }
}

/** "A", "II." in the column of numbers, or before the words of a section: what stands alone without a mark may be a thing. */
function isMarked(row: Row, sequence: number | undefined): boolean {
  const [first] = row.cells.filter(saysSomething);
  if (!first) return false;
  const mark = /^\(?(?:[A-DĐ]|[IVX]{1,7})[.)/]?$/u;
  return first.column === sequence
    ? mark.test(cellText(first))
    : /^(?:[A-DĐ]|[IVX]{1,7})[.)/]\s*\p{L}/u.test(cellText(first));
}

/** What marks say, as the column of conditions would. */
function conditionCell(marked: MarkedCondition | undefined): readonly (readonly [ReceiptColumn, Cell])[] {
  return marked ? [['condition', { column: marked.column, kind: 'text', text: marked.text }]] : [];
}

function placeOf(columns: Columns<ReceiptColumn>, wanted: ReceiptColumn): number | undefined {
  return [...columns].find(([, column]) => column === wanted)?.[0];
}

function cellsUnder<Column>(row: Row, columns: Columns<Column>): ReadonlyMap<Column, Cell> {
  return new Map(
    row.cells.flatMap((cell): [Column, Cell][] => {
      const column = columns.get(cell.column);
      return column === undefined || !saysSomething(cell) ? [] : [[column, cell]];
    }),
  );
}
