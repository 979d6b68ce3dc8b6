import { type MatchedColumn, sequenceColumn } from '../../inventory/columns.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import {
  callsItselfSecret,
  callsRowSecret,
  type GradedColumns,
  gradedColumns,
  isAboveOpen,
  isWithheld,
  namesSecretGrade,
  withheldTitle,
} from '../../inventory/secrecy.ts';
import { isDitto } from '../../text/ditto.ts';
import { foldText } from '../../text/fold.ts';
import { isBlankMark } from '../../text/number.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText, textAt } from '../../workbook/table/cell-text.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';

/** Keeps the secrets of one row; `graded` is what a section above it says of its grade. */
export type SecretKeeper = (row: Row, nature: RowNature, graded: string | undefined) => Row;

const keepNothing: SecretKeeper = (row) => row;

/** A shorter title stands in other words by chance. */
const shortestQuoted = 6;

/**
 * Returns what keeps secrets at the door: a row graded above open, in whichever of its cells, or not readably graded, goes
 * on without its title, and nothing behind the door ever sees it. With the title go the cells whose heading nobody knows
 * and those that quote it; and the row right below it without a number of its own, which may go on with the title. All
 * other rows pass as they are.
 *
 * Luật Bảo vệ bí mật nhà nước 29/2018/QH14, Điều 5: no copies of a state secret but those the law provides for.
 */
export function secretKeeper(inventory: Inventory, columns: readonly MatchedColumn[]): SecretKeeper {
  const graded = gradedColumns(inventory, columns);
  if (!graded) return keepNothing;
  const known = new Set(
    columns.flatMap(({ column, key, isSequence }) => (key || isSequence ? [column] : [])),
  );
  if (graded.grade !== undefined) known.add(graded.grade);
  if (graded.hidden !== undefined) known.delete(graded.hidden);
  const sequence = sequenceColumn(columns);
  let last: number | undefined;
  return (row, nature, bySection) => {
    const goesOn = last === row.number - 1 && mayGoOn(row, nature, graded, sequence);
    if (!goesOn && !isSecret(row, nature, graded, bySection)) return row;
    last = row.number;
    return withoutSecret(row, graded, known);
  };
}

/** Whether a row below another may continue its title: it has nothing that makes it a record of its own. */
function mayGoOn(
  row: Row,
  nature: RowNature,
  { grade, identity }: GradedColumns,
  sequence: number | undefined,
): boolean {
  if ([grade, identity].some((column) => !isBlankMark(textAt(row, column)))) return false;
  if (nature === 'data') return sequence !== undefined && isBlankMark(textAt(row, sequence));
  return nature === 'unclear' || nature === 'continuation';
}

/** What is no record is secret only where it says so itself: a heading stands in the column of grades as well. */
function isSecret(
  row: Row,
  nature: RowNature,
  { grade, hidden }: GradedColumns,
  bySection: string | undefined,
): boolean {
  const stated = textAt(row, grade);
  if (nature !== 'data' && nature !== 'unclear') return namesSecretGrade(stated);
  const beside = row.cells.filter(({ column }) => column !== grade && column !== hidden);
  if (beside.some((cell) => callsRowSecret(cellText(cell)))) return true;
  if (isDitto(stated) || !isBlankMark(stated)) return isAboveOpen(stated);
  if (bySection !== undefined) return isAboveOpen(bySection);
  return callsItselfSecret(textAt(row, hidden));
}

/** Where no title stands in its place, it may stand in any other: then only the grade is shown. */
function withoutSecret(row: Row, graded: GradedColumns, known: ReadonlySet<number>): Row {
  const { grade, hidden, identity } = graded;
  const title = textAt(row, hidden);
  if (isBlankMark(title)) return masked(row, withheldTitle('', row.number), ({ column }) => column === grade);
  const text = isWithheld(title) ? title : withheldTitle(textAt(row, identity), row.number);
  const quoted = foldText(title);
  const quotes = (cell: Cell) => quoted.length >= shortestQuoted && foldText(cellText(cell)).includes(quoted);
  return masked(row, text, (cell) => known.has(cell.column) && !quotes(cell));
}

function masked(row: Row, text: string, isOpen: (cell: Cell) => boolean): Row {
  const cells = row.cells.map(
    (cell): Cell =>
      isOpen(cell) || isBlankMark(cellText(cell)) ? cell : { column: cell.column, kind: 'text', text },
  );
  return { ...row, cells };
}
