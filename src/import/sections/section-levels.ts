import type { Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { type NumberingWord, numberedText } from '../../workbook/table/numbered-word.ts';
import { isShortenedCommune } from '../sender/office-names.ts';

/** How sections are numbered like the rows below them: "2", "2.1", "2.1.1". */
const numberDepths = ['number', 'number of two', 'number of three'] as const;

/**
 * How a section is marked; a section ends where another of its own marking begins, the whole of a table with the table.
 */
export type SectionStyle =
  | 'capital'
  | 'roman'
  | 'small'
  | (typeof numberDepths)[number]
  | NumberingWord
  | 'words'
  | 'whole';

/** A section that has begun. */
export interface OpenSection {
  readonly style: SectionStyle;
}

const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** From I to XLIX: a section for each of a district's communes or offices. L alone is a letter. */
const romans = ['', 'X', 'XX', 'XXX', 'XL'].flatMap((ten) => ones.map((one) => `${ten}${one}`)).slice(1);

/** The mark that a section row begins with: "A", "II.", "(b)"; undefined for words alone. */
export function markOf(row: Row): string | undefined {
  const text = firstText(row);
  if (isShortenedCommune(text)) return undefined;
  return /^\(?(XL[IVX]*|[IVX]+|[A-ZĐ]|[a-zđ])(?:[.)/\-\s]+\S|[.)]*$)/u.exec(text)?.[1];
}

function firstText({ cells }: Row): string {
  return cells.map(cellText).find((text) => text !== '') ?? '';
}

/** How a section row is marked. */
export function sectionStyle(row: Row): SectionStyle {
  const mark = markOf(row);
  if (mark === undefined) return styleWithoutLetter(firstText(row));
  if (mark !== mark.toUpperCase()) return 'small';
  return romans.includes(mark) ? 'roman' : 'capital';
}

function styleWithoutLetter(text: string): SectionStyle {
  const number = numberOf(text);
  if (number === undefined) return numberedText(text)?.word ?? 'words';
  return numberDepths[number.split('.').length - 1] ?? 'words';
}

/** The number that a text begins with: "2", "2.1". */
function numberOf(text: string): string | undefined {
  return /^\(?(\d{1,3}(?:\.\d{1,3})*)(?!\d|\.\d)(?:[.)/\s]|$)/.exec(text)?.[1];
}

/** The place of the outermost open section that ends where one of this marking begins; their number where none does. */
export function endOfSections(open: readonly OpenSection[], style: SectionStyle): number {
  const same = open.findIndex((section) => section.style === style);
  return same < 0 ? open.length : same;
}

/** The number that a section's mark says: A 1, B 2; I 1, II 2; "Mục 3" 3. */
export function ordinalOf(row: Row): number | undefined {
  const text = firstText(row);
  const mark = (markOf(row) ?? numberedText(text)?.numeral ?? numberOf(text))?.toUpperCase();
  if (mark === undefined) return undefined;
  const numeral = romans.indexOf(mark) + 1;
  if (numeral > 0) return numeral;
  const number = Number(mark.split('.').at(-1));
  return Number.isInteger(number) ? number : letterPlace(mark);
}

function letterPlace(mark: string): number | undefined {
  return /^[A-Z]$/.test(mark) ? mark.charCodeAt(0) - 'A'.charCodeAt(0) + 1 : undefined;
}
