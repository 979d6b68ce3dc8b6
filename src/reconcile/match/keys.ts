import type { AnyRecord, InventoryKind } from '../../inventory/inventory.ts';
import { isWithheld } from '../../inventory/secrecy.ts';
import { codeKey } from '../../text/code-key.ts';
import { foldText } from '../../text/fold.ts';

/** Every key by which two lists are compared; once published a name keeps its meaning. */
export type KeyName =
  | 'inventory-code'
  | 'asset-code'
  | 'plate'
  | 'name-custodian-cost'
  | 'premises-code'
  | 'land-certificate'
  | 'place-address'
  | 'place-name'
  | 'citizen-id'
  | 'name-birth'
  | 'project-code'
  | 'name-place'
  | 'record-code'
  | 'title-unit-period';

/** What says that a record of one list and a record of another are the same thing. */
export interface MatchKey {
  readonly name: KeyName;
  /** A code names a thing; a combination only describes it, and gives way where the codes of two things differ. */
  readonly nature: 'code' | 'combination';
  /** Offices number from 1 in every district; plates and personal ids are the same everywhere. */
  readonly reach: 'district' | 'city';
  /** The key of a record; null where a part of it is not written. */
  readonly of: (fields: AnyRecord) => string | null;
}

function code(name: KeyName, field: string, reach: MatchKey['reach'] = 'district'): MatchKey {
  const of = (fields: AnyRecord) => {
    const value = fields[field] ?? null;
    return value === null ? null : codeKey(String(value)) || null;
  };
  return { name, nature: 'code', reach, of };
}

function combination(name: KeyName, parts: readonly string[]): MatchKey {
  const of = (fields: AnyRecord) => {
    const values = parts.map((part) => fields[part] ?? null);
    if (values.some((value) => value === null || isWithheld(value))) return null;
    return JSON.stringify(values.map((value) => (typeof value === 'string' ? foldText(value) : value)));
  };
  return { name, nature: 'combination', reach: 'district', of };
}

/** The keys of each kind in the order in which they are tried, from the surest on. */
export const matchKeys: Readonly<Record<InventoryKind, readonly MatchKey[]>> = {
  staff: [
    code('citizen-id', 'citizen_id', 'city'),
    combination('name-birth', ['full_name', 'birth_date', 'former_unit']),
  ],
  assets: [
    code('inventory-code', 'inventory_code'),
    code('asset-code', 'asset_code'),
    code('plate', 'plate', 'city'),
    combination('name-custodian-cost', ['name', 'custodian', 'original_cost']),
  ],
  premises: [
    code('premises-code', 'premises_code'),
    combination('land-certificate', ['land_certificate']),
    combination('place-address', ['former_commune', 'address']),
    combination('place-name', ['former_commune', 'name']),
  ],
  projects: [
    code('project-code', 'project_code'),
    combination('name-place', ['name', 'former_communes', 'work_kind']),
  ],
  records: [
    code('record-code', 'record_code'),
    combination('title-unit-period', ['title', 'former_unit', 'period']),
  ],
};
