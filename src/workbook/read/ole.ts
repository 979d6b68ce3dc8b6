import type { FileSource } from './file-source.ts';
import { LIMITS } from './limits.ts';
import { refuse } from './problems.ts';

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const HEADER_BYTES = 512;
const DIRECTORY_ENTRY_BYTES = 128;
/** FAT sectors the header itself names ([MS-CFB] 2.2); they cover files up to 6.8 MB, or 436 MB in version 4. */
const FAT_SECTORS_IN_HEADER = 109;
const LAST_SECTOR_NUMBER = 0xfffffffa;
const FREE_SECTOR = 0xffffffff;

/** Streams that tell what an OLE2 container is, the telling ones first. */
const STREAMS: readonly (readonly [stream: string, tell: () => void])[] = [
  ['encryptedpackage', () => refuse('FILE-ENCRYPTED')],
  ['encryptioninfo', () => refuse('FILE-ENCRYPTED')],
  ['workbook', () => undefined],
  ['book', () => undefined],
  ['worddocument', () => refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'doc' })],
  ['powerpoint document', () => refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'ppt' })],
  ['__properties_version1.0', () => refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'mail' })],
];

/** Whether a file begins as an OLE2 container does ([MS-CFB] 2.2). */
export function isOle(head: Buffer): boolean {
  return head.subarray(0, SIGNATURE.length).equals(SIGNATURE);
}

/**
 * Passes an OLE2 container with the stream of an old workbook; says by its streams what another one is.
 * @throws WorkbookReadError FILE-ENCRYPTED, FILE-NOT-A-WORKBOOK, FILE-TRUNCATED, FILE-DAMAGED
 */
export async function refuseUnlessOleWorkbook(source: FileSource, head: Buffer): Promise<void> {
  if (head.length < HEADER_BYTES) return refuse('FILE-TRUNCATED');
  const names = await streamNames(source, head);
  const found = STREAMS.find(([stream]) => names.has(stream));
  if (found === undefined) refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'ole' });
  found[1]();
}

/** Whether a container names sectors beyond its last byte: it was cut. */
export function isCutContainer(bytes: Buffer): boolean {
  if (bytes.length < HEADER_BYTES) return true;
  const sectorBytes = sectorSize(bytes);
  for (let place = 0; place < FAT_SECTORS_IN_HEADER; place += 1) {
    const fatSector = bytes.readUInt32LE(76 + place * 4);
    if (fatSector >= LAST_SECTOR_NUMBER) continue;
    const start = (fatSector + 1) * sectorBytes;
    if (start + sectorBytes > bytes.length) return true;
    for (let entry = 0; entry < sectorBytes / 4; entry += 1) {
      const isUsed = bytes.readUInt32LE(start + entry * 4) !== FREE_SECTOR;
      const sector = place * (sectorBytes / 4) + entry;
      if (isUsed && (sector + 1) * sectorBytes >= bytes.length) return true;
    }
  }
  return false;
}

function sectorSize(head: Buffer): number {
  return head.readUInt16LE(30) === 12 ? 4096 : 512;
}

/** Names in the directory, in lower case, following its chain of sectors through the FAT. */
async function streamNames(source: FileSource, head: Buffer): Promise<ReadonlySet<string>> {
  const sectorBytes = sectorSize(head);
  const names = new Set<string>();
  let sector = head.readUInt32LE(48);
  for (let read = 0; sector < LAST_SECTOR_NUMBER; read += 1) {
    if (read >= LIMITS.oleDirectorySectors) return refuse('FILE-DAMAGED', { reason: 'ole-directory' });
    const entries = await source.read((sector + 1) * sectorBytes, sectorBytes);
    for (let at = 0; at < sectorBytes; at += DIRECTORY_ENTRY_BYTES) names.add(entryName(entries, at));
    sector = await nextSector(source, head, sectorBytes, sector);
  }
  return names;
}

function entryName(entries: Buffer, at: number): string {
  const bytes = Math.min(64, entries.readUInt16LE(at + 64));
  return entries.toString('utf16le', at, at + Math.max(0, bytes - 2)).toLowerCase();
}

/** The end of the chain also where the FAT is named outside the header: the streams looked for come first. */
async function nextSector(
  source: FileSource,
  head: Buffer,
  sectorBytes: number,
  sector: number,
): Promise<number> {
  const perSector = sectorBytes / 4;
  const place = Math.floor(sector / perSector);
  if (place >= FAT_SECTORS_IN_HEADER) return LAST_SECTOR_NUMBER;
  const fatSector = head.readUInt32LE(76 + place * 4);
  if (fatSector >= LAST_SECTOR_NUMBER) return LAST_SECTOR_NUMBER;
  const entry = await source.read((fatSector + 1) * sectorBytes + (sector % perSector) * 4, 4);
  return entry.readUInt32LE(0);
}
