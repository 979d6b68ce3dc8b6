import type { Connection } from '../sqlite/connection.ts';
import { connect } from '../sqlite/driver.ts';
import type { QueryReply, QueryRequest, QueryValue } from './protocol.ts';
import { copyShown, viewsNamedIn } from './shown-views.ts';

// The asking process's own entry: takes a question, answers in batches as they are asked for, and ends.
process.once('message', (request: QueryRequest) => void run(request));

/** Rows sent at once. */
const batchRows = 500;

async function run(request: QueryRequest): Promise<void> {
  // A temporary database of its own: in memory, and on the disk only what does not fit, which nobody else can open.
  const target = connect('');
  try {
    copyViews(request, target);
    target.pragma('query_only = ON');
    await answer(target, request);
  } catch (error) {
    await send({ type: 'refused', reason: error instanceof Error ? error.message : String(error) });
  } finally {
    target.close();
    process.disconnect();
  }
}

function copyViews({ path, sql, fullIds }: QueryRequest, target: Connection): void {
  const source = connect(path, { readonly: true, timeout: 30_000 });
  try {
    source.exec('BEGIN DEFERRED');
    for (const view of viewsNamedIn(sql)) copyShown(source, target, view, fullIds);
    source.exec('ROLLBACK');
  } finally {
    source.close();
  }
}

async function answer(target: Connection, { sql, limit }: QueryRequest): Promise<void> {
  const statement = target.prepare<[], Record<string, QueryValue>>(sql);
  await send({ type: 'columns', columns: statement.columns().map(({ name }) => name) });
  let batch: (readonly QueryValue[])[] = [];
  let count = 0;
  let hasMore = false;
  for (const row of statement.raw().safeIntegers().iterate() as Iterable<readonly unknown[]>) {
    if (limit > 0 && count === limit) {
      hasMore = true;
      break;
    }
    count += 1;
    batch.push(row.map(plain));
    if (batch.length < batchRows) continue;
    const next = asked();
    await send({ type: 'rows', rows: batch });
    batch = [];
    await next;
  }
  if (batch.length > 0) await send({ type: 'rows', rows: batch });
  await send({ type: 'done', hasMore });
}

/** Pieces of bytes, which no view holds, as hexadecimal digits; of a whole number every digit. */
function plain(value: unknown): QueryValue {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** The next batch is made only once the last one was taken: an answer of any length takes the same memory. */
function asked(): Promise<void> {
  return new Promise((resolve) => {
    process.once('message', () => resolve());
  });
}

/** Resolves when the reply is on its way: what still waits for a busy reader is lost when the process lets go of it. */
function send(reply: QueryReply): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(reply, undefined, undefined, () => resolve());
  });
}
