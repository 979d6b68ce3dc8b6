import { createRequire } from 'node:module';
import { RefusedError } from '../../findings/refusals.ts';
import { builtInSqlite, openBuiltIn } from './built-in.ts';
import type { Connection, ConnectionOptions } from './connection.ts';

const require = createRequire(import.meta.url);

/**
 * Opens a SQLite file (`:memory:` for one that is kept nowhere): with better-sqlite3 where it was installed and
 * loads, else with the SQLite of Node.js. Throws a `RefusedError` (INSTALLATION-OTHER-NODE) where neither can be had,
 * and whatever SQLite says of the file.
 */
export function connect(path: string, options: ConnectionOptions = {}): Connection {
  const Compiled = compiledLibrary();
  if (Compiled) return new Compiled(path, options);
  const builtIn = builtInSqlite();
  if (builtIn) return openBuiltIn(builtIn, path, options);
  throw new RefusedError('INSTALLATION-OTHER-NODE', { node: process.versions.node });
}

/** Which of the two libraries this process uses; undefined where it has neither. */
export function libraryInUse(): 'better-sqlite3' | 'node:sqlite' | undefined {
  if (compiledLibrary()) return 'better-sqlite3';
  return builtInSqlite() ? 'node:sqlite' : undefined;
}

type CompiledLibrary = new (path: string, options: ConnectionOptions) => Connection;
let compiled: CompiledLibrary | 'none' | undefined;

/** better-sqlite3, asked for once: whether its compiled part suits this Node.js shows only when a file is opened. */
function compiledLibrary(): CompiledLibrary | undefined {
  compiled ??= loadCompiled() ?? 'none';
  return compiled === 'none' ? undefined : compiled;
}

function loadCompiled(): CompiledLibrary | undefined {
  try {
    const library = require('better-sqlite3') as CompiledLibrary;
    new library(':memory:', {}).close();
    return library;
  } catch {
    return undefined;
  }
}

/** SQLite's primary result codes that the store tells apart, by number (sqlite.org/rescode.html). */
const codeNames: ReadonlyMap<number, string> = new Map([
  [5, 'SQLITE_BUSY'],
  [6, 'SQLITE_LOCKED'],
  [8, 'SQLITE_READONLY'],
  [10, 'SQLITE_IOERR'],
  [11, 'SQLITE_CORRUPT'],
  [13, 'SQLITE_FULL'],
  [14, 'SQLITE_CANTOPEN'],
  [19, 'SQLITE_CONSTRAINT'],
  [26, 'SQLITE_NOTADB'],
]);
const failedWrite = 778;

/**
 * The name of SQLite's result code in an error of either library, such as SQLITE_BUSY or SQLITE_IOERR_WRITE;
 * undefined for an error that is not SQLite's.
 */
export function sqliteCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined;
  if (error.code.startsWith('SQLITE_')) return error.code;
  if (error.code !== 'ERR_SQLITE_ERROR' || !('errcode' in error)) return undefined;
  const number = Number(error.errcode);
  if (number === failedWrite) return 'SQLITE_IOERR_WRITE';
  return codeNames.get(number & 0xff) ?? 'SQLITE_ERROR';
}
