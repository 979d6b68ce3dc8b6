import { isDeepStrictEqual } from 'node:util';
import { RefusedError } from '../../findings/refusals.ts';
import type { MatchedColumn, StatedColumns, StatedValue } from '../../inventory/columns.ts';
import { headingKey } from '../../inventory/heading-key.ts';
import { inventories } from '../../inventory/inventories.ts';
import { withStated } from '../../inventory/state-columns.ts';
import { withValuesByKind, wordingKey } from '../../inventory/state-values.ts';
import { firstFindings } from '../../store/checks/findings.ts';
import type { Store } from '../../store/database.ts';
import { columnsOfSubmission, profileNamed, profileNames } from '../../store/submissions/profiles.ts';
import type { Submission } from '../../store/submissions/submissions.ts';
import type { ImportOptions, MetHeading } from '../options.ts';

/** What a person said of columns, and of words in them. */
export type Stated = Pick<ImportOptions, 'stated' | 'statedValues'>;

/**
 * What a named profile says of columns and words in them, below what is said beside it. Throws a `RefusedError` when
 * there is none of this name.
 */
export function withNamedProfile(store: Store, name: string | undefined, said: Stated): Stated {
  if (name === undefined) return said;
  const { stated = {}, statedValues = {} } = said;
  const profile = profileNamed(store, name);
  if (!profile) {
    throw new RefusedError('PROFILE-UNKNOWN', { name, known: profileNames(store).join(', ') || '–' });
  }
  const { kind, answers, values } = profile;
  return {
    stated: withStated({ ...stated, [kind]: answers }, kind, stated[kind] ?? new Map()),
    statedValues: withValuesByKind({ [kind]: values }, statedValues),
  };
}

/** What a person said of a table's columns, as it is remembered. */
export function answersIn(columns: readonly MatchedColumn[]): StatedColumns {
  return new Map(
    columns
      .filter(({ isStated }) => isStated)
      .map((column) => [headingKey(column.heading), meaningOf(column)]),
  );
}

/** What a person said of words in a table's columns, as it is remembered. */
export function valuesIn(columns: readonly MatchedColumn[]): readonly StatedValue[] {
  return columns.flatMap(({ statedValues = [] }) => statedValues);
}

/** Whether a submission's columns, and words in them, were already taken for what is stated now. */
export function readAsStated(
  store: Store,
  { id, kind }: Submission,
  { stated = {}, statedValues = {} }: Stated,
): boolean {
  const answers = stated[kind] ?? new Map<string, string | null>();
  const values = statedValues[kind] ?? [];
  if (answers.size + values.length === 0) return true;
  return columnsOfSubmission(store, id).every((column) => {
    const answer = answers.get(headingKey(column.heading));
    const isMeant = answer === undefined || answer === meaningOf(column);
    return isMeant && values.every((each) => isReadBy(column, each));
  });
}

function isReadBy({ key, settles, statedValues = [] }: MatchedColumn, stated: StatedValue): boolean {
  if (stated.key !== key || settles?.field === key) return true;
  return statedValues.some((known) => isDeepStrictEqual(known, stated));
}

function meaningOf({ key, repeats }: MatchedColumn): string | null {
  return key ?? repeats ?? null;
}

/** Headings listed when one is looked for in vain. */
const listedHeadings = 20;

/**
 * Throws a `RefusedError` for a heading that was spoken of and stands above no column of these submissions, nor is among
 * those that were read: mistyped, what was said of it would silently be left undone. So it would where the heading
 * stands only in tables of a kind without the field that was named.
 */
export function refuseUnmetHeadings(
  store: Store,
  submissions: readonly Pick<Submission, 'id' | 'kind'>[],
  read: readonly MetHeading[],
  { statedHeadings = [], stated = {} }: Pick<ImportOptions, 'statedHeadings' | 'stated'>,
): void {
  if (statedHeadings.length === 0) return;
  const stored = submissions.flatMap(({ id, kind }) =>
    columnsOfSubmission(store, id).map(({ heading }) => ({ kind, heading })),
  );
  const met = [...stored, ...read];
  for (const heading of statedHeadings) {
    const tables = met.filter((known) => isPartOf(heading, known.heading));
    if (tables.length === 0) throw unmet(heading, met);
    if (tables.some(({ kind }) => stated[kind]?.has(headingKey(heading)))) continue;
    const kinds = [...new Set(tables.map(({ kind }) => inventories[kind].title))].join(', ');
    throw new RefusedError('COLUMN-FIELD-OTHER-KIND', { heading, kinds });
  }
}

function unmet(heading: string, met: readonly MetHeading[]): RefusedError {
  const known = [...new Set(met.map((each) => each.heading))].slice(0, listedHeadings);
  return new RefusedError('COLUMN-HEADING-UNKNOWN', { heading, headings: known.join('; ') });
}

/**
 * Throws a `RefusedError` for words that were spoken of and stand in no list of these submissions: mistyped, what was said
 * of them would silently be left undone.
 */
export function refuseUnmetWordings(
  store: Store,
  submissions: readonly Pick<Submission, 'id'>[],
  { statedWordings = [] }: Pick<ImportOptions, 'statedWordings'>,
): void {
  if (statedWordings.length === 0) return;
  const asked = { submissions: submissions.map(({ id }) => id), rule: 'TABLE-VALUE-STATED' };
  const found = firstFindings(store, asked, Number.MAX_SAFE_INTEGER);
  const met = new Set(found.map(({ values }) => wordingKey(String(values.text))));
  const unmet = statedWordings.find((wording) => !met.has(wordingKey(wording)));
  if (unmet !== undefined) throw new RefusedError('VALUE-WORDING-UNMET', { wording: unmet });
}

/** A heading of several rows may be called by its upper or lower part. */
function isPartOf(heading: string, known: string): boolean {
  const [part, whole] = [headingKey(heading), headingKey(known)];
  return whole === part || whole.endsWith(` ${part}`) || whole.startsWith(`${part} `);
}
