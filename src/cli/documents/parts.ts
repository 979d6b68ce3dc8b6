import type { DocumentShape } from './shape.ts';

/** Counts by severity. */
export const severities = {
  error: 'count',
  warning: 'count',
  info: 'count',
} as const satisfies DocumentShape;

/** Why something was refused. */
export const refusal = { code: 'text', message: 'text', remedy: 'text' } as const satisfies DocumentShape;

/** Files that were refused, the others not being touched by it. */
export const refusedFiles = [{ file: 'text', ...refusal }] as const;

/** A unit by its code. */
export const unit = { code: 'text', name: 'text' } as const satisfies DocumentShape;

/** The rows of a list by their fate. */
export const rowFates = {
  read: 'count',
  accepted: 'count',
  rejected: 'count',
  duplicate: 'count',
} as const satisfies DocumentShape;

/** How the records of each inventory stand. */
export const assignments = [
  { kind: 'text', records: 'count', assigned: 'count', pending: 'count', methods: { '*': 'count' } },
] as const;

/** The end of the log. */
export const head = { operation: 'count', hash: 'text', count: 'count' } as const satisfies DocumentShape;

/** How clear the six of some records are. */
export const score = {
  ...{ records: 'count', wholly_clear: 'count', clear: 'count', vague: 'count', missing: 'count' },
  by_dimension: { '*|null': 'number' },
  'score|null': 'number',
} as const satisfies DocumentShape;

/** What people have to decide after a merge. */
export const conflicts = {
  submissions: [
    {
      ...{ kind: 'text', district_code: 'text' },
      versions: [
        { id: 'count', file: 'text', version: 'count', imported_at: 'instant', imported_by: 'text' },
      ],
    },
  ],
  decisions: [
    { record: 'count', decisions: [{ id: 'text', receiver: 'text', reason: 'text', decided_by: 'text' }] },
  ],
  rules: [[{ id: 'text', receiver: 'text', author: 'text' }]],
  receipts: [{ record: 'count', kind: 'text', 'what|null': 'text', lines: ['any'] }],
  readiness: [
    {
      commune: 'text',
      rows: [{ return: 'text', file: 'text', sheet: 'text', row: 'count', imported_by: 'text' }],
    },
  ],
} as const satisfies DocumentShape;

/** Whose part a pack is. */
export const scope = { type: 'text', code: 'text' } as const satisfies DocumentShape;

/** The workspace that a pack comes from, and the state it was in. */
export const origin = {
  workspace: 'text',
  operation: 'count',
  hash: 'text',
} as const satisfies DocumentShape;

/** What a pack holds. */
export const packCounts = {
  ...{ submissions: 'count', rows: 'count', records: 'count', decisions: 'count' },
  ...{ rules: 'count', receipts: 'count', waivers: 'count', readiness: 'count' },
} as const satisfies DocumentShape;

/** What was found of a copy of a workspace, where it was looked through. */
export const copyVerdict = {
  ...{
    'sound?': 'flag',
    'head?': head,
    'ledger_closes?': 'flag',
    'log_is_whole?': 'flag',
    'changes?': 'count',
  },
} as const satisfies DocumentShape;

/** A rule that people gave. */
export const rule = {
  ...{ condition: 'any', receiver: 'text', author: 'text', basis: 'text', 'authority|null': 'text' },
  ...{ decidedOn: 'day', 'records?': 'count', 'source?': 'text', id: 'text', 'in_force?': 'flag' },
} as const satisfies DocumentShape;
