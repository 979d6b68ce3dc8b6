import { refuse } from './problems.ts';
import { findPart, type Package, readPart, readRelationships } from './relationships.ts';
import { walkElements } from './xml-walk.ts';
import { partKey } from './zip.ts';

/** Where other zip files show what they are. */
const TELLING_PARTS: readonly (readonly [part: string, looksLike: string])[] = [
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
  ['visio/document.xml', 'vsdx'],
];
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';
const LONGEST_MIMETYPE = 200;

/** Which kind of workbook a zip holds. */
export type PackageKind =
  | { readonly format: 'xlsx'; readonly part: string }
  | { readonly format: 'xlsb' }
  | { readonly format: 'ods' };

/**
 * Tells what a zip is, and finds the main part of an .xlsx: by the package's relationship, whatever
 * its name and place (ECMA-376 part 1 § 12.3.23).
 * @throws WorkbookReadError FILE-NOT-A-WORKBOOK, FILE-DAMAGED
 */
export async function identifyPackage(file: Package): Promise<PackageKind> {
  if (await isOpenDocumentSpreadsheet(file)) return { format: 'ods' };
  const relationships = await readRelationships(file, '');
  const main = relationships.find(({ type }) => type === 'officeDocument')?.target;
  const part = main ?? 'xl/workbook.xml';
  if (findPart(file, 'xl/workbook.bin') !== undefined || part.toLowerCase().endsWith('.bin')) {
    return { format: 'xlsb' };
  }
  const other = TELLING_PARTS.find(
    ([telling]) => partKey(part) === telling || (main === undefined && findPart(file, telling) !== undefined),
  );
  if (other !== undefined) return refuse('FILE-NOT-A-WORKBOOK', { looksLike: other[1] });
  if (findPart(file, part) !== undefined) {
    await refuseOtherContent(file, part);
    return { format: 'xlsx', part };
  }
  const isOffice = main !== undefined || findPart(file, '[Content_Types].xml') !== undefined;
  return isOffice
    ? refuse('FILE-DAMAGED', { reason: 'no-workbook-part' })
    : refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'zip' });
}

/** The content type tells a document from a workbook even where the part has a workbook's name. */
async function refuseOtherContent(file: Package, part: string): Promise<void> {
  const entry = findPart(file, '[Content_Types].xml');
  if (entry === undefined) return;
  let contentType = '';
  await walkElements(readPart(file, entry), (name, _parent, attributes) => {
    if (name === 'Override' && partKey(attributes.get('PartName') ?? '') === partKey(part)) {
      contentType = attributes.get('ContentType') ?? '';
    }
  });
  if (contentType.includes('wordprocessingml')) refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'docx' });
  if (contentType.includes('presentationml')) refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'pptx' });
}

/** By its mimetype (ODF 1.3 part 2 § 3.3); a few writers leave that out and only have the content. */
async function isOpenDocumentSpreadsheet(file: Package): Promise<boolean> {
  const entry = findPart(file, 'mimetype');
  if (entry === undefined || entry.size > LONGEST_MIMETYPE) return isOpenDocumentContent(file);
  let mimetype = '';
  for await (const chunk of readPart(file, entry)) mimetype += chunk.toString('latin1', 0, chunk.length);
  if (!mimetype.startsWith(OPEN_DOCUMENT)) return false;
  const kind = mimetype.slice(OPEN_DOCUMENT.length).trim();
  if (kind.startsWith('spreadsheet')) return true;
  return refuse('FILE-NOT-A-WORKBOOK', { looksLike: kind.startsWith('text') ? 'odt' : 'opendocument' });
}

function isOpenDocumentContent(file: Package): boolean {
  const isOffice = findPart(file, '[Content_Types].xml') !== undefined;
  return !isOffice && findPart(file, 'content.xml') !== undefined;
}
