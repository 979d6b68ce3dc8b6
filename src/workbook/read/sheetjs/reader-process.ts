import { type ChildProcess, fork } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../limits.ts';
import { type FileProblem, WorkbookReadError } from '../problems.ts';
import type { ForeignFile, ForeignSheet, ReaderReply, ReaderRequest, RowBatch } from './protocol.ts';
import { lastPulse, pulseDescriptor, pulseMilliseconds } from './pulse.ts';

/** What a test may change about a reading process. */
export interface ReaderOptions {
  readonly script?: URL;
  readonly startSeconds?: number;
  readonly seconds?: number;
  readonly megabytes?: number;
}

type Answer = Exclude<ReaderReply, { readonly type: 'ready' }>;

interface Waiting {
  readonly resolve: (reply: Answer) => void;
  readonly reject: (error: WorkbookReadError) => void;
}

/** Ended with the run itself, however that ends: one that hangs would not notice. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

const OPENING = 0;
const BYTES_PER_MEGABYTE = 1024 * 1024;
/** How Node ends when its heap is full: by `abort`, which other systems report as a code. */
const ABORTED: readonly unknown[] = ['SIGABRT', 'SIGTRAP', 'SIGILL', 134];

/**
 * A process with a heap and a time of its own that reads one file by SheetJS. One that hangs or dies
 * ends alone: whoever waits for it gets a WorkbookReadError (FILE-TOO-LARGE with limit `time` or
 * `memory`, FILE-DAMAGED), and the run goes on. A thread would not do: V8 ends the whole process where
 * one array outgrows a thread's heap. It does not keep the run alive while nobody waits.
 */
export class ReaderProcess {
  private readonly child: ChildProcess;
  /** What the file may take once it is in memory. */
  private readonly seconds: number;
  private readonly megabytes: number;
  private readonly waiting = new Map<number, Waiting>();
  /** What may be taken now: for the start, then for reading. */
  private allowedSeconds: number;
  private timer: NodeJS.Timeout | undefined;
  private leftMilliseconds: number;
  private startedWaiting = 0;
  /** Milliseconds of the processor that it has told of, in all and when it began to read. */
  private used: number | undefined;
  private usedBefore: number | undefined;
  /** When even the clock allows no more. */
  private deadline = 0;
  private ended: FileProblem | undefined;
  private latest = OPENING;

  private constructor(bytes: number, options: ReaderOptions) {
    const size = bytes / BYTES_PER_MEGABYTE;
    this.seconds =
      options.seconds ?? LIMITS.readerSeconds + Math.floor(size * LIMITS.readerSecondsPerMegabyte);
    this.megabytes =
      options.megabytes ?? LIMITS.readerMegabytes + Math.floor(size * LIMITS.readerMegabytesPerMegabyte);
    this.allowedSeconds = options.startSeconds ?? LIMITS.readerStartSeconds;
    this.leftMilliseconds = this.allowedSeconds * 1000;
    this.child = fork(fileURLToPath(options.script ?? scriptAddress(import.meta.url)), {
      execArgv: [`--max-old-space-size=${this.megabytes}`],
      serialization: 'advanced',
      // SheetJS writes its remarks to the console; they are no business of the user's.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc', 'pipe'],
    });
    this.listenToPulse();
    this.child.on('message', (reply: ReaderReply) => this.settle(reply));
    this.child.on('error', () => this.end({ code: 'FILE-DAMAGED', values: { reason: 'reader-died' } }));
    // Not `exit`: that may come before the last message.
    this.child.on('close', (code, signal) => this.end(this.causeOf(signal ?? code)));
    running.add(this.child);
  }

  /**
   * Starts a process on a file of this many bytes and waits until it is parsed.
   * @throws WorkbookReadError
   */
  static async open(
    file: ForeignFile,
    bytes: number,
    options: ReaderOptions = {},
  ): Promise<{ readonly reader: ReaderProcess; readonly sheets: readonly ForeignSheet[] }> {
    const reader = new ReaderProcess(bytes, options);
    try {
      const reply = await reader.ask(OPENING, file);
      return { reader, sheets: reply.type === 'opened' ? reply.sheets : [] };
    } catch (error) {
      reader.close();
      throw error;
    }
  }

  /** Rows of a sheet from a 0-based row on. @throws WorkbookReadError */
  async rows(sheet: number, from: number): Promise<RowBatch> {
    this.latest += 1;
    const id = this.latest;
    const answer = await this.ask(id, { id, sheet, from });
    return answer.type === 'rows' ? answer.batch : { rows: [] };
  }

