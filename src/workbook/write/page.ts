import type ExcelJS from 'exceljs';
import { FONT_NAME } from './styles.ts';

const MILLIMETRES_PER_INCH = 25.4;
const A4 = 9;

/** Text columns, in characters, that an upright A4 page holds without shrinking much. */
const PORTRAIT_CHARACTERS = 100;

/** Nghị định 30/2020: top and bottom 20 mm, left 30 mm for binding, right 15 mm. */
const MARGINS = {
  top: inches(20),
  bottom: inches(20),
  left: inches(30),
  right: inches(15),
  header: inches(10),
  footer: inches(10),
};

/** A4 without its margins, in points. */
const UPRIGHT = { width: points(165), height: points(257) };
const LYING = { width: points(252), height: points(170) };
/** Points of a digit, by which widths are measured. */
const DIGIT = 6;
/** Printers and programs differ a little. */
const CERTAIN = 0.98;

/** Points of the sheet's own size that one printed page holds from top to bottom, when fitted to one in width. */
export function pageHeight(landscape: boolean | undefined, width: number): number {
  const page = isLying(landscape, width) ? LYING : UPRIGHT;
  const scale = Math.min(1, page.width / (width * DIGIT));
  return (page.height / scale) * CERTAIN;
}

function isLying(landscape: boolean | undefined, width: number): boolean {
  return landscape ?? width > PORTRAIT_CHARACTERS;
}

function points(millimetres: number): number {
  return (millimetres / MILLIMETRES_PER_INCH) * 72;
}

function inches(millimetres: number): number {
  return Math.round((millimetres / MILLIMETRES_PER_INCH) * 1000) / 1000;
}

/** A4, fitted to `pages` in width; landscape as asked, or when the widths (characters) do not fit upright. */
export function pageSetup(
  landscape: boolean | undefined,
  width: number,
  pages: number,
): Partial<ExcelJS.PageSetup> {
  return {
    paperSize: A4,
    orientation: isLying(landscape, width) ? 'landscape' : 'portrait',
    margins: MARGINS,
    fitToPage: true,
    fitToWidth: pages,
    fitToHeight: 0,
  };
}

/** The page number, centred on top, from the second page on (Nghị định 30/2020). */
export function pageNumbers(): Partial<ExcelJS.HeaderFooter> {
  return { differentFirst: true, oddHeader: `&C&"${FONT_NAME},Regular"&13&P` };
}
