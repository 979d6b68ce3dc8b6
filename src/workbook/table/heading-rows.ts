import type { Cell, Row } from '../cell.ts';
import { cellText, filledCells } from './cell-text.ts';

/**
 * A heading is words: a row with a number or date in it, be it typed as text as all of a CSV file is, is data or column
 * numbers; words alone before a colon are a remark. A row of years alone names columns: 2024 and 2025 below "Kế hoạch vốn năm".
 */
export function looksLikeData(row: Row): boolean {
  const filled = filledCells(row);
  if (isYears({ cells: filled })) return false;
  const [only, ...others] = filled;
  if (only && others.length === 0 && /:$/.test(cellText(only))) return true;
  return !filled.every(isWords);
}

/** The fewest words beside a number that belongs to them. */
const fewestWords = 3;

/**
 * Whether a row below the first of a heading is words with one number among them, as of a decree, and nothing under the
 * first column: "Chế độ", "NĐ", "178" below one another.
 */
export function goesOnInWords(first: Row, row: Row): boolean {
  const filled = filledCells(row);
  const figures = filled.filter((cell) => !isWords(cell));
  const [figure] = figures;
  if (!figure || figures.length > 1 || filled.length <= fewestWords) return false;
  return (
    (filled[0]?.column ?? 0) > (filledCells(first)[0]?.column ?? 0) && /^\d{2,4}$/.test(cellText(figure))
  );
}

function isWords(cell: Cell): boolean {
  return cell.kind !== 'number' && cell.kind !== 'date' && !isNumeric(cellText(cell));
}

/** Years alone; those that follow one another also with their total beside them: "2023", "2024", "2025", "Tổng". */
export function isYears(row: Pick<Row, 'cells'> | undefined): boolean {
  const texts = row?.cells.map(cellText).filter((text) => text !== '') ?? [];
  const years = texts.filter((text) => year.test(text)).map(Number);
  if (years.length === texts.length) return years.length > 0;
  const follow = years.every((each, index) => index === 0 || each === Number(years[index - 1]) + 1);
  return years.length > 1 && follow && texts.every((text) => year.test(text) || totalOfYears.test(text));
}

const totalOfYears = /^(?:tổng|tổng số|tổng cộng|cộng)$/iu;

/** One of the years that a heading may name. */
export const year = /^(?:199|20[0-4])\d$/;

function isNumeric(text: string): boolean {
  return /^\d[\d.,]*$/.test(text);
}
