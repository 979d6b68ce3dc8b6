import { refuse } from '../problems.ts';
import type { SheetInfo } from '../workbook-part.ts';
import { undoCodePage } from './code-page.ts';
import { BiffFontTable } from './fonts.ts';
import { BIFF, type BiffRecord, substreamRecords } from './records.ts';
import { readRunFonts } from './run-fonts.ts';
import { type BiffSheetFacts, readSheetFacts } from './sheet-facts.ts';

/** One sheet of an old workbook, in workbook order. */
export interface BiffSheet {
  /** Offset of its BOF: SheetJS lists sheets by this, not by their order. */
  readonly position: number;
  readonly state: SheetInfo['state'];
  /** Undefined for charts, macros and modules. */
  readonly facts: BiffSheetFacts | undefined;
}

/** What a BIFF 5 or 8 stream says that SheetJS does not tell. */
export interface BiffFacts {
  /** Whether its texts are in Unicode. */
  readonly isBiff8: boolean;
  readonly sheets: readonly BiffSheet[];
  /** Gives a text in a legacy font its 8-bit codes back. */
  readonly legacyText: (text: string) => string;
}

const BIFF8 = 0x0600;
const BIFF5 = 0x0500;
const STATES = ['visible', 'hidden', 'veryHidden'] as const;
const STATE_BITS = 3;
const WORKSHEET = 0;

/**
 * Reads the globals and every worksheet of a BIFF stream, and holds each to its end. Undefined for
 * BIFF 2–4, which is read without.
 * @throws WorkbookReadError FILE-TRUNCATED, FILE-DAMAGED, FILE-ENCRYPTED
 */
export function readBiffFacts(stream: Buffer): BiffFacts | undefined {
  const version = biffVersion(stream);
  if (version === undefined) {
    // Read to its end, so that half a stream is refused.
    for (const { type } of substreamRecords(stream, 0)) if (type === BIFF.filePass) refuse('FILE-ENCRYPTED');
    return undefined;
  }
  const isBiff8 = version === BIFF8;
  const globals = readGlobals(stream, isBiff8);
  const { fonts, strings } = globals;
  const runFonts = fonts.hasLegacy ? readRunFonts(stream, strings, fonts) : new Map<number, string>();
  const tables = { isBiff8, fonts, runFonts };
  const sheets = globals.sheets.map(({ isWorksheet, ...sheet }) => ({
    ...sheet,
    facts: isWorksheet ? readSheetFacts(stream, sheet.position, tables) : undefined,
  }));
  return { isBiff8, sheets, legacyText: isBiff8 ? (text) => text : undoCodePage(globals.codePage) };
}

function biffVersion(stream: Buffer): number | undefined {
  if (stream.length < 6 || stream.readUInt16LE(0) !== BIFF.bof) return undefined;
  const version = stream.readUInt16LE(4);
  return version === BIFF8 || version === BIFF5 ? version : undefined;
}

interface Globals {
  readonly fonts: BiffFontTable;
  /** The SST record and what continues it. */
  readonly strings: readonly BiffRecord[];
  readonly codePage: number;
  readonly sheets: readonly (Omit<BiffSheet, 'facts'> & { readonly isWorksheet: boolean })[];
}

function readGlobals(stream: Buffer, isBiff8: boolean): Globals {
  const fonts = new BiffFontTable(isBiff8);
  const strings: BiffRecord[] = [];
  const sheets: Globals['sheets'][number][] = [];
  let codePage = 1252;
  let previous = 0;
  for (const record of substreamRecords(stream, 0)) {
    const { type, start, end } = record;
    const continues = type === BIFF.continue && previous === BIFF.sharedStrings;
    if (type === BIFF.filePass) refuse('FILE-ENCRYPTED');
    if (type === BIFF.font) fonts.addFont(stream, record);
    else if (type === BIFF.xf) fonts.addFormat(stream, record);
    else if (type === BIFF.sharedStrings || continues) strings.push(record);
    else if (type === BIFF.codePage && end - start >= 2) codePage = stream.readUInt16LE(start);
    else if (type === BIFF.boundSheet) sheets.push(boundSheet(stream, record));
    if (!continues) previous = type;
  }
  return { fonts, strings, codePage, sheets };
}

/** BoundSheet8 ([MS-XLS] 2.4.28); the same in BIFF 5 but for the name. */
function boundSheet(stream: Buffer, { start, end }: BiffRecord): Globals['sheets'][number] {
  if (end - start < 7) return refuse('FILE-DAMAGED', { reason: 'biff-sheet' });
  return {
    position: stream.readUInt32LE(start),
    state: STATES[(stream[start + 4] ?? 0) & STATE_BITS] ?? 'hidden',
    isWorksheet: stream[start + 5] === WORKSHEET,
  };
}
