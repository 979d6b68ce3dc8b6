import { type FileProblem, WorkbookReadError } from '../problems.ts';
import { readInput } from './input.ts';
import { type ParsedWorkbook, parseForeign, prepare } from './parse.ts';
import type { ForeignFile, ReaderReply, ReaderRequest, RowBatch, RowsRequest } from './protocol.ts';
import { beginPulse } from './pulse.ts';
import { readBatch } from './rows.ts';

// The reading process's own entry: takes a file, then answers requests for rows until it is ended.
beginPulse();
process.once('message', (file: ForeignFile) => void run(file));

async function run(file: ForeignFile): Promise<void> {
  try {
    const input = await readInput(file);
    const library = await prepare(input);
    send({ type: 'ready' });
    const workbook = await parseForeign(library, input);
    process.on('message', (request: ReaderRequest) => {
      if ('id' in request) send(answer(workbook, request, file));
    });
    send({ type: 'opened', id: 0, sheets: workbook.sheets.map(({ info }) => info) });
  } catch (error) {
    send({ type: 'refused', id: 0, problem: problemOf(error, file) });
  }
}

function answer(workbook: ParsedWorkbook, request: RowsRequest, file: ForeignFile): ReaderReply {
  const { id } = request;
  try {
    return { type: 'rows', id, batch: readRequested(workbook, request) };
  } catch (error) {
    return { type: 'refused', id, problem: problemOf(error, file) };
  }
}

function readRequested(workbook: ParsedWorkbook, { sheet, from }: RowsRequest): RowBatch {
  const wanted = workbook.sheets[sheet];
  return wanted === undefined ? { rows: [] } : readBatch(wanted, from);
}

function send(reply: ReaderReply): void {
  process.send?.(reply);
}

/** SheetJS throws plain errors, and its own slips, at content that is not as it should be. */
function problemOf(error: unknown, { format }: ForeignFile): FileProblem {
  if (error instanceof WorkbookReadError) return error.problem;
  const message = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(message)) return { code: 'FILE-ENCRYPTED' };
  return { code: 'FILE-DAMAGED', values: { reason: format } };
}
