import type { MatchedColumn, StatedColumns, StatedValue } from '../../inventory/columns.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import type { Actor } from '../operations.ts';

/** Whose tables a profile is for: a sender's, of one kind, with one set of headings. */
export interface ProfileScope {
  readonly district: string;
  readonly kind: InventoryKind;
  /** The headings, folded, one a line (`inventory/state-columns.ts`). */
  readonly layout: string;
}

/** What a person once said the columns of such tables mean, and words in them. */
export interface Profile {
  readonly name: string;
  readonly kind: InventoryKind;
  readonly layout: string;
  readonly answers: StatedColumns;
  readonly values: readonly StatedValue[];
}

/** What a person said of a table. */
export type ProfileAnswers = Pick<Profile, 'answers' | 'values'>;

interface StoredProfile {
  readonly name: string;
  readonly kind: InventoryKind;
  readonly layout: string;
  readonly answers: string;
  /** Null in a profile that says nothing of words. */
  readonly value_answers: string | null;
}

const profileColumns = 'name, kind, layout, answers, value_answers';

function fromRow({ name, kind, layout, answers, value_answers }: StoredProfile): Profile {
  return {
    name,
    kind,
    layout,
    answers: new Map(Object.entries(JSON.parse(answers) as Record<string, string | null>)),
    values: JSON.parse(value_answers ?? '[]') as readonly StatedValue[],
  };
}

/** The profile for a sender's tables of one layout. */
export function profileFor(store: Store, { district, kind, layout }: ProfileScope): Profile | undefined {
  const row = store
    .prepare<[string, string, string], StoredProfile>(
      `SELECT ${profileColumns} FROM profile WHERE district_code = ? AND kind = ? AND layout = ?`,
    )
    .get(district, kind, layout);
  return row && fromRow(row);
}

/** The profile of this name. */
export function profileNamed(store: Store, name: string): Profile | undefined {
  const row = store
    .prepare<[string], StoredProfile>(`SELECT ${profileColumns} FROM profile WHERE name = ?`)
    .get(name);
  return row && fromRow(row);
}

/** All profiles, the oldest first. */
export function allProfiles(store: Store): readonly Profile[] {
  return store
    .prepare<[], StoredProfile>(`SELECT ${profileColumns} FROM profile ORDER BY id`)
    .all()
    .map(fromRow);
}

/** The names of all profiles, in order. */
export function profileNames(store: Store): readonly string[] {
  return store.prepare<[], string>('SELECT name FROM profile ORDER BY name').pluck().all();
}

/** Remembers what columns and words in them mean, in place of what was known for the same tables. Returns the profile's name. */
export function saveProfile(
  store: Store,
  scope: ProfileScope,
  { answers, values }: ProfileAnswers,
  actor: Actor,
): string {
  const { district, kind, layout } = scope;
  const name = profileFor(store, scope)?.name ?? newName(store, scope);
  store
    .prepare(
      `INSERT INTO profile (name, district_code, kind, layout, answers, value_answers, saved_at, saved_by)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (name) DO UPDATE
         SET answers = excluded.answers, value_answers = excluded.value_answers,
             saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
    )
    .run(
      name,
      district,
      kind,
      layout,
      JSON.stringify(Object.fromEntries(answers)),
      values.length === 0 ? null : JSON.stringify(values),
      actor.at,
      actor.who,
    );
  return name;
}

function newName(store: Store, { district, kind }: ProfileScope): string {
  const known = store
    .prepare<[string, string], number>('SELECT count(*) FROM profile WHERE district_code = ? AND kind = ?')
    .pluck()
    .get(district, kind);
  return `${district}-${kind}-${(known ?? 0) + 1}`;
}

/** What the columns of a submission's tables were taken for. */
export function columnsOfSubmission(store: Store, submissionId: number): readonly MatchedColumn[] {
  return store
    .prepare<[number], string>('SELECT columns FROM source_table WHERE submission_id = ? ORDER BY id')
    .pluck()
    .all(submissionId)
    .flatMap((columns) => JSON.parse(columns) as MatchedColumn[]);
}
