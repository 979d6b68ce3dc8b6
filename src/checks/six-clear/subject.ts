import type { AuthorityMatrix, VagueWordings } from '../../settings/settings.ts';
import type { SixClearFields } from '../../store/check-queries.ts';
import { foldText } from '../../text/fold.ts';

export type Clarity = 'clear' | 'vague' | 'missing';

/** The six that must be clear (6 rõ), in their usual order. */
export const dimensions = ['person', 'task', 'time', 'responsibility', 'product', 'authority'] as const;
export type Dimension = (typeof dimensions)[number];

/** A record as the six-clear rules see it. */
export interface SixClearSubject extends SixClearFields {
  readonly isSurplus: boolean;
}

/** What the rules are given beside the record: the city's data and the day of the check. */
export interface SixClearContext {
  readonly wordings: VagueWordings;
  readonly matrix: AuthorityMatrix;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A judgement on one of the six; `why` is a key of the messages' reasons. */
export type Judgement =
  | { readonly clarity: 'clear' }
  | { readonly clarity: 'missing' }
  | { readonly clarity: 'vague'; readonly text: string; readonly why: string };

export type SixClearRule = (subject: SixClearSubject, context: SixClearContext) => Judgement;

export const clear: Judgement = { clarity: 'clear' };
export const missing: Judgement = { clarity: 'missing' };

export function vague(text: string, why: string): Judgement {
  return { clarity: 'vague', text, why };
}

/** Whether a text has one of these phrases in it, as whole words, in any spelling that means the same. */
export function hasPhrase(text: string, phrases: readonly string[]): boolean {
  const padded = ` ${words(text)} `;
  return phrases.some((phrase) => padded.includes(` ${words(phrase)} `));
}

/** Whether a text is one of these phrases and nothing more. */
export function isPhrase(text: string, phrases: readonly string[]): boolean {
  const folded = words(text);
  return phrases.some((phrase) => words(phrase) === folded);
}

function words(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
