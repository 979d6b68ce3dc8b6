import type { Result } from '../../result.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { type FileProblem, type OpenedWorkbook, readWorkbook } from '../../workbook/read/workbook.ts';

/** A part of a sheet to read back: where its rows stand, and which columns are added up (1-based). */
export interface ReadPart {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
  readonly totalRow: number | undefined;
  readonly columns: readonly number[];
}

/** What was read there. */
export interface PartRead {
  /** Rows with content. */
  rows: number;
  /** By column, in hundredths. */
  readonly sums: Map<number, bigint>;
  /** The values of the total row, in hundredths. */
  readonly totals: Map<number, bigint>;
}

/** Reads parts of a finished workbook with the reader that imports use; fails with what stands in the way of that. */
export async function readParts(
  path: string,
  parts: readonly ReadPart[],
): Promise<Result<readonly PartRead[], FileProblem>> {
  return readWorkbook(path, async (workbook) => {
    const reads = parts.map((): PartRead => ({ rows: 0, sums: new Map(), totals: new Map() }));
    for (const name of new Set(parts.map(({ sheet }) => sheet))) {
      await readSheet(workbook, name, parts, reads);
    }
    return reads;
  });
}

async function readSheet(
  workbook: OpenedWorkbook,
  name: string,
  parts: readonly ReadPart[],
  reads: readonly PartRead[],
): Promise<void> {
  const info = workbook.sheets.find((sheet) => sheet.name === name);
  if (!info) return;
  const own = parts.flatMap((part, index) => {
    const read = reads[index];
    return part.sheet === name && read ? [{ part, read }] : [];
  });
  for await (const batch of workbook.rows(info)) {
    for (const row of batch) for (const { part, read } of own) takeRow(row, part, read);
  }
}

function takeRow(row: Row, part: ReadPart, read: PartRead): void {
  if (row.number === part.totalRow) addCells(row, part, read.totals);
  if (row.number < part.from || row.number > part.to) return;
  read.rows += 1;
  addCells(row, part, read.sums);
}

function addCells(row: Row, part: ReadPart, sums: Map<number, bigint>): void {
  if (part.columns.length === 0) return;
  for (const cell of row.cells) {
    if (!part.columns.includes(cell.column)) continue;
    sums.set(cell.column, (sums.get(cell.column) ?? 0n) + hundredths(cell));
  }
}

/** An amount of at most two decimals; one too long for a number cell stands as digits in a text. */
function hundredths(cell: Cell): bigint {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(cell.text) ?? [];
  const magnitude = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
  return sign === '' ? magnitude : -magnitude;
}
