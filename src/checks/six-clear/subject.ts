import type {
  AuthorityMatrix,
  ClearSuggestions,
  LeadingUnits,
  VagueWordings,
} from '../../settings/six-clear-data.ts';
import type { SixClearFields } from '../../store/checks/six-clear-rows.ts';
import { foldText } from '../../text/fold.ts';

export { type Dimension, dimensions } from '../../settings/six-clear-data.ts';

/** A record as the six-clear rules see it. */
export interface SixClearSubject extends SixClearFields {
  readonly isSurplus: boolean;
}

/** What the rules are given beside the record: the city's data and the day of the check. */
export interface SixClearContext {
  readonly wordings: VagueWordings;
  readonly matrix: AuthorityMatrix;
  readonly units: LeadingUnits;
  readonly suggestions: ClearSuggestions;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a rule found that helps to say what to write instead, by the names that suggestions use. */
export type Hints = Readonly<Record<string, string>>;

/** A judgement on one of the six; `why` is a key of the messages' reasons. */
export type Judgement =
  | { readonly clarity: 'clear' }
  | { readonly clarity: 'missing' }
  | { readonly clarity: 'vague'; readonly text: string; readonly why: string; readonly hints: Hints };

export type SixClearRule = (subject: SixClearSubject, context: SixClearContext) => Judgement;

export const clear: Judgement = { clarity: 'clear' };
export const missing: Judgement = { clarity: 'missing' };

export function vague(text: string, why: string, hints: Hints = {}): Judgement {
  return { clarity: 'vague', text, why, hints };
}

/** Whether a text has one of these phrases in it, as whole words, in any spelling that means the same. */
export function hasPhrase(text: string, phrases: readonly string[]): boolean {
  const padded = ` ${plainWords(text)} `;
  return phrases.some((phrase) => padded.includes(` ${plainWords(phrase)} `));
}

/** Whether a text is one of these phrases and nothing more. */
export function isPhrase(text: string, phrases: readonly string[]): boolean {
  const folded = plainWords(text);
  return phrases.some((phrase) => plainWords(phrase) === folded);
}

/** What offices write short, and long: both mean the same. Folded words, as `plainWords` leaves them. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?<= )ủy ban nhân dân(?= )/gu, 'ubnd'],
  [/(?<= )hội đồng nhân dân(?= )/gu, 'hđnd'],
  [/(?<= )ct (?=ubnd |hđnd )/gu, 'chủ tịch '],
  [/(?<= )(?:tp ?hn|tphn)(?= )/gu, 'thành phố hà nội'],
  [/(?<= )tp(?= )/gu, 'thành phố'],
];

/** The words of a text without capitals, marks and differences of spelling, one space apart. */
export function plainWords(text: string): string {
  const words = ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return shortForms.reduce((plain, [written, meant]) => plain.replace(written, meant), words).trim();
}
