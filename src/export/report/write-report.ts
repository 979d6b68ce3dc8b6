import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RefusedError } from '../../findings/refusals.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import { communes, districts } from '../../reference/units.ts';
import { readFileFacts } from '../../workbook/file-facts.ts';
import { discard, exists, giveName, temporaryPath, writeDurably } from '../../workbook/write/output.ts';
import { packageRoot } from '../../workspace/package-root.ts';
import type { ExportContext } from '../export-context.ts';
import { type ExportedFile, refusalOf } from '../files/write-verified.ts';
import { sumOf } from '../tables/ledger-table.ts';
import { type PageParts, reportPage } from './page.ts';
import { type ReadReport, readReport } from './read-report.ts';
import { type ReportSettings, reportFacts } from './report-facts.ts';

/** The page in a run's folder. */
export const reportFile = 'bao-cao.html';

interface PageSettings {
  readonly force: boolean;
  /** Where the page will be: what it leads to is seen from there. */
  readonly folder: string;
}

/**
 * Writes the page, reads it back, and gives it its name when it has a tile for every commune and its tables hold what
 * the ledger says. Throws a `RefusedError` otherwise; no file of that name has then been made or changed.
 */
export async function writeReport(
  path: string,
  context: ExportContext,
  settings: Omit<ReportSettings, 'whereIs'> & PageSettings,
): Promise<ExportedFile> {
  if (!settings.force && (await exists(path))) throw new RefusedError('OUTPUT-EXISTS', { path });
  const facts = reportFacts(context, { ...settings, whereIs: workbooksNear(settings.folder) });
  const page = reportPage(facts, await pageParts());
  const temporary = await temporaryPath(path);
  try {
    await writeDurably(temporary, async (file) => file.writeFile(page, 'utf8'));
    const read = readReport(await readFile(temporary, 'utf8'));
    const difference = differenceOf(read, context);
    if (difference !== undefined)
      throw new RefusedError('OUTPUT-DISAGREES', { path: reportFile, difference });
    const content = await readFileFacts(temporary);
    const named = await giveName(temporary, path, settings.force);
    if (!named.ok) throw refusalOf(named.problem);
    return { file: reportFile, sheets: [], ...content, ...tablesOf(read) };
  } finally {
    await discard(temporary);
  }
}

async function pageParts(): Promise<PageParts> {
  const folder = join(packageRoot(), 'templates', 'report');
  const [styles, script] = await Promise.all([
    readFile(join(folder, 'page.css'), 'utf8'),
    readFile(join(folder, 'page.js'), 'utf8'),
  ]);
  return { styles, script };
}

/** A workbook in the page's own folder, or in that of its kind beside it; seen from the page, with `/`. */
function workbooksNear(folder: string): ReportSettings['whereIs'] {
  return (what, file) => [file, `../${what}/${file}`].find((place) => existsSync(join(folder, place)));
}

/** The first figure of the page that is not what the ledger says. */
function differenceOf(read: ReadReport, { messages, ledger, received }: ExportContext): string | undefined {
  const sum = (table: string, heading: string) => read.tables.get(table)?.sums.get(heading) ?? 0n;
  const entriesOf = (kind: InventoryKind) => ledger.entries.filter((entry) => entry.kind === kind);
  const byKind = inventoryKinds.flatMap((kind) => {
    const heading = inventoryName(messages, kind);
    const accepted = sumOf(entriesOf(kind), 'rows', 'accepted');
    const home = communes.reduce((all, { code }) => all + received(kind, 'rows', code), 0n);
    return [
      [`communes, ${heading}`, sum('communes', heading), home],
      [`bodies, ${heading}`, sum('bodies', heading), accepted - home],
      [`flow, ${heading}`, sum('flow', heading), accepted],
    ] as const;
  });
  const amounts = (['accepted', 'assigned', 'pending'] as const).map((amount) => {
    const heading = messages.say(`report.column.${amount}`);
    return [
      `districts, ${heading}`,
      sum('districts', heading),
      sumOf(ledger.entries, 'rows', amount),
    ] as const;
  });
  const counts = [
    ['map', BigInt(read.tiles), BigInt(communes.length)],
    ['communes', BigInt(read.tables.get('communes')?.rows ?? 0), BigInt(communes.length)],
    ['districts', BigInt(read.tables.get('districts')?.rows ?? 0), BigInt(districts.length)],
  ] as const;
  const found = [...counts, ...byKind, ...amounts].find(([, has, should]) => has !== should);
  return found === undefined ? undefined : `${found[0]}: ${found[1]} ≠ ${found[2]}`;
}

function tablesOf({ tables }: ReadReport): Pick<ExportedFile, 'rows' | 'tables'> {
  const listed = [...tables].map(([name, { rows, sums }]) => ({
    sheet: name,
    rows,
    sums: Object.fromEntries([...sums].map(([heading, sum]) => [heading, sum.toString()])),
  }));
  return { rows: listed.reduce((sum, { rows }) => sum + rows, 0), tables: listed };
}
