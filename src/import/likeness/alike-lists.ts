import { amountsAndDays } from '../../inventory/amounts-and-days.ts';
import { fieldEntries, inventories } from '../../inventory/inventories.ts';
import type { AnyRecord, Inventory } from '../../inventory/inventory.ts';
import { sixClearFields } from '../../inventory/six-clear.ts';
import { groupBy } from '../../reference/group.ts';
import type { Store } from '../../store/database.ts';
import { type RecordsOfList, sampleOfList } from '../../store/submissions/alike-records.ts';
import { foldText } from '../../text/fold.ts';

/** So many records of a list are looked for in another one. */
const sampleSize = 64;
/** Fewer different records than this may be alike by chance. */
const fewestSampled = 5;

/** How far a record of the sample is met in one other list. */
interface Met {
  isWhole: boolean;
  /** Whether both name the same office or place. */
  isHeld: boolean;
  /** Fields by which alone a record there differs. */
  readonly but: Set<string>;
}

/** By what two records of a kind are compared. */
interface Compared {
  /** What says which thing a record is; what is decided about it later says nothing of that. */
  readonly describing: readonly string[];
  /** Unit and place. */
  readonly holding: readonly string[];
  /** Code, unit and place: where these differ, two things are two. */
  readonly own: ReadonlySet<string>;
  /** Fields in which two things are seldom alike by chance: amounts and days; without any of these the unit. */
  readonly telling: readonly string[];
}

interface Sampled {
  readonly record: AnyRecord;
  readonly metIn: Map<number, Met>;
}

/**
 * Some records of a list that no code names, which are looked for in other lists: an edited copy has most of them as they
 * are, or with another value in one and the same column.
 */
export class SampleOfList {
  readonly #naming: string;
  readonly #compared: Compared;
  readonly #byName: ReadonlyMap<string, readonly Sampled[]>;
  readonly #sampled: readonly Sampled[];

  constructor(store: Store, list: RecordsOfList) {
    const inventory = inventories[list.kind];
    this.#naming = inventory.naming;
    this.#compared = comparedFields(inventory);
    const found = sampleOfList(store, list, this.#compared.telling, sampleSize);
    const different = new Map(found.map((record) => [JSON.stringify(record), { record, metIn: new Map() }]));
    this.#sampled = different.size < fewestSampled ? [] : [...different.values()];
    this.#byName = groupBy(this.#sampled, ({ record }) => foldText(String(record[this.#naming])));
  }

  /** Whether there is nothing in it that could be looked for. */
  get isEmpty(): boolean {
    return this.#sampled.length === 0;
  }

  /** Whether it has a record of this name, however that is spelt. */
  hasNamed(name: string): boolean {
    return this.#byName.has(foldText(name));
  }

  /** Takes a record of another list. */
  take(list: number, record: AnyRecord): void {
    for (const { record: own, metIn } of this.#byName.get(foldText(String(record[this.#naming]))) ?? []) {
      const met = metIn.get(list) ?? { isWhole: false, isHeld: false, but: new Set() };
      if (met.isWhole && met.isHeld) continue;
      const difference = differenceOf(this.#compared, own, record);
      if (difference === undefined) continue;
      metIn.set(list, met);
      met.isHeld ||= this.#compared.holding.some((key) => own[key] && own[key] === record[key]);
      if (difference === nothing) met.isWhole = true;
      else met.but.add(difference);
    }
  }

  /**
   * The share of the sample that another list has too, a column that is another throughout left aside; 0 to 1. `isHeld`:
   * only what both name the same office or place of.
   */
  shareIn(list: number, { isHeld }: { readonly isHeld: boolean }): number {
    const met = this.#sampled
      .flatMap(({ metIn }) => metIn.get(list) ?? [])
      .filter((each) => each.isHeld || !isHeld);
    const columns = new Set(met.flatMap(({ but }) => [...but]));
    const counts = [nothing, ...columns].map(
      (column) => met.filter(({ isWhole, but }) => isWhole || but.has(column)).length,
    );
    return this.#sampled.length === 0 ? 0 : Math.max(...counts) / this.#sampled.length;
  }
}

const nothing = '';

/**
 * The one field in which two records of one name differ; `nothing` for none; undefined where they are two things, or where
 * nothing that both say tells that they are one. What one of them leaves blank is no difference.
 */
function differenceOf(
  { describing, own, telling }: Compared,
  left: AnyRecord,
  right: AnyRecord,
): string | undefined {
  if (!telling.some((key) => left[key] && left[key] === right[key])) return undefined;
  let difference = nothing;
  for (const key of describing) {
    const [one, other] = [left[key] ?? null, right[key] ?? null];
    if (one === null || other === null || one === other) continue;
    if (difference !== nothing || own.has(key)) return undefined;
    difference = key;
  }
  return difference;
}

function comparedFields(inventory: Inventory): Compared {
  const { identity, unit, place, address } = inventory;
  const entries = fieldEntries(inventory).filter(
    ([key, { kind }]) => !(key in sixClearFields) && kind !== 'receiver' && kind !== 'receivers',
  );
  const telling = amountsAndDays(inventory);
  const holding = [unit, place, ...(address === undefined ? [] : [address])];
  return {
    holding,
    describing: entries.map(([key]) => key),
    own: new Set([identity, ...holding]),
    telling: telling.length > 0 ? telling : [unit],
  };
}
