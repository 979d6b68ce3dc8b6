/**
 * The tables every workspace has. The inventories' own tables follow from their declaration
 * (`inventory-tables.ts`). Amounts are whole đồng or hundredths of m²; rows and columns count from 1.
 */
export const baseSchema = `
CREATE TABLE operation (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  command TEXT NOT NULL,
  details TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE district (code TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL) STRICT;

CREATE TABLE receiver (
  code TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('commune', 'body')),
  name TEXT NOT NULL
) STRICT;

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
  state TEXT NOT NULL CHECK (state IN ('current', 'superseded', 'undone')),
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  operation_id INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE INDEX submission_by_sender ON submission (district_code, kind, state);
CREATE INDEX submission_by_content ON submission (sha256);

CREATE TABLE source_table (
  id INTEGER PRIMARY KEY,
  submission_id INTEGER NOT NULL REFERENCES submission (id),
  sheet TEXT NOT NULL,
  heading_from INTEGER NOT NULL,
  heading_to INTEGER NOT NULL,
  columns TEXT NOT NULL
) STRICT;
CREATE INDEX source_table_by_submission ON source_table (submission_id);

CREATE TABLE row (
  id INTEGER PRIMARY KEY,
  submission_id INTEGER NOT NULL REFERENCES submission (id),
  source_table_id INTEGER NOT NULL REFERENCES source_table (id),
  number INTEGER NOT NULL,
  fate TEXT NOT NULL CHECK (fate IN ('accepted', 'rejected', 'duplicate', 'structural')),
  reason TEXT,
  section TEXT,
  raw TEXT NOT NULL,
  amounts TEXT
) STRICT;
CREATE INDEX row_by_submission ON row (submission_id, fate);

CREATE TABLE submission_measure (
  submission_id INTEGER NOT NULL REFERENCES submission (id),
  measure TEXT NOT NULL,
  unit TEXT NOT NULL,
  read TEXT NOT NULL,
  accepted TEXT NOT NULL,
  rejected TEXT NOT NULL,
  duplicate TEXT NOT NULL,
  PRIMARY KEY (submission_id, measure)
) STRICT, WITHOUT ROWID;

CREATE TABLE declared_total (
  id INTEGER PRIMARY KEY,
  submission_id INTEGER NOT NULL REFERENCES submission (id),
  sheet TEXT NOT NULL,
  row INTEGER NOT NULL,
  field TEXT NOT NULL,
  unit TEXT NOT NULL,
  stated TEXT NOT NULL,
  computed TEXT NOT NULL
) STRICT;
CREATE INDEX declared_total_by_submission ON declared_total (submission_id);

CREATE TABLE finding (
  id INTEGER PRIMARY KEY,
  stage TEXT NOT NULL CHECK (stage IN ('import', 'map', 'check')),
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
  kind TEXT,
  submission_id INTEGER REFERENCES submission (id),
  record_id INTEGER REFERENCES row (id),
  field TEXT,
  sheet TEXT,
  cell TEXT,
  details TEXT NOT NULL
) STRICT;
CREATE INDEX finding_by_submission ON finding (submission_id);
CREATE INDEX finding_by_record ON finding (record_id, field);

CREATE TABLE assignment (
  id INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL REFERENCES row (id),
  receiver_code TEXT NOT NULL REFERENCES receiver (code),
  method TEXT NOT NULL CHECK (method IN ('declared', 'law-whole', 'law-population', 'rule', 'boundary', 'manual')),
  evidence TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  operation_id INTEGER NOT NULL REFERENCES operation (id),
  ended_by_operation_id INTEGER REFERENCES operation (id)
) STRICT;
CREATE UNIQUE INDEX assignment_in_force ON assignment (record_id) WHERE ended_by_operation_id IS NULL;
CREATE INDEX assignment_by_receiver ON assignment (receiver_code) WHERE ended_by_operation_id IS NULL;
CREATE INDEX assignment_history ON assignment (record_id);

CREATE TABLE pending (
  record_id INTEGER PRIMARY KEY REFERENCES row (id),
  reason TEXT NOT NULL,
  candidates TEXT NOT NULL
) STRICT;

CREATE TABLE six_clear (
  record_id INTEGER PRIMARY KEY REFERENCES row (id),
  kind TEXT NOT NULL,
  person TEXT NOT NULL,
  task TEXT NOT NULL,
  time TEXT NOT NULL,
  responsibility TEXT NOT NULL,
  product TEXT NOT NULL,
  authority TEXT NOT NULL
) STRICT;
`;

