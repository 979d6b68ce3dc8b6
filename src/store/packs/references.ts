import { factEntities } from './packed-tables.ts';

/** What is said of submissions, decisions, rules, receipts and waivers; each is a set that only grows. */
export const relations = [
  /** one stands here and was not taken back with the merge that brought it. */
  'has',
  /** submission one is the next version of other. */
  'supersedes',
  /** submissions one and other are parts of one list: both count. */
  'beside',
  /** submission one was taken in: other is when, by whom, from which file (JSON). */
  'imported',
  /** decision one is about record other. */
  'decides',
  /** line one of a receipt counts record other. */
  'counts',
  /** finding one of a receipt is about record other. */
  'finds',
  /** receipt one came after other, from the same people; row one about a commune's readiness came after other. */
  'follows',
  /** one was taken back or replaced; other is what did it. */
  'ended',
  /** one holds again as far as other had ended it. */
  'revoked',
] as const;
export type Relation = (typeof relations)[number];

/** By what a submission is called in relations. */
export function submissionReference(key: string): string {
  return `submission:${key}`;
}

const hash = '[0-9a-f]{64}';
const fact = `(?:${factEntities.join('|')}):${hash}:\\d{1,9}`;
const ordered = `(receipt|readiness_row):${hash}:\\d{1,9}`;
const submission = `submission:${hash}`;
const place = `${hash}#\\d{1,9}`;

/** What a relation of a pack has to look like; anything else was not written by this program. */
const forms: Readonly<Record<Exclude<Relation, 'has'>, readonly [one: RegExp, other: RegExp]>> = {
  supersedes: [whole(submission), whole(submission)],
  beside: [whole(submission), whole(submission)],
  imported: [whole(submission), /^\[.{1,2000}\]$/su],
  decides: [whole(`decision:${hash}:\\d{1,9}`), whole(place)],
  counts: [whole(`receipt:${hash}:\\d{1,9}#\\d{1,9}`), whole(place)],
  finds: [whole(`receipt:${hash}:\\d{1,9}!\\d{1,9}`), whole(place)],
  follows: [whole(ordered), whole(ordered)],
  ended: [whole(`(?:${submission}|${fact}(?:>${place})?)`), /^[0-9a-z:-]{1,100}$/u],
  revoked: [whole(`(?:${submission}|${fact}(?:>${place})?)`), /^[0-9a-z:-]{1,100}$/u],
};

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'u');
}

/** Whether a pack may say this. */
export function isSound(relation: string, one: string, other: string): boolean {
  if (!Object.hasOwn(forms, relation)) return false;
  const [left, right] = forms[relation as keyof typeof forms];
  return left.test(one) && right.test(other);
}

/** What a reference is about: the submission or fact itself, without the line or record it names. */
export function subjectOf(reference: string): string {
  return reference.replace(/[>#!].*$/su, '');
}
