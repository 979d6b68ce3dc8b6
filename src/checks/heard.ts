import type { InventoryKind } from '../inventory/inventory.ts';
import { linksOfCommune } from '../reference/units.ts';
import { districtsWith } from '../store/checks/check-queries.ts';
import type { Store } from '../store/database.ts';
import { communeOfPart } from '../store/packs/commune-of-part.ts';

/**
 * Tells of a commune whether every district that it takes land from has sent an inventory of a kind: what it lacks then, it
 * lacks. Of a commune that only others' packs speak of that is not known.
 */
export function fullyHeard(store: Store, kind: InventoryKind): (commune: string) => boolean {
  const heard = districtsWith(store, kind);
  const own = communeOfPart(store);
  return (commune) =>
    (own === undefined || own === commune) &&
    linksOfCommune(commune).every(({ former }) => heard.has(former.districtCode));
}
