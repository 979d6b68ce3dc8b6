import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { RefusedError } from '../../findings/refusals.ts';
import { columnsOf } from '../schema/columns-of.ts';
import { viewNames } from '../schema/views.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { QueryReply, QueryRequest, QueryValue } from './protocol.ts';
import { viewsNamedIn } from './shown-views.ts';
import { isSingleSelect } from './single-select.ts';

/** What a question may take. */
export interface QuestionOptions extends Pick<QueryRequest, 'fullIds' | 'limit'> {
  readonly seconds: number;
}

/** Where an answer goes, as it comes. */
export interface AnswerTaker {
  columns(names: readonly string[]): void;
  row(values: readonly QueryValue[]): void;
}

const views = viewNames.join(', ');

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * Answers a question about the views of an open workspace in a process of its own, which can be ended whatever it does.
 * Says whether there were more rows than the limit. Throws a `RefusedError`: no single SELECT, a question that SQLite
 * refuses, one that takes too long, or one whose process is ended from outside; and whatever the taker throws.
 */
export function ask(
  store: Connection,
  sql: string,
  { fullIds, limit, seconds }: QuestionOptions,
  taker: AnswerTaker,
): Promise<{ readonly hasMore: boolean }> {
  if (!isSingleSelect(sql)) throw new RefusedError('QUERY-NOT-A-SELECT', { views });
  // What the engine writes about its own death is not for people: `close` says how it ended.
  const child = fork(fileURLToPath(scriptAddress(import.meta.url)), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  running.add(child);
  return new Promise<{ readonly hasMore: boolean }>((resolve, reject) => {
    const end = (reason: unknown) => {
      reject(reason);
      child.kill('SIGKILL');
    };
    const clock = setTimeout(() => end(new RefusedError('QUERY-TOO-LONG', { seconds })), seconds * 1000);
    const take = (reply: QueryReply) => {
      if (reply.type === 'columns') taker.columns(uniqueNames(reply.columns));
      if (reply.type === 'rows') {
        for (const row of reply.rows) taker.row(row);
        child.send('next', () => undefined);
      }
      if (reply.type === 'refused')
        end(new RefusedError('QUERY-FAILED', { reason: reply.reason, views: whatThereIs(store, sql) }));
      if (reply.type === 'done') resolve({ hasMore: reply.hasMore });
    };
    child.on('message', (reply: QueryReply) => {
      try {
        take(reply);
      } catch (error) {
        end(error);
      }
    });
    const settle = (reason: unknown) => {
      clearTimeout(clock);
      running.delete(child);
      reject(reason);
    };
    child.once('error', settle);
    child.once('close', (code, signal) =>
      settle(new RefusedError('QUERY-ENDED', { ending: signal ?? String(code) })),
    );
    child.send({ path: store.name, sql, fullIds, limit } satisfies QueryRequest, () => undefined);
  });
}

/** The columns of the views that a question names; all views where it names none. */
function whatThereIs(store: Connection, sql: string): string {
  const named = viewsNamedIn(sql).map((view) => `${view} (${columnsOf(store, view).join(', ')})`);
  return named.length > 0 ? named.join('; ') : views;
}

/** Columns by which a row can be an object: a name that comes again gets a number. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}_${count}`;
  });
}

/** The compiled script, also when this file runs from its source, as in tests: Node 20 runs no TypeScript. */
function scriptAddress(self: string): URL {
  if (!self.endsWith('.ts')) return new URL('./process.js', self);
  const root = self.lastIndexOf('/src/store/');
  return new URL(`${self.slice(0, root)}/dist${self.slice(root).replace(/[^/]*$/, 'process.js')}`);
}
