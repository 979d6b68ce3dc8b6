import type { Finding } from '../../findings/finding.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import type { Field } from '../../inventory/field.ts';
import { readValue } from '../../inventory/read-value.ts';
import { contextOfColumn, type ReadValue, type ValueFlaw } from '../../inventory/reading.ts';
import { maySayAsAbove } from '../../inventory/shared-cells.ts';
import { countAlike } from '../../text/counting.ts';
import type { TimeEnd } from '../../text/time-span.ts';
import { type Cell, cellAt, type Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { columnReader } from './column-reader.ts';
import { AreasAsMarks, markReader } from './marks.ts';
import { type FieldOfTable, flawFinding, type ReadableTable } from './readable-table.ts';
import { RowAbove } from './row-above.ts';
import { spanReader } from './span-cell.ts';
import { readByStatement } from './stated-cell.ts';
import { type WholeCell, wholeCell } from './whole-cell.ts';

/** A record while its row is read. */
export type OpenRecord = Record<string, string | number | null>;

/** A column that fills a field. */
interface FilledColumn {
  readonly column: number;
  readonly key: string;
  readonly field: Field;
  readonly settles: MatchedColumn['settles'];
  readonly read: (cell: Cell) => ReadValue;
  readonly mayBeDitto: boolean;
  /** What its heading says that it counts. */
  readonly countUnit: string | undefined;
  /** Its amount is added to those of the field's other columns. */
  readonly adds: boolean;
  /** The cell in which the value stands, where it is written in several. */
  readonly whole: WholeCell | undefined;
}

/** One cell that was read, with the row in which it stands. */
interface CellRead {
  readonly row: Row;
  readonly cell: Cell;
  readonly filled: FilledColumn;
}

/** What a column says of a field. */
interface SaidOfField {
  readonly key: string;
  readonly value: string | number;
}

/** Reads the cells of one table's records, each into the field of its column. */
export class CellsReader {
  readonly #table: ReadableTable;
  readonly #columns: readonly FilledColumn[];
  readonly #above = new RowAbove();
  readonly #areas: AreasAsMarks;

  constructor(table: ReadableTable) {
    this.#table = table;
    this.#areas = new AreasAsMarks(table);
    this.#columns = table.columns
      .flatMap((column) => filledColumns(table, column))
      .sort((left, right) => left.column - right.column);
  }

  /** Reads a row into the record. */
  read(sent: Row, record: OpenRecord, findings: Finding[]): void {
    const row = this.#readInto(sent, record, findings);
    this.#above.take(row, record);
  }

  /** Reads a further row of a record, which is not above what follows: that is the first one. */
  readPart(sent: Row, record: OpenRecord, findings: Finding[]): void {
    this.#readInto(sent, record, findings);
  }

  /** Cells and columns both ascend. */
  #readInto(sent: Row, record: OpenRecord, findings: Finding[]): Row {
    const row = this.#areas.asMarks(sent);
    const { cells } = row;
    let at = 0;
    for (const filled of this.#columns) {
      let cell = cells[at];
      while (cell && cell.column < filled.column) {
        at += 1;
        cell = cells[at];
      }
      const own = filled.whole ? filled.whole(row, this.#above) : cell;
      if (own?.column === filled.column) this.#readCell({ row, cell: own, filled }, record, findings);
    }
    return row;
  }

  /** Another section begins: no ditto mark in it means what stands above. */
  beginSection(): void {
    this.#above.forget();
  }

  #readCell(at: CellRead, record: OpenRecord, findings: Finding[]): void {
    const { cell, filled } = at;
    const { key, settles, read, mayBeDitto } = filled;
    const alone = read(cell);
    const isDitto = alone.flaws[0]?.problem === 'DITTO-ALONE';
    const { value, flaws, counts } = (isDitto && mayBeDitto && this.#above.valueOf(cell, key)) || alone;
    const isMark = settles?.field === key;
    const before = findings.length;
    for (const flaw of flaws) findings.push(this.#flaw(at, flaw));
    if (isMark && findings.slice(before).some(isError)) record[key] = null;
    if (filled.adds) this.#add(at, value, record, findings);
    if (value === null || filled.adds) return;
    if (isContested(findings, key) || (isMark && isUnread(findings, key))) return;
    const agrees = isMark && record[key] === value;
    if (settles && isFilled(record, key) && !agrees) {
      findings.push(this.#inTwoColumns(at, filled, record));
      Object.assign(record, { [key]: null, [settles.field]: null });
      return;
    }
    this.#fill(at, { key, value }, record, findings);
    if (settles) this.#fill(at, { key: settles.field, value: settles.value }, record, findings);
    if (counts !== undefined || filled.countUnit !== undefined) this.#takeUnit(at, counts, record, findings);
  }

  /** The field is what its columns come to, and nothing where one of them cannot be read. */
  #add(at: CellRead, value: ReadValue['value'], record: OpenRecord, findings: Finding[]): void {
    const { key } = at.filled;
    const sum = Number(record[key] ?? 0) + Number(value ?? 0);
    if (!Number.isSafeInteger(sum))
      findings.push(this.#flaw(at, { problem: 'TOO-LARGE', values: { text: cellText(at.cell) } }));
    if (isUnread(findings, key)) record[key] = null;
    else if (value !== null) record[key] = sum;
  }

  /** What two columns say otherwise of one field holds for neither. */
  #fill(at: CellRead, { key, value }: SaidOfField, record: OpenRecord, findings: Finding[]): void {
    const field = this.#table.inventory.fields[key];
    if (field && isFilled(record, key) && record[key] !== value) {
      findings.push(this.#inTwoColumns(at, { key, field, column: at.filled.column }, record));
      record[key] = null;
    } else record[key] = value;
  }

  /** A mark is quoted as what it says: "x" and "x" would tell nothing. */
  #inTwoColumns({ row, cell, filled }: CellRead, of: FieldOfTable, record: OpenRecord): Finding {
    const { settles } = filled;
    const text = settles?.field === of.key ? settles.value : cellText(cell);
    const values = { text, other: String(record[of.key]) };
    return flawFinding(this.#table, row, of, { problem: 'IN-TWO-COLUMNS', values });
  }

  /**
   * The unit that stands beside a number, else the one in its heading, says what the column of units leaves open; each is held
   * against what goes before it.
   */
  #takeUnit(at: CellRead, counts: string | undefined, record: OpenRecord, findings: Finding[]): void {
    const { unitField: key = '' } = at.filled.field;
    const unit = this.#table.inventory.fields[key];
    if (!unit) return;
    const own = (text: string | undefined) =>
      text === undefined ? null : readValue(unit, { kind: 'text', text }, this.#table.context).value;
    const [beside, above] = [own(counts), own(at.filled.countUnit)];
    const column = this.#readUnit(at.row, key);
    const stated = column?.value ?? record[key] ?? null;
    if (stated === null && beside === null && column && column.flaws.length > 0) return;
    const holds = stated ?? beside ?? above;
    record[key] = holds;
    const disagrees = (other: ReadValue['value']) =>
      other !== null && !countAlike(String(holds), String(other));
    const values = { text: cellText(at.cell), said: String(above), unit: String(holds) };
    if (disagrees(beside)) findings.push(this.#flaw(at, { problem: 'UNIT-DISAGREES', values }));
    if (disagrees(above)) findings.push(this.#flaw(at, { problem: 'HEADING-DISAGREES', values }));
  }

  /** What the column of units says in a row; it may stand to the right. */
  #readUnit(row: Row, key: string): ReadValue | undefined {
    const unit = this.#columns.find((filled) => filled.key === key);
    const cell = cellAt(row, unit?.column);
    return cell && unit?.read(cell);
  }

  #flaw({ row, filled }: CellRead, flaw: ValueFlaw): Finding {
    return flawFinding(this.#table, row, filled, flaw);
  }
}

function isFilled(record: OpenRecord, key: string): boolean {
  return (record[key] ?? null) !== null;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** Whether a column of a field could not be read: what it comes to, or which of its values holds, nothing tells then. */
function isUnread(findings: readonly Finding[], key: string): boolean {
  return findings.some((finding) => finding.field === key && isError(finding));
}

/** Whether two columns of the row already say otherwise of a field: a third one decides nothing. */
function isContested(findings: readonly Finding[], key: string): boolean {
  return findings.some(({ field, code }) => field === key && code.endsWith('-IN-TWO-COLUMNS'));
}

/** The fields that a column fills: one, or the beginning and the end of what it says from when to when. */
function filledColumns(table: ReadableTable, matched: MatchedColumn): readonly FilledColumn[] {
  const { key, until, isPeriod = false } = matched;
  if (until === undefined) return filledColumn(table, matched, key, wholeCell(matched));
  const half = (which: TimeEnd) =>
    filledColumn(table, matched, which === 'from' ? key : until, undefined).map((filled) => ({
      ...filled,
      read: spanReader(which, isPeriod, filled.read),
    }));
  return [...half('from'), ...half('until')];
}

function filledColumn(
  table: ReadableTable,
  matched: MatchedColumn,
  key: string | undefined,
  whole: FilledColumn['whole'],
): readonly FilledColumn[] {
  const { column, settles, countUnit, adds = false } = matched;
  const field = key === undefined ? undefined : table.inventory.fields[key];
  if (key === undefined || !field) return [];
  const { inventory, context } = table;
  const readListed = columnReader(field, contextOfColumn(context, matched));
  const readOwn = readByStatement(readListed, matched.statedValues);
  const read = settles?.field === key ? markReader(settles.value, field, readOwn) : readOwn;
  const namesThing = key === inventory.naming && !inventory.followsPeople;
  const gradesSecrets = key === inventory.secrecy?.grade;
  const mayBeDitto = namesThing || (maySayAsAbove(inventory, key) && !gradesSecrets);
  return [{ column, key, field, settles, read, mayBeDitto, countUnit, adds, whole }];
}
