import { inventoryKinds } from '../../inventory/inventory.ts';
import { isHoused } from '../../inventory/premises.ts';
import { trialGroups, trialKey } from '../../inventory/readiness.ts';
import { communes, districts } from '../../reference/units.ts';
import type { MilestoneMeasure } from '../../settings/settings.ts';
import type { Store } from '../../store/database.ts';
import { faultyRecords } from '../../store/outputs/report-queries.ts';
import { communeReadiness, type StatedValues } from '../../store/receiving/readiness.ts';
import { baselineSubmissions } from '../../store/submissions/submissions.ts';
import type { ExportContext } from '../export-context.ts';
import { surplusItems } from '../surplus/surplus-facts.ts';
import { sumOf } from '../tables/ledger-table.ts';

/** What is done of what is to be done. */
export interface Progress {
  readonly part: number;
  readonly whole: number;
}

/** How far the city is with one matter. */
export function cityProgress(context: ExportContext, matter: MilestoneMeasure): Progress {
  const { ledger, submissions, asked, receiving, received, headquarters, store } = context;
  const accepted = Number(sumOf(ledger.entries, 'rows', 'accepted'));
  switch (matter) {
    case 'training':
      return communesOf(store, ({ training }) => training === 'có');
    case 'trial':
      return communesOf(store, triedEveryGroup);
    case 'inventories':
      return {
        part: new Set(submissions.map(({ district_code, kind }) => `${district_code} ${kind}`)).size,
        whole: districts.length * asked.length,
      };
    case 'faultless': {
      const faulty = [...faultyRecords(store).values()].reduce((sum, count) => sum + count, 0);
      return { part: accepted - faulty, whole: accepted };
    }
    case 'assigned':
      return { part: Number(sumOf(ledger.entries, 'rows', 'assigned')), whole: accepted };
    case 'headquarters': {
      const housed = communes.filter(({ code }) => isHoused(headquarters.get(code) ?? 0));
      return { part: housed.length, whole: communes.length };
    }
    case 'baseline': {
      const listed = new Set(baselineSubmissions(store).map(({ district_code }) => district_code));
      return { part: listed.size, whole: districts.length };
    }
    case 'surplus': {
      const items = surplusItems(context);
      return { part: items.filter(({ isClear }) => isClear).length, whole: items.length };
    }
    case 'received': {
      const counts = communes.flatMap(({ code }) =>
        inventoryKinds.map((kind) => Number(received(kind, 'rows', code))),
      );
      return {
        part: receiving.reduce((sum, { records }) => sum + records, 0),
        whole: counts.reduce((sum, count) => sum + count, 0),
      };
    }
  }
}

/** How many of the communes say of themselves what is asked. */
function communesOf(store: Store, isDone: (stated: StatedValues) => boolean): Progress {
  const done = communeReadiness(store).filter(({ stated }) => isDone(stated));
  return { part: done.length, whole: communes.length };
}

/** The trial run of 20–26/06/2025 had ten groups of tasks, each to be tried. */
function triedEveryGroup(stated: StatedValues): boolean {
  const groups = Array.from({ length: trialGroups }, (_, index) => index + 1);
  return groups.every((group) => Number(stated[trialKey(group, 'tried')] ?? 0) > 0);
}