/** What a row's cells were beside their raw text, and the unit of money of a table: enough to read it again. */
export const keptForms = `
ALTER TABLE row ADD COLUMN forms TEXT;
ALTER TABLE source_table ADD COLUMN money_unit TEXT;
`;

/**
 * What people said that columns mean, by sender, kind and layout (`profiles.ts`); and a few raw texts of records
 * that no code names, by which two districts' copies of one list find each other (`like-submissions.ts`).
 */
export const profilesAndSamples = `
CREATE TABLE profile (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  district_code TEXT NOT NULL REFERENCES district (code),
  kind TEXT NOT NULL,
  layout TEXT NOT NULL,
  answers TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  UNIQUE (district_code, kind, layout)
) STRICT;

CREATE TABLE nameless_sample (
  raw TEXT NOT NULL,
  submission_id INTEGER NOT NULL REFERENCES submission (id),
  PRIMARY KEY (submission_id, raw)
) STRICT, WITHOUT ROWID;
CREATE INDEX nameless_sample_by_raw ON nameless_sample (raw);
`;

/** What the rows above a table say of it (`import/sender/letterhead-facts.ts`), as JSON. */
export const tableFacts = `
ALTER TABLE source_table ADD COLUMN facts TEXT NOT NULL DEFAULT '{}';
`;

/**
 * What people decide: decisions about single records, rules that hold for every record they fit, and boundaries
 * of communes; with each assignment the decision or rule that made it. A decision or rule taken back is ended,
 * never deleted. `related_receiver` holds whom a record concerns beside the one that leads it.
 */
export const decisionsRulesAndBoundaries = `
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  receiver_code TEXT NOT NULL REFERENCES receiver (code),
  reason TEXT NOT NULL,
  authority TEXT,
  number TEXT,
  decided_on TEXT,
  decided_by TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  source TEXT NOT NULL,
  operation_id INTEGER NOT NULL REFERENCES operation (id)
) STRICT;

CREATE TABLE decision_record (
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  record_id INTEGER NOT NULL REFERENCES row (id),
  ended_by_operation_id INTEGER REFERENCES operation (id),
  PRIMARY KEY (decision_id, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_in_force ON decision_record (record_id) WHERE ended_by_operation_id IS NULL;

CREATE TABLE mapping_rule (
  id INTEGER PRIMARY KEY,
  condition TEXT NOT NULL,
  receiver_code TEXT NOT NULL REFERENCES receiver (code),
  author TEXT NOT NULL,
  basis TEXT NOT NULL,
  authority TEXT,
  decided_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  source TEXT NOT NULL,
  operation_id INTEGER NOT NULL REFERENCES operation (id),
  ended_by_operation_id INTEGER REFERENCES operation (id)
) STRICT;

ALTER TABLE assignment ADD COLUMN decision_id INTEGER REFERENCES decision (id);
ALTER TABLE assignment ADD COLUMN rule_id INTEGER REFERENCES mapping_rule (id);
CREATE INDEX assignment_by_rule ON assignment (rule_id) WHERE rule_id IS NOT NULL AND ended_by_operation_id IS NULL;

CREATE TABLE related_receiver (
  record_id INTEGER NOT NULL REFERENCES row (id),
  receiver_code TEXT NOT NULL REFERENCES receiver (code),
  evidence TEXT NOT NULL,
  PRIMARY KEY (record_id, receiver_code)
) STRICT, WITHOUT ROWID;
CREATE INDEX related_by_receiver ON related_receiver (receiver_code);

CREATE TABLE boundary_set (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  property TEXT NOT NULL,
  loaded_at TEXT NOT NULL,
  loaded_by TEXT NOT NULL,
  operation_id INTEGER NOT NULL REFERENCES operation (id),
  ended_by_operation_id INTEGER REFERENCES operation (id)
) STRICT;

CREATE TABLE boundary (
  id INTEGER PRIMARY KEY,
  boundary_set_id INTEGER NOT NULL REFERENCES boundary_set (id),
  commune_code TEXT NOT NULL REFERENCES receiver (code),
  rings TEXT NOT NULL
) STRICT;
CREATE INDEX boundary_by_set ON boundary (boundary_set_id);
`;

/**
 * Lists of the general inventory beside what is handed over, told apart by the state of their submission. A CHECK
 * cannot be changed in place: the table is made anew under its own name, so that every reference to it stays. The
 * migrator keeps foreign keys off meanwhile and checks them at the end.
 */
export const baselineSubmissions = `
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
    'current', 'superseded', 'undone', 'baseline', 'baseline-superseded', 'baseline-undone')),
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

/** What people said that words of closed lists mean, beside what they said of columns. */
export const valuesOfProfiles = `
ALTER TABLE profile ADD COLUMN value_answers TEXT;
`;
