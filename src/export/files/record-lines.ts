import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { isOfSystem } from '../../error-code.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { recordSums } from '../../store/outputs/record-stream.ts';
import type { QueryValue } from '../../store/query/protocol.ts';
import { decimalOfHundredths, hundredthsOf } from '../../text/hundredths.ts';
import { readFileFacts } from '../../workbook/file-facts.ts';
import { discard, giveName, temporaryPath, writeDurably } from '../../workbook/write/output.ts';
import { byteOrderMark, csvLine, jsonLine } from './delimited.ts';
import { linesOf } from './line-file.ts';
import type { ExportedFile, WriteSettings } from './write-verified.ts';

/** A kind's records, as they may be shown, with what the store says they come to. */
export interface RecordList {
  readonly kind: InventoryKind;
  readonly columns: readonly string[];
  /** Read anew each time. */
  readonly rows: Iterable<readonly QueryValue[]>;
  readonly expected: ReturnType<typeof recordSums>;
}

/** The forms of which every line is a record. */
export type LineFormat = 'csv' | 'jsonl';

/**
 * Writes records line by line, reads them back, and gives the file its name when it holds what the store says. Throws a
 * `RefusedError` otherwise.
 */
export async function writeLines(
  path: string,
  file: string,
  list: RecordList,
  format: LineFormat,
  { force }: WriteSettings,
): Promise<ExportedFile> {
  const temporary = await temporaryPath(path);
  try {
    await writeDurably(temporary, (handle) => writeAll(handle, list, format));
    await refuseDifference(path, list, temporary, format);
    const facts = await readFileFacts(temporary);
    const named = await giveName(temporary, path, force);
    if (!named.ok) throw new RefusedError(named.problem.code, { path });
    return { file, sheets: [], rows: Number(list.expected.rows), ...facts, tables: [] };
  } finally {
    await discard(temporary);
  }
}

/** Characters gathered before they are written. */
const chunk = 1 << 16;

async function writeAll(
  handle: FileHandle,
  { kind, columns, rows }: RecordList,
  format: LineFormat,
): Promise<void> {
  const exact = exactValues(kind, columns);
  let text = format === 'csv' ? byteOrderMark + csvLine(columns) : '';
  for (const row of rows) {
    text += format === 'csv' ? csvLine(exact(row)) : jsonLine(columns, exact(row));
    if (text.length < chunk) continue;
    await handle.appendFile(text);
    text = '';
  }
  await handle.appendFile(text);
}

/** Amounts as exact decimals: whole đồng, and m² with two places. */
function exactValues(
  kind: InventoryKind,
  columns: readonly string[],
): (row: readonly QueryValue[]) => readonly QueryValue[] {
  const kinds = columns.map((column) => inventories[kind].fields[column]?.kind);
  return (row) =>
    row.map((value, index) => {
      if (value === null) return null;
      if (kinds[index] === 'money') return String(value);
      return kinds[index] === 'area' ? decimalOfHundredths(BigInt(value)) : value;
    });
}

type ReadRow = Readonly<Record<string, unknown>>;

type TakeRows = (rows: AsyncIterable<ReadRow>) => Promise<void>;

/** Hands the rows of a written file on, one at a time; its file is closed however that ends. */
const readRows: Readonly<Record<LineFormat, (path: string, take: TakeRows) => Promise<void>>> = {
  csv: (path, take) => pipeline(createReadStream(path), parse({ bom: true, columns: true }), take),
  jsonl: (path, take) => take(parsedLines(path)),
};

async function* parsedLines(path: string): AsyncGenerator<ReadRow> {
  for (const line of linesOf(path)) yield JSON.parse(line) as ReadRow;
}

/** Reads a written file back and holds its rows and sums to what the store says apart from them. */
async function refuseDifference(
  path: string,
  { expected }: RecordList,
  written: string,
  format: LineFormat,
): Promise<void> {
  let count = 0n;
  const sums = expected.sums.map(({ key, unit }) => ({ key, unit, total: 0n }));
  await readRows[format](written, async (rows) => {
    for await (const row of rows) {
      count += 1n;
      for (const sum of sums) sum.total += amountIn(row[sum.key], sum.unit);
    }
  }).catch((error: unknown) => {
    throw isOfSystem(error)
      ? error
      : new RefusedError('OUTPUT-DISAGREES', { path, difference: String(error) });
  });
  const differing = sums.find(({ total }, index) => total !== expected.sums[index]?.total);
  if (count === expected.rows && !differing) return;
  const difference = differing ? `${differing.key}: ${differing.total}` : `${count} ≠ ${expected.rows}`;
  throw new RefusedError('OUTPUT-DISAGREES', { path, difference });
}

function amountIn(value: unknown, unit: 'đồng' | 'm²'): bigint {
  if (typeof value !== 'string' || value === '') return 0n;
  return unit === 'm²' ? hundredthsOf(value) : BigInt(value);
}
