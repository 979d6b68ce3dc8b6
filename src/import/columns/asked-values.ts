import type { StatedValue, StatedValuesByKind } from '../../inventory/columns.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { withStatedValues, wordingKey } from '../../inventory/state-values.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import { columnLetters } from '../../workbook/cell.ts';
import type { FileEvent } from '../file-event.ts';
import type { ImportFile, ImportOptions, ValueQuestion } from '../options.ts';
import { filledFields } from '../rows/readable-table.ts';
import { type SecretKeeper, secretKeeper } from '../rows/secret-rows.ts';
import { type UnlistedColumn, ValueWatch, type Wording } from './value-watch.ts';

/** A column with more of them is asked about the most frequent; the others are an error of each row, as before. */
const mostAsked = 12;

interface WatchedTable {
  readonly kind: InventoryKind;
  readonly sheet: string;
  readonly district: string;
  readonly keepSecrets: SecretKeeper;
  readonly watch: ValueWatch;
}

/** What was said of words so far, by sender, field and words; undefined for those that were left open. */
export type SaidOfWords = Map<string, string | undefined>;

/** Gathers the words of one file's closed lists that those do not have, and asks what they mean: each wording once. */
export class AskedValues {
  readonly #file: ImportFile;
  readonly #said: SaidOfWords;
  readonly #tables: WatchedTable[] = [];
  #isForm = false;

  constructor(file: ImportFile, said: SaidOfWords) {
    this.#file = file;
    this.#said = said;
  }

  take(event: FileEvent): void {
    if (event.type === 'form') this.#isForm = true;
    if (event.type === 'table') {
      this.#isForm = false;
      this.#tables.push(watchedTable(event));
    }
    const table = this.#isForm ? undefined : this.#tables.at(-1);
    if (event.type !== 'row' || !table) return;
    if (event.nature === 'data' || event.nature === 'part')
      table.watch.take(table.keepSecrets(event.row, 'data', undefined));
  }

  /** What the person says of them, by kind. */
  async ask(askValue: NonNullable<ImportOptions['askValue']>): Promise<StatedValuesByKind> {
    let values: StatedValuesByKind = {};
    for (const table of this.#tables) {
      for (const column of table.watch.unlisted()) {
        for (const wording of column.wordings.slice(0, mostAsked)) {
          const stated = await this.#askOnce(askValue, table, column, wording);
          if (!stated) continue;
          const known = values[table.kind] ?? [];
          values = { ...values, [table.kind]: withStatedValues(known, [stated]) };
        }
      }
    }
    return values;
  }

  async #askOnce(
    askValue: NonNullable<ImportOptions['askValue']>,
    table: WatchedTable,
    column: UnlistedColumn,
    met: Wording,
  ): Promise<StatedValue | undefined> {
    const { key } = column;
    const wording = wordingKey(met.text);
    const place = [table.district, table.kind, key, wording].join('\n');
    if (!this.#said.has(place))
      this.#said.set(place, await askValue(questionAbout(this.#file, table, column, met)));
    const value = this.#said.get(place);
    return value === undefined ? undefined : { key, wording, value };
  }
}

function watchedTable({
  match: { kind, columns },
  sheet: { name: sheet },
  context,
  found,
}: Extract<FileEvent, { readonly type: 'table' }>): WatchedTable {
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

function questionAbout(
  { name: file }: ImportFile,
  { kind, sheet }: WatchedTable,
  { column: { column, heading }, key }: UnlistedColumn,
  { text, count: rows }: Wording,
): ValueQuestion {
  const letters = columnLetters(column);
  return { file, sheet, letters, heading, kind, key, wording: maskIdsIn(text), rows };
}
