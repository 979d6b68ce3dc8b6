import { fieldEntries, inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { maskId, maskIdsIn } from '../../text/citizen-id.ts';
import type { StoredValue } from './protocol.ts';

/** Returns a value as it may be shown. */
export type Shown = <Value extends StoredValue>(value: Value) => Value | string | null;

/** The kinds of which every row may hold the id of a person. */
const personalKinds: ReadonlySet<string> = new Set(
  inventoryKinds.filter((kind) => fieldEntries(inventories[kind]).some(([, field]) => field.personal)),
);

/** Columns in which people write freely, and may write an id, by view. */
const freeText: Readonly<Record<string, readonly string[]>> = {
  v_receipts: ['what', 'condition', 'opinion'],
  v_decisions: ['reason', 'authority', 'number', 'decided_by'],
  v_mapping_rules: ['condition', 'basis', 'authority'],
  v_waivers: ['place', 'reason', 'authority'],
  v_operations: ['details'],
};

/** A text with every number masked that may be an id, also one mistyped with a digit too many. */
function maskNumbersIn(text: string): string {
  return maskIdsIn(text).replace(/\d{9,}/g, maskId);
}

/** Every text in a piece of JSON, masked; numbers stay numbers. */
function maskTexts(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"/g, maskNumbersIn);
}

const masked: Shown = (value) => (typeof value === 'string' ? maskNumbersIn(value) : value);
const maskedWhole: Shown = (value) => (value === null ? null : maskId(String(value)));
const maskedTexts: Shown = (value) => (typeof value === 'string' ? maskTexts(value) : value);
const asItIs: Shown = (value) => value;

/** Columns that hold JSON. */
const jsonColumns: ReadonlySet<string> = new Set(['raw', 'details', 'condition']);

/**
 * How the values of a view's column are shown: ids of people masked, in their own column and wherever they may stand in a
 * text. `kind` is that of the row, for views of several kinds.
 */
export function shownColumn(view: string, column: string, kind: string | undefined): Shown {
  const ofView = inventoryKinds.find((known) => view === `v_${known}`);
  if (ofView !== undefined) return shownField(ofView, column);
  const ofPerson = kind !== undefined && personalKinds.has(kind);
  const isFree =
    freeText[view]?.includes(column) ?? (ofPerson && ['raw', 'details', 'place', 'section'].includes(column));
  if (!isFree) return asItIs;
  return jsonColumns.has(column) ? maskedTexts : masked;
}

function shownField(kind: InventoryKind, column: string): Shown {
  if (inventories[kind].fields[column]?.personal) return maskedWhole;
  const isShared = column === 'note' || column.startsWith('clear_');
  return isShared || personalKinds.has(kind) ? masked : asItIs;
}
