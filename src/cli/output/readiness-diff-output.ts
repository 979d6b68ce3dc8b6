import { readinessKind } from '../../inventory/inventory.ts';
import { readiness } from '../../inventory/readiness.ts';
import type { Messages } from '../../messages/messages.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import type { ReadinessDiff } from '../../reconcile/diff/diff-readiness.ts';
import { receiverName } from '../../reference/code-names.ts';
import type { ReadinessReturn } from '../../store/receiving/readiness.ts';
import type { Context } from '../context.ts';

/** Two returns of readiness and what they say differently. */
export interface ShownReadinessDiff {
  readonly before: ReadinessReturn;
  readonly after: ReadinessReturn;
  readonly diff: ReadinessDiff;
}

/** Differences shown one by one before people are told where the rest is. */
const shownDifferences = 20;

/** A comparison as programs read it. */
export function readinessDiffDocument({ before, after, diff }: ShownReadinessDiff) {
  return {
    kind: readinessKind,
    before: returnDocument(before),
    after: returnDocument(after),
    counts: counts(diff),
    communes: diff.differences,
  };
}

function returnDocument({ id, file, state }: ReadinessReturn) {
  return { id: `V${id}`, file, state };
}

function counts({ unchanged, differences }: ReadinessDiff) {
  return {
    unchanged,
    added: differences.filter(({ before }) => before === null).length,
    removed: differences.filter(({ after }) => after === null).length,
    changed: differences.filter(({ before, after }) => before !== null && after !== null).length,
    cells: differences.reduce((sum, { changes }) => sum + changes.length, 0),
  };
}

function valueWords(value: string | number | null, messages: Messages): string {
  if (value === null) return messages.say('value.none');
  return typeof value === 'number' ? messages.count(value) : value;
}

/** A comparison on the screen: how many communes, then the first differences with the row of each. */
export function showReadinessDiff({ before, after, diff }: ShownReadinessDiff, context: Context): void {
  const { output, messages } = context;
  output.line(`V${before.id} ${before.file} → V${after.id} ${after.file}`);
  const said = Object.entries(counts(diff)).map(([name, count]) => [name, messages.count(count)]);
  output.line(messages.say('diff.readiness', Object.fromEntries(said)));
  const lines = diff.differences.flatMap(({ commune, before: was, after: is, changes }) => {
    const name = receiverName(commune);
    if (was === null || is === null) {
      const place = was ?? is;
      const words = messages.say(was === null ? 'diff.readiness-added' : 'diff.readiness-removed');
      return [[name, words, '', '', placeInFile(messages, { ...place })]];
    }
    return changes.map(({ field, before: old, after: now }) => [
      name,
      readiness.fields[field]?.heading ?? field,
      valueWords(old, messages),
      `→ ${valueWords(now, messages)}`,
      placeInFile(messages, is),
    ]);
  });
  output.table(lines.slice(0, shownDifferences));
  const rest = lines.length - shownDifferences;
  if (rest > 0) output.line(messages.say('decide.more', { count: messages.count(rest) }));
}
