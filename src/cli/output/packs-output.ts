import { ruleWords } from '../../mapping/rules/words.ts';
import type { Messages } from '../../messages/messages.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import type { Conflicts, MergedPack, MergeOutcome } from '../../packs/merge-packs.ts';
import { districtName, receiverName } from '../../reference/code-names.ts';
import type { PackCounts } from '../../store/packs/pack-file.ts';
import type { PackScope } from '../../store/packs/select-part.ts';
import { hanoiMinute } from '../../text/hanoi-time.ts';
import type { Context } from '../context.ts';
import { showAssignments } from './assignments-output.ts';
import { shownFindings } from './findings-output.ts';
import { refusalDocument, refusalLine } from './refusal-output.ts';

/** The name of the place whose part a pack is. */
export function placeOf({ type, code }: PackScope): string {
  return type === 'district' ? districtName(code) : receiverName(code);
}

/** The counts of a pack as a sentence needs them. */
export function packCountWords(
  counts: PackCounts,
  messages: Messages,
): Readonly<Record<keyof PackCounts, string>> {
  const words = Object.entries(counts).map(([name, count]) => [name, messages.count(count)]);
  return Object.fromEntries(words) as Record<keyof PackCounts, string>;
}

/** How many things people have to decide. */
export function countConflicts(conflicts: Conflicts): number {
  return Object.values(conflicts).reduce((sum, each) => sum + each.length, 0);
}

/** Shows what merging did: each pack with what was new, what is to be decided, how the records stand now. */
export function showMerge(outcome: MergeOutcome, dryRun: boolean, context: Context): void {
  const { output, messages } = context;
  const { merged, refused, conflicts, kinds } = outcome;
  const [firstRefused] = refused;
  output.document({
    merges: merged.map(mergeDocument),
    refused: refused.map(({ file, refusal }) => ({ file, ...refusalDocument(refusal, messages) })),
    conflicts: conflictDocuments(conflicts),
    kinds,
    dry_run: dryRun,
    ...(merged.length === 0 && firstRefused
      ? { error: refusalDocument(firstRefused.refusal, messages) }
      : {}),
  });
  for (const pack of merged) showPack(pack, context);
  for (const { refusal } of refused) output.problem(refusalLine(refusal, messages));
  showConflicts(conflicts, context);
  if (merged.length > 0) showAssignments(kinds, context);
  const unchanged = merged.filter(({ id }) => id === undefined).length;
  output.line(
    messages.say('merge.sum', {
      merged: merged.length - unchanged,
      ...{ unchanged, refused: refused.length, conflicts: countConflicts(conflicts) },
    }),
  );
  if (dryRun) output.line(messages.say('dry-run'));
  output.line(messages.say(outcome.waiting ? 'next.map' : 'next.check'));
}

function showPack({ id, file, manifest, taken, signature }: MergedPack, context: Context): void {
  const { output, messages } = context;
  const place = placeOf(manifest.scope);
  if (id === undefined) {
    output.line(messages.say('merge.unchanged', { place, file }));
    return;
  }
  const { submissions, facts } = taken;
  const fresh = submissions.filter(({ outcome }) => outcome !== 'known');
  output.line(
    messages.say('merge.done', {
      ...{ id: `M${id}`, place, file },
      submissions: messages.count(fresh.length),
      known: messages.count(submissions.length - fresh.length),
      records: messages.count(fresh.reduce((sum, { records }) => sum + records, 0)),
      decisions: messages.count(facts.decision.added),
      rules: messages.count(facts.mapping_rule.added),
      receipts: messages.count(facts.receipt.added),
      waivers: messages.count(facts.waiver.added),
      readiness: messages.count(facts.readiness_row.added),
    }),
  );
  const { packed_at, packed_by: who, program } = manifest;
  output.line(messages.say('merge.origin', { at: hanoiMinute(packed_at), who, program }));
  const { state, fingerprint = '' } = signature;
  output.line(messages.say(`merge.signature.${state}`, { fingerprint }));
  if (signature.hasOtherSender)
    output.line(output.severity('warning', messages.say('merge.other-sender', { place })));
}

