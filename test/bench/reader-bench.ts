import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Failed, type Measured, measure, median, type Rounds } from './measure.ts';
import type { ContestantName } from './reader/contestants.ts';
import { saveByLibreOffice } from './reader/libreoffice.ts';

const SIZES = [10_000, 100_000, 500_000];
const LARGEST = 500_000;
const SPELLINGS = ['shared', 'inline', 'LibreOffice'] as const;
const NAMES: readonly ContestantName[] = [
  'floor',
  'bangiao',
  'exceljs streaming',
  'exceljs full load',
  'SheetJS',
];
const SECONDS_ALLOWED = 900;
const MEGABYTE = 1024 * 1024;

type Spelling = (typeof SPELLINGS)[number];
type Outcome = Measured | Failed;

/**
 * Reads generated inventories of 20 columns: bangiao beside exceljs, SheetJS and the floor, which inflates
 * the sheet's bytes and counts them. Medians of five runs after one or more that do not count; the peers get
 * one run at the largest size. Each contestant has a process of its own for each file.
 */
export async function run(
  report: (line: string) => void,
  options: { readonly full: boolean },
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bangiao-bench-'));
  try {
    report(
      '| rows × 20, spelling | reader | runs | seconds | × floor | exceljs streaming ÷ it | peak MB | cells |',
    );
    report('|---|---|--:|--:|--:|--:|--:|--:|');
    for (const rows of options.full ? SIZES : SIZES.filter((size) => size < LARGEST)) {
      for (const spelling of SPELLINGS) await race(folder, rows, spelling, report);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function race(
  folder: string,
  rows: number,
  spelling: Spelling,
  report: (line: string) => void,
): Promise<void> {
  const title = `${rows.toLocaleString('en')}, ${spelling}`;
  const path = await write(folder, rows, spelling);
  if (path === undefined) {
    report(`| ${title} | not measured: LibreOffice is not installed | | | | | | |`);
    return;
  }
  const outcomes = new Map<ContestantName, Outcome>();
  for (const name of NAMES) {
    const rounds = roundsOf(name, rows);
    outcomes.set(name, await measure(module('read-runs'), [name, path], rounds, SECONDS_ALLOWED));
  }
  for (const [name, outcome] of outcomes) report(line(title, name, outcome, outcomes));
  await rm(path);
}

/** More warming up for what is over sooner; the peers take minutes for the largest. */
function roundsOf(name: ContestantName, rows: number): Rounds {
  const own = name === 'floor' || name === 'bangiao';
  if (rows === LARGEST && !own) return { warmUps: 0, counted: 1 };
  return { warmUps: rows === SIZES[0] ? 3 : 1, counted: 5 };
}

/** Writes the workbook, in a process of its own too: a parent's memory would be counted to its children. */
async function write(folder: string, rows: number, spelling: Spelling): Promise<string | undefined> {
  const path = join(folder, `${rows}.xlsx`);
  const written = spelling === 'inline' ? 'inline' : 'shared';
  const outcome = await measure(
    module('write-run'),
    [path, String(rows), written],
    { warmUps: 0, counted: 1 },
    SECONDS_ALLOWED,
  );
  if ('failed' in outcome) throw new Error(`${path} was not written: ${outcome.failed}`);
  if (spelling !== 'LibreOffice') return path;
  const saved = await saveByLibreOffice(path, folder);
  if (saved === undefined) {
    await rm(path);
    return undefined;
  }
  await rename(saved, path);
  return path;
}

function module(name: string): URL {
  return new URL(`./reader/${name}.js`, import.meta.url);
}

function line(
  title: string,
  name: ContestantName,
  outcome: Outcome,
  all: ReadonlyMap<ContestantName, Outcome>,
): string {
  if ('failed' in outcome) return `| ${title} | ${name} | | ${outcome.failed} | | | | |`;
  const time = median(outcome.milliseconds);
  const cells = [
    title,
    name,
    outcome.milliseconds.length,
    (time / 1000).toFixed(3),
    ratio(time, timeOf(all.get('floor'))),
    ratio(timeOf(all.get('exceljs streaming')), time),
    Math.round(outcome.peakBytes / MEGABYTE),
    name === 'floor' ? '' : outcome.outcome,
  ];
  return `| ${cells.join(' | ')} |`;
}

function timeOf(outcome: Outcome | undefined): number {
  return outcome === undefined || 'failed' in outcome ? Number.NaN : median(outcome.milliseconds);
}

function ratio(time: number, unit: number): string {
  const value = time / unit;
  return Number.isNaN(value) ? '' : value.toFixed(1);
}
