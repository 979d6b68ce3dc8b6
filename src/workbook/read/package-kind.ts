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

/**
 * Finds the part of the workbook: by the package's relationship, whatever its name and place
 * (ECMA-376 part 1 § 12.3.23).
 * @throws WorkbookReadError FILE-NOT-A-WORKBOOK, FILE-OLD-FORMAT (xlsb, ods), FILE-DAMAGED
 */
export async function findWorkbookPart(file: Package): Promise<string> {
  await refuseOpenDocument(file);
  const relationships = await readRelationships(file, '');
  const main = relationships.find(({ type }) => type === 'officeDocument')?.target;
  const part = main ?? 'xl/workbook.xml';
  if (findPart(file, 'xl/workbook.bin') !== undefined || part.toLowerCase().endsWith('.bin')) {
    return refuse('FILE-OLD-FORMAT', { format: 'xlsb' });
  }
  const other = TELLING_PARTS.find(
    ([telling]) => partKey(part) === telling || (main === undefined && findPart(file, telling) !== undefined),
  );
  if (other !== undefined) return refuse('FILE-NOT-A-WORKBOOK', { looksLike: other[1] });
  if (findPart(file, part) !== undefined) {
    await refuseOtherContent(file, part);
    return part;
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

async function refuseOpenDocument(file: Package): Promise<void> {
  const entry = findPart(file, 'mimetype');
  if (entry === undefined || entry.size > LONGEST_MIMETYPE) return;
  let mimetype = '';
  for await (const chunk of readPart(file, entry)) mimetype += chunk.toString('latin1', 0, chunk.length);
  if (!mimetype.startsWith(OPEN_DOCUMENT)) return;
  const kind = mimetype.slice(OPEN_DOCUMENT.length).trim();
  if (kind.startsWith('spreadsheet')) refuse('FILE-OLD-FORMAT', { format: 'ods' });
  refuse('FILE-NOT-A-WORKBOOK', { looksLike: kind.startsWith('text') ? 'odt' : 'opendocument' });
}
