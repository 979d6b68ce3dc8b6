import { readinessKeys } from '../../inventory/readiness.ts';

/**
 * What communes, or the city for them, say of their readiness: a return for each file, and each row of its table with
 * its raw text and its fate. `stated` holds what was read of an accepted row by key, `problems` what was found in it.
 */
export const readinessReturns = `
CREATE TABLE readiness_return (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('current', 'undone')),
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  operation_id INTEGER NOT NULL REFERENCES operation (id)
) STRICT;

CREATE TABLE readiness_row (
  id INTEGER PRIMARY KEY,
  return_id INTEGER NOT NULL REFERENCES readiness_return (id),
  sheet TEXT NOT NULL,
  number INTEGER NOT NULL,
  fate TEXT NOT NULL CHECK (fate IN ('accepted', 'rejected', 'duplicate', 'structural')),
  reason TEXT,
  raw TEXT NOT NULL,
  commune_code TEXT REFERENCES receiver (code),
  stated TEXT NOT NULL,
  problems TEXT NOT NULL
) STRICT;
CREATE INDEX readiness_row_by_return ON readiness_row (return_id);
CREATE INDEX readiness_row_by_commune ON readiness_row (commune_code) WHERE commune_code IS NOT NULL;
`;

/**
 * `supersedes`: the return that a mended one takes the place of. `is_ended`: another workspace has taken back what the
 * row says. `readiness_follows`: which row about a commune came after which, where they were taken in another workspace.
 */
export const readinessVersions = `
ALTER TABLE readiness_return ADD COLUMN supersedes INTEGER REFERENCES readiness_return (id);
ALTER TABLE readiness_row ADD COLUMN is_ended INTEGER NOT NULL DEFAULT 0;

CREATE TABLE readiness_follows (
  row_id INTEGER NOT NULL REFERENCES readiness_row (id),
  earlier_id INTEGER NOT NULL REFERENCES readiness_row (id),
  PRIMARY KEY (row_id, earlier_id)
) STRICT, WITHOUT ROWID;
`;

const follows = (later: string, earlier: string) => `EXISTS (SELECT 1 FROM readiness_follows AS f
      WHERE f.row_id = ${later}.id AND f.earlier_id = ${earlier}.id)`;

/** Everything a row states, in the order of the form: by this two rows are the same, whatever the order of their columns. */
const content = `json_array(${readinessKeys.map((key) => `r.stated ->> '${key}'`).join(', ')})`;

/**
 * `standing`: of each commune the rows that nothing later from the same workspace has taken the place of. Between two
 * workspaces there is no order: one that came in a pack follows those that were there before it and no others.
 */
export const standingReadiness = `
said AS (
  SELECT r.id, r.commune_code, t.imported_at, ${content} AS content, EXISTS (SELECT 1 FROM shared_key AS k
      WHERE k.entity = 'readiness_row' AND k.local_id = r.id) AS is_shared
  FROM readiness_row AS r
  JOIN readiness_return AS t ON t.id = r.return_id AND t.state = 'current'
  WHERE r.fate = 'accepted' AND NOT r.is_ended AND NOT EXISTS (
    SELECT 1 FROM readiness_return AS m WHERE m.supersedes = t.id AND m.state = 'current')),
standing AS (
  SELECT p.* FROM said AS p WHERE NOT EXISTS (
    SELECT 1 FROM said AS n WHERE n.commune_code = p.commune_code AND n.id <> p.id
      AND (${follows('n', 'p')} OR NOT n.is_shared AND n.id > p.id) AND NOT ${follows('p', 'n')})),
contested AS (SELECT commune_code FROM standing GROUP BY commune_code HAVING count(DISTINCT content) > 1)`;

/** Of each commune the row that counts; none where rows that nobody has put in an order say different things. */
export const readinessView = `
CREATE VIEW v_readiness AS
WITH ${standingReadiness}
SELECT r.id, 'V' || t.id AS return, r.commune_code, c.name AS commune_name, t.file, r.sheet, r.number AS row,
  ${readinessKeys.map((key) => `r.stated ->> '${key}' AS ${key}`).join(', ')},
  r.problems, t.imported_at, t.imported_by
FROM standing AS s
JOIN readiness_row AS r ON r.id = s.id
JOIN readiness_return AS t ON t.id = r.return_id
JOIN receiver AS c ON c.code = r.commune_code
WHERE s.commune_code NOT IN (SELECT commune_code FROM contested) AND NOT EXISTS (
  SELECT 1 FROM standing AS o
  WHERE o.commune_code = s.commune_code AND (o.imported_at, o.id) < (s.imported_at, s.id));`;
