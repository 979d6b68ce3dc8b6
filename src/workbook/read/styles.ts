import type { Cell } from '../cell.ts';
import { type CodeWriter, codeWriter } from './code-format.ts';
import { isLegacyFont } from './fonts.ts';
import { LIMITS } from './limits.ts';
import {
  builtInDates,
  type DatePrecision,
  datesShownBy,
  hidesNumbers,
  isBuiltInPercentFormat,
  isPercentFormatCode,
  shownPowerOf,
} from './number-format.ts';
import { refuseBeyond } from './problems.ts';
import { isTrue } from './sheet-parts.ts';
import { walkElements } from './xml-walk.ts';

/** What a cell's format says about its value. */
export interface CellFormat {
  /** To what it shows a number as a date; undefined where it shows none. */
  readonly dates: DatePrecision | undefined;
  readonly isPercent: boolean;
  /** Power of ten by which numbers are shown otherwise than they are stored; 0 for none. */
  readonly shownPower: number;
  /** How it shows whole numbers that are codes. */
  readonly writeCode: CodeWriter | undefined;
  /** The font's name when it may be a legacy Vietnamese one. */
  readonly font: string | undefined;
  /** How it shows a value against what is there. */
  readonly shownAs: Cell['shownAs'];
}

/** By the index a cell's `s` attribute has. */
export type CellFormats = readonly CellFormat[];

/** Of a cell that has no format, or one that the styles do not have. */
export const PLAIN_FORMAT: CellFormat = {
  dates: undefined,
  isPercent: false,
  shownPower: 0,
  writeCode: undefined,
  font: undefined,
  shownAs: undefined,
};

/** What a font says that matters here. */
interface Font {
  name?: string | undefined;
  isStruck?: boolean;
  isWhite?: boolean;
}

/** What lies behind a cell's content. */
interface Fill {
  isNone: boolean;
}

/**
 * Reads the cell formats of the styles part (ECMA-376 part 1 § 18.8.10 cellXfs).
 * @throws WorkbookReadError FILE-TOO-LARGE; what the XML has wrong
 */
export async function readCellFormats(chunks: AsyncIterable<Buffer>): Promise<CellFormats> {
  const styles = new StylesPart();
  await walkElements(chunks, (name, parent, attributes) => {
    if (parent === 'font') styles.addToFont(name, attributes);
    else if (name === 'font') styles.beginFont(parent === 'fonts');
    else if (name === 'fill') styles.beginFill(parent === 'fills');
    else if (name === 'patternFill') styles.addToFill(attributes);
    else if (name === 'numFmt' && parent === 'numFmts') styles.addCode(attributes);
    else if (name === 'xf' && parent === 'cellXfs') styles.addFormat(attributes);
  });
  return styles.formats();
}

/** What the part says, until all of it is known. */
class StylesPart {
  readonly #codes = new Map<number, string>();
  readonly #fonts: Font[] = [];
  readonly #fills: Fill[] = [];
  readonly #formats: { readonly code: number; readonly font: number; readonly fill: number }[] = [];
  /** None while those of conditions (`dxf`) are read, which are no cell's own. */
  #font: Font | undefined;
  #fill: Fill | undefined;

  addCode(attributes: ReadonlyMap<string, string>): void {
    this.#codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
  }

  beginFont(isOfCells: boolean): void {
    this.#font = isOfCells ? {} : undefined;
    if (this.#font) this.#fonts.push(this.#font);
  }

  addToFont(name: string, attributes: ReadonlyMap<string, string>): void {
    const font = this.#font;
    if (!font) return;
    if (name === 'name') font.name = legacyName(attributes.get('val'));
    else if (name === 'strike') font.isStruck = isOn(attributes.get('val'));
    else if (name === 'color') font.isWhite = isWhite(attributes);
  }

  beginFill(isOfCells: boolean): void {
    this.#fill = isOfCells ? { isNone: true } : undefined;
    if (this.#fill) this.#fills.push(this.#fill);
  }

  addToFill(attributes: ReadonlyMap<string, string>): void {
    if (this.#fill) this.#fill.isNone = (attributes.get('patternType') ?? 'none') === 'none';
  }

  addFormat(attributes: ReadonlyMap<string, string>): void {
    if (this.#formats.length >= LIMITS.cellFormats) refuseBeyond('cellFormats');
    const idOf = (name: string) => Number(attributes.get(name) ?? 0);
    this.#formats.push({ code: idOf('numFmtId'), font: idOf('fontId'), fill: idOf('fillId') });
  }

  /** Resolved at the end: nothing in the XML obliges a writer to put fonts before formats. */
  formats(): CellFormats {
    return this.#formats.map(({ code: id, font: fontId, fill: fillId }) => {
      const [code, font, fill] = [this.#codes.get(id), this.#fonts[fontId], this.#fills[fillId]];
      return { ...numbersOf(id, code), font: font?.name, shownAs: drawnBy(code, font, fill) };
    });
  }
}

/** White is only seen on something else. */
function drawnBy(code: string | undefined, font: Font | undefined, fill: Fill | undefined): Cell['shownAs'] {
  if (font?.isStruck) return 'struck';
  const isBare = fill?.isNone ?? true;
  const isUnseen = (code !== undefined && hidesNumbers(code)) || (font?.isWhite === true && isBare);
  return isUnseen ? 'invisible' : undefined;
}

/** A boolean property that stands there without a value is on (ECMA-376 part 1 § 18.8.1). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || isTrue(value);
}

/** Of the colours of a theme the first is the window's own, which is white; a tint makes it grey. */
function isWhite(attributes: ReadonlyMap<string, string>): boolean {
  if (Number(attributes.get('tint') ?? 0) !== 0) return false;
  return attributes.get('theme') === '0' || /^(?:ff)?ffffff$/i.test(attributes.get('rgb') ?? '');
}

function numbersOf(id: number, code: string | undefined): Omit<CellFormat, 'font' | 'shownAs'> {
  if (code !== undefined) return numberFormat(code);
  const { shownPower, writeCode } = PLAIN_FORMAT;
  return { dates: builtInDates(id), isPercent: isBuiltInPercentFormat(id), shownPower, writeCode };
}

/** What a format code does to numbers. */
export function numberFormat(code: string): Omit<CellFormat, 'font' | 'shownAs'> {
  return {
    dates: datesShownBy(code),
    isPercent: isPercentFormatCode(code),
    shownPower: shownPowerOf(code),
    writeCode: codeWriter(code),
  };
}

function legacyName(name: string | undefined): string | undefined {
  return name !== undefined && isLegacyFont(name) ? name : undefined;
}
