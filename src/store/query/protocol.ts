/** A value of a row that a question gave; a whole number beyond what a number holds exactly is the text of its digits. */
export type QueryValue = string | number | null;

/** A value as it is stored: a whole number to its last digit, and no other number for one. */
export type StoredValue = QueryValue | bigint;

/** What the asking process is told: once, before it begins. */
export interface QueryRequest {
  /** The open workspace's file. */
  readonly path: string;
  readonly sql: string;
  readonly fullIds: boolean;
  /** No more rows than this; 0 for all. */
  readonly limit: number;
}

/** What it answers: the columns, rows in batches, each asked for, and how it ended. */
export type QueryReply =
  | { readonly type: 'columns'; readonly columns: readonly string[] }
  | { readonly type: 'rows'; readonly rows: readonly (readonly QueryValue[])[] }
  | { readonly type: 'done'; readonly hasMore: boolean }
  | { readonly type: 'refused'; readonly reason: string };
