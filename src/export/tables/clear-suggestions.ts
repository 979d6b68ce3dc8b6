import type { Messages } from '../../messages/messages.ts';
import type { Dimension } from '../../settings/six-clear-data.ts';
import type { ExportFinding } from '../../store/outputs/export-findings.ts';
import { sixClear } from './six-clear-columns.ts';

type ClearFinding = Pick<ExportFinding, 'code' | 'record' | 'values'>;

/** What there is to say of a record whose six are not all clear. */
export interface ClearWords {
  /** What to write in it, one line for each of the six that is not clear; undefined where there is nothing to say. */
  readonly suggestion: string | undefined;
  /** Why each of them is not clear, in the words of its finding. */
  readonly reasons: ReadonlyMap<Dimension, string>;
}

/** Returns the words for a record, by its number. The last ones are kept: a table asks for the same record column by column. */
export function clearWords(
  messages: Messages,
  findingsOf: (record: number) => readonly ClearFinding[],
): (record: number) => ClearWords {
  let last: { readonly record: number; readonly words: ClearWords } | undefined;
  return (record) => {
    if (last?.record !== record) last = { record, words: wordsFor(messages, findingsOf(record)) };
    return last.words;
  };
}

/** Findings by the record they are about; those about none are left out. */
export function byRecord(findings: readonly ClearFinding[]): (record: number) => readonly ClearFinding[] {
  const groups = new Map<number, ClearFinding[]>();
  for (const finding of findings) {
    if (finding.record === null) continue;
    const group = groups.get(finding.record);
    if (group) group.push(finding);
    else groups.set(finding.record, [finding]);
  }
  return (record) => groups.get(record) ?? [];
}

function wordsFor(messages: Messages, findings: readonly ClearFinding[]): ClearWords {
  const lines: string[] = [];
  const reasons = new Map<Dimension, string>();
  for (const { code, values } of findings) {
    const about = sixClear.find(({ name }) => code.startsWith(`CLEAR-${name.toUpperCase()}-`));
    if (!about) continue;
    const { message, remedy } = messages.finding(code, values);
    lines.push(`${messages.say(`sheet.clear.${about.name}`)}: ${values.suggestion ?? remedy}`);
    reasons.set(about.name, message);
  }
  return { suggestion: lines.length === 0 ? undefined : lines.join('\n'), reasons };
}
