import { findingKey } from '../../checks/waivers.ts';
import type { SeverityCounts } from '../../findings/finding.ts';
import type { Messages } from '../../messages/messages.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import { groupBy } from '../../reference/group.ts';
import type { FindingFrequency, StoredFinding } from '../../store/checks/findings.ts';
import { visibleLine } from '../../visible-text.ts';
import type { Context } from '../context.ts';

/** How many findings are shown before the reader is told where the rest is. */
export const shownFindings = 20;

/** A finding as programs read it. */
export function findingDocument(
  finding: StoredFinding,
  messages: Messages,
): Readonly<Record<string, unknown>> {
  const { code, severity, kind, record, field, file, sheet, cell, values, waiver } = finding;
  return {
    ...{ code, severity, kind, record, field, file, sheet, cell },
    ...messages.finding(code, values),
    key: findingKey(finding),
    waived: waiver === null ? null : `W${waiver}`,
  };
}

/** A finding in one line: `CODE  file › sheet › B17  what is wrong → what to do`. */
function findingLine(finding: StoredFinding, { output, messages }: Context): string {
  const { code, severity, values, waiver } = finding;
  const place = placeInFile(messages, finding);
  const { message, remedy } = messages.finding(code, values);
  const waived = waiver === null ? '' : messages.say('findings.waived', { id: `W${waiver}` });
  return [output.severity(severity, code), waived, visibleLine(place), visibleLine(`${message} → ${remedy}`)]
    .filter(Boolean)
    .join('  ');
}

/** "3 lỗi, 5 cảnh báo, 10 lưu ý". */
export function countsText(counts: SeverityCounts, messages: Messages): string {
  return messages.say('findings.counts', {
    error: messages.count(counts.error),
    warning: messages.count(counts.warning),
    info: messages.count(counts.info),
  });
}

/** The sentence that says how the further places of one code are seen. */
type MoreOfCode = 'findings.more-of-code' | 'findings.more-checked' | 'findings.more-places';

/**
 * Shows findings as people need them: counts by code, then the first places of each code, the most severe first, with
 * where its others are, and at last where everything is. `moreOfCode` is left out where one code was asked for.
 */
export function showFindings(
  frequencies: readonly FindingFrequency[],
  first: readonly StoredFinding[],
  context: Context,
  moreOfCode?: MoreOfCode,
): void {
  const { output, messages } = context;
  const total = frequencies.reduce((sum, { count, waived }) => sum + count + waived, 0);
  if (total === 0) return;
  output.line();
  output.table(
    frequencies.map(({ code, count, waived }) => [
      messages.count(count),
      code,
      waivedWords(waived, messages),
    ]),
  );
  output.line();
  const byCode = groupBy(first, ({ code }) => code);
  for (const { code, count, waived } of frequencies) {
    const places = byCode.get(code) ?? [];
    for (const finding of places) output.line(findingLine(finding, context));
    const more = count + waived - places.length;
    if (moreOfCode !== undefined && places.length > 0 && more > 0)
      output.line(`  ${messages.say(moreOfCode, { count: messages.count(more), code })}`);
  }
  if (total > first.length)
    output.line(messages.say('findings.more', { count: messages.count(total - first.length) }));
}

/** “+2 miễn trừ” beside a count that leaves them out; empty for none. */
function waivedWords(waived: number, messages: Messages): string {
  return waived === 0 ? '' : messages.say('findings.waived-beside', { count: messages.count(waived) });
}
