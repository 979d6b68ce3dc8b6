import { basename, resolve } from 'node:path';
import { RefusedError } from '../../findings/refusals.ts';
import { type FileFacts, readFileFacts } from '../../workbook/file-facts.ts';
import { readWorkbook } from '../../workbook/read/workbook.ts';
import { type ReceiptContent, readReceiptContent } from './receipt-rows.ts';
import { receiptHeadings } from './receipt-sheet.ts';

/** A file that came back from a receiving team, as it stands. */
export interface ReadReceipt extends FileFacts, ReceiptContent {
  readonly file: string;
  /** Absolute. */
  readonly path: string;
}

/** Reads a returned receipt of any format; nothing is stored. Throws a `RefusedError` when it cannot be read or is none. */
export async function readReceipt(path: string): Promise<ReadReceipt> {
  const file = basename(path).normalize('NFC');
  const read = await readWorkbook(path, async (workbook) => {
    const content = await readReceiptContent(workbook);
    if (content.tables.length === 0) throw new RefusedError('RECEIPT-NOT-FOUND', { file });
    if (!content.tables.some((columns) => columns.has('record')))
      throw new RefusedError('RECEIPT-WITHOUT-RECORDS', { file, heading: receiptHeadings.record });
    return { file, path: resolve(path), ...content, ...(await readFileFacts(path)) };
  });
  if (!read.ok) throw new RefusedError(read.problem.code, { file, ...read.problem.values });
  return read.value;
}
