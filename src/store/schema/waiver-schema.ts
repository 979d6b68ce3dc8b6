/**
 * Findings that somebody lets stand, by code and by what they are about (`v_findings.place`), and the mark on each
 * finding that is covered. A waiver taken back is ended, never deleted.
 */
export const waivers = `
CREATE TABLE waiver (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  place TEXT NOT NULL,
  reason TEXT NOT NULL,
  authority TEXT NOT NULL,
  until TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  operation_id INTEGER NOT NULL REFERENCES operation (id),
  ended_by_operation_id INTEGER REFERENCES operation (id)
) STRICT;
CREATE INDEX waiver_by_finding ON waiver (code, place) WHERE ended_by_operation_id IS NULL;
ALTER TABLE finding ADD COLUMN waiver_id INTEGER REFERENCES waiver (id);
`;

/** What a waived finding was about, where its place is only a cell; null for waivers of an older program, and elsewhere. */
export const waivedSubjects = `
ALTER TABLE waiver ADD COLUMN about TEXT;
`;
