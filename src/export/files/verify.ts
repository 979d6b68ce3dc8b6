import type { Refusal } from '../../findings/refusals.ts';
import { fail, type Result, succeed } from '../../result.ts';
import type { WriteReport, WrittenTable } from '../../workbook/write/report.ts';
import type { TableBlock } from '../../workbook/write/spec.ts';
import type { Expectation, PlannedWorkbook } from './planned-workbook.ts';
import { type PartRead, type ReadPart, readParts } from './read-back.ts';

/** What stands in one table of a written file, as it was read back. */
export interface VerifiedTable {
  readonly sheet: string;
  readonly rows: number;
  /** Exact decimals, by heading. */
  readonly sums: Readonly<Record<string, string>>;
}

interface CheckedTable {
  readonly block: TableBlock;
  readonly written: WrittenTable;
  readonly part: ReadPart;
}

/**
 * Reads a written workbook back and holds it to what was meant, to its own totals, and to what ledger and store
 * say apart from the rows shown. Fails with the first difference.
 */
export async function verifyWorkbook(
  path: string,
  planned: PlannedWorkbook,
  report: WriteReport,
): Promise<Result<readonly VerifiedTable[], Refusal>> {
  const tables = checkedTables(planned, report);
  const reads = await readParts(
    path,
    tables.map(({ part }) => part),
  );
  if (!reads.ok) return disagreement(planned, reads.problem.code);
  const pairs = tables.flatMap((table, index) => {
    const read = reads.value[index];
    return read ? [{ table, read }] : [];
  });
  const difference =
    pairs.map(({ table, read }) => ownDifference(table, read)).find(Boolean) ??
    planned.expectations
      .map((expected) => expectedDifference(planned, report, expected, pairs))
      .find(Boolean);
  return difference
    ? disagreement(planned, difference)
    : succeed(pairs.map(({ table, read }) => verified(table, read)));
}

function disagreement({ file }: PlannedWorkbook, difference: string): Result<never, Refusal> {
  return fail({ code: 'OUTPUT-DISAGREES', values: { path: file, difference } });
}

/** The tables of the spec in the order in which the report lists them. */
function checkedTables(planned: PlannedWorkbook, report: WriteReport): readonly CheckedTable[] {
  const blocks = planned.sheets.flatMap((sheet) =>
    sheet.blocks.filter((block): block is TableBlock => block.kind === 'table'),
  );
  return blocks.flatMap((block, index) => {
    const written = report.tables[index];
    if (!written) return [];
    const shift = block.rowNumbers === undefined ? 1 : 2;
    const columns = block.columns.flatMap(({ total }, place) => (total === 'sum' ? [place + shift] : []));
    const { sheet, rows, totalRow } = written;
    return [{ block, written, part: { sheet, from: rows.from, to: rows.to, totalRow, columns } }];
  });
}

function ownDifference({ written, part }: CheckedTable, read: PartRead): string | undefined {
  if (read.rows !== written.dataRows) return `${part.sheet}: ${read.rows} ≠ ${written.dataRows}`;
  if (part.totalRow === undefined) return undefined;
  const column = part.columns.find((each) => (read.sums.get(each) ?? 0n) !== (read.totals.get(each) ?? 0n));
  if (column === undefined) return undefined;
  return `${part.sheet}: Σ ${read.sums.get(column) ?? 0n} ≠ ${read.totals.get(column) ?? 0n}`;
}

function expectedDifference(
  planned: PlannedWorkbook,
  report: WriteReport,
  expected: Expectation,
  pairs: readonly { readonly table: CheckedTable; readonly read: PartRead }[],
): string | undefined {
  const name = report.sheets[planned.sheets.findIndex((sheet) => sheet.name === expected.sheet)];
  const pair = pairs.find(({ table }) => table.part.sheet === name);
  if (!pair) return `${expected.sheet}: –`;
  if (BigInt(pair.read.rows) !== expected.rows) {
    return `${expected.sheet}: ${pair.read.rows} ≠ ${expected.rows}`;
  }
  for (const { heading, unit, total } of expected.sums) {
    const scaled = unit === 'm²' ? total : total * 100n;
    const found = sumUnder(pair.table, pair.read, heading);
    if (found !== scaled) return `${expected.sheet}, ${heading}: ${found} ≠ ${scaled}`;
  }
  return undefined;
}

function sumUnder({ block }: CheckedTable, read: PartRead, heading: string): bigint {
  const place = block.columns.findIndex((column) => column.heading === heading);
  const shift = block.rowNumbers === undefined ? 1 : 2;
  return place < 0 ? 0n : (read.sums.get(place + shift) ?? 0n);
}

function verified({ block, part }: CheckedTable, read: PartRead): VerifiedTable {
  const shift = block.rowNumbers === undefined ? 1 : 2;
  const sums = part.columns.map((column) => [
    block.columns[column - shift]?.heading ?? '',
    exactDecimal(read.sums.get(column) ?? 0n),
  ]);
  return { sheet: part.sheet, rows: read.rows, sums: Object.fromEntries(sums) };
}

/** Hundredths as an exact decimal, without a fraction of nothing: 127620 → 1276.20, 300 → 3. */
export function exactDecimal(hundredths: bigint): string {
  const magnitude = hundredths < 0n ? -hundredths : hundredths;
  const rest = magnitude % 100n;
  const sign = hundredths < 0n ? '-' : '';
  const decimals = rest === 0n ? '' : `.${rest.toString().padStart(2, '0')}`;
  return `${sign}${magnitude / 100n}${decimals}`;
}
