import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';
import { RefusedError } from '../../findings/refusals.ts';
import { inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { mapped } from '../../repeatable.ts';
import { type RecordFilter, recordRows, recordSums, viewColumns } from '../../store/outputs/record-stream.ts';
import type { QueryValue } from '../../store/query/protocol.ts';
import { shownColumn } from '../../store/query/shown-columns.ts';
import { decimalOfHundredths, hundredthsOf } from '../../text/hundredths.ts';
import { readFileFacts } from '../../workbook/file-facts.ts';
import { discard, giveName, temporaryPath, writeDurably } from '../../workbook/write/output.ts';
import type { CellInput } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { dataSheet } from '../tables/data-sheet.ts';
import { byteOrderMark, csvLine, jsonLine } from './delimited.ts';
import { type ExportedFile, type WriteSettings, writeVerified } from './write-verified.ts';

export const recordFormats = ['csv', 'jsonl', 'xlsx'] as const;
export type RecordFormat = (typeof recordFormats)[number];

/** Which records, and in what form. */
export interface RecordChoice extends RecordFilter {
  /** All kinds when absent. */
  readonly kind?: InventoryKind | undefined;
  readonly format: RecordFormat;
}

/** One file of records: its name, and how it is written and read back. */
export interface RecordFile {
  readonly file: string;
  readonly write: (folder: string) => Promise<ExportedFile>;
}

/** The files that a choice of records comes to, one a kind. */
export function recordFiles(
  context: ExportContext,
  choice: RecordChoice,
  settings: WriteSettings,
): readonly RecordFile[] {
  const kinds = choice.kind === undefined ? inventoryKinds : [choice.kind];
  return kinds.map((kind) => {
    const file = `${kind}.${choice.format}`;
    const list = listOf(context, kind, choice);
    const write = (folder: string) =>
      choice.format === 'xlsx'
        ? writeSheet(join(folder, file), file, list, settings)
        : writeLines(join(folder, file), file, list, choice.format, settings);
    return { file, write };
  });
}

/** A kind's records, as they may be shown, with what the store says they come to. */
interface RecordList {
  readonly kind: InventoryKind;
  readonly columns: readonly string[];
  /** Read anew each time. */
  readonly rows: Iterable<readonly QueryValue[]>;
  readonly expected: ReturnType<typeof recordSums>;
}

function listOf(context: ExportContext, kind: InventoryKind, filter: RecordFilter): RecordList {
  const { store, fullIds } = context;
  const columns = viewColumns(store, kind);
  const shown = columns.map((column) => (fullIds ? asItIs : shownColumn(`v_${kind}`, column, kind)));
  const rows = {
    *[Symbol.iterator]() {
      for (const row of recordRows(store, kind, filter))
        yield columns.map((column, index) => shown[index]?.(row[column] ?? null) ?? null);
    },
  };
  return { kind, columns, rows, expected: recordSums(store, kind, filter) };
}

const asItIs = (value: QueryValue): QueryValue => value;

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

async function writeLines(
  path: string,
  file: string,
  list: RecordList,
  format: 'csv' | 'jsonl',
  { force }: WriteSettings,
): Promise<ExportedFile> {
  const temporary = await temporaryPath(path);
  try {
    await writeDurably(temporary, (handle) => writeAll(handle, list, format));
    await refuseDifference(path, list, format === 'csv' ? csvRows(temporary) : jsonRows(temporary));
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
  format: 'csv' | 'jsonl',
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

type ReadRow = Readonly<Record<string, unknown>>;

function csvRows(path: string): AsyncIterable<ReadRow> {
  return createReadStream(path).pipe(parse({ bom: true, columns: true }));
}

async function* jsonRows(path: string): AsyncGenerator<ReadRow> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) yield JSON.parse(line) as ReadRow;
}

/** Reads a written file back and holds its rows and sums to what the store says apart from them. */
async function refuseDifference(
  path: string,
  { expected }: RecordList,
  rows: AsyncIterable<ReadRow>,
): Promise<void> {
  let count = 0n;
  const sums = expected.sums.map(({ key, unit }) => ({ key, unit, total: 0n }));
  for await (const row of rows) {
    count += 1n;
    for (const sum of sums) {
      const value = row[sum.key];
      if (typeof value !== 'string' || value === '') continue;
      sum.total += sum.unit === 'm²' ? hundredthsOf(value) : BigInt(value);
    }
  }
  const differing = sums.find(({ total }, index) => total !== expected.sums[index]?.total);
  if (count === expected.rows && !differing) return;
  const difference = differing ? `${differing.key}: ${differing.total}` : `${count} ≠ ${expected.rows}`;
  throw new RefusedError('OUTPUT-DISAGREES', { path, difference });
}

function writeSheet(
  path: string,
  file: string,
  list: RecordList,
  settings: WriteSettings,
): Promise<ExportedFile> {
  const { kind, columns, rows, expected } = list;
  const cells = (row: readonly QueryValue[]) =>
    row.map((value, index) => cellOf(kind, columns[index] ?? '', value));
  const headed = columns.map((heading) => ({
    heading,
    wrap: false,
    ...(expected.sums.some(({ key }) => key === heading) ? { total: 'sum' as const } : {}),
  }));
  const sums = expected.sums.map(({ key, unit, total }) => ({ heading: key, unit, total }));
  return writeVerified(
    path,
    {
      file,
      title: kind,
      sheets: [dataSheet(kind, headed, mapped(rows, cells))],
      expectations: [{ sheet: kind, rows: expected.rows, sums }],
    },
    settings,
  );
}

function cellOf(kind: InventoryKind, column: string, value: QueryValue): CellInput {
  const field = inventories[kind].fields[column]?.kind;
  if (value === null) return null;
  if (field === 'money' || field === 'area') return { kind: field, value: Number(value) };
  return field === 'date' ? { kind: 'date', value: String(value) } : value;
}
