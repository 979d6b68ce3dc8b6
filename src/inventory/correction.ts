/**
 * What the correction workbook and its return agree on: whose rows it holds, and which row each one is. The first
 * says the hidden sheet of forms (`stamp.ts`) in a stamp of its own kind, the second a last column beside the
 * sender's own.
 */
const mark = 'bangiao-correction';

/** Raised when a correction workbook changes so that an older one can no longer be read as it stands. */
const correctionVersion = 1;

/** Which submission a correction workbook was made from: its number, and the hash of the file it came in. */
export interface CorrectionStamp {
  readonly submission: number;
  readonly sha256: string;
  /** The name of the workbook's first sheet, which only tells of the others; absent in older ones. */
  readonly overview?: string;
}

/** The stamp as the cells of one row. */
export function correctionStampCells({ submission, sha256, overview }: CorrectionStamp): readonly string[] {
  return [mark, String(correctionVersion), String(submission), sha256, overview ?? ''];
}

/** Reads a stamp back from the texts of its row; undefined when it is none. */
export function readCorrectionStamp(texts: readonly string[]): CorrectionStamp | undefined {
  const [first, version, submission, sha256, overview] = texts;
  if (first !== mark || version !== String(correctionVersion)) return undefined;
  if (!/^\d{1,15}$/.test(submission ?? '') || !/^[0-9a-f]{64}$/.test(sha256 ?? '')) return undefined;
  return { submission: Number(submission), sha256: sha256 ?? '', ...(overview ? { overview } : {}) };
}

/** The heading of the column that numbers the rows for the importer; in every language the same, with the table's number. */
export function rowNumberHeading(tableId: number): string {
  return `Mã dòng (không sửa) #${tableId}`;
}

/** The table whose rows a column of this heading numbers; undefined for any other heading. */
export function tableOfRowNumbers(heading: string): number | undefined {
  const number = /^Mã dòng \(không sửa\) #(\d{1,15})$/.exec(heading)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The line above the form that is the `place`th of its submission; in every language the same. */
export function formTitle(place: number): string {
  return `Biểu kê khai ${place}`;
}

/**
 * What numbers a row of a form: no bare number, which outside of the workbook would be taken for the last word of the
 * sentence beside it.
 */
export function formRowNumber(row: number): string {
  return `#${row}`;
}

/** Whether a text is what numbers a row of a form. */
export function isFormRowNumber(text: string): boolean {
  return /^#\d{1,15}$/.test(text);
}

/** The row that a cell of the column of row numbers names; undefined where it names none. */
export function rowOfNumber(text: string): number | undefined {
  const number = Number(isFormRowNumber(text) ? text.slice(1) : text);
  return text !== '' && Number.isSafeInteger(number) ? number : undefined;
}

/** What a returned correction changed, in rows; a row of any sort counts as changed, added or removed. */
export interface CorrectionCounts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  /** Rows of data that stay exactly as they were. */
  readonly untouched: number;
}
