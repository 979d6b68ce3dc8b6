import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import { fieldColumns } from '../schema/inventory-tables.ts';

/** What stands for itself in a pack, beside submissions: what people said, receipts, and what communes say of their readiness. */
export const factEntities = ['decision', 'mapping_rule', 'receipt', 'waiver', 'readiness_row'] as const;
export type FactEntity = (typeof factEntities)[number];

/** What a submission or a receipt consists of, in the order in which it is taken in. */
export const partEntities = [
  'source_table',
  'row',
  'record',
  'declared_total',
  'submission_measure',
  'finding',
  'nameless_sample',
  'receipt_line',
  'receipt_finding',
  'readiness_return',
] as const;
export type PartEntity = (typeof partEntities)[number];

/** The columns of a table that travel; the others mean something in their own workspace only, with the reason. */
export interface PackedTable {
  readonly columns: readonly string[];
  readonly local: Readonly<Record<string, string>>;
}

const numberHere = 'a number of this workspace; its place stands for it';
const byOperation = 'an operation of this workspace; the merge stands for it';

/** Every table that travels, whole or in part, but those of the inventories, which are declared elsewhere. */
export const packedTables = {
  submission: {
    columns: ['kind', 'district_code', 'file', 'sheet', 'sha256', 'size', 'imported_at', 'imported_by'],
    local: {
      id: numberHere,
      path: 'a folder of this machine',
      version: 'follows from what supersedes what',
      supersedes: 'said as a relation',
      state: 'follows from all that is said; only its purpose travels',
      operation_id: byOperation,
    },
  },
  source_table: {
    columns: ['sheet', 'heading_from', 'heading_to', 'columns', 'money_unit', 'facts'],
    local: { id: numberHere, submission_id: numberHere },
  },
  row: {
    columns: ['number', 'fate', 'reason', 'section', 'raw', 'amounts', 'forms'],
    local: { id: numberHere, submission_id: numberHere, source_table_id: numberHere },
  },
  declared_total: {
    columns: ['sheet', 'row', 'field', 'unit', 'stated', 'computed'],
    local: { id: numberHere, submission_id: numberHere },
  },
  submission_measure: {
    columns: ['measure', 'unit', 'read', 'accepted', 'rejected', 'duplicate'],
    local: { submission_id: numberHere },
  },
  finding: {
    columns: ['code', 'severity', 'kind', 'field', 'sheet', 'cell', 'details'],
    local: {
      id: numberHere,
      stage: 'only what import found travels; map and check find theirs again',
      submission_id: numberHere,
      record_id: numberHere,
      waiver_id: 'found again from the waivers',
    },
  },
  nameless_sample: { columns: ['raw'], local: { submission_id: numberHere } },
  decision: {
    columns: [
      ...['receiver_code', 'reason', 'authority', 'number', 'decided_on', 'decided_by'],
      ...['recorded_at', 'recorded_by', 'source'],
    ],
    local: { id: numberHere, operation_id: byOperation },
  },
  decision_record: {
    columns: [],
    local: { decision_id: 'said as a relation', record_id: numberHere, ended_by_operation_id: byOperation },
  },
  mapping_rule: {
    columns: [
      ...['condition', 'receiver_code', 'author', 'basis', 'authority', 'decided_on'],
      ...['recorded_at', 'recorded_by', 'source'],
    ],
    local: { id: numberHere, operation_id: byOperation, ended_by_operation_id: byOperation },
  },
  receipt: {
    columns: ['commune_code', 'file', 'sha256', 'size', 'team_key', 'team', 'received_at', 'received_by'],
    local: {
      id: numberHere,
      path: 'a folder of this machine',
      state: 'follows from all that is said',
      state_operation_id: byOperation,
      operation_id: byOperation,
    },
  },
  receipt_line: {
    columns: [
      ...['sheet', 'row', 'printed_record', 'what', 'what_key', 'unit', 'handed_quantity', 'handed_value'],
      ...['received_quantity', 'fate', 'condition', 'opinion'],
    ],
    local: { id: numberHere, receipt_id: numberHere, record_id: 'said as a relation' },
  },
  receipt_finding: {
    columns: ['code', 'severity', 'sheet', 'row', 'details'],
    local: { id: numberHere, receipt_id: numberHere, record_id: 'said as a relation' },
  },
  readiness_return: {
    columns: ['file', 'sha256', 'size', 'imported_at', 'imported_by'],
    local: {
      id: numberHere,
      path: 'a folder of this machine',
      state: 'follows from all that is said',
      supersedes: 'said of its rows: they are ended',
      operation_id: byOperation,
    },
  },
  readiness_row: {
    columns: ['sheet', 'number', 'fate', 'raw', 'commune_code', 'stated', 'problems'],
    local: {
      id: numberHere,
      return_id: 'the return goes with each of its rows',
      reason: 'of rows that are not accepted; they stay',
      is_ended: 'follows from all that is said',
    },
  },
  waiver: {
    columns: ['code', 'place', 'about', 'reason', 'authority', 'until', 'recorded_at', 'recorded_by'],
    local: { id: numberHere, operation_id: byOperation, ended_by_operation_id: byOperation },
  },
} as const satisfies Readonly<Record<string, PackedTable>>;

/** Tables that never travel, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  operation:
    'the log is the workspace’s own; a pack names its head, and the merge is an entry of the other log',
  district: 'every workspace has the same',
  receiver: 'every workspace has the same',
  assignment: 'follows from the records, decisions and rules; the merge assigns anew',
  pending: 'follows as assignments do',
  related_receiver: 'follows as assignments do',
  six_clear: 'follows from the records; `check` judges them anew',
  corrected_record: 'decisions and receipts say themselves which records they are about',
  profile:
    'says how files still to come are read here; what was read says itself how (`source_table.columns`)',
  boundary_set: 'the city’s own map, the same for every district',
  boundary: 'the city’s own map, the same for every district',
  seal: 'belongs to the log, which is the workspace’s own',
  merge: 'says what came here, not what is',
  signing_key: 'whoever has it signs as this workspace',
  sender_key: 'whom somebody trusts is for each workspace to find out by itself',
  shared_submission: 'the keys stand in the pack themselves',
  shared_row: 'the places stand in the pack themselves',
  shared_key: 'the keys stand in the pack themselves',
  shared_relation: 'goes as the pack’s relations, as far as they are about what it holds',
  receipt_follows: 'follows from the relations',
  readiness_follows: 'follows from the relations',
};

/** The columns of an inventory's table that travel: its fields. */
export function recordTable(kind: InventoryKind): PackedTable {
  return {
    columns: fieldColumns(inventories[kind]),
    local: { id: numberHere, submission_id: numberHere },
  };
}

/** Every table that travels, those of the inventories among them. */
export function everyPackedTable(): Readonly<Record<string, PackedTable>> {
  return {
    ...packedTables,
    ...Object.fromEntries(inventoryKinds.map((kind) => [kind, recordTable(kind)])),
  };
}
