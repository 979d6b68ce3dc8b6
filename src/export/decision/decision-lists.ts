import { receivers } from '../../reference/receivers.ts';
import type { NamedList } from '../../workbook/write/spec.ts';
import { receiverName } from '../tables/unit-words.ts';

/** The list of every receiver, for rows whose place is unknown. */
const everyReceiver = 'noi_nhan';

/** The lists that the rows of a sheet choose from: one for each set of receivers that comes into question. */
export class RowLists {
  readonly #lists = new Map<string, NamedList>();
  readonly #every: NamedList = { name: everyReceiver, values: receivers.map(({ name }) => name) };

  /** The name of the list with these receivers, by code; that of all receivers when there are none. */
  nameOf(codes: readonly string[]): string {
    if (codes.length === 0) return everyReceiver;
    const key = codes.join(',');
    const known = this.#lists.get(key);
    if (known) return known.name;
    const list = { name: `${everyReceiver}_${this.#lists.size + 1}`, values: codes.map(receiverName) };
    this.#lists.set(key, list);
    return list.name;
  }

  all(): readonly NamedList[] {
    return [this.#every, ...this.#lists.values()];
  }
}
