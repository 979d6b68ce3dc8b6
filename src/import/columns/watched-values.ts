import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { FileEvent } from '../file-event.ts';
import { filledFields } from '../rows/readable-table.ts';
import { type SecretKeeper, secretKeeper } from '../rows/secret-rows.ts';
import { ValueWatch } from './value-watch.ts';

/** A table whose closed lists are watched. */
export interface WatchedTable {
  readonly kind: InventoryKind;
  readonly sheet: string;
  readonly district: string;
  readonly watch: Pick<ValueWatch, 'unlisted'>;
}

/** Gathers the words in the closed lists of one file's tables that those do not have, while the file is read. */
export class WatchedValues {
  readonly #tables: OpenTable[] = [];
  #isForm = false;

  /** The tables so far, in the order of the file; forms are none. */
  get tables(): readonly WatchedTable[] {
    return this.#tables;
  }

  take(event: FileEvent): void {
    if (event.type === 'form') this.#isForm = true;
    if (event.type === 'table') {
      this.#isForm = false;
      this.#tables.push(openTable(event));
    }
    const table = this.#isForm ? undefined : this.#tables.at(-1);
    if (event.type !== 'row' || !table) return;
    if (event.nature === 'data' || event.nature === 'part')
      table.watch.take(table.keepSecrets(event.row, 'data', undefined));
  }
}

interface OpenTable extends WatchedTable {
  readonly keepSecrets: SecretKeeper;
  readonly watch: ValueWatch;
}

function openTable({
  match: { kind, columns },
  sheet: { name: sheet },
  context,
  found,
}: Extract<FileEvent, { readonly type: 'table' }>): OpenTable {
  const inventory = inventories[kind];
  const readable = { inventory, sheet, columns, context, present: filledFields(columns) };
  return {
    kind,
    sheet,
    district: context.districtCode,
    keepSecrets: secretKeeper(inventory, columns),
    watch: new ValueWatch(readable, found.heading.to),
  };
}
