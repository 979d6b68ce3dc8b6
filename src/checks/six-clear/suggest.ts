import type { Suggestion } from '../../settings/six-clear-data.ts';
import {
  type Dimension,
  type Hints,
  hasPhrase,
  type Judgement,
  type SixClearContext,
  type SixClearSubject,
} from './subject.ts';

type Unclear = Exclude<Judgement, { readonly clarity: 'clear' }>;

/** What to write instead: the city's first entry that fits and whose names are all known. */
export function suggestionFor(
  dimension: Dimension,
  judgement: Unclear,
  subject: SixClearSubject,
  context: SixClearContext,
): string {
  const known = hintsOf(judgement, subject, context);
  for (const entry of context.suggestions.suggestions) {
    if (entry.about !== dimension || !fits(entry, judgement, subject)) continue;
    const names = [...entry.write.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    if (names.every((name) => known[name] !== undefined))
      return entry.write.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? '');
  }
  return '';
}

function fits(
  { why, wordings, kinds, sorts }: Suggestion,
  judgement: Unclear,
  subject: SixClearSubject,
): boolean {
  const reason = judgement.clarity === 'vague' ? judgement.why : judgement.clarity;
  const text = judgement.clarity === 'vague' ? judgement.text : '';
  return (
    (!why || why.includes(reason)) &&
    (!wordings || hasPhrase(text, wordings)) &&
    (!kinds || kinds.includes(subject.kind)) &&
    (!sorts || (subject.sort !== null && sorts.includes(subject.sort)))
  );
}

function hintsOf(judgement: Unclear, subject: SixClearSubject, { matrix }: SixClearContext): Hints {
  const act = matrix.acts.find((entry) => entry.act === subject.handling);
  const told = {
    name: subject.name,
    handling: subject.handling,
    receiver: subject.receiver_name,
    start: subject.clear_start?.split('-').reverse().join('/'),
    authority: act?.authorities[0],
    article: act?.article,
    ...(judgement.clarity === 'vague' ? { text: judgement.text, ...judgement.hints } : {}),
  };
  const entries = Object.entries(told).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}
