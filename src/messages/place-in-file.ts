import type { Messages } from './messages.ts';
import { withRowsNamed } from './rows-named.ts';

interface PlaceInFile {
  readonly file?: string | null | undefined;
  readonly sheet?: string | null | undefined;
  /** A cell's address, or a row's number where no column is known. */
  readonly cell?: string | null | undefined;
  /** For what is known by its row alone. */
  readonly row?: number | null | undefined;
}

/** `file › sheet › B17`; a row of which no column is known is called one. Empty for what stands in no file. */
export function placeInFile(messages: Messages, { file, sheet, cell, row }: PlaceInFile): string {
  const at = cell ?? String(row ?? '');
  const where = /^\d+$/.test(at) ? rowInWords(messages, at) : at;
  return [file, sheet, where].filter(Boolean).join(' › ');
}

/** A source as the store keeps it, `Sheet1 › 26`, for people: the number that it ends with is called a row. */
export function sourceInWords(messages: Messages, source: string): string {
  return withRowsNamed(source, (row) => rowInWords(messages, row));
}

function rowInWords(messages: Messages, row: string): string {
  return messages.say('sheet.source-row', { row });
}
