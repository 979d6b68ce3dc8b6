import type { FileSource } from './file-source.ts';
import { isOle, refuseUnlessOleWorkbook } from './ole.ts';
import { refuse } from './problems.ts';
import { decodeHead } from './text-encoding.ts';

const HEAD_BYTES = 4096;
/** A local header, or the end of an empty zip. */
const ZIP_STARTS: readonly string[] = ['PK\x03\x04', 'PK\x05\x06'];

/** First bytes, as Latin-1, of what people send by mistake. */
const SIGNATURES: readonly (readonly [start: string, looksLike: string])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['SQLite format 3\0', 'database'],
];

/** BOF records of BIFF 2–5 and 8 written without a container ([MS-XLS] 2.4.21 and its forerunners). */
const RAW_BIFF: readonly string[] = [
  '\x09\x00\x04\x00',
  '\x09\x00\x06\x00',
  '\x09\x02\x06\x00',
  '\x09\x04\x06\x00',
  '\x09\x08\x06\x00',
  '\x09\x08\x08\x00',
  '\x09\x08\x10\x00',
];

/** What a file that may be a workbook holds, by its first bytes. */
export type Content = 'zip' | 'biff' | 'html' | 'xml' | 'text';

/**
 * Tells by its content how a file is to be read. The name is not looked at: an .xlsx named .xls is
 * read as what it is, and so is an HTML page named .xls.
 * @throws WorkbookReadError FILE-NOT-A-WORKBOOK, FILE-ENCRYPTED, FILE-TRUNCATED
 */
export async function sniffContent(source: FileSource): Promise<Content> {
  const head = await source.read(0, Math.min(HEAD_BYTES, source.size));
  const start = head.toString('latin1', 0, Math.min(16, head.length));
  if (ZIP_STARTS.some((zip) => start.startsWith(zip))) return 'zip';
  if (start.length < 4 && ZIP_STARTS.some((zip) => zip.startsWith(start))) refuse('FILE-TRUNCATED');
  if (isOle(head)) {
    await refuseUnlessOleWorkbook(source, head);
    return 'biff';
  }
  if (RAW_BIFF.some((bof) => start.startsWith(bof))) return 'biff';
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) refuse('FILE-NOT-A-WORKBOOK', { looksLike: known[1] });
  if (isBitmap(head)) refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'image' });
  return textContent(head);
}

/** A message as mail programs save it (RFC 5322): headers from the first byte on, and one that only sent mail has. */
function isMail(text: string): boolean {
  const isHeaded = /^(?:[A-Z][\w-]*:[ \t].*\r?\n(?:[ \t].*\r?\n)*){3}/i.test(text);
  return isHeaded && /^(?:Message-ID|Received|Return-Path|Delivered-To):/im.test(text);
}

/** `BM` alone also begins "BM01;Biểu mẫu": the four reserved bytes of a bitmap are zeros. */
function isBitmap(head: Buffer): boolean {
  return head.toString('latin1', 0, 2) === 'BM' && head.length > 10 && head.readUInt32LE(6) === 0;
}

function textContent(head: Buffer): Content {
  const text = decodeHead(head);
  if (text === undefined) return refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'unknown' });
  // Programs that write HTML for Excel name this namespace as well; the root element decides.
  const is2003 = text.includes('urn:schemas-microsoft-com:office:spreadsheet');
  if (is2003 && /<(?:\w+:)?Workbook[\s>]/.test(text)) return 'xml';
  if (/<office:document[\s>]/.test(text)) return refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'fods' });
  if (/^\s*<[\s\S]*?<?(?:!doctype html|html|head|body|table|meta)[\s>]/i.test(text)) return 'html';
  if (/^\s*<\?xml/.test(text)) return refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'xml' });
  if (isMail(text)) return refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'mail' });
  if (/^MIME-Version:/i.test(text)) return refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'mhtml' });
  return 'text';
}
