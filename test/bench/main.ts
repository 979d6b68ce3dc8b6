import { run as runExport } from './export-bench.ts';
import { run as runImport } from './import-bench.ts';
import { run as runLookup } from './lookup-bench.ts';
import { describeMachine } from './machine.ts';
import { run as runReader } from './reader-bench.ts';
import { run as runStart } from './start-bench.ts';

/** A bench prints its table by `report`; without `full` it leaves out what takes longest. */
type Bench = (report: (line: string) => void, options: { readonly full: boolean }) => Promise<void>;

const benches: ReadonlyMap<string, Bench> = new Map([
  ['start', runStart],
  ['reader', runReader],
  ['import', runImport],
  ['lookup', runLookup],
  ['export', runExport],
]);

/** `npm run bench -- [--quick] [name…]`: the benches named, or all, each as a table in Markdown. */
async function main(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.filter((name) => !benches.has(name));
  if (unknown.length > 0) {
    process.stderr.write(`no bench ${unknown.join(', ')}; there are: ${[...benches.keys()].join(', ')}\n`);
    return 2;
  }
  const report = (line: string): boolean => process.stdout.write(`${line}\n`);
  report(describeMachine());
  for (const [name, run] of benches) {
    if (names.length > 0 && !names.includes(name)) continue;
    report(`\n## ${name}\n`);
    await run(report, { full: !args.includes('--quick') });
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
