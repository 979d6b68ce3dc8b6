import { kindsAskedFor } from '../inventory/inventories.ts';
import { inventoryKinds } from '../inventory/inventory.ts';
import { isHoused } from '../inventory/premises.ts';
import { communes, linksOfCommune } from '../reference/units.ts';
import { districtsWith, headquartersByCommune } from '../store/checks/check-queries.ts';
import { findingsByCommune, possibleByReceiver } from '../store/checks/standing.ts';
import type { Store } from '../store/database.ts';
import { communeOfPart } from '../store/packs/commune-of-part.ts';
import { fullyHeard } from './heard.ts';

/**
 * How near a commune is to taking over: `blocked` while it lacks a headquarters, an inventory of a district it takes land from,
 * has errors in what it receives, or records that may still come; `open` while warnings are left; else `ready`.
 */
export type Standing = 'ready' | 'open' | 'blocked';

/** What stands between a commune and its taking over. */
export interface CommuneStanding {
  readonly code: string;
  readonly standing: Standing;
  readonly headquarters: number;
  /** Whether all who could name a headquarters have sent their premises, and none is among them. */
  readonly isUnhoused: boolean;
  /** Inventories that districts have not sent; 0 in a workspace of packs, which does not know it. */
  readonly missing: number;
  readonly errors: number;
  /** Records without a receiver that may come here. */
  readonly possible: number;
  readonly warnings: number;
}

/** The standing of each of the 126 communes, in their order; after a check it is as `gaps` shows it one by one. */
export function communeStandings(store: Store): readonly CommuneStanding[] {
  const headquarters = headquartersByCommune(store);
  const findings = new Map(findingsByCommune(store).map((each) => [each.commune, each]));
  const possible = possibleByReceiver(store);
  const isHeard = fullyHeard(store, 'premises');
  const sent = new Map(inventoryKinds.map((kind) => [kind, districtsWith(store, kind)]));
  const asked = kindsAskedFor(inventoryKinds.filter((kind) => sent.get(kind)?.size));
  const heard = communeOfPart(store) ? [] : asked.flatMap((kind) => sent.get(kind) ?? []);
  return communes.map(({ code }) => {
    const facts = {
      code,
      headquarters: headquarters.get(code) ?? 0,
      isUnhoused: !headquarters.has(code) && isHeard(code),
      missing: missingInventories(code, heard),
      errors: findings.get(code)?.errors ?? 0,
      possible: possible.get(code) ?? 0,
      warnings: findings.get(code)?.warnings ?? 0,
    };
    return { ...facts, standing: standingOf(facts) };
  });
}

function missingInventories(commune: string, heard: readonly ReadonlySet<string>[]): number {
  const senders = [...new Set(linksOfCommune(commune).map(({ former }) => former.districtCode))];
  return heard.reduce(
    (sum, districts) => sum + senders.filter((district) => !districts.has(district)).length,
    0,
  );
}

function standingOf(facts: Omit<CommuneStanding, 'standing'>): Standing {
  const { headquarters, missing, errors, possible, warnings } = facts;
  if (!isHoused(headquarters) || missing > 0 || errors > 0 || possible > 0) return 'blocked';
  return warnings > 0 ? 'open' : 'ready';
}
