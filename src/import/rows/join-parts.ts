import type { AnyRecord, RecordParts } from '../../inventory/inventory.ts';
import type { OpenRecord } from './read-cells.ts';

/** A record whose rows are read as one, and what those of them say otherwise that cannot be added up. */
export interface JoinedRecord {
  readonly record: OpenRecord;
  readonly differing: readonly { readonly key: string; readonly said: readonly (string | number)[] }[];
}

/** The first row of a record and the rows with its parts, as their cells were read. */
export interface RowsOfRecord {
  readonly head: AnyRecord;
  readonly parts: readonly AnyRecord[];
  /** Whether the first row is a part as well as those below it: it states all that each of them says for itself. */
  readonly isHeadAlike: boolean;
}

/** Parts may come to more or less than the whole by what was rounded: a hundredth of it. */
const rounded = 0.01;

/**
 * Puts rows of one record together: amounts are added up, unless the first row states what the parts come to; texts are
 * joined, and what rows say otherwise holds for none. Undefined where it cannot be told whether the first row is the whole
 * or one of the parts.
 */
export function joinParts({ adds, joins, says }: RecordParts, rows: RowsOfRecord): JoinedRecord | undefined {
  const { head, parts, isHeadAlike } = rows;
  const shared = adds.filter((key) => amountIn(head, key) !== 0 && sumOf(parts, key) !== 0);
  const isNearly = (key: string) =>
    Math.abs(sumOf(parts, key) - amountIn(head, key)) <= amountIn(head, key) * rounded;
  const isWhole = shared.length > 0 && shared.every((key) => sumOf(parts, key) === amountIn(head, key));
  if (isWhole && isHeadAlike) return undefined;
  if (!isWhole && shared.length > 0 && (!isHeadAlike || shared.every(isNearly))) return undefined;
  const record: OpenRecord = { ...head };
  const all = [head, ...parts];
  const counted = (key: string) => (isWhole && shared.includes(key) ? [head] : all);
  for (const key of adds) record[key] = sumOrNothing(counted(key), key);
  for (const key of joins) record[key] = saidBy(all, key).join('; ') || null;
  const differing = says.flatMap((key) => {
    const said = saidBy(all, key);
    const [first = null] = said;
    record[key] = said.length > 1 ? null : first;
    return said.length > 1 ? [{ key, said }] : [];
  });
  return { record, differing };
}

/** What rows say of a field, each once. */
function saidBy(rows: readonly AnyRecord[], key: string): readonly (string | number)[] {
  return [...new Set(rows.map((row) => row[key] ?? null))].filter((value) => value !== null);
}

function sumOrNothing(rows: readonly AnyRecord[], key: string): number | null {
  return rows.some((row) => typeof row[key] === 'number') ? sumOf(rows, key) : null;
}

function sumOf(rows: readonly AnyRecord[], key: string): number {
  return rows.reduce((sum, row) => sum + amountIn(row, key), 0);
}

function amountIn(row: AnyRecord, key: string): number {
  const amount = row[key];
  return typeof amount === 'number' ? amount : 0;
}
