import { isLegacyFont } from './fonts.ts';
import { LIMITS } from './limits.ts';
import {
  isBuiltInDateFormat,
  isBuiltInPercentFormat,
  isDateFormatCode,
  isPercentFormatCode,
  shownPowerOf,
} from './number-format.ts';
import { refuse } from './problems.ts';
import { walkElements } from './xml-walk.ts';

/** What a cell's format says about its value. */
export interface CellFormat {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** Power of ten by which numbers are shown otherwise than they are stored; 0 for none. */
  readonly shownPower: number;
  /** The font's name when it may be a legacy Vietnamese one. */
  readonly font: string | undefined;
}

/** By the index a cell's `s` attribute has. */
export type CellFormats = readonly CellFormat[];

/** Of a cell that has no format, or one that the styles do not have. */
export const PLAIN_FORMAT: CellFormat = { isDate: false, isPercent: false, shownPower: 0, font: undefined };

/**
 * Reads the cell formats of the styles part (ECMA-376 part 1 § 18.8.10 cellXfs).
 * @throws WorkbookReadError FILE-TOO-LARGE; what the XML has wrong
 */
export async function readCellFormats(chunks: AsyncIterable<Buffer>): Promise<CellFormats> {
  const codes = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  const formats: { readonly code: number; readonly font: number }[] = [];
  await walkElements(chunks, (name, parent, attributes) => {
    if (name === 'numFmt' && parent === 'numFmts') {
      codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (name === 'font' && parent === 'fonts') fonts.push(undefined);
    else if (name === 'name' && parent === 'font') fonts.splice(-1, 1, legacyName(attributes.get('val')));
    else if (name === 'xf' && parent === 'cellXfs') {
      if (formats.length >= LIMITS.cellFormats) {
        refuse('FILE-TOO-LARGE', { limit: 'cellFormats', allowed: LIMITS.cellFormats });
      }
      formats.push({
        code: Number(attributes.get('numFmtId') ?? 0),
        font: Number(attributes.get('fontId') ?? 0),
      });
    }
  });
  // Resolved at the end: nothing in the XML obliges a writer to put fonts before formats.
  return formats.map(({ code, font }) => ({
    ...shownAs(code, codes.get(code)),
    font: fonts[font],
  }));
}

function shownAs(id: number, code: string | undefined): Omit<CellFormat, 'font'> {
  return code === undefined
    ? { isDate: isBuiltInDateFormat(id), isPercent: isBuiltInPercentFormat(id), shownPower: 0 }
    : {
        isDate: isDateFormatCode(code),
        isPercent: isPercentFormatCode(code),
        shownPower: shownPowerOf(code),
      };
}

function legacyName(name: string | undefined): string | undefined {
  return name !== undefined && isLegacyFont(name) ? name : undefined;
}
