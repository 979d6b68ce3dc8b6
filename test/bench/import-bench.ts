import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Importer } from './import-run.ts';
import { type Measured, measure, median } from './measure.ts';
import { writeStaffWorkbook } from './staff-workbook.ts';

interface Size {
  readonly rows: number;
  /** Processes of which the middle one counts. */
  readonly processes: number;
}

const sizes: readonly Size[] = [
  { rows: 10_000, processes: 3 },
  { rows: 100_000, processes: 3 },
  { rows: 1_000_000, processes: 1 },
];
const quickRows = 10_000;
const importers: readonly Importer[] = ['bangiao', 'peer', 'peer with raw rows'];
const secondsAllowed = 1_800;
const bytesPerMegabyte = 1024 * 1024;

/** What an importer came to with one file. */
interface Result {
  readonly milliseconds: number;
  readonly peakBytes: number;
  readonly records: string;
}

/**
 * Importing a staff inventory of 20 columns, one row in fifty with a finding: read, clean, validate and store. The
 * peer is the plain pipeline of exceljs, zod and better-sqlite3 (`peer-pipeline.ts`). Every import runs in a
 * process of its own, start of the process left out, and must come to the same number of records.
 */
export async function run(
  report: (line: string) => void,
  { full }: { readonly full: boolean },
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bangiao-bench-'));
  try {
    report('| rows | importer | records | seconds | rows a second | peak memory, MB | times bangiao |');
    report('|---:|---|---:|---:|---:|---:|---:|');
    for (const size of sizes.filter(({ rows }) => full || rows === quickRows)) {
      const file = join(folder, `staff-${size.rows}.xlsx`);
      await writeStaffWorkbook(file, size.rows);
      await compare(size, file, report);
      await rm(file);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(size: Size, file: string, report: (line: string) => void): Promise<void> {
  let own: Result | undefined;
  for (const importer of importers) {
    const result = await middleOf(size, importer, file);
    own ??= result;
    if (result.records !== own.records)
      throw new Error(`${importer} stored ${result.records} records instead of ${own.records}`);
    report(line(size.rows, importer, result, own));
  }
}

async function middleOf({ processes }: Size, importer: Importer, file: string): Promise<Result> {
  const runs: Measured[] = [];
  for (let done = 0; done < processes; done += 1) {
    const module = new URL('./import-run.js', import.meta.url);
    const measured = await measure(module, [importer, file], { warmUps: 0, counted: 1 }, secondsAllowed);
    if ('failed' in measured) throw new Error(`${importer}: ${measured.failed}`);
    runs.push(measured);
  }
  return {
    milliseconds: median(runs.flatMap(({ milliseconds }) => milliseconds)),
    peakBytes: Math.max(...runs.map(({ peakBytes }) => peakBytes)),
    records: runs[0]?.outcome ?? '',
  };
}

function line(
  rows: number,
  importer: Importer,
  { milliseconds, peakBytes, records }: Result,
  own: Result,
): string {
  const cells = [
    rows.toLocaleString('en'),
    importer,
    Number(records).toLocaleString('en'),
    (milliseconds / 1000).toFixed(2),
    Math.round((rows / milliseconds) * 1000).toLocaleString('en'),
    Math.round(peakBytes / bytesPerMegabyte),
    (milliseconds / own.milliseconds).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}
