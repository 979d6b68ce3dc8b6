import type { vi } from '../vi/index.ts';

/** Keeping things safe: the log, backups, a workspace that another command is using. */
export const keeping: typeof vi.keeping = {
  'workspace.waiting': 'Another command is writing to the workspace; waiting for its end …',
  'workspace.turn': 'Its turn has come, after {seconds} {seconds|second|seconds}',
  'place.local': 'a disk of this machine',
  'place.network':
    'The workspace is on a network drive: commands are slower, and every machine, the server too, has to open it by the same network path. Better keep it on a disk of one machine; others send their parts with bangiao pack, then bangiao merge.',
  'place.synced':
    'The workspace is in a folder that is copied to other machines (OneDrive, Google Drive …): personal data leaves this machine, and a copy taken while something is written can spoil it. Move its whole folder elsewhere, to C:\\bangiao for instance.',
  'workspace.read-only': '{path} cannot be written: shown only, nothing can be stored.',
  'workspace.migrated': 'Brought the workspace from schema {from} to {to}; the older file is kept as {copy}',
  'audit.summary':
    'the operation log: who, when, what, how much; verify: finds any change behind the program',
  'audit.action': 'verify: looks through the log and every row it covers; left out: shows the log',
  'audit.head-option': "the log's last hash as on paper or in a manifest.json, at least its first 12 digits",
  'audit.unknown': '“{action}” is nothing that audit does; it knows: verify',
  'audit.earlier': '… and {count} {count|entry|entries} before; all of them with --json',
  'audit.head': 'End of the log: entry {operation}, hash {head}',
  'audit.empty': 'The log is empty.',
  'audit.added': '+{count} {thing}',
  'audit.changed': '~{count} {thing}',
  'audit.begun': '{count} {thing} there already',
  'audit.sound': 'The log of {count} {count|entry|entries} is whole; every row is as the log says.',
  'audit.covered-from':
    'Content is covered from entry {operation} on (when the workspace was brought up to date); earlier changes cannot be found.',
  'audit.head-known':
    'The hash on paper is that of entry {operation}; {later} {later|entry|entries} came after it.',
  'audit.head-unknown':
    'NO entry has the hash {head}: the log was cut or written anew, or the hash is of another workspace.',
  'audit.broken-log': 'The log breaks at entry {operation}: it does not follow from the one before.',
  'audit.changed-before':
    'Entry {operation}: when the workspace was brought up to date, {count} {count|change behind the program was|changes behind the program were} found.',
  'audit.tampered': '{count} {count|change|changes} behind the program:',
  'audit.what-changed': '{thing} {id} was changed',
  'audit.what-gone': '{thing} {id} was removed',
  'audit.what-unknown': '{thing} {id} was added from outside',
  'audit.more': '… and {count} more',
  'audit.thing.seal': 'marks of log entry',
  'audit.thing.submission': 'submission',
  'audit.thing.source_table': 'table',
  'audit.thing.row': 'row',
  'audit.thing.record': 'record ({kind})',
  'audit.thing.corrected_record': 'corrected record',
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
  'audit.thing.merge': 'merge of a pack',
  'audit.thing.sender_key': 'key of a sender',
  'audit.thing.shared_submission': 'shared key of a submission',
  'audit.thing.shared_key': 'key shared between workspaces',
  'audit.thing.shared_relation': 'relation shared between workspaces',
  'audit.thing.readiness_return': 'return of readiness',
  'audit.thing.readiness_row': 'row of readiness',
  'audit.thing.profile': 'column profile',
  'backup.summary':
    'copies the workspace and its settings into one new file, looked through before it gets its name',
  'option.passphrase-file': 'a file whose first line is the passphrase',
  'backup.file':
    'the new file (sao-luu/bangiao-<day and time>.db beside the workspace when left out; .db.age when encrypted)',
  'backup.running': 'Copying and looking the copy through …',
  'backup.done': 'Copied into {path} ({size} MB)',
  'backup.two-files': 'two new files are named ({files}): choose one',
  'backup.would': 'Would copy into {path}',
  'backup.encrypt': 'encrypt the backup; asks for a passphrase',
  'backup.prompt': 'Passphrase of the backup (at least {least} {least|character|characters})',
  'backup.private':
    'The backup is not encrypted: whoever can read the file reads the ids in it; for a memory stick or the post use --encrypt',
  'backup.encrypted':
    'The backup is encrypted (age format): without the passphrase nobody opens it; keep the passphrase elsewhere',
  'restore.prompt': 'Passphrase of the backup {file}',
  'restore.opens':
    'The passphrase is right, the backup whole and unchanged; its content is looked through when it is restored',
  'restore.summary': 'makes a new workspace of a backup; never over one that is there',
  'restore.backup': 'a backup, or the .bak file kept when a workspace was brought up to date',
  'restore.target': 'a new folder or a new .db file',
  'restore.running': 'Restoring and looking through …',
  'restore.done': 'Restored {source} as {path}',
  'restore.would': 'Would restore {source} as {path}',
  'restore.older':
    'The copy was made by an older bangiao (schema {version}) and stays as it is: that one can open it; this one brings it up to date when it first opens it.',
  'copy.sound':
    'The copy is sound: the file whole, the ledger closed, the log of {count} {count|entry|entries} unbroken.',
  'copy.ledger': 'The ledger in the copy does NOT close: {difference}',
  'copy.tampered':
    'The copy has {count} {count|change|changes} behind the program, or its log is broken; see: bangiao audit verify',
  'next.backup':
    'Next: copy {path} to another machine or disk; when needed: bangiao restore "{path}" <new folder>',
  'query.summary': 'asks the workspace one SELECT over the views v_…; reads only, ids are masked',
  'query.sql': 'the SELECT, in quotes',
  'query.format': 'how it is printed: table, csv, jsonl',
  'query.limit': 'no more rows than this (1000 for table and --json, otherwise all; 0: all)',
  'query.seconds': 'end it after so many seconds (60)',
  'query.more': 'There is more: only the first {count} {count|row is|rows are} printed; --limit 0 takes all',
  'query.out': 'write the answer into this file, as its extension says: .xlsx, .csv or .jsonl',
  'query.table-and-out':
    '--out writes as the extension of its file says (.xlsx, .csv, .jsonl), not as --format table',
  'query.written': 'Wrote {count} {count|row|rows} into {path}',
  'query.would-write': 'Would write {count} {count|row|rows} into {path}',
  'query.more-not-written':
    'There is more: only the first {count} {count|row was|rows were} taken, as --limit says',
  'query.number': '--{name} {value} is no number',
  'query.nothing': 'No rows',
  'full-ids.option': 'ids in full; asks why, which is written into the log',
  'full-ids.reason': 'why ids are needed in full',
  'full-ids.unstated':
    'Ids in full are taken and it is not said why: the log says so; add --reason "why" next time',
  'full-ids.ask': 'Why are ids needed in full? (it is written into the log)',
  'next.query': 'Next: add --out answer.xlsx to open it in Excel',
  'export.csv':
    'CSV files are for other programs. For Excel export with --format xlsx: where the decimal mark is a comma, Excel may misread numbers such as 120.50.',
  'export.format': 'for records: csv, jsonl or xlsx (csv)',
  'next.audit-verify': 'Next: bangiao audit verify',
  'next.audit-ask':
    'Next: ask whoever keeps the workspace, or restore a backup: bangiao restore <backup> <new file>',
  'sheet.state-of-log': '{instant} · log entry {operation}, hash {head}',
};
