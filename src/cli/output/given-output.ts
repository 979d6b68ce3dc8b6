import type { DecisionConflict, GivenFinding } from '../../mapping/decisions/draft.ts';
import type { GivenOutcome } from '../../mapping/people-decide.ts';
import { ruleWords } from '../../mapping/rules/words.ts';
import type { Messages } from '../../messages/messages.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import { receiverName } from '../../reference/code-names.ts';
import { findingCell } from '../../store/checks/findings.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { showAssignments } from './assignments-output.ts';
import { shownFindings } from './findings-output.ts';
import { ruleForPrograms } from './shown-rule.ts';

/** What stood in the files beside the decisions and rules that were taken. */
export interface GivenAround {
  readonly dryRun: boolean;
  readonly problems: readonly GivenFinding[];
  /** Rows that nobody has filled in yet. */
  readonly open: number;
  /** Whether the command line itself stated the decision: where nothing of it is taken, the command was refused. */
  readonly isStated: boolean;
}

/** Shows what became of the decisions and rules people gave; exit code 1 when some of it was not taken, 2 when the command was refused. */
export function showGiven(outcome: GivenOutcome, around: GivenAround, context: Context): ExitCode {
  const { output, messages } = context;
  const { decisions, rules, kinds } = outcome;
  const refused = [...around.problems, ...decisions.refused, ...rules.refused];
  const taken = decisions.decisions.length + decisions.unchanged + rules.added.length + rules.unchanged;
  const [whyNot] = around.isStated && taken === 0 ? refused : [];
  output.document({
    decisions: decisions.decisions.map((each) => ({ ...each, id: `D${each.id}` })),
    rules: rules.added.map(ruleForPrograms),
    replaced: rules.replaced.map((id) => `R${id}`),
    unchanged: decisions.unchanged + rules.unchanged,
    open: around.open,
    refused: refused.map((finding) => refusedDocument(finding, messages)),
    conflicts: decisions.conflicts.map(conflictDocument),
    kinds,
    dry_run: around.dryRun,
    ...(whyNot ? { error: { code: whyNot.code, ...messages.finding(whyNot.code, whyNot.values) } } : {}),
  });
  for (const { id, receiver, records } of decisions.decisions)
    output.line(
      messages.say('decide.taken', {
        id,
        receiver: receiverName(receiver),
        records: messages.count(records),
      }),
    );
  for (const { id, condition, receiver } of rules.added)
    output.line(
      messages.say('decide.rule', { id, rule: ruleWords(condition), receiver: receiverName(receiver) }),
    );
  showFirst(
    [
      ...refused.map((finding) => refusedLine(finding, messages)),
      ...decisions.conflicts.map((conflict) => conflictLine(conflict, messages)),
    ],
    context,
  );
  output.line(
    messages.say('decide.sum', {
      decisions: decisions.decisions.length,
      rules: rules.added.length,
      unchanged: decisions.unchanged + rules.unchanged,
      refused: refused.length,
      conflicts: decisions.conflicts.length,
      open: around.open,
    }),
  );
  showAssignments(kinds, context);
  if (around.dryRun) output.line(messages.say('dry-run'));
  output.line(messages.say('next.map-pending'));
  if (whyNot) return exitCodes.refused;
  return refused.length + decisions.conflicts.length > 0 ? exitCodes.findings : exitCodes.clean;
}

function showFirst(lines: readonly string[], { output, messages }: Context): void {
  for (const line of lines.slice(0, shownFindings)) output.problem(line);
  const rest = lines.length - shownFindings;
  if (rest > 0) output.problem(messages.say('decide.more', { count: messages.count(rest) }));
}

function refusedDocument(finding: GivenFinding, messages: Messages) {
  const { code, file, sheet, row, values } = finding;
  return {
    code,
    file: file ?? null,
    sheet: sheet ?? null,
    row: row ?? null,
    cell: findingCell(finding),
    ...messages.finding(code, values),
  };
}

function refusedLine(finding: GivenFinding, messages: Messages): string {
  const { code, file, sheet, values } = finding;
  const { message, remedy } = messages.finding(code, values);
  const place = placeInFile(messages, { file, sheet, cell: findingCell(finding) });
  return [code, place, `${message} → ${remedy}`].filter((part) => part !== '').join('  ');
}

function conflictDocument({ record, decisions }: DecisionConflict) {
  return {
    record,
    decisions: decisions.map(({ id, decidedBy, ...rest }) => ({
      id: `D${id}`,
      ...rest,
      decided_by: decidedBy,
    })),
  };
}

function conflictLine({ record, decisions }: DecisionConflict, messages: Messages): string {
  const sides = decisions.map(
    ({ id, receiver, decidedBy, source }) => `D${id} ${receiverName(receiver)} (${decidedBy}, ${source})`,
  );
  return messages.say('decide.conflict', { record, sides: sides.join(' ≠ ') });
}
