import {
  fieldEntries,
  inventories,
  isKnownByPersonalId,
  measureEntries,
} from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';

/** What tells a record from others where no code does; whoever it is given to says nothing of that. */
function tellingFields(kind: InventoryKind): readonly string[] {
  const inventory = inventories[kind];
  const { naming, unit, place, address } = inventory;
  const dates = fieldEntries(inventory).filter(([, field]) => field.kind === 'date');
  const measures = measureEntries(inventory).map(({ key }) => key);
  return [
    ...new Set([
      naming,
      unit,
      place,
      ...(address ? [address] : []),
      ...dates.map(([key]) => key),
      ...measures,
    ]),
  ];
}

function toldOf(kind: InventoryKind): string {
  return `json_array(${tellingFields(kind)
    .map((key) => `k.${key}`)
    .join(', ')})`;
}

/** What tells the record `wanted.record` from others of its list, whether it has a code or not. */
export const toldOfRecord = `coalesce(${inventoryKinds
  .map((kind) => `(SELECT ${toldOf(kind)} FROM ${kind} AS k WHERE k.id = wanted.record)`)
  .join(', ')})`;

function subjectAmong(kind: InventoryKind): string {
  const told = toldOf(kind);
  const { identity } = inventories[kind];
  const subject = isKnownByPersonalId(kind) ? told : `iif(k.${identity} IS NULL, ${told}, '')`;
  return `(SELECT ${subject} FROM ${kind} AS k WHERE k.id = f.record)`;
}

/**
 * What a finding `f` of `v_findings` is about, where its place is no more than a cell: in the next version of the file
 * another record may stand there, or another sum. Null, or nothing, where the place itself says it.
 */
export const subjectOfFinding = `CASE
  WHEN f.record IS NULL THEN iif(f.submission IS NULL OR f.cell IS NULL, NULL, f.details)
  ELSE coalesce(${inventoryKinds.map(subjectAmong).join(', ')}, (SELECT r.raw FROM row AS r WHERE r.id = f.record))
  END`;
