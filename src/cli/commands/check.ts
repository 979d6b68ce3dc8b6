import { checkSettings } from '../../checks/check-settings.ts';
import { runChecks } from '../../checks/run-checks.ts';
import { reaches, type Severity, type SeverityCounts, severities } from '../../findings/finding.ts';
import { ruleSeverities } from '../../findings/rules.ts';
import { fieldOfValueCode } from '../../findings/value-codes.ts';
import {
  countWaived,
  type FindingFilter,
  findingFrequencies,
  firstFindings,
  iterateFindings,
} from '../../store/checks/findings.ts';
import { sixClearResults } from '../../store/checks/six-clear.ts';
import { sixClearPoints, sixClearScores } from '../../store/checks/six-clear-scores.ts';
import type { Store } from '../../store/database.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { communeOption, districtOption, kindOption } from '../options/choices.ts';
import { dayOfRun } from '../options/day-of-run.ts';
import { countsText, findingDocument, showFindings, shownFindings } from '../output/findings-output.ts';
import { scoresDocument, showScores } from '../output/six-clear-output.ts';
import { unknownCode } from '../usage/unknown-code.ts';

type Threshold = Severity | 'never';

/** `check`: completeness, the six clear, records against each other. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages, actor } = context;
  const filter: FindingFilter = {
    district: districtOption(invocation)?.code,
    commune: communeOption(invocation)?.code,
    kind: kindOption(invocation),
    rule: ruleOption(invocation),
  };
  const dryRun = invocation.flag('dryRun');
  const workspace = await context.openWorkspace();
  const { store } = workspace;
  const options = {
    actor,
    dryRun,
    ...checkSettings(workspace),
    today: dayOfRun(context, workspace),
    filter,
  };
  try {
    const report = (counts: SeverityCounts): ExitCode => {
      const waived = countWaived(store, filter);
      if (output.json) {
        const findings = [...iterateFindings(store, filter)].map((finding) =>
          findingDocument(finding, messages),
        );
        output.document({
          counts,
          waived,
          findings,
          six_clear: sixClearResults(store, filter),
          six_clear_scores: scoresDocument(sixClearScores(store, filter), sixClearPoints(store, filter)),
          dry_run: dryRun,
        });
      } else {
        output.line(countsText(counts, messages));
        if (waived > 0) output.line(messages.say('findings.waived-count', { count: messages.count(waived) }));
        showFound(store, filter, context);
        showScores(sixClearScores(store, filter), context);
        if (dryRun) output.line(messages.say('dry-run'));
        output.line(messages.say('next.reconcile'));
      }
      const threshold = thresholdOption(invocation);
      const found = severities.some((severity) => counts[severity] > 0 && reaches(severity, threshold));
      return found ? exitCodes.findings : exitCodes.clean;
    };
    return await output.onceDone(() => runChecks(store, options, report));
  } finally {
    store.close();
  }
}

/** The first findings, and of each code where its others are; where one code was asked for, that goes without saying. */
function showFound(store: Store, filter: FindingFilter, context: Context): void {
  const isOneCode = filter.rule !== undefined;
  const first = firstFindings(store, filter, shownFindings);
  const more = isOneCode ? undefined : 'findings.more-of-code';
  showFindings(findingFrequencies(store, filter), first, context, more);
}

function thresholdOption(invocation: Invocation): Threshold {
  const given = invocation.option('failOn');
  return given === 'warning' || given === 'never' ? given : 'error';
}

/** A rule's code; a code nobody knows would silently find nothing. */
function ruleOption(invocation: Invocation): string | undefined {
  const code = invocation.option('rule')?.toUpperCase();
  if (code === undefined || Object.hasOwn(ruleSeverities, code) || fieldOfValueCode(code)) return code;
  throw unknownCode(code);
}
