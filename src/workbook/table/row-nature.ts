import { isBlankMark } from '../../text/number.ts';
import type { Cell, Row } from '../cell.ts';
import { cellText } from './cell-text.ts';
import { type TableLandmarks, tellingCells } from './landmarks.ts';
import { isNote } from './note-rows.ts';
import { isMarkedSection, isSectionText, isStarredSection, isSummedSection } from './section-rows.ts';
import { isSignature, mostOfSignature } from './signatures.ts';
import { namesState } from './state-words.ts';
import { isSummingUp, opensAsTotal, saysMoreThanSums } from './total-rows.ts';

/**
 * What a row of a table is. Everything but `data` and `unclear` is structure; `form` is a sentence of a form, or one of
 * the parts in its table, `part` a further row of the record above it, `continuation` one that only continues its texts: the
 * record that they state has a row of its own.
 */
export type RowNature =
  | 'data'
  | 'unclear'
  | 'letterhead'
  | 'heading'
  | 'column-numbers'
  | 'section'
  | 'total'
  | 'placeholder'
  | 'note'
  | 'form'
  | 'part'
  | 'continuation'
  | 'signature'
  | 'after-signature';

/** More filled cells make none of the state's head lines. */
const mostOfState = 2;

/** Tells what a row below a heading is. A row that is neither clearly a record nor clearly structure is `unclear`. */
export function rowNature(row: Row, landmarks: TableLandmarks): RowNature {
  const cells = tellingCells(row, landmarks);
  const { filled, sequence, others, isNumbered } = cells;
  const isRecord = isNumbered && others.length > 0;
  if (opensAsTotal(cells)) return saysMoreThanSums(cells, landmarks) ? 'unclear' : 'total';
  if (!isNumbered && isSummingUp(cells, landmarks)) return 'total';
  if (isPlaceholder(sequence, others)) return 'placeholder';
  if (!isRecord && isNote(filled) && !isStarredSection(sequence, others)) return 'note';
  if (isRecord) return 'data';
  if (!isNumbered && filled.length <= mostOfSignature && isSignature(filled, landmarks.naming))
    return 'signature';
  // The top of a letterhead is that of a further table, or of nothing.
  if (!isNumbered && filled.length <= mostOfState && namesState({ cells: filled })) return 'unclear';
  return unnumberedNature(sequence, others, landmarks);
}

/** A numbered line nobody filled in, or one of dots and dashes only. */
function isPlaceholder(sequence: Cell | undefined, others: readonly Cell[]): boolean {
  if (others.length === 0) return /^[\d.)/\p{Pd}…_ ]*$/u.test(sequence ? cellText(sequence) : '');
  return others.every((cell) => isBlankMark(cellText(cell)));
}

function unnumberedNature(
  sequence: Cell | undefined,
  others: readonly Cell[],
  landmarks: TableLandmarks,
): RowNature {
  const mark = sequence ? cellText(sequence) : '';
  const [only, ...more] = others;
  if (!only) return isSectionText(mark) ? 'section' : 'unclear';
  if (isMarkedSection(mark, others)) return 'section';
  if (isSummedSection(sequence ? [sequence, ...others] : others, landmarks)) return 'section';
  if (more.length > 0) return 'data';
  const isAtNames = landmarks.naming === undefined || only.column <= landmarks.naming;
  return only.kind === 'text' && isAtNames && isSectionText(cellText(only)) ? 'section' : 'unclear';
}
