/**
 * What receiving teams sent back: a receipt for each file, a line for each of its rows, and what was found in reading it.
 * A line keeps the number as printed and the record it means now; what was handed over is the record's own wording at
 * the time, so that a record that changes later is known. Whether a line is in force follows from all receipts
 * (`receipt-views.ts`). `state_operation_id` is the last operation before the form was made; none for a blank form.
 */
export const receipts = `
CREATE TABLE receipt (
  id INTEGER PRIMARY KEY,
  commune_code TEXT NOT NULL REFERENCES receiver (code),
  file TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('current', 'undone')),
  state_operation_id INTEGER REFERENCES operation (id),
  team_key TEXT NOT NULL,
  team TEXT NOT NULL,
  received_at TEXT NOT NULL,
  received_by TEXT NOT NULL,
  operation_id INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE INDEX receipt_by_commune ON receipt (commune_code, state);

CREATE TABLE receipt_line (
  id INTEGER PRIMARY KEY,
  receipt_id INTEGER NOT NULL REFERENCES receipt (id),
  sheet TEXT NOT NULL,
  row INTEGER NOT NULL,
  printed_record TEXT,
  record_id INTEGER REFERENCES row (id),
  what TEXT,
  what_key TEXT NOT NULL,
  unit TEXT,
  handed_quantity REAL,
  handed_value INTEGER,
  received_quantity REAL,
  fate TEXT NOT NULL CHECK (fate IN
    ('complete', 'missing', 'excess', 'damaged', 'wrong', 'uncounted', 'unclear', 'unlisted')),
  condition TEXT,
  opinion TEXT
) STRICT;
CREATE INDEX receipt_line_by_receipt ON receipt_line (receipt_id, record_id);
CREATE INDEX receipt_line_by_record ON receipt_line (record_id);

CREATE TABLE receipt_finding (
  id INTEGER PRIMARY KEY,
  receipt_id INTEGER NOT NULL REFERENCES receipt (id),
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
  record_id INTEGER REFERENCES row (id),
  sheet TEXT,
  row INTEGER,
  details TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_finding_by_receipt ON receipt_finding (receipt_id);
`;
