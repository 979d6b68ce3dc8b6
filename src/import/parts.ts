import type { Finding } from '../findings/finding.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import { measureEntries } from '../inventory/inventories.ts';
import type { AnyRecord } from '../inventory/inventory.ts';
import type { Row } from '../workbook/cell.ts';
import { cellText } from '../workbook/table/cell-text.ts';
import type { ReadableTable } from './read-row.ts';

/** A record that has others below it which may be its parts. */
interface OpenWhole {
  readonly level: number;
  readonly row: number;
  readonly rowId: number;
  readonly record: AnyRecord;
  parts: number;
  lastPart: number;
  sums: Map<string, number> | undefined;
}

/** A finding about a stored row. */
export interface FindingOfRow {
  readonly rowId: number;
  readonly finding: Finding;
}

/**
 * Watches for a record whose amounts are those of the rows below it, marked as its parts ("1" above "1.1" and "1.2" or
 * above dashes, "I" above "1" and "2"): both are read, and the sum is twice what there is.
 */
export class PartsWatch {
  readonly #table: ReadableTable;
  readonly #sequence: number | undefined;
  readonly #amounts: readonly string[];
  /** From the outermost to the innermost. */
  readonly #open: OpenWhole[] = [];

  constructor(table: ReadableTable) {
    this.#table = table;
    this.#sequence = table.columns.find(({ isSequence }) => isSequence)?.column;
    this.#amounts = measureEntries(table.inventory).map(({ key }) => key);
  }

  /** Takes the next record; tells of those before it that its row shows to be complete. */
  take(row: Row, rowId: number, record: AnyRecord): readonly FindingOfRow[] {
    const mark = row.cells.find(({ column }) => column === this.#sequence);
    const level = levelOf(mark ? cellText(mark) : '');
    if (level === undefined) return this.end();
    const found = this.#endFrom(this.#open.findIndex((whole) => whole.level >= level));
    const whole = this.#open.at(-1);
    if (whole) this.#add(whole, row, record);
    this.#open.push({ level, row: row.number, rowId, record, parts: 0, lastPart: 0, sums: undefined });
    return found;
  }

  /** The table, or a section of it, ends. */
  end(): readonly FindingOfRow[] {
    return this.#endFrom(0);
  }

  #add(whole: OpenWhole, { number }: Row, record: AnyRecord): void {
    whole.parts += 1;
    whole.lastPart = number;
    whole.sums ??= new Map();
    for (const key of this.#amounts) {
      const amount = record[key];
      if (typeof amount === 'number') whole.sums.set(key, (whole.sums.get(key) ?? 0) + amount);
    }
  }

  #endFrom(place: number): readonly FindingOfRow[] {
    if (place < 0) return [];
    return this.#open.splice(place).flatMap((whole) => this.#told(whole));
  }

  #told({ row, rowId, record, parts, lastPart, sums }: OpenWhole): readonly FindingOfRow[] {
    if (parts === 0) return [];
    const key = this.#amounts.find((each) => typeof record[each] === 'number' && record[each] !== 0);
    if (key === undefined || sums?.get(key) !== record[key]) return [];
    const { inventory, sheet, columns } = this.#table;
    const column = columns.find((each) => each.key === key)?.column;
    const place = { kind: inventory.kind, field: key, sheet, row, column };
    return [{ rowId, finding: ruleFinding('ROW-SUMS-ITS-PARTS', place, { parts, last_row: lastPart }) }];
  }
}

/** How deep a mark stands: "I" and "A" 0, "3" 1, "3.1" 2 and so on, dashes and small letters below all of them. */
function levelOf(mark: string): number | undefined {
  if (/^\(?(?:[IVXLC]+|[A-ZĐ])[.)]?$/u.test(mark)) return 0;
  const numbers = /^\(?(\d+(?:\.\d+)*)[.)]?$/.exec(mark)?.[1];
  if (numbers !== undefined) return numbers.split('.').length;
  return /^(?:[\p{Pd}+*•]|[a-zđ][.)]?)$/u.test(mark) ? deepest : undefined;
}

const deepest = 9;
