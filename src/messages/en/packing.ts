import type { packing as vietnamese } from '../vi/packing.ts';

/** What is said of packing one place's part and of merging packs. */
export const packing: Readonly<Record<keyof typeof vietnamese, string>> = {
  'pack.summary': 'one district’s or one commune’s part of the workspace as one file',
  'pack.encrypt': 'encrypt the pack; asks for a passphrase',
  'pack.out': 'the pack’s file (default: goi-<code>-<date and time>.bangiao)',
  'pack.done': 'Packed {place}: {path}',
  'pack.would': 'Would pack {place}: {path}',
  'pack.counts':
    '{submissions} {submissions|list|lists}, {records} {records|record|records} ({rows} {rows|row|rows}), {decisions} {decisions|decision|decisions}, {rules} {rules|rule|rules}, {receipts} {receipts|receipt|receipts}, {waivers} {waivers|waiver|waivers}, {readiness} {readiness|row|rows} of readiness',
  'pack.list': '{kind} version {version} ({state}): {records} {records|record|records}  {file}',
  'pack.private':
    'A pack holds personal data: only you can read this file; send it by a safe way and delete it once merged',
  'pack.encrypted':
    'The pack is encrypted (age format): without the passphrase nobody opens it; tell it by another way than the pack',
  'pack.prompt': 'Passphrase of the pack (at least {least} {least|character|characters})',
  'pack.again': 'The passphrase again',
  'pack.key': 'Signed with the key {fingerprint}; read these digits out to a receiver who telephones',
  'pack.key-new':
    'This key is new. If this workspace has sent packs before (it was restored, say), tell its receivers the digits',
  'pack.keys': 'show the key of this workspace and those of the senders it knows',
  'pack.key-own': 'Key of this workspace: {fingerprint}',
  'pack.key-none': 'This workspace has signed no pack and has no key yet.',
  'pack.key-sender': '{fingerprint}  {places}  (known since {at}, {who})',
  'merge.signature.first':
    'Key {fingerprint}, seen for the first time: telephone the sender and compare the digits group by group; if they differ, take this merge back with bangiao undo',
  'merge.signature.known': 'The signature is right, its key {fingerprint} known',
  'merge.signature.accepted':
    'From now on the key {fingerprint} of that workspace is known too; the log says why',
  'merge.signature.unsigned':
    'The pack is not signed: it was not changed on its way, but nobody knows who made it',
  'merge.other-sender':
    'MIND: earlier packs of {place} came from another workspace; telephone {place} before this one is used',
  'merge.accept-key':
    'accept another key of a known sender: the digits that the sender read out by telephone',
  'merge.accept-reason': 'why that key is accepted, for the log',
  'merge.summary':
    'merge packs into this workspace; neither their order nor merging one twice has an effect on the result',
  'merge.files': 'packs (.bangiao files), or folders of packs',
  'merge.prompt': 'Passphrase of the pack {file}',
  'merge.done':
    '{id}  {place} ({file}): added {submissions} {submissions|list|lists}, {records} {records|record|records}, {decisions} {decisions|decision|decisions}, {rules} {rules|rule|rules}, {receipts} {receipts|receipt|receipts}, {waivers} {waivers|waiver|waivers}, {readiness} {readiness|row|rows} of readiness; {known} {known|list was|lists were} here',
  'merge.unchanged': '{place} ({file}): everything in the pack is here already, nothing changed',
  'merge.origin': 'packed at {at} by {who}; program {program}',
  'merge.sum':
    '{merged} {merged|pack|packs} merged, {unchanged} with nothing new, {refused} refused, {conflicts} {conflicts|conflict|conflicts} to decide',
  'merge.conflict.submissions':
    'Two versions and nobody has said which is newer; neither counts: {sides} → bangiao undo <n> the wrong one',
  'merge.conflict.decisions': 'Record {record}: decisions differ: {sides} → bangiao undo D<n> the wrong one',
  'merge.conflict.rules': 'Two rules name different receivers: {sides} → bangiao undo R<n> the wrong one',
  'merge.conflict.receipts':
    'Record {record} {what}: receipts differ: {sides} → bangiao undo P<n> the wrong one',
  'merge.conflict.readiness':
    '{commune}: returns of readiness differ and none counts: {sides} → bangiao undo V<number> for the wrong one',
  'merge.side.submission': '#{id} {file} (version {version}, {who} {at})',
  'undo.merge':
    'Took merge {id} back; what only that pack brought counts no more. Merging the pack again brings it back',
  'undo.merge-would': 'Would take merge {id} back',
  'history.merges': 'Merged packs',
  'history.readiness': 'Returns of readiness',
  'history.readiness-communes': '{count} {count|commune|communes}',
  'history.readiness-instead': 'instead of {id}',
  'history.merge-ended': 'taken back',
  'next.pack-keys': 'Next: compare the digits group by group by telephone; to pack: bangiao pack',
  'next.merge': 'Next: send the file; in the workspace that takes it in: bangiao merge "{file}"',
};
