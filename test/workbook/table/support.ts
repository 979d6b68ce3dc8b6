import { tableKnowledge } from '../../../src/import/columns/table-knowledge.ts';
import type { Row } from '../../../src/workbook/cell.ts';
import type { MergeRange } from '../../../src/workbook/read/workbook.ts';
import type { Heading } from '../../../src/workbook/table/heading-candidate.ts';
import { scanTables } from '../../../src/workbook/table/scan.ts';
import { type CellInput, rowsOf } from '../../helpers/rows.ts';

/** Tables as the import knows them. */
const knowledge = tableKnowledge({});

/** A table as a test looks at it: where its heading is, what stands above, and the nature of each row by number. */
export interface ScannedTable {
  readonly heading: Heading;
  readonly letterhead: readonly string[];
  readonly natures: ReadonlyMap<number, string>;
}

async function* batchesOf(rows: readonly Row[], size: number): AsyncGenerator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

/** Scans a sheet given as a grid. */
export function scan(
  grid: readonly (readonly CellInput[])[],
  batchSize = 7,
  merges?: () => Promise<readonly MergeRange[]>,
): Promise<readonly ScannedTable[]> {
  return scanRows(rowsOf(grid), batchSize, merges);
}

/** Scans rows as a reader reports them. */
export async function scanRows(
  rows: readonly Row[],
  batchSize = 7,
  merges?: () => Promise<readonly MergeRange[]>,
): Promise<readonly ScannedTable[]> {
  const tables: (ScannedTable & { readonly natures: Map<number, string> })[] = [];
  for await (const events of scanTables(batchesOf(rows, batchSize), knowledge, merges)) {
    for (const event of events) {
      if (event.type === 'table') tables.push({ ...event.table, natures: new Map() });
      else if (event.type === 'row') tables.at(-1)?.natures.set(event.row.number, event.nature);
    }
  }
  return tables;
}

/** Scans a sheet that has exactly one table. */
export async function scanOne(grid: readonly (readonly CellInput[])[]): Promise<ScannedTable> {
  const [table, ...others] = await scan(grid);
  if (!table || others.length > 0)
    throw new Error(`${others.length + (table ? 1 : 0)} tables instead of one`);
  return table;
}

/** The nature of one row put below the heading and the first record of a list of assets. */
export async function natureOf(...values: readonly CellInput[]): Promise<string | undefined> {
  const table = await scanOne([assetHeading, assetRow(1), values]);
  return table.natures.get(3);
}

export const assetHeading = [
  'STT',
  'Danh mục tài sản',
  'Đơn vị tính',
  'Số lượng',
  'Nguyên giá',
  'Giá trị còn lại',
  'Đơn vị đang quản lý, sử dụng',
] as const;

/** A record of the list. */
export function assetRow(number: number): readonly CellInput[] {
  return [number, `Bàn thử số ${number}`, 'cái', 1, 1_000_000, 500_000, 'Phòng Nội vụ'];
}
