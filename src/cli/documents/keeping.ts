import {
  assignments,
  conflicts,
  copyVerdict,
  head,
  origin,
  packCounts,
  refusal,
  refusedFiles,
  scope,
} from './parts.ts';
import type { DocumentShape } from './shape.ts';

const came = { added: 'count', known: 'count' } as const;

/** The documents of the commands that keep things safe and take parts of workspaces to others. */
export const keepingDocuments = {
  pack: {
    ...{ file: 'text', sha256: 'text', encrypted: 'flag', 'key|null': 'text', program: 'text' },
    ...{
      workspace_schema: 'count',
      scope,
      origin,
      packed_at: 'instant',
      packed_by: 'text',
      counts: packCounts,
    },
    lists: [
      {
        ...{ key: 'text', kind: 'text', file: 'text', version: 'count', state: 'text', whole: 'flag' },
        ...{ records: 'count', sums: { '*': 'text' } },
      },
    ],
    dry_run: 'flag',
  },
  'pack --keys': {
    'key|null': 'text',
    senders: [
      {
        ...{
          fingerprint: 'text',
          origin: 'text',
          since: 'instant',
          by: 'text',
          reason: 'text',
          places: [scope],
        },
      },
    ],
  },
  merge: {
    merges: [
      {
        ...{ 'id|null': 'text', unchanged: 'flag', file: 'text', sha256: 'text', scope, origin },
        ...{ packed_at: 'instant', packed_by: 'text', program: 'text', counts: packCounts },
        signature: { state: 'text', 'fingerprint|null': 'text', other_sender: 'flag' },
        submissions: [{ 'id|null': 'count', kind: 'text', outcome: 'text', rows: 'count', records: 'count' }],
        ...{ decisions: came, rules: came, receipts: came, waivers: came, readiness: came },
      },
    ],
    ...{ refused: refusedFiles, conflicts, kinds: assignments, dry_run: 'flag', 'error?': refusal },
  },
  audit: {
    head,
    operations: [
      {
        ...{ id: 'count', at: 'instant', who: 'text', command: 'text', previous_hash: 'text', hash: 'text' },
        ...{ 'content|null': 'text', details: 'any' },
        changes: [{ thing: 'text', change: 'text', rows: 'count' }],
      },
    ],
  },
  'audit verify': {
    ...{ ok: 'flag', head, 'paper_head?': { given: 'text', 'operation|null': 'count' } },
    ...{ 'broken_operation|null': 'count', changes: 'count' },
    changed: [
      {
        ...{
          thing: 'text',
          id: 'count',
          what: 'text',
          'file|null': 'text',
          'sheet|null': 'text',
          'row|null': 'count',
        },
      },
    ],
    ...{ 'covered_from|null': 'count', changed_before: [{ operation: 'count', changes: 'count' }] },
  },
  backup: {
    ...{ file: 'text', 'sha256?': 'text', 'size?': 'count', encrypted: 'flag' },
    ...copyVerdict,
    dry_run: 'flag',
  },
  restore: {
    ...{ from: 'text', file: 'text', encrypted: 'flag', 'schema_version|null': 'count', settings: ['text'] },
    ...copyVerdict,
    dry_run: 'flag',
  },
  doctor: { ok: 'flag', checks: [{ name: 'text', ok: 'flag', detail: 'text' }] },
  completion: { shell: 'text', script: 'text' },
} as const satisfies Readonly<Record<string, DocumentShape>>;
