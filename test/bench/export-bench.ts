import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cityWorkspace, largeWorkspace } from './export-workspaces.ts';
import { measure, median } from './measure.ts';
import { sendingDistrict } from './staff-rows.ts';

const largeRows = 100_000;
const secondsAllowed = 600;
const bytesPerMegabyte = 1024 * 1024;

/** What is written, and how many processes count. */
interface Output {
  readonly name: string;
  readonly whats: readonly string[];
  readonly processes: number;
}

const ofCity: readonly Output[] = [
  { name: '126 communes', whats: ['commune'], processes: 1 },
  { name: '30 districts', whats: ['district'], processes: 1 },
  { name: 'city', whats: ['city'], processes: 3 },
  { name: 'surplus premises', whats: ['surplus'], processes: 3 },
  { name: 'report', whats: ['report'], processes: 3 },
  { name: 'all of these', whats: ['commune', 'district', 'city', 'surplus', 'report'], processes: 1 },
];
const ofLarge: Output = {
  name: `one district, ${largeRows.toLocaleString('en')} people`,
  whats: [`district:${sendingDistrict}`],
  processes: 3,
};

/**
 * Writing the outputs of the synthetic city, and one workbook of 100,000 people; every file is read back and held to
 * the ledger, which is in the time. Every run is in a process of its own, start of the process left out.
 */
export async function run(
  report: (line: string) => void,
  { full }: { readonly full: boolean },
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bangiao-bench-'));
  try {
    report('| output | files | rows in all tables | seconds | peak memory, MB |');
    report('|---|---:|---:|---:|---:|');
    const city = await cityWorkspace(folder);
    for (const output of full ? ofCity : ofCity.slice(2, 5)) report(await line(city, output));
    if (full) report(await line(await largeWorkspace(folder, largeRows), ofLarge));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function line(database: string, { name, whats, processes }: Output): Promise<string> {
  const milliseconds: number[] = [];
  let peak = 0;
  let outcome = '';
  for (let done = 0; done < processes; done += 1) {
    const module = new URL('./export-run.js', import.meta.url);
    const measured = await measure(module, [database, ...whats], { warmUps: 0, counted: 1 }, secondsAllowed);
    if ('failed' in measured) throw new Error(`${name}: ${measured.failed}`);
    milliseconds.push(...measured.milliseconds);
    peak = Math.max(peak, measured.peakBytes);
    outcome = measured.outcome;
  }
  const [files, rows] = outcome.split(' ').map((count) => Number(count).toLocaleString('en'));
  const seconds = (median(milliseconds) / 1000).toFixed(1);
  return `| ${name} | ${files} | ${rows} | ${seconds} | ${Math.round(peak / bytesPerMegabyte)} |`;
}
