/**
 * What is kept beside the data so that parts of several workspaces can be put together (how it works stands at the
 * head of `src/packs/make-pack.ts`):
 *
 * - `merge`: a pack that was merged; one taken back is ended, never deleted.
 * - `shared_submission`, `shared_key`: by what a submission, and a decision, rule, receipt or waiver that came in a
 *   pack, is known in every workspace. What was made here is known by the operation that made it.
 * - `shared_row`: the place in the whole list of each row of a submission that came in parts.
 * - `shared_relation`: what is said of them, as a set that only grows, each with the merge that brought it (0: made here).
 * - `receipt_follows`: which receipt came after which, where they were taken in another workspace.
 *
 * `contested` is the state of two versions of one list that no workspace has put in an order.
 */
export const packs = `
CREATE TABLE merge (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('district', 'commune')),
  scope_code TEXT NOT NULL,
  origin TEXT NOT NULL,
  packed_at TEXT NOT NULL,
  packed_by TEXT NOT NULL,
  operation_id INTEGER NOT NULL REFERENCES operation (id),
  ended_by_operation_id INTEGER REFERENCES operation (id)
) STRICT;

CREATE TABLE shared_submission (
  id INTEGER PRIMARY KEY REFERENCES submission (id),
  key TEXT NOT NULL,
  rows INTEGER NOT NULL
) STRICT;
CREATE INDEX shared_submission_by_key ON shared_submission (key);

CREATE TABLE shared_row (
  id INTEGER PRIMARY KEY REFERENCES row (id),
  submission_id INTEGER NOT NULL REFERENCES submission (id),
  ordinal INTEGER NOT NULL,
  UNIQUE (submission_id, ordinal)
) STRICT;

CREATE TABLE shared_key (
  id INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  local_id INTEGER NOT NULL,
  key TEXT NOT NULL,
  UNIQUE (entity, local_id),
  UNIQUE (entity, key)
) STRICT;

CREATE TABLE shared_relation (
  id INTEGER PRIMARY KEY,
  relation TEXT NOT NULL,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  merge_id INTEGER NOT NULL,
  UNIQUE (relation, one, other, merge_id)
) STRICT;

CREATE TABLE receipt_follows (
  receipt_id INTEGER NOT NULL REFERENCES receipt (id),
  earlier_id INTEGER NOT NULL REFERENCES receipt (id),
  PRIMARY KEY (receipt_id, earlier_id)
) STRICT, WITHOUT ROWID;

CREATE TEMP TABLE kept_submission AS SELECT * FROM submission;
DROP TABLE submission;
CREATE TABLE submission (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  district_code TEXT NOT NULL REFERENCES district (code),
  file TEXT NOT NULL,
  path TEXT NOT NULL,
  sheet TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  version INTEGER NOT NULL,
  supersedes INTEGER REFERENCES submission (id),
  state TEXT NOT NULL CHECK (state IN (
    'current', 'superseded', 'undone', 'contested',
    'baseline', 'baseline-superseded', 'baseline-undone', 'baseline-contested')),
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  operation_id INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
INSERT INTO submission (id, kind, district_code, file, path, sheet, sha256, size, version, supersedes, state,
  imported_at, imported_by, operation_id)
SELECT id, kind, district_code, file, path, sheet, sha256, size, version, supersedes, state,
  imported_at, imported_by, operation_id FROM temp.kept_submission ORDER BY id;
DROP TABLE temp.kept_submission;
CREATE INDEX submission_by_sender ON submission (district_code, kind, state);
CREATE INDEX submission_by_content ON submission (sha256);
`;
