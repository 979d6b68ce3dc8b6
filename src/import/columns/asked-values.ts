import type { StatedValue, StatedValuesByKind } from '../../inventory/columns.ts';
import { withStatedValues, wordingKey } from '../../inventory/state-values.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import { columnLetters } from '../../workbook/cell.ts';
import type { FileEvent } from '../file-event.ts';
import type { ImportFile, ImportOptions, ValueQuestion } from '../options.ts';
import type { UnlistedColumn, Wording } from './value-watch.ts';
import { type WatchedTable, WatchedValues } from './watched-values.ts';

/** A column with more of them is asked about the most frequent; the others are an error of each row, as before. */
const mostAsked = 12;

/** What was said of words so far, by sender, field and words; undefined for those that were left open. */
export type SaidOfWords = Map<string, string | undefined>;

/** Gathers the words of one file's closed lists that those do not have, and asks what they mean: each wording once. */
export class AskedValues {
  readonly #file: ImportFile;
  readonly #said: SaidOfWords;
  readonly #watched = new WatchedValues();

  constructor(file: ImportFile, said: SaidOfWords) {
    this.#file = file;
    this.#said = said;
  }

  take(event: FileEvent): void {
    this.#watched.take(event);
  }

  /** What the person says of them, by kind. */
  async ask(askValue: NonNullable<ImportOptions['askValue']>): Promise<StatedValuesByKind> {
    let values: StatedValuesByKind = {};
    for (const table of this.#watched.tables) {
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

function questionAbout(
  { name: file }: ImportFile,
  { kind, sheet }: WatchedTable,
  { column: { column, heading }, key }: UnlistedColumn,
  { text, count: rows }: Wording,
): ValueQuestion {
  const letters = columnLetters(column);
  return { file, sheet, letters, heading, kind, key, wording: maskIdsIn(text), rows };
}
