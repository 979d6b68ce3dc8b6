import { type CheckOptions, runChecks } from '../../../src/checks/run-checks.ts';
import { compareTargets } from '../../../src/checks/targets.ts';
import { inventories } from '../../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../../src/inventory/inventory.ts';
import { districts } from '../../../src/reference/units.ts';
import type { TargetKey, Targets } from '../../../src/settings/settings.ts';
import { iterateFindings, type StoredFinding } from '../../../src/store/checks/findings.ts';
import type { SheetInput } from '../../helpers/workbook.ts';
import { actor, temporaryStore } from '../../helpers/workspace.ts';
import { importSheets } from '../../import/support.ts';
import { map } from '../../mapping/support.ts';
import { checkOptions } from '../support.ts';
import { type City, type Kind, kinds, type Row, type Sender, senders } from './city.ts';

/** What a sender's file has beside its records. */
interface Extras {
  readonly hiddenRows?: readonly number[];
  readonly headings?: readonly string[];
  readonly lastRow?: Row;
  readonly sheets?: readonly SheetInput[];
}

/** What is found in a city, and what a test may change about how it is sent and judged. */
export interface Sending {
  readonly extras?: Readonly<Record<string, Extras>>;
  /** Figures that the city has published otherwise. */
  readonly targets?: Partial<Targets>;
}

/** A finding in a few words: its code, and the file and row, or the commune, district or figure it is about. */
export type Found = string;

function fileOf(sender: Sender, kind: Kind): string {
  return `${sender}-${kind}.xlsx`;
}

/** The row of a sheet in which a record stands. */
export function placeIn(city: City, kind: Kind, row: Row): string {
  for (const sender of senders) {
    const index = city.lists[kind][sender].indexOf(row);
    if (index >= 0) return `${fileOf(sender, kind)}:${index + 2}`;
  }
  throw new Error(`the record of ${kind} was not sent`);
}

/** Imports, maps and checks what the senders have written; everything that is found, in order. */
export async function findingsOfCity(city: City, sending: Sending = {}): Promise<readonly Found[]> {
  const store = await temporaryStore();
  for (const sender of senders) {
    for (const kind of kinds) {
      const file = fileOf(sender, kind);
      const { refused } = await importSheets(
        store,
        sheetsOf(city, sender, kind, sending.extras?.[file]),
        file,
        {
          district: sender,
        },
      );
      if (refused.length > 0) throw new Error(`${file}: ${JSON.stringify(refused)}`);
    }
  }
  await map(store);
  const found = compareTargets(store, (await checkOptions()).targets).map((each) => [each.key, each.found]);
  const targets = { ...(Object.fromEntries(found) as Record<TargetKey, number>), ...sending.targets };
  const options: CheckOptions = await checkOptions({ targets, actor });
  await runChecks(store, options, (counts) => counts);
  return [...iterateFindings(store)].map(inFewWords).sort();
}

function sheetsOf(city: City, sender: Sender, kind: Kind, extras: Extras = {}): readonly SheetInput[] {
  const list = city.lists[kind][sender];
  const rows = extras.lastRow ? [...list, extras.lastRow] : list;
  const keys = Object.keys(inventories[kind].fields).filter((key) => rows.some((row) => key in row));
  const headings = keys.map((key) => inventories[kind].fields[key]?.heading ?? key);
  const grid = rows.map((row) => keys.map((key) => row[key] ?? ''));
  return [
    {
      name: inventories[kind].shortTitle,
      rows: [[...headings, ...(extras.headings ?? [])], ...grid],
      hiddenRows: extras.hiddenRows ?? [],
    },
    ...(extras.sheets ?? []),
  ];
}

function inFewWords({ code, file, cell, kind, values }: StoredFinding): Found {
  const row = cell?.replace(/^[A-Z]+/, '');
  if (file !== null) return [code, row === undefined ? file : `${file}:${row}`].join(' ');
  const { commune_code, former_code, target, district_code } = values;
  const about = commune_code ?? former_code ?? target ?? [district_code, kind].filter(Boolean).join('/');
  return [code, about, values.division ?? values.post].filter((part) => part !== undefined).join(' ');
}

/** What is owed by others than the senders: each of the inventories that are sent here, and those that nobody sends. */
export function owed(): readonly Found[] {
  const others = districts.filter(({ code }) => !senders.some((sender) => sender === code));
  const unsent = inventoryKinds.filter((kind) => !kinds.some((each) => each === kind));
  return [
    ...kinds.flatMap((kind) => others.map(({ code }) => `DISTRICT-INVENTORY-MISSING ${code}/${kind}`)),
    ...unsent.map((kind) => `CITY-INVENTORY-MISSING ${kind}`),
    'CITY-READINESS-MISSING ',
  ];
}
