import { ruleFinding } from '../findings/rule-finding.ts';
import { measureEntries } from '../inventory/inventories.ts';
import type { AnyRecord } from '../inventory/inventory.ts';
import type { Row } from '../workbook/cell.ts';
import { columnOf, type FindingOfRow, type ReadableTable } from './readable-table.ts';
import { type MarkedRecord, rowMarks } from './row-marks.ts';
import { SumsAbove } from './sums-above.ts';

/** A record that has others below it which may be its parts. */
interface OpenWhole {
  readonly level: number;
  readonly isUnmarked: boolean;
  readonly row: number;
  readonly rowId: number;
  readonly record: AnyRecord;
  parts: number;
  lastPart: number;
  /** Whether a part of it has no mark. */
  hasUnmarked: boolean;
  sums: Map<string, number> | undefined;
}

const noParts = { parts: 0, lastPart: 0, hasUnmarked: false, sums: undefined };

/** Below all that is numbered. */
const deepest = 9;

/** How deep a row without a mark stands among marked ones: above the numbers, an office with its sums, or below them. */
const unmarkedLevels = { above: 0.5, below: deepest } as const;

/**
 * Watches for a record whose amounts are those of the rows below it: marked as its parts ("1" above "1.1" and "1.2" or
 * above dashes, "I" above "1" and "2"), or an unnumbered row among numbered ones, which may be their sum or their part;
 * and for one that states what the rows above it come to. All are read, and the sum is twice what there is.
 */
export class PartsWatch {
  readonly #hasAmounts: boolean;
  readonly #markOf: (row: Row) => string | undefined;
  readonly #watches: readonly WatchOfLevels[];
  readonly #above: SumsAbove;
  readonly #told = new Set<number>();

  constructor(table: ReadableTable) {
    this.#hasAmounts = measureEntries(table.inventory).length > 0;
    this.#markOf = rowMarks(table);
    this.#watches = [new WatchOfLevels(table, 'above'), new WatchOfLevels(table, 'below')];
    this.#above = new SumsAbove(table);
  }

  /** Takes the next record; tells of those before it that its row shows to be complete. */
  take(row: Row, rowId: number, record: AnyRecord): readonly FindingOfRow[] {
    if (!this.#hasAmounts) return [];
    const taken = { row: row.number, mark: this.#markOf(row), rowId, record };
    const found = this.#watches.flatMap((watch) => watch.take(taken));
    return this.#once([...found, ...this.#above.take(taken)]);
  }

  /** The table, or a section of it, ends. */
  end(): readonly FindingOfRow[] {
    this.#above.beginSection();
    return this.#once(this.#watches.flatMap((watch) => watch.end()));
  }

  #once(found: readonly FindingOfRow[]): readonly FindingOfRow[] {
    return found.filter(({ rowId }) => !this.#told.has(rowId) && this.#told.add(rowId));
  }
}

/** Takes rows without a mark for one of the two things they may be. */
class WatchOfLevels {
  readonly #table: ReadableTable;
  readonly #unmarked: number;
  readonly #amounts: readonly string[];
  /** From the outermost to the innermost. */
  readonly #open: OpenWhole[] = [];

  constructor(table: ReadableTable, unmarked: keyof typeof unmarkedLevels) {
    this.#table = table;
    this.#unmarked = unmarkedLevels[unmarked];
    this.#amounts = measureEntries(table.inventory).map(({ key }) => key);
  }

  take({ row, mark, rowId, record }: MarkedRecord): readonly FindingOfRow[] {
    const isUnmarked = mark === undefined;
    const level = isUnmarked ? this.#unmarked : levelOf(mark);
    if (level === undefined) return this.end();
    const found = this.#endFrom(this.#open.findIndex((whole) => whole.level >= level));
    const whole = this.#open.at(-1);
    if (whole) this.#add(whole, row, record, isUnmarked);
    this.#open.push({ level, isUnmarked, row, rowId, record, ...noParts });
    return found;
  }

  end(): readonly FindingOfRow[] {
    return this.#endFrom(0);
  }

  #add(whole: OpenWhole, row: number, record: AnyRecord, isUnmarked: boolean): void {
    whole.parts += 1;
    whole.hasUnmarked ||= isUnmarked;
    whole.lastPart = row;
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

  #told(whole: OpenWhole): readonly FindingOfRow[] {
    const { row, rowId, record, parts, lastPart, sums } = whole;
    const stated = this.#amounts.filter((each) => typeof record[each] === 'number' && record[each] !== 0);
    const [key] = stated;
    if (!sums || key === undefined || sums.get(key) !== record[key]) return [];
    // Without a mark that tells the part, one equal amount may be chance.
    const isBare = (whole.isUnmarked || whole.hasUnmarked) && parts === 1;
    if (isBare && (stated.length < 2 || !stated.every((each) => sums.get(each) === record[each]))) return [];
    const { inventory, sheet } = this.#table;
    const place = { kind: inventory.kind, field: key, sheet, row, column: columnOf(this.#table, key) };
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
