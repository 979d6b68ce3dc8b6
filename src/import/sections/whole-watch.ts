import { ruleFinding } from '../../findings/rule-finding.ts';
import { measureEntries } from '../../inventory/inventories.ts';
import type { AnyRecord } from '../../inventory/inventory.ts';
import { columnOf, type FindingOfRow, type ReadableTable } from '../rows/readable-table.ts';
import type { MarkedRecord } from '../rows/row-marks.ts';
import { type LevelReading, type Standing, standingOf } from './part-levels.ts';

/** A record that has others below it which may be its parts. */
interface OpenWhole {
  readonly standing: Standing;
  readonly row: number;
  readonly rowId: number;
  readonly record: AnyRecord;
  parts: number;
  lastPart: number;
  /** Whether nothing in the row of a part says that it is one. */
  hasBare: boolean;
  /** Whether the row of a part says so, below one that is no part by chance itself. */
  hasCertain: boolean;
  sums: Map<string, number> | undefined;
}

const noParts = { parts: 0, lastPart: 0, hasBare: false, hasCertain: false, sums: undefined };

/** Parts may come to more than the whole by what was rounded. */
const roundedUp = 1.01;

/** Watches, by one reading of the rows, for records whose amounts those of the rows below them are parts of. */
export class WholeWatch {
  readonly #table: ReadableTable;
  readonly #reading: LevelReading;
  readonly #amounts: readonly string[];
  /** Fields that say where a record is, in a table where each must. */
  readonly #places: readonly string[];
  /** From the outermost to the innermost. */
  readonly #open: OpenWhole[] = [];

  constructor(table: ReadableTable, reading: LevelReading) {
    const { inventory, present } = table;
    const { place, address } = inventory;
    this.#table = table;
    this.#reading = reading;
    this.#amounts = measureEntries(inventory).map(({ key }) => key);
    const isAsked = present.has(place) && inventory.fields[place]?.required === true;
    this.#places = isAsked ? [place, ...(address === undefined ? [] : [address])] : [];
  }

  /** Takes the next record; tells of those before it that its row shows to be complete. */
  take(taken: MarkedRecord): readonly FindingOfRow[] {
    const { row, rowId, record, mark } = taken;
    const name = String(record[this.#table.inventory.naming] ?? '');
    const isNowhere = this.#isNowhere(record);
    const mayBeOffice = isNowhere || this.#places.length === 0;
    const standing = standingOf({ mark, name, isNowhere, mayBeOffice }, this.#reading);
    if (standing === undefined) return this.end();
    const found = this.#endFrom(this.#open.findIndex((whole) => whole.standing.level >= standing.level));
    const whole = this.#open.at(-1);
    if (whole) this.#add(whole, row, record, standing);
    this.#open.push({ standing, row, rowId, record, ...noParts });
    return found;
  }

  end(): readonly FindingOfRow[] {
    return this.#endFrom(0);
  }

  #isNowhere(record: AnyRecord): boolean {
    return this.#places.length > 0 && this.#places.every((key) => record[key] === null);
  }

  #add(whole: OpenWhole, row: number, record: AnyRecord, { isBare, isPart }: Standing): void {
    whole.parts += 1;
    whole.hasBare ||= isBare;
    whole.hasCertain ||= isPart && !whole.standing.isBare;
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
    if (!sums) return [];
    const shared = this.#amounts.filter((key) => amountIn(record, key) !== 0 && (sums.get(key) ?? 0) !== 0);
    const equal = shared.find((key) => sums.get(key) === record[key]);
    const isSum = equal !== undefined && isNoChance(whole, shared, sums);
    const isMore = shared.some((key) => (sums.get(key) ?? 0) > amountIn(record, key) * roundedUp);
    const field = isSum ? equal : shared[0];
    if (field === undefined || !(isSum || (whole.hasCertain && !isMore))) return [];
    const { inventory, sheet } = this.#table;
    const place = { kind: inventory.kind, field, sheet, row, column: columnOf(this.#table, field) };
    const code = isSum ? 'ROW-SUMS-ITS-PARTS' : 'ROW-BESIDE-ITS-PARTS';
    return [{ rowId, finding: ruleFinding(code, place, { parts, last_row: lastPart }) }];
  }
}

function amountIn(record: AnyRecord, key: string): number {
  const amount = record[key];
  return typeof amount === 'number' ? amount : 0;
}

/** Where no row says that it is a part, the first amount must be the sum; of a single part, two amounts and every one. */
function isNoChance(
  { standing, hasBare, hasCertain, parts, record }: OpenWhole,
  shared: readonly string[],
  sums: ReadonlyMap<string, number>,
): boolean {
  const isEqual = (key: string) => sums.get(key) === record[key];
  if (hasCertain) return true;
  if (parts > 1 || !(standing.isBare || hasBare)) return isEqual(shared[0] ?? '');
  return shared.length > 1 && shared.every(isEqual);
}
