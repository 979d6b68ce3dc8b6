import { join } from 'node:path';
import { inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { mapped } from '../../repeatable.ts';
import { type RecordFilter, recordRows, recordSums } from '../../store/outputs/record-stream.ts';
import type { QueryValue } from '../../store/query/protocol.ts';
import { shownColumn } from '../../store/query/shown-columns.ts';
import { columnsOf } from '../../store/schema/columns-of.ts';
import type { CellInput } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { dataSheet } from '../tables/data-sheet.ts';
import { type RecordList, writeLines } from './record-lines.ts';
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

function listOf(context: ExportContext, kind: InventoryKind, filter: RecordFilter): RecordList {
  const { store, fullIds } = context;
  const columns = columnsOf(store, `v_${kind}`);
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
