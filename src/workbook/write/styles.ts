import type ExcelJS from 'exceljs';
import type { ColumnFormat, LineStyle, Tone } from './spec.ts';

export type Style = Partial<ExcelJS.Style>;
export type Alignment = 'left' | 'center' | 'right';

/** Everything that sets one body cell's look apart from another's. */
export interface BodyLook {
  readonly format: ColumnFormat;
  readonly tone?: Tone | undefined;
  readonly align?: Alignment | undefined;
  readonly wrap: boolean;
  readonly locked: boolean;
  readonly link: boolean;
  readonly strong: boolean;
}

export const FONT_NAME = 'Times New Roman';
const BODY_SIZE = 12;
const INK = 'FF000000';

/**
 * Separators follow the reader's own settings. A Vietnamese prefix (`[$-42A]`) does nothing in Excel, and makes
 * LibreOffice write decimal commas into a CSV.
 */
const NUMBER_FORMATS: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  integer: '#,##0',
  money: '#,##0',
  area: '#,##0.00',
  decimal: '#,##0.00',
  quantity: '#,##0.0##',
  date: 'dd/mm/yyyy',
  percent: '0.0%',
};

const ALIGNMENTS: Readonly<Record<ColumnFormat, Alignment>> = {
  text: 'left',
  integer: 'right',
  money: 'right',
  area: 'right',
  decimal: 'right',
  quantity: 'right',
  date: 'center',
  percent: 'right',
};

/** Fill and ink, dark on pale: readable on screen, and the ink stays dark in black and white. */
const TONES: Readonly<Record<Tone, { readonly fill?: string; readonly ink: string; readonly bold?: true }>> =
  {
    good: { fill: 'FFE2F0D9', ink: 'FF1E4620' },
    warn: { fill: 'FFFFF2CC', ink: 'FF5F4700' },
    bad: { fill: 'FFFBE0DD', ink: 'FF7A1210' },
    muted: { ink: 'FF595959' },
    strong: { ink: INK, bold: true },
  };

const HEADING_FILL = 'FFDDE7F0';
const SECTION_FILL = 'FFF2F2F2';

const THIN: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF808080' } };
const GRID: Partial<ExcelJS.Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

function fill(argb: string): ExcelJS.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function font(extra: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> {
  return { name: FONT_NAME, size: BODY_SIZE, color: { argb: INK }, ...extra };
}

/** The look of a heading cell: bold, centred, wrapped, pale fill, grid. */
export const HEADING: Style = {
  font: font({ bold: true }),
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  fill: fill(HEADING_FILL),
  border: GRID,
};

/** A heading cell's look in a colour. */
export function headingStyle(tone: Tone | undefined): Style {
  const look = tone === undefined ? undefined : TONES[tone];
  return look?.fill === undefined ? HEADING : { ...HEADING, fill: fill(look.fill) };
}

/** The row (1) (2) (3) under the heading. */
export const COLUMN_NUMBER: Style = {
  font: font({ italic: true, size: 11 }),
  alignment: { horizontal: 'center', vertical: 'middle' },
  border: GRID,
};

/** The one cell of a table without rows. */
export const EMPTY: Style = {
  font: font({ italic: true, color: { argb: 'FF595959' } }),
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  border: GRID,
};

/** A total row's label, and its cells without a total. */
export const TOTAL_LABEL: Style = {
  font: font({ bold: true }),
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  fill: fill(SECTION_FILL),
  border: GRID,
};

/** A count, in the middle: it is no amount of its column. */
export const COUNT: Style = { ...TOTAL_LABEL, numFmt: NUMBER_FORMATS.integer };

/** A total in a column of the given format. */
export function totalStyle(format: ColumnFormat): Style {
  return {
    font: font({ bold: true }),
    alignment: { horizontal: ALIGNMENTS[format], vertical: 'middle' },
    fill: fill(SECTION_FILL),
    border: GRID,
    numFmt: NUMBER_FORMATS[format],
  };
}

/** A body cell's style; build one per look and share it, exceljs knows styles by identity. */
export function bodyStyle(look: BodyLook): Style {
  const tone = look.tone === undefined ? undefined : TONES[look.tone];
  const filling = tone?.fill ?? (look.strong ? SECTION_FILL : undefined);
  const ink = look.link ? { color: { argb: 'FF0B5394' }, underline: true } : {};
  const bold = look.strong || tone?.bold === true ? { bold: true } : {};
  return {
    font: font({ color: { argb: tone?.ink ?? INK }, ...ink, ...bold }),
    alignment: {
      horizontal: look.align ?? ALIGNMENTS[look.format],
      vertical: 'top',
      ...(look.wrap ? { wrapText: true } : {}),
    },
    border: GRID,
    numFmt: NUMBER_FORMATS[look.format],
    protection: { locked: look.locked },
    ...(filling === undefined ? {} : { fill: fill(filling) }),
  };
}

/** A key figure's label, value or note, on a thin line. */
export function figureStyle(part: 'label' | 'value' | 'note', format: ColumnFormat, tone?: Tone): Style {
  const look = tone === undefined ? undefined : TONES[tone];
  const own = part === 'value' ? look?.ink : undefined;
  const ink = part === 'note' ? 'FF595959' : (own ?? INK);
  return {
    font: font({ bold: part === 'value', italic: part === 'note', color: { argb: ink } }),
    alignment: {
      horizontal: part === 'value' ? 'right' : 'left',
      vertical: 'middle',
      wrapText: true,
      indent: part === 'value' ? 1 : 0,
    },
    border: { bottom: { style: 'hair', color: { argb: 'FF808080' } } },
    ...(part === 'value' ? { numFmt: NUMBER_FORMATS[format] } : {}),
    ...(part === 'value' && look?.fill !== undefined ? { fill: fill(look.fill) } : {}),
  };
}

const LINES: Readonly<Record<LineStyle, Partial<ExcelJS.Font>>> = {
  plain: {},
  left: {},
  italic: { italic: true },
  bold: { bold: true },
  motto: { bold: true, underline: true },
  title: { bold: true, size: 14 },
  subtitle: { bold: true, size: 13 },
};

/** How much wider bold letters are. */
export const BOLD_SCALE = 1.1;

/** How much wider a line's letters are than those of a cell. */
export function lineScale(style: LineStyle): number {
  const { size = BODY_SIZE, bold = false } = LINES[style];
  return (size / BODY_SIZE) * (bold ? BOLD_SCALE : 1);
}

const lineStyles = new Map<LineStyle, Style>();

/** A line of a letterhead, title, text block or signature. */
export function lineStyle(style: LineStyle): Style {
  const known = lineStyles.get(style);
  if (known !== undefined) return known;
  const built: Style = {
    font: font(LINES[style]),
    alignment: { horizontal: style === 'left' ? 'left' : 'center', vertical: 'middle', wrapText: true },
  };
  lineStyles.set(style, built);
  return built;
}
