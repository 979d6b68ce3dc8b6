import { refuse } from '../problems.ts';

/** One record of a BIFF stream ([MS-XLS] 2.1.4): a type, a length, and that many bytes from `start`. */
export interface BiffRecord {
  readonly type: number;
  readonly start: number;
  readonly end: number;
}

/** Types of records, as [MS-XLS] 2.3 numbers them. */
export const BIFF = {
  formula: 0x0006,
  eof: 0x000a,
  header: 0x0014,
  footer: 0x0015,
  filePass: 0x002f,
  font: 0x0031,
  continue: 0x003c,
  codePage: 0x0042,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  rString: 0x00d6,
  xf: 0x00e0,
  sharedStrings: 0x00fc,
  labelSst: 0x00fd,
  label: 0x0204,
  bof: 0x0809,
} as const;

const HEADER_BYTES = 4;
/** BOF of BIFF 2, 3 and 4. */
const OLD_BOFS: readonly number[] = [0x0009, 0x0209, 0x0409];

/** Whether a record begins a substream, in any BIFF. */
function isBof(type: number): boolean {
  return type === BIFF.bof || OLD_BOFS.includes(type);
}

/**
 * The records of the substream that begins with the BOF at `position`, up to its EOF, without those
 * of substreams inside it (charts).
 * @throws WorkbookReadError FILE-TRUNCATED when the stream ends before, FILE-DAMAGED when no BOF stands there
 */
export function* substreamRecords(stream: Buffer, position: number): Generator<BiffRecord> {
  let depth = 0;
  for (let at = position; ; ) {
    if (at + HEADER_BYTES > stream.length) return refuse('FILE-TRUNCATED', { reason: 'biff-ends-early' });
    const type = stream.readUInt16LE(at);
    const start = at + HEADER_BYTES;
    const end = start + stream.readUInt16LE(at + 2);
    if (end > stream.length) return refuse('FILE-TRUNCATED', { reason: 'biff-ends-early' });
    if (isBof(type)) depth += 1;
    else if (depth === 0) return refuse('FILE-DAMAGED', { reason: 'biff-substream' });
    if (depth === 1) yield { type, start, end };
    if (type === BIFF.eof) depth -= 1;
    if (depth === 0) return;
    at = end;
  }
}
