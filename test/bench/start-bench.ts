import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/workspace/package-root.ts';
import { median } from './measure.ts';

const rounds = 41;
const binary = join(packageRoot(), 'bin', 'bangiao.js');

/** What is started; Node.js with nothing to do is what no program on it can be faster than. */
const starts: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: 'Node.js alone', args: ['-e', '0'] },
  { name: '`bangiao --help`', args: [binary, '--help'] },
  { name: '`bangiao --version`', args: [binary, '--version'] },
  { name: '`bangiao check --help`', args: [binary, 'check', '--help'] },
  { name: '`bangiao status`, empty workspace', args: [binary, 'status'] },
];

/** From the start of the process to its end, one after the other so that a busy moment meets all alike. */
export function run(report: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bangiao-bench-'));
  try {
    started([binary, 'init'], folder);
    const times = starts.map((): number[] => []);
    for (let round = 0; round <= rounds; round += 1) {
      for (const [place, { args }] of starts.entries()) {
        const milliseconds = started(args, folder);
        // The first round warms the disk's cache.
        if (round > 0) times[place]?.push(milliseconds);
      }
    }
    report(`| start to end, ${rounds} times each | median | fastest |`);
    report('|---|--:|--:|');
    for (const [place, { name }] of starts.entries()) {
      const own = times[place] ?? [];
      report(`| ${name} | ${Math.round(median(own))} ms | ${Math.round(Math.min(...own))} ms |`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return Promise.resolve();
}

function started(args: readonly string[], folder: string): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${String(stderr)}`);
  return performance.now() - begun;
}
