import { readinessKeys } from '../inventory/readiness.ts';

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

/** Of each commune the row that was taken in last and not taken back. */
export const readinessView = `
CREATE VIEW v_readiness AS
SELECT r.id, 'V' || t.id AS return, r.commune_code, c.name AS commune_name, t.file, r.sheet, r.number AS row,
  ${readinessKeys.map((key) => `r.stated ->> '${key}' AS ${key}`).join(', ')},
  r.problems, t.imported_at, t.imported_by
FROM readiness_row AS r
JOIN readiness_return AS t ON t.id = r.return_id AND t.state = 'current'
JOIN receiver AS c ON c.code = r.commune_code
WHERE r.fate = 'accepted' AND NOT EXISTS (
  SELECT 1 FROM readiness_row AS n JOIN readiness_return AS o ON o.id = n.return_id AND o.state = 'current'
  WHERE n.commune_code = r.commune_code AND n.fate = 'accepted' AND n.id > r.id);`;
