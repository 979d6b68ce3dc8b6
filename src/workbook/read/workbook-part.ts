import { LIMITS } from './limits.ts';
import { refuse, refuseBeyond } from './problems.ts';
import { findPart, type Package, readPart, readRelationships } from './relationships.ts';
import { walkElements } from './xml-walk.ts';
import type { ZipEntry } from './zip.ts';

/** One worksheet as the workbook lists it. */
export interface SheetInfo {
  /** As it is called, its accents written one way (NFC). */
  readonly name: string;
  /** `veryHidden` sheets can only be shown by a macro; they hold programs' own data. */
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** 0-based place in the workbook's order, worksheets only. */
  readonly index: number;
}

/** What the workbook part and its relationships say. */
export interface WorkbookParts {
  /** Worksheets with their entries, in workbook order. */
  readonly sheets: readonly { readonly info: SheetInfo; readonly entry: ZipEntry; readonly part: string }[];
  readonly sharedStrings: ZipEntry | undefined;
  readonly styles: ZipEntry | undefined;
  readonly date1904: boolean;
}

interface ListedSheet {
  readonly name: string;
  readonly state: SheetInfo['state'];
  readonly relationship: string;
}

/**
 * Reads the workbook part (ECMA-376 part 1 § 18.2.27) and finds what it leads to. Chart sheets,
 * dialogs and old macro sheets hold no rows and are left out.
 * @throws WorkbookReadError FILE-NO-SHEET, FILE-DAMAGED, FILE-TOO-LARGE
 */
export async function readWorkbookPart(file: Package, part: string): Promise<WorkbookParts> {
  const entry = findPart(file, part);
  if (entry === undefined) return refuse('FILE-DAMAGED', { reason: 'no-workbook-part' });
  const listed: ListedSheet[] = [];
  let date1904 = false;
  await walkElements(readPart(file, entry), (name, parent, attributes) => {
    if (name === 'workbookPr') date1904 = ['1', 'true', 'on'].includes(attributes.get('date1904') ?? '');
    else if (name === 'sheet' && parent === 'sheets') listed.push(listedSheet(attributes));
  });
  if (listed.length > LIMITS.sheets) refuseBeyond('sheets');
  const relationships = await readRelationships(file, part);
  const byType = (type: string): ZipEntry | undefined => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return target === undefined
      ? undefined
      : (findPart(file, target) ?? refuse('FILE-DAMAGED', { reason: type }));
  };
  const sheets = listed.flatMap((sheet) => {
    const relationship = relationships.find(({ id }) => id === sheet.relationship);
    if (relationship === undefined)
      return refuse('FILE-DAMAGED', { reason: 'sheet-relationship', sheet: sheet.name });
    if (relationship.type !== 'worksheet') return [];
    const found = findPart(file, relationship.target);
    if (found === undefined) return refuse('FILE-DAMAGED', { reason: 'no-sheet-part', sheet: sheet.name });
    return [{ sheet, entry: found, part: relationship.target }];
  });
  if (sheets.length === 0) refuse('FILE-NO-SHEET');
  return {
    sheets: sheets.map(({ sheet, entry, part: own }, index) => ({
      info: { name: sheet.name, state: sheet.state, index },
      entry,
      part: own,
    })),
    sharedStrings: byType('sharedStrings'),
    styles: byType('styles'),
    date1904,
  };
}

function listedSheet(attributes: ReadonlyMap<string, string>): ListedSheet {
  const state = attributes.get('state');
  return {
    name: (attributes.get('name') ?? '').normalize('NFC'),
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relationship: prefixedId(attributes),
  };
}

/** `r:id`, with whatever prefix the writer gave the namespace of relationships. */
function prefixedId(attributes: ReadonlyMap<string, string>): string {
  for (const [name, value] of attributes)
    if (name.endsWith(':id') && !name.startsWith('xmlns:')) return value;
  return '';
}
