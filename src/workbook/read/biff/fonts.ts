import { isLegacyFont } from '../fonts.ts';
import type { BiffRecord } from './records.ts';

const NAME_LENGTH_OFFSET = 14;
const FLAGS_OFFSET = 2;
const STRUCK = 8;
const WIDE = 1;
/** Font 4 does not exist: [MS-XLS] 2.5.129 counts 0, 1, 2, 3, 5, 6 … */
const MISSING_FONT = 4;

/** Legacy font names by the index that XF records and runs use; other fonts are undefined. */
export interface BiffFonts {
  readonly hasLegacy: boolean;
  /** Whether any font is struck through. */
  readonly hasStruck: boolean;
  /** By the index of the font. */
  byFont(index: number): string | undefined;
  /** By the index of the cell's XF. */
  byFormat(index: number): string | undefined;
  /** Whether the cell's XF has a font that is struck through. */
  isStruck(format: number): boolean;
}

/** Collects the FONT ([MS-XLS] 2.4.122) and XF (2.4.353) records of a workbook's globals, in their order. */
export class BiffFontTable implements BiffFonts {
  private readonly names: (string | undefined)[] = [];
  private readonly fontOfFormat: number[] = [];
  private readonly struck: boolean[] = [];
  private readonly isBiff8: boolean;

  constructor(isBiff8: boolean) {
    this.isBiff8 = isBiff8;
  }

  get hasLegacy(): boolean {
    return this.names.some((name) => name !== undefined);
  }

  get hasStruck(): boolean {
    return this.struck.includes(true);
  }

  addFont(stream: Buffer, record: BiffRecord): void {
    const name = this.fontName(stream, record);
    this.names.push(isLegacyFont(name) ? name : undefined);
    const flags = record.start + FLAGS_OFFSET;
    this.struck.push(flags < record.end && ((stream[flags] ?? 0) & STRUCK) === STRUCK);
  }

  addFormat(stream: Buffer, record: BiffRecord): void {
    this.fontOfFormat.push(record.end - record.start < 2 ? 0 : stream.readUInt16LE(record.start));
  }

  byFont(index: number): string | undefined {
    return index === MISSING_FONT ? undefined : this.names[placeOf(index)];
  }

  byFormat(index: number): string | undefined {
    return this.byFont(this.fontOfFormat[index] ?? MISSING_FONT);
  }

  isStruck(format: number): boolean {
    return this.struck[placeOf(this.fontOfFormat[format] ?? 0)] === true;
  }

  private fontName(stream: Buffer, { start, end }: BiffRecord): string {
    const at = start + NAME_LENGTH_OFFSET;
    if (at + 2 > end) return '';
    const length = stream[at] ?? 0;
    if (!this.isBiff8) return stream.toString('latin1', at + 1, Math.min(end, at + 1 + length));
    const isWide = ((stream[at + 1] ?? 0) & WIDE) === WIDE;
    const nameEnd = Math.min(end, at + 2 + length * (isWide ? 2 : 1));
    return stream.toString(isWide ? 'utf16le' : 'latin1', at + 2, nameEnd);
  }
}

/** The place of a font among those that there are. */
function placeOf(index: number): number {
  return index > MISSING_FONT ? index - 1 : index;
}
