import { parentPort, workerData } from 'node:worker_threads';
import { type FileProblem, WorkbookReadError } from '../problems.ts';
import { type ParsedWorkbook, parseForeign } from './parse.ts';
import type { ForeignInput, ForeignReply, RowBatch, RowsRequest } from './protocol.ts';
import { readBatch } from './rows.ts';

// The thread's own entry: parses the file it was given, then answers requests for rows until it is ended.
await run(workerData as ForeignInput);

async function run(input: ForeignInput): Promise<void> {
  let workbook: ParsedWorkbook;
  try {
    workbook = await parseForeign(input);
  } catch (error) {
    return send({ type: 'refused', id: 0, problem: problemOf(error, input) });
  }
  send({ type: 'opened', id: 0, sheets: workbook.sheets.map(({ info }) => info) });
  parentPort?.on('message', (request: RowsRequest) => send(answer(workbook, request, input)));
}

function answer(workbook: ParsedWorkbook, request: RowsRequest, input: ForeignInput): ForeignReply {
  const { id } = request;
  try {
    return { type: 'rows', id, batch: readRequested(workbook, request) };
  } catch (error) {
    return { type: 'refused', id, problem: problemOf(error, input) };
  }
}

function readRequested(workbook: ParsedWorkbook, { sheet, from }: RowsRequest): RowBatch {
  const wanted = workbook.sheets[sheet];
  return wanted === undefined ? { rows: [] } : readBatch(wanted, from);
}

function send(reply: ForeignReply): void {
  parentPort?.postMessage(reply);
}

/** SheetJS throws plain errors, and its own slips, at content that is not as it should be. */
function problemOf(error: unknown, { format }: ForeignInput): FileProblem {
  if (error instanceof WorkbookReadError) return error.problem;
  const message = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(message)) return { code: 'FILE-ENCRYPTED' };
  return { code: 'FILE-DAMAGED', values: { reason: format } };
}
