import { headingKey } from '../../inventory/heading-key.ts';
import { stampSheetName } from '../../inventory/stamp.ts';
import type { TeamMember } from '../../store/receiving/receipts.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import type { OpenedWorkbook } from '../../workbook/read/workbook.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { type ReceiptColumn, receiptHeadings, type TeamColumn, teamHeadings } from './receipt-sheet.ts';
import { type ReceiptStamp, readReceiptStamp } from './receipt-stamp.ts';

/** A row of a receipt that names or says something. */
export interface ReceiptRow {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly cells: ReadonlyMap<ReceiptColumn, Cell>;
}

/** What stands in a file that comes back from a receiving team. */
export interface ReceiptContent {
  /** Undefined for a form that was not made for one commune. */
  readonly stamp: ReceiptStamp | undefined;
  /** Undefined where no table of the file has a receipt's headings. */
  readonly rows: readonly ReceiptRow[] | undefined;
  readonly team: readonly TeamMember[];
}

/** What a row of a receipt says in a column; empty where it says nothing. */
export function textIn({ cells }: ReceiptRow, column: ReceiptColumn): string {
  const cell = cells.get(column);
  return cell ? cellText(cell) : '';
}

/** Reads the receipt out of a workbook, in whatever order its columns stand. Throws a `WorkbookReadError`. */
export async function readReceiptContent(workbook: OpenedWorkbook): Promise<ReceiptContent> {
  let stamp: ReceiptStamp | undefined;
  let hasTable = false;
  const rows: ReceiptRow[] = [];
  const team: TeamMember[] = [];
  for (const sheet of workbook.sheets) {
    const reading = new SheetReading(sheet.name);
    for await (const batch of workbook.rows(sheet)) {
      for (const row of batch) {
        if (sheet.name === stampSheetName) stamp ??= readReceiptStamp(row.cells.map(cellText));
        else reading.take(row);
      }
    }
    hasTable ||= reading.hasTable;
    rows.push(...reading.rows);
    team.push(...reading.team);
  }
  return { stamp, rows: hasTable ? rows : undefined, team };
}

type Columns<Column> = ReadonlyMap<number, Column>;

type Section =
  | { readonly kind: 'before' }
  | { readonly kind: 'lines'; readonly columns: Columns<ReceiptColumn> }
  | { readonly kind: 'team'; readonly columns: Columns<TeamColumn> };

/** A row without any of these says nothing: a total, a line to write on. */
const saying: readonly ReceiptColumn[] = ['record', 'what', 'received', 'condition', 'opinion'];

/** Tables follow one another down a sheet, each from its own heading on. */
class SheetReading {
  readonly rows: ReceiptRow[] = [];
  readonly team: TeamMember[] = [];
  hasTable = false;
  readonly #sheet: string;
  #section: Section = { kind: 'before' };

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  take(row: Row): void {
    const heading = headingIn(row);
    if (heading) {
      this.#section = heading;
      this.hasTable ||= heading.kind === 'lines';
    } else if (this.#section.kind === 'lines') this.#takeLine(row, this.#section.columns);
    else if (this.#section.kind === 'team') this.#takeMember(row, this.#section.columns);
  }

  #takeLine(row: Row, columns: Columns<ReceiptColumn>): void {
    const cells = cellsUnder(row, columns);
    if (saying.some((column) => cells.has(column)))
      this.rows.push({ sheet: this.#sheet, row: row.number, cells });
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

function cellsUnder<Column>(row: Row, columns: Columns<Column>): ReadonlyMap<Column, Cell> {
  return new Map(
    row.cells.flatMap((cell): [Column, Cell][] => {
      const column = columns.get(cell.column);
      return column === undefined || cellText(cell) === '' ? [] : [[column, cell]];
    }),
  );
}

const receiptKeys = keysOf(receiptHeadings);
const teamKeys = keysOf(teamHeadings);

function keysOf<Column extends string>(
  headings: Readonly<Record<Column, string>>,
): ReadonlyMap<string, Column> {
  const entries = Object.entries<string>(headings) as [Column, string][];
  return new Map(entries.map(([column, heading]) => [headingKey(heading), column]));
}

function headingIn(row: Row): Section | undefined {
  const columns = columnsOf(row, receiptKeys);
  const known = new Set(columns.values());
  if (known.has('received') && known.has('condition') && (known.has('record') || known.has('what')))
    return { kind: 'lines', columns };
  const team = columnsOf(row, teamKeys);
  return team.size > 2 && [...team.values()].includes('name') ? { kind: 'team', columns: team } : undefined;
}

/** The first column of each heading. */
function columnsOf<Column>(row: Row, keys: ReadonlyMap<string, Column>): Columns<Column> {
  const columns = new Map<number, Column>();
  const taken = new Set<Column>();
  for (const cell of row.cells) {
    const column = cell.kind === 'text' ? keys.get(headingKey(cellText(cell))) : undefined;
    if (column === undefined || taken.has(column)) continue;
    columns.set(cell.column, column);
    taken.add(column);
  }
  return columns;
}
