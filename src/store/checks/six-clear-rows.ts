import { inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { surplusArrangement } from '../../inventory/premises.ts';
import type { ScopeCondition, SixClearSettings } from '../../settings/six-clear-scope.ts';
import type { Store } from '../database.ts';
import type { RecordPlace } from './check-queries.ts';

/** The fields that the six clear judge, and what is needed to say what to write instead. */
export interface SixClearFields {
  readonly kind: InventoryKind;
  /** What the record is called. */
  readonly name: string | null;
  /** The form of handling, the kind of work, the plan for a person. */
  readonly sort: string | null;
  /** The form of handling of surplus premises. */
  readonly handling: string | null;
  readonly receiver_name: string | null;
  readonly clear_person: string | null;
  readonly clear_person_position: string | null;
  readonly clear_task: string | null;
  readonly clear_start: string | null;
  readonly clear_due: string | null;
  readonly clear_responsible: string | null;
  readonly clear_product: string | null;
  readonly clear_authority: string | null;
  /** Words that stand where the due date should. */
  readonly vague_due: string | null;
}

/** A record to which the six clear apply. */
export interface SixClearRow extends RecordPlace, SixClearFields {
  readonly is_surplus: number;
}

const sixClearColumns = [
  'clear_person',
  'clear_person_position',
  'clear_task',
  'clear_start',
  'clear_due',
  'clear_responsible',
  'clear_product',
  'clear_authority',
];

/** The field that tells what sort of thing a record is, for those kinds whose six differ by it. */
const sortFields: Readonly<Partial<Record<InventoryKind, string>>> = {
  staff: 'plan',
  premises: 'handling',
  projects: 'work_kind',
};

/** A condition as SQL; its values are JSON lists, in the order of its columns. */
function asSql(condition: ScopeCondition): string {
  const columns = Object.keys(condition).map((column) => `v.${column} IN (SELECT value FROM json_each(?))`);
  return columns.length === 0 ? 'true' : `(${columns.join(' AND ')})`;
}

function valuesOf(condition: ScopeCondition): readonly string[] {
  return Object.values(condition).map((values) => JSON.stringify(values));
}

function sixClearQuery(
  kind: InventoryKind,
  conditions: readonly ScopeCondition[],
  whenBegun: boolean,
): string {
  const { naming } = inventories[kind];
  const begun = sixClearColumns.map((column) => `v.${column} IS NOT NULL`).join(' OR ');
  const isMeant = [...conditions.map(asSql), whenBegun ? begun : 'false'].join(' OR ');
  const sort = sortFields[kind];
  const isSurplus = kind === 'premises' ? `coalesce(v.arrangement = '${surplusArrangement}', 0)` : '0';
  return `
    SELECT v.id AS record, v.submission, v.sheet, v.row, '${kind}' AS kind, ${isSurplus} AS is_surplus,
      v.${naming} AS name, ${sort === undefined ? 'NULL' : `v.${sort}`} AS sort,
      ${kind === 'premises' ? 'v.handling' : 'NULL'} AS handling, v.receiver_name,
      ${sixClearColumns.map((column) => `v.${column}`).join(', ')},
      (SELECT json_extract(f.details, '$.text') FROM finding AS f
        WHERE f.record_id = v.id AND f.field = 'clear_due' AND f.stage = 'import' ORDER BY f.id LIMIT 1) AS vague_due
    FROM v_${kind} AS v WHERE ${isMeant} ORDER BY v.id`;
}

/**
 * The records that must be clear by the settings, and those for which somebody began to fill in the six: one at a
 * time, in the order of kinds and rows.
 */
export function* sixClearRows(store: Store, settings: SixClearSettings): Generator<SixClearRow> {
  for (const kind of inventoryKinds) {
    const conditions = settings.applies_to[kind] ?? [];
    const query = sixClearQuery(kind, conditions, settings.when_begun);
    yield* store.prepare<string[], SixClearRow>(query).iterate(...conditions.flatMap(valuesOf));
  }
}
