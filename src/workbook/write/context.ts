import type ExcelJS from 'exceljs';
import type { BodyPlan } from './body-plan.ts';
import type { Flaw, FlawReason, WrittenTable } from './report.ts';
import { safeText } from './safe.ts';
import type { LinkTarget } from './spec.ts';

/** What all sheets of one workbook share while they are laid out; collects what the report tells. */
export interface WorkbookContext {
  /** The spec's sheet names → names as written. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** The spec's list names → defined names. */
  readonly listNames: ReadonlyMap<string, string>;
  readonly flaws: Flaw[];
  readonly tables: WrittenTable[];
  readonly bodies: BodyPlan[];
  /** Worksheet id → the range of cells it uses, `A1:J59`. */
  readonly extents: Map<number, string>;
  /** Comments in bodies of tables so far. */
  notes: number;
}

/** The columns, 1-based, in which lines and figures stand. */
export interface LineColumns {
  readonly from: number;
  readonly to: number;
}

/** One sheet being laid out from top to bottom. */
export interface SheetContext {
  readonly workbook: WorkbookContext;
  readonly worksheet: ExcelJS.Worksheet;
  /** As written. */
  readonly name: string;
  /** One per column, in characters. */
  readonly widths: readonly number[];
  readonly lineColumns: LineColumns;
  /** The next free row, 1-based. */
  nextRow: number;
  /** Links placed on this sheet so far. */
  links: number;
}

/** Records that a cell could not be written as given. */
export function noteFlaw(sheet: SheetContext, cell: string, reason: FlawReason): void {
  sheet.workbook.flaws.push({ reason, sheet: sheet.name, cell });
}

/** The file's own form of a link, or undefined when it leads to no sheet of the spec. */
export function linkAddress(target: LinkTarget, sheetNames: ReadonlyMap<string, string>): string | undefined {
  if ('location' in target) return safeLocation(target.location);
  const name = sheetNames.get(target.sheet);
  return name === undefined ? undefined : `'${name}'!${target.address ?? 'A1'}`;
}

/** True when a cell looks like a link: its target exists. Asked at scanning and at writing, so that both agree. */
export function isLinked(link: LinkTarget | undefined, sheetNames: ReadonlyMap<string, string>): boolean {
  return link !== undefined && linkAddress(link, sheetNames) !== undefined;
}

/** A URL or relative path as a URI: spaces and accents as %XX, an escaped one as it is. */
function safeLocation(location: string): string {
  const safe = safeText(location, 2000);
  return /%[0-9A-Fa-f]{2}/.test(safe) ? safe.replaceAll(' ', '%20') : encodeURI(safe);
}