  /** Ends the process and frees what it holds. */
  close(): void {
    this.end({ code: 'FILE-DAMAGED', values: { reason: 'reader-ended' } });
    this.child.kill('SIGKILL');
  }

  private ask(id: number, request: ReaderRequest): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.ended !== undefined) return reject(new WorkbookReadError(this.ended));
      if (this.waiting.size === 0) this.startClock();
      this.waiting.set(id, { resolve, reject });
      // One that has just died cannot be told anything; its end is told by `close`.
      this.child.send(request, () => undefined);
    });
  }

  /** Time counts while somebody waits; all of a file's reading shares one allowance. */
  private startClock(): void {
    this.startedWaiting = performance.now();
    this.timer = setTimeout(() => this.askOnceMore(), this.leftMilliseconds);
    this.child.ref();
    this.child.channel?.ref();
  }

  private stopClock(): void {
    clearTimeout(this.timer);
    this.leftMilliseconds -= performance.now() - this.startedWaiting;
    this.child.unref();
    this.child.channel?.unref();
  }

  private listenToPulse(): void {
    const pulse = this.child.stdio[pulseDescriptor];
    if (!(pulse instanceof Readable)) return;
    pulse.setEncoding('latin1').on('data', (text: string) => {
      this.used = lastPulse(text) ?? this.used;
    });
    pulse.on('error', () => undefined);
    if ('unref' in pulse && typeof pulse.unref === 'function') pulse.unref();
  }

  /** Where this process itself was busy, the answer may be here unread: it comes before an immediate. */
  private askOnceMore(): void {
    const waitedFor = this.timer;
    setImmediate(() => {
      if (this.timer !== waitedFor || this.waiting.size === 0) return;
      const left = this.leftOfProcessor();
      if (left > 0) this.goOnWaiting(left);
      else this.stopLate();
    });
  }

  /** Milliseconds of the processor that it may still use; none where it does not tell, or has kept everybody too long. */
  private leftOfProcessor(): number {
    if (this.used === undefined || this.usedBefore === undefined || performance.now() > this.deadline)
      return 0;
    return this.allowedSeconds * 1000 - (this.used - this.usedBefore);
  }

  private goOnWaiting(milliseconds: number): void {
    this.stopClock();
    this.leftMilliseconds = Math.max(milliseconds, pulseMilliseconds);
    this.startClock();
  }

  private stopLate(): void {
    this.end({ code: 'FILE-TOO-LARGE', values: { limit: 'time', allowed: `${this.allowedSeconds} s` } });
    this.child.kill('SIGKILL');
  }

  private settle(reply: ReaderReply): void {
    if (reply.type === 'ready') {
      this.beginReading();
      return;
    }
    const waiting = this.waiting.get(reply.id);
    if (waiting === undefined) return;
    this.waiting.delete(reply.id);
    if (this.waiting.size === 0) this.stopClock();
    if (reply.type === 'refused') waiting.reject(new WorkbookReadError(reply.problem));
    else waiting.resolve(reply);
  }

  /** Starting a process and fetching the file are no part of reading it. */
  private beginReading(): void {
    if (this.ended !== undefined) return;
    this.stopClock();
    this.allowedSeconds = this.seconds;
    this.leftMilliseconds = this.allowedSeconds * 1000;
    this.usedBefore = this.used ?? 0;
    this.deadline = performance.now() + this.leftMilliseconds * LIMITS.readerPatience;
    this.startClock();
  }

  private end(problem: FileProblem): void {
    if (this.ended !== undefined) return;
    this.ended = problem;
    running.delete(this.child);
    this.stopClock();
    for (const { reject } of this.waiting.values()) reject(new WorkbookReadError(problem));
    this.waiting.clear();
  }

  private causeOf(end: unknown): FileProblem {
    return ABORTED.includes(end)
      ? { code: 'FILE-TOO-LARGE', values: { limit: 'memory', allowed: `${this.megabytes} MB` } }
      : { code: 'FILE-DAMAGED', values: { reason: 'reader-died' } };
  }
}

/**
 * Where the process's script stands: beside this file once compiled. From the sources, as tests run, it
 * is the compiled one in `dist`: Node 20 runs no TypeScript. `npm test` builds first; a test run
 * alone after a change here needs `npm run build`.
 */
function scriptAddress(self: string): URL {
  if (!self.endsWith('.ts')) return new URL('./process.js', self);
  const root = self.lastIndexOf('/src/workbook/');
  return new URL(`${self.slice(0, root)}/dist${self.slice(root).replace(/[^/]*$/, 'process.js')}`);
}