function mergeDocument({
  id,
  file,
  sha256,
  manifest,
  taken,
  signature,
}: MergedPack): Readonly<Record<string, unknown>> {
  const { scope, origin, packed_at, packed_by, program, counts } = manifest;
  const { submissions, facts } = taken;
  return {
    id: id === undefined ? null : `M${id}`,
    unchanged: id === undefined,
    ...{ file, sha256, scope, origin, packed_at, packed_by, program, counts },
    signature: {
      ...{ state: signature.state, fingerprint: signature.fingerprint ?? null },
      other_sender: signature.hasOtherSender,
    },
    submissions,
    decisions: facts.decision,
    rules: facts.mapping_rule,
    receipts: facts.receipt,
    waivers: facts.waiver,
    readiness: facts.readiness_row,
  };
}

/** What is to be decided, as programs read it. */
export function conflictDocuments({
  submissions,
  decisions,
  rules,
  receipts,
  readiness,
}: Conflicts): Readonly<Record<string, unknown>> {
  return {
    submissions: submissions.map(({ kind, district_code, submissions: versions }) => ({
      ...{ kind, district_code },
      versions: versions.map(({ id, file, version, imported_at, imported_by }) => ({
        ...{ id, file, version, imported_at, imported_by },
      })),
    })),
    decisions: decisions.map(({ record, decisions: sides }) => ({
      record,
      decisions: sides.map(({ id, receiver, decidedBy, reason }) => ({
        ...{ id: `D${id}`, receiver, reason },
        decided_by: decidedBy,
      })),
    })),
    rules: rules.map(({ left, right }) =>
      [left, right].map(({ id, receiver, author }) => ({ id: `R${id}`, receiver, author })),
    ),
    receipts: receipts.map(({ record, kind, name, lines }) => ({ record, kind, what: name, lines })),
    readiness,
  };
}

/** Shows what is to be decided, the first of each sort. */
export function showConflicts(conflicts: Conflicts, { output, messages }: Context): void {
  const lines = [
    ...conflicts.submissions.map(({ submissions }) => {
      const sides = submissions.map(({ id, file, version, imported_by, imported_at }) =>
        messages.say('merge.side.submission', {
          id,
          file,
          version,
          who: imported_by,
          at: hanoiMinute(imported_at),
        }),
      );
      return messages.say('merge.conflict.submissions', { sides: sides.join(' ≠ ') });
    }),
    ...conflicts.decisions.map(({ record, decisions }) => {
      const sides = decisions.map(
        ({ id, receiver, decidedBy }) => `D${id} ${receiverName(receiver)} (${decidedBy})`,
      );
      return messages.say('merge.conflict.decisions', { record, sides: sides.join(' ≠ ') });
    }),
    ...conflicts.rules.map(({ left, right }) => {
      const sides = [left, right].map(
        ({ id, condition, receiver }) => `R${id} ${ruleWords(condition)}: ${receiverName(receiver)}`,
      );
      return messages.say('merge.conflict.rules', { sides: sides.join(' ≠ ') });
    }),
    ...conflicts.receipts.map(({ record, name, lines: said }) => {
      const sides = said.map(({ receipt, fate }) => `${receipt} ${messages.say(`fate.${fate}`)}`);
      return messages.say('merge.conflict.receipts', { record, what: name, sides: sides.join(' ≠ ') });
    }),
    ...conflicts.readiness.map(({ commune, rows }) =>
      messages.say('merge.conflict.readiness', {
        commune: receiverName(commune),
        sides: rows
          .map((row) => `${row.return} ${placeInFile(messages, row)} (${row.imported_by})`)
          .join(' ≠ '),
      }),
    ),
  ];
  for (const line of lines.slice(0, shownFindings)) output.line(output.severity('error', line));
  const rest = lines.length - shownFindings;
  if (rest > 0) output.line(messages.say('decide.more', { count: messages.count(rest) }));
}
