/**
 * Records without a code that a correction workbook changed, and what they were in the version before: nothing else
 * says that the one is the other. What people decided and counted of the one follows to the other, and back again.
 */
export const correctedRecords = `
CREATE TABLE corrected_record (
  id INTEGER PRIMARY KEY,
  old_id INTEGER NOT NULL REFERENCES row (id),
  new_id INTEGER NOT NULL REFERENCES row (id)
) STRICT;
CREATE INDEX corrected_record_by_old ON corrected_record (old_id);
CREATE INDEX corrected_record_by_new ON corrected_record (new_id);
`;
