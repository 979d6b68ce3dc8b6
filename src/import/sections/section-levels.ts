import type { Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';

/**
 * How a section is marked; a section ends where another of its own marking begins, the whole of a table with the table.
 */
export type SectionStyle = 'capital' | 'roman' | 'small' | 'words' | 'whole';

/** A section that has begun. */
export interface OpenSection {
  readonly style: SectionStyle;
}

const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** From I to XLIX: a section for each of a district's communes or offices. L alone is a letter. */
const romans = ['', 'X', 'XX', 'XXX', 'XL'].flatMap((ten) => ones.map((one) => `${ten}${one}`)).slice(1);

/** The mark that a section row begins with: "A", "II.", "(b)"; undefined for words alone. */
export function markOf(row: Row): string | undefined {
  const [first] = row.cells.map(cellText).filter((text) => text !== '');
  return /^\(?(XL[IVX]*|[IVX]+|[A-ZĐ]|[a-zđ])(?:[.)/\-\s]+\S|[.)]*$)/u.exec(first ?? '')?.[1];
}

/** How a section row is marked. */
export function sectionStyle(row: Row): SectionStyle {
  const mark = markOf(row);
  if (mark === undefined) return 'words';
  if (mark !== mark.toUpperCase()) return 'small';
  return romans.includes(mark) ? 'roman' : 'capital';
}

/** The place of the outermost open section that ends where one of this marking begins; their number where none does. */
export function endOfSections(open: readonly OpenSection[], style: SectionStyle): number {
  const same = open.findIndex((section) => section.style === style);
  return same < 0 ? open.length : same;
}

/** The number that a section's mark says: A 1, B 2; I 1, II 2. */
export function ordinalOf(row: Row): number | undefined {
  const mark = markOf(row)?.toUpperCase();
  if (mark === undefined) return undefined;
  const numeral = romans.indexOf(mark) + 1;
  return numeral > 0 ? numeral : mark.charCodeAt(0) - 'A'.charCodeAt(0) + 1;
}
