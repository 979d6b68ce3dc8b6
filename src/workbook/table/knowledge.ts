import type { Row } from '../cell.ts';
import type { MergeRange } from '../read/workbook.ts';
import type { Heading, Recognise } from './heading-candidate.ts';
import type { HeadingColumn } from './heading-columns.ts';
import type { TableLandmarks } from './landmarks.ts';
import type { RowNature } from './row-nature.ts';

/** A table found on a sheet, with the texts that stand above it. */
export interface FoundTable {
  readonly heading: Heading;
  /** One entry a row above the heading, its cells joined by a space. */
  readonly letterhead: readonly string[];
  /** The last row with content above the heading that is the table's own. */
  readonly rowAbove?: Row;
  /** How many fields the lines of its heading have, in a table of text. */
  readonly fields?: number;
}

/** A row, and what it is. */
export interface NaturedRow {
  readonly row: Row;
  readonly nature: RowNature;
}

/** A sentence of a form with its label and, where it runs on, the rows that continue it. */
export interface FormSentence {
  /** What it states; undefined for a label that the caller does not know. */
  readonly fact: string | undefined;
  readonly rows: readonly Row[];
}

/** The table of a form: the parts of the one record that the form states. */
export interface FormTable {
  readonly heading: Heading;
  readonly parts: readonly Row[];
  readonly totals: readonly Row[];
}

/** A record stated by a form: sentences with labels, and perhaps a table of its parts below them. */
export interface FoundForm {
  /** The texts above it, those of the form before it where it has none of its own. */
  readonly letterhead: readonly string[];
  readonly sentences: readonly FormSentence[];
  readonly table: FormTable | undefined;
  /** Every row of it in order; `data` is the row of its first sentence, which stands for the record. */
  readonly rows: readonly NaturedRow[];
}

/** What a sheet's scan reports: a table's beginning, then its rows one by one; or a form, all of it at once. */
export type TableEvent =
  | { readonly type: 'table'; readonly table: FoundTable }
  | { readonly type: 'form'; readonly form: FoundForm }
  | ({ readonly type: 'row' } & NaturedRow);

/**
 * Where in a form a sentence stands: in its letterhead (`head`), above its first part (`lead`), at the beginning of a
 * part of it (`part`: the same one again begins another form), in a part (`fact`), or below its table (`end`).
 */
export type SentencePlace = 'head' | 'lead' | 'part' | 'fact' | 'end';

/** What a sentence's label says. */
export interface SentenceLabel {
  readonly fact: string;
  readonly place: SentencePlace;
}

/** How a caller knows forms. */
export interface FormKnowledge {
  /** What the text of a row states by its label; undefined when it is no such sentence. */
  readonly labelOf: (text: string) => SentenceLabel | undefined;
  /** Whether this text alone makes it likely that a form begins here. */
  readonly isOpening: (text: string) => boolean;
  /** How many columns it knows for those of a form's table. */
  readonly recognise: Recognise;
  readonly namingColumn: (columns: readonly HeadingColumn[]) => number | undefined;
}

/** How a caller knows tables: which columns it recognises, and which of them names a record. */
export interface TableKnowledge {
  readonly recognise: Recognise;
  readonly namingColumn: (columns: readonly HeadingColumn[]) => number | undefined;
  /** Whether a heading is that of the column that numbers the rows. */
  readonly isSequenceHeading: (text: string) => boolean;
  /** Whether a text is the name of a column it knows: a row that begins with one may be a heading. */
  readonly isHeading?: (text: string) => boolean;
  /** Forms are looked for only where the caller knows any. */
  readonly forms?: FormKnowledge;
}

/** The columns of a heading by which its rows are told. */
export function landmarksOf(
  { columns }: Heading,
  { isSequenceHeading }: Pick<TableKnowledge, 'isSequenceHeading'>,
  namingColumn: TableKnowledge['namingColumn'],
): TableLandmarks {
  const sequence = columns.find(({ texts }) => isSequenceHeading(texts.join(' ')));
  return { sequence: sequence?.column, naming: namingColumn(columns) };
}

/** Tells which cells of the sheet are merged; asked only where a heading may depend on it. */
export type MergesOfSheet = () => Promise<readonly MergeRange[]>;
