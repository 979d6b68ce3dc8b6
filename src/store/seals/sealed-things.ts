import { inventoryKinds } from '../../inventory/inventory.ts';

/** A table that belongs to the rows of another one: its rows are sealed as a part of the row they belong to. */
interface Part {
  readonly table: string;
  /** The column that names the row it belongs to. */
  readonly owner: string;
  /** The columns that tell its rows apart, beside the owner. */
  readonly key: string;
}

/** A table whose rows the log seals. */
export interface SealedThing {
  readonly table: string;
  /** Columns that may change without an operation meaning it: they follow from what is sealed. */
  readonly free?: readonly string[];
  /** Limits what is sealed to the rows of this condition on `k`. */
  readonly only?: string;
  readonly part?: Part;
}

/** Everything that is read from files or decided by people: a change to it behind the tool's back is found. */
export const sealedThings: readonly SealedThing[] = [
  {
    table: 'submission',
    part: { table: 'submission_measure', owner: 'submission_id', key: 'measure' },
  },
  { table: 'source_table' },
  { table: 'row' },
  ...inventoryKinds.map((kind) => ({ table: kind })),
  { table: 'declared_total' },
  { table: 'corrected_record' },
  { table: 'finding', free: ['waiver_id'], only: "k.stage = 'import'" },
  { table: 'decision', part: { table: 'decision_record', owner: 'decision_id', key: 'record_id' } },
  { table: 'mapping_rule' },
  { table: 'assignment' },
  { table: 'boundary_set' },
  { table: 'boundary' },
  { table: 'receipt' },
  { table: 'receipt_line' },
  { table: 'receipt_finding' },
  { table: 'waiver' },
  { table: 'profile' },
  { table: 'merge' },
  { table: 'sender_key' },
  {
    table: 'shared_submission',
    part: { table: 'shared_row', owner: 'submission_id', key: 'ordinal' },
  },
  { table: 'shared_key' },
  { table: 'shared_relation' },
  { table: 'readiness_return' },
  { table: 'readiness_row' },
];

/** The tables that are not sealed, each with why it need not be. */
export const unsealedTables: Readonly<Record<string, string>> = {
  operation: 'the log itself: each entry hashes the one before',
  seal: 'covered by the digest in the operation it belongs to',
  district: 'the same in every workspace: filled from the reference data whenever a workspace is opened',
  receiver: 'the same in every workspace: filled from the reference data whenever a workspace is opened',
  pending: 'made anew by every `map`; the ledger counts it',
  related_receiver: 'made anew by every `map`',
  six_clear: 'made anew by every `check`',
  nameless_sample: 'a search aid, drawn from the rows',
  signing_key: 'no data: other workspaces know what it signs; copies that can be read go without it',
  receipt_follows: 'made anew by every merge from what is said',
  readiness_follows: 'made anew by every merge from what is said',
};
