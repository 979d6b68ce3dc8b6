import type { vi } from '../vi/index.ts';

/** Keeping things safe: the log, backups, a workspace that another command is using. */
export const keeping: typeof vi.keeping = {
  'workspace.waiting': 'Another command is writing to the workspace; waiting for its end …',
  'workspace.read-only': '{path} cannot be written: shown only, nothing can be stored.',
  'workspace.migrated': 'Brought the workspace from schema {from} to {to}; the older file is kept as {copy}',
  'audit.summary':
    'the operation log: who, when, what, how much; verify: finds any change behind the program',
  'audit.action': 'verify: looks through the log and every row it covers; left out: shows the log',
  'audit.head-option': "the log's last hash as on paper or in a manifest.json, at least its first 12 digits",
  'audit.unknown': '“{action}” is nothing that audit does; it knows: verify',
  'audit.earlier': '… and {count} entries before; all of them with --json',
  'audit.head': 'End of the log: entry {operation}, hash {head}',
  'audit.empty': 'The log is empty.',
  'audit.added': '+{count} {thing}',
  'audit.changed': '~{count} {thing}',
  'audit.begun': '{count} {thing} there already',
  'audit.sound': 'The log of {count} entries is whole; every row is as the log says.',
  'audit.covered-from':
    'Content is covered from entry {operation} on (when the workspace was brought up to date); earlier changes cannot be found.',
  'audit.head-known': 'The hash on paper is that of entry {operation}; {later} entries came after it.',
  'audit.head-unknown':
    'NO entry has the hash {head}: the log was cut or written anew, or the hash is of another workspace.',
  'audit.broken-log': 'The log breaks at entry {operation}: it does not follow from the one before.',
  'audit.changed-before':
    'Entry {operation}: when the workspace was brought up to date, {count} changes behind the program were found.',
  'audit.tampered': '{count} changes behind the program:',
  'audit.what-changed': '{thing} {id} was changed',
  'audit.what-gone': '{thing} {id} was removed',
  'audit.what-unknown': '{thing} {id} was added from outside',
  'audit.more': '… and {count} more',
  'audit.thing.seal': 'marks of log entry',
  'audit.thing.submission': 'submission',
  'audit.thing.source_table': 'table',
  'audit.thing.row': 'row',
  'audit.thing.record': 'record ({kind})',
  'audit.thing.declared_total': 'stated total',
  'audit.thing.finding': 'import finding',
  'audit.thing.decision': 'decision',
  'audit.thing.mapping_rule': 'rule',
  'audit.thing.assignment': 'assignment',
  'audit.thing.boundary_set': 'set of boundaries',
  'audit.thing.boundary': 'boundary',
  'audit.thing.receipt': 'receipt',
  'audit.thing.receipt_line': 'line of a receipt',
  'audit.thing.receipt_finding': 'finding of a receipt',
  'audit.thing.waiver': 'waiver',
  'audit.thing.profile': 'column profile',
  'next.audit-verify': 'Next: bangiao audit verify',
  'next.audit-ask':
    'Next: ask whoever keeps the workspace, or restore a backup: bangiao restore <backup> <new file>',
  'sheet.state-of-log': '{instant} · log entry {operation}, hash {head}',
};
