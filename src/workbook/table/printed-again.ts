import { foldText, foldWithoutAccents } from '../../text/fold.ts';
import type { Row } from '../cell.ts';
import { filledCells, rowText, textAt } from './cell-text.ts';
import { isColumnNumbers } from './column-numbers.ts';
import type { Heading } from './heading-candidate.ts';
import type { NaturedRow } from './knowledge.ts';
import type { TableLandmarks } from './landmarks.ts';
import { type RowNature, rowNature } from './row-nature.ts';
import { isCarriedOver, isSumOfPage } from './total-rows.ts';

/** A table, and what stands around a heading below it. */
export interface Surroundings {
  readonly heading: Heading;
  readonly landmarks: TableLandmarks;
  /** Its last record or total. */
  readonly last: NaturedRow | undefined;
  /** What stands right above the heading. */
  readonly nearest: NaturedRow | undefined;
  /** What stands between its last record and the heading, but for the top of a page, and what below the heading. */
  readonly between: readonly NaturedRow[];
  readonly below: readonly Row[];
}

/** Empty rows that a page break may leave, and those that it may where the numbers of the rows go on below it. */
const mostEmptyRows = 1;
const mostWithinNumbers = 2;

/** Rows that may stand at the end of a page or of a list's part, and open no other table. */
const ownNatures: ReadonlySet<RowNature> = new Set(['section', 'note', 'placeholder']);

/** A sum of everything. */
const grandTotal = /(?<!\p{L})tong(?!\p{L})/u;

/**
 * Whether a heading is the one of the table above it, printed again at the top of a page: the same words in the same
 * columns right below its rows, no title and no grand total between them, and what follows is not numbered from one again
 * without a section that tells why.
 */
export function isPrintedAgain(heading: Heading, above: Surroundings): boolean {
  const emptyRows = above.nearest ? heading.from - above.nearest.row.number - 1 : Number.POSITIVE_INFINITY;
  if (emptyRows > mostWithinNumbers) return false;
  if (!saysTheSame(heading, above.heading)) return false;
  if (!above.between.every(({ nature }) => ownNatures.has(nature))) return false;
  if (isEnded(above.last) && grandTotal.test(wordsOf(above.last))) return false;
  const begins = above.between.at(-1)?.nature === 'section' ? 'section' : beginningOf(above);
  if (emptyRows > mostEmptyRows && begins !== 'further') return false;
  return begins !== 'first' && (!isEnded(above.last) || begins !== 'unnumbered');
}

/** Whether two headings have the same words in the same columns. */
export function saysTheSame({ columns }: Heading, other: Heading): boolean {
  if (columns.length !== other.columns.length) return false;
  return columns.every(({ column, texts }, index) => {
    const known = other.columns[index];
    return column === known?.column && foldText(texts.join(' ')) === foldText(known.texts.join(' '));
  });
}

/** Whether a total that is not of a page ends the rows above: what follows must show that it belongs to them. */
function isEnded(last: NaturedRow | undefined): last is NaturedRow {
  return last?.nature === 'total' && !isSumOfPage(last.row) && !isCarriedOver(last.row);
}

/**
 * With what the rows below begin where no section stands right above the heading: a section, be it one of words that only
 * the caller knows, the record number one, a further one, or one without a number.
 */
function beginningOf({ below, landmarks }: Surroundings): 'section' | 'first' | 'further' | 'unnumbered' {
  const [numbers] = below;
  for (const row of numbers && isColumnNumbers(numbers) ? below.slice(1) : below) {
    const nature = rowNature(row, landmarks);
    if (nature === 'section' || (nature === 'unclear' && isWords(row))) return 'section';
    if (nature !== 'data') continue;
    const text = textAt(row, landmarks.sequence);
    if (!/^\d/.test(text)) return 'unnumbered';
    return /^0*1[.)]?$/.test(text) ? 'first' : 'further';
  }
  return 'unnumbered';
}

function isWords(row: Row): boolean {
  const filled = filledCells(row);
  return filled.length === 1 && filled.every(({ kind }) => kind === 'text');
}

function wordsOf({ row }: NaturedRow): string {
  return foldWithoutAccents(rowText(row));
}
