import type { FileSource } from './file-source.ts';
import { isOle, refuseOleContent } from './ole.ts';
import { refuse } from './problems.ts';

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
  ['BM', 'image'],
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

/**
 * Passes a file that begins as a zip does; says by its content what another one is. The name is
 * not looked at: an .xlsx named .xls is read, an HTML page named .xls is not.
 * @throws WorkbookReadError FILE-NOT-A-WORKBOOK, FILE-OLD-FORMAT, FILE-ENCRYPTED, FILE-TRUNCATED
 */
export async function refuseUnlessZip(source: FileSource): Promise<void> {
  const head = await source.read(0, Math.min(HEAD_BYTES, source.size));
  const start = head.toString('latin1', 0, Math.min(16, head.length));
  if (ZIP_STARTS.some((zip) => start.startsWith(zip))) return;
  if (start.length < 4 && ZIP_STARTS.some((zip) => zip.startsWith(start))) refuse('FILE-TRUNCATED');
  if (isOle(head)) return refuseOleContent(source, head);
  if (RAW_BIFF.some((bof) => start.startsWith(bof))) refuse('FILE-OLD-FORMAT', { format: 'xls' });
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) refuse('FILE-NOT-A-WORKBOOK', { looksLike: known[1] });
  refuseText(head);
}

function refuseText(head: Buffer): never {
  const text = decodeText(head);
  if (text === undefined) return refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'unknown' });
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    // Programs that write HTML for Excel name this namespace as well; the root element decides.
    if (/<(?:\w+:)?Workbook[\s>]/.test(text)) return refuse('FILE-OLD-FORMAT', { format: 'xml' });
  }
  if (/<(?:!doctype html|html|head|body|table|meta)[\s>]/i.test(text)) {
    return refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'html' });
  }
  if (/^\s*<\?xml/.test(text)) return refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'xml' });
  return refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'text' });
}

/** Undefined when the bytes are no text: control characters that no text has. */
function decodeText(head: Buffer): string | undefined {
  const wide = head[0] === 0xff && head[1] === 0xfe;
  const text = wide ? head.toString('utf16le') : head.toString('utf8');
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return undefined;
  }
  return text.replace(/^\ufeff/, '');
}
