/**
 * What each operation added and changed, by marks of the rows (`seal-marks.ts`), and in `operation.content` the digest of
 * those marks, which the operation's own hash covers. An entry of `entries` is a row's number and its mark.
 */
export const seals = `
ALTER TABLE operation ADD COLUMN content TEXT;

CREATE TABLE seal (
  id INTEGER PRIMARY KEY,
  operation_id INTEGER NOT NULL REFERENCES operation (id),
  thing TEXT NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('added', 'changed', 'begun')),
  entries BLOB NOT NULL
) STRICT;
CREATE INDEX seal_by_operation ON seal (operation_id);
`;
