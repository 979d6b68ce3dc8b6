import type { Connection, ConnectionOptions } from './connection.ts';

/** What this program uses of `node:sqlite` (nodejs.org/api/sqlite.html), whole from Node.js 22.16 and 24.0 on. */
interface BuiltInSqlite {
  readonly DatabaseSync: new (
    path: string,
    options: { readonly timeout: number; readonly readOnly: boolean },
  ) => BuiltInDatabase;
  readonly backup: (source: BuiltInDatabase, path: string) => Promise<number>;
}

interface BuiltInDatabase {
  prepare(sql: string): BuiltInStatement;
  exec(sql: string): void;
  close(): void;
  readonly isOpen?: boolean;
  readonly isTransaction?: boolean;
}

interface BuiltInStatement {
  run(...parameters: readonly unknown[]): unknown;
  get(...parameters: readonly unknown[]): unknown;
  all(...parameters: readonly unknown[]): unknown[];
  iterate(...parameters: readonly unknown[]): Iterable<unknown>;
  columns(): readonly { readonly name: string }[];
  setReturnArrays?(isWanted: boolean): void;
  setReadBigInts(isWanted: boolean): void;
  setAllowUnknownNamedParameters?(isWanted: boolean): void;
}

/** The SQLite that is part of Node.js; undefined in a Node.js that has none, or too early a one. */
export function builtInSqlite(): BuiltInSqlite | undefined {
  const sqlite = quietly(() => process.getBuiltinModule?.('node:sqlite')) as
    | Partial<BuiltInSqlite>
    | undefined;
  return sqlite?.DatabaseSync && sqlite.backup ? (sqlite as BuiltInSqlite) : undefined;
}

/** Node.js warns on stderr that this part of it may still change; the clerk who reads that can do nothing about it. */
function quietly<Result>(load: () => Result): Result {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Opens a file with the SQLite of Node.js, under the same words as better-sqlite3. */
export function openBuiltIn(sqlite: BuiltInSqlite, path: string, options: ConnectionOptions): Connection {
  const isReadonly = options.readonly ?? false;
  const database = new sqlite.DatabaseSync(path, { timeout: options.timeout ?? 0, readOnly: isReadonly });
  const connection = {
    name: path,
    readonly: isReadonly,
    get inTransaction(): boolean {
      return database.isTransaction ?? false;
    },
    prepare: (sql: string) => new Statement(database.prepare(sql)),
    exec(sql: string): unknown {
      database.exec(sql);
      return connection;
    },
    pragma: (words: string, { simple = false }: { readonly simple?: boolean } = {}) => {
      const statement = new Statement(database.prepare(`PRAGMA ${words}`));
      return simple ? statement.pluck().get() : statement.all();
    },
    transaction: (work: () => void) => transactionOf(database, work),
    backup: (target: string) => sqlite.backup(database, target),
    close(): unknown {
      if (database.isOpen !== false) database.close();
      return connection;
    },
  };
  // The one place where what is written here is taken for what better-sqlite3 declares.
  return connection as unknown as Connection;
}

/** As in better-sqlite3: called, or called `immediate`, it runs the work wholly or not at all. */
function transactionOf(database: BuiltInDatabase, work: () => void): unknown {
  const running = (begin: string) => () => {
    database.exec(begin);
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction === true) database.exec('ROLLBACK');
      throw error;
    }
  };
  return Object.assign(running('BEGIN'), { immediate: running('BEGIN IMMEDIATE') });
}

/** A prepared statement: values given one by one or as a list, rows given as objects, as lists or by their first value. */
class Statement {
  readonly #statement: BuiltInStatement;
  #isPlucked = false;

  constructor(statement: BuiltInStatement) {
    this.#statement = statement;
    statement.setAllowUnknownNamedParameters?.(true);
  }

  pluck(): this {
    this.#isPlucked = true;
    return this.raw();
  }

  raw(): this {
    this.#statement.setReturnArrays?.(true);
    return this;
  }

  safeIntegers(isWanted = true): this {
    this.#statement.setReadBigInts(isWanted);
    return this;
  }

  columns(): readonly { readonly name: string }[] {
    return this.#statement.columns();
  }

  run(...parameters: readonly unknown[]): unknown {
    return this.#statement.run(...bound(parameters));
  }

  get(...parameters: readonly unknown[]): unknown {
    const row = this.#statement.get(...bound(parameters));
    return row === undefined ? undefined : this.#given(row);
  }

  all(...parameters: readonly unknown[]): unknown[] {
    const rows = this.#statement.all(...bound(parameters));
    return this.#isPlucked ? rows.map((row) => this.#given(row)) : rows;
  }

  *iterate(...parameters: readonly unknown[]): Generator<unknown> {
    for (const row of this.#statement.iterate(...bound(parameters))) yield this.#given(row);
  }

  #given(row: unknown): unknown {
    return this.#isPlucked ? (row as readonly unknown[])[0] : row;
  }
}

function bound(parameters: readonly unknown[]): readonly unknown[] {
  return parameters.some(Array.isArray) ? parameters.flat() : parameters;
}
