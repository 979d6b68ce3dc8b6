import { Worker } from 'node:worker_threads';
import { LIMITS } from '../limits.ts';
import { type FileProblem, WorkbookReadError } from '../problems.ts';
import type { ForeignInput, ForeignReply, ForeignSheet, RowBatch, RowsRequest } from './protocol.ts';

/** What a test may change about a thread. */
export interface ThreadOptions {
  readonly script?: URL;
  readonly seconds?: number;
  readonly megabytes?: number;
}

interface Waiting {
  readonly resolve: (reply: ForeignReply) => void;
  readonly reject: (error: WorkbookReadError) => void;
  readonly timer: NodeJS.Timeout;
}

const OPENING = 0;
const BYTES_PER_MEGABYTE = 1024 * 1024;

/**
 * A thread with a heap and a time of its own that reads one file by SheetJS. One that hangs or dies
 * ends alone: whoever waits for it gets a WorkbookReadError (FILE-TOO-LARGE with limit `time` or
 * `memory`, FILE-DAMAGED), and the run goes on. It does not keep the process alive while nobody waits.
 */
export class ReaderThread {
  private readonly worker: Worker;
  private readonly seconds: number;
  private readonly megabytes: number;
  private readonly waiting = new Map<number, Waiting>();
  private ended: FileProblem | undefined;
  private latest = OPENING;

  private constructor(input: ForeignInput, bytes: number, options: ThreadOptions) {
    const allowed = LIMITS.readerSeconds + (LIMITS.readerSecondsPerMegabyte * bytes) / BYTES_PER_MEGABYTE;
    this.seconds = options.seconds ?? Math.ceil(allowed);
    this.megabytes = options.megabytes ?? LIMITS.readerMegabytes;
    this.worker = new Worker(options.script ?? scriptAddress(import.meta.url), {
      workerData: input,
      transferList: transferable(input),
      resourceLimits: { maxOldGenerationSizeMb: this.megabytes },
      // SheetJS writes its remarks to the console; they are no business of the user's.
      stdout: true,
      stderr: true,
    });
    this.worker.on('message', (reply: ForeignReply) => this.settle(reply));
    this.worker.on('error', (error) => this.end(this.causeOf(error)));
    this.worker.on('exit', () => this.end({ code: 'FILE-DAMAGED', values: { reason: 'reader-ended' } }));
  }

  /**
   * Starts a thread on a file of this many bytes, which it takes over, and waits until it is parsed.
   * @throws WorkbookReadError
   */
  static async open(
    input: ForeignInput,
    bytes: number,
    options: ThreadOptions = {},
  ): Promise<{ readonly thread: ReaderThread; readonly sheets: readonly ForeignSheet[] }> {
    const thread = new ReaderThread(input, bytes, options);
    try {
      const reply = await thread.wait(OPENING);
      return { thread, sheets: reply.type === 'opened' ? reply.sheets : [] };
    } catch (error) {
      await thread.close();
      throw error;
    }
  }

  /** Rows of a sheet from a 0-based row on. @throws WorkbookReadError */
  async rows(sheet: number, from: number): Promise<RowBatch> {
    this.latest += 1;
    const request: RowsRequest = { id: this.latest, sheet, from };
    const reply = this.wait(request.id);
    this.worker.postMessage(request);
    const answer = await reply;
    return answer.type === 'rows' ? answer.batch : { rows: [] };
  }

  /** Ends the thread and frees what it holds. */
  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private wait(id: number): Promise<ForeignReply> {
    return new Promise((resolve, reject) => {
      if (this.ended !== undefined) return reject(new WorkbookReadError(this.ended));
      const timer = setTimeout(() => this.stopLate(), this.seconds * 1000);
      this.waiting.set(id, { resolve, reject, timer });
      this.worker.ref();
    });
  }

  private stopLate(): void {
    this.end({ code: 'FILE-TOO-LARGE', values: { limit: 'time', allowed: `${this.seconds} s` } });
    void this.worker.terminate();
  }

  private settle(reply: ForeignReply): void {
    const waiting = this.waiting.get(reply.id);
    if (waiting === undefined) return;
    clearTimeout(waiting.timer);
    this.waiting.delete(reply.id);
    if (this.waiting.size === 0) this.worker.unref();
    if (reply.type === 'refused') waiting.reject(new WorkbookReadError(reply.problem));
    else waiting.resolve(reply);
  }

  private end(problem: FileProblem): void {
    this.ended ??= problem;
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(new WorkbookReadError(this.ended));
    }
    this.waiting.clear();
  }

  private causeOf(error: unknown): FileProblem {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
      return { code: 'FILE-TOO-LARGE', values: { limit: 'memory', allowed: `${this.megabytes} MB` } };
    }
    return { code: 'FILE-DAMAGED', values: { reason: 'reader-died' } };
  }
}

/**
 * Where the thread's script stands: beside this file once compiled. From the sources, as tests run, it
 * is the compiled one in `dist`: Node 20 loads no TypeScript. `npm test` builds first; a test run
 * alone after a change here needs `npm run build`.
 */
function scriptAddress(self: string): URL {
  if (!self.endsWith('.ts')) return new URL('./worker.js', self);
  const root = self.lastIndexOf('/src/workbook/');
  return new URL(`${self.slice(0, root)}/dist${self.slice(root).replace(/[^/]*$/, 'worker.js')}`);
}

/** Bytes change hands instead of being copied. */
function transferable(input: ForeignInput): ArrayBuffer[] {
  const views = input.format === 'xls' ? [input.bytes] : input.format === 'xlsb' ? bytesOf(input.parts) : [];
  return views.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}

function bytesOf(parts: readonly { readonly bytes: Uint8Array }[]): readonly Uint8Array[] {
  return parts.map(({ bytes }) => bytes);
}
