import { importFiles } from '../../../src/import/import-files.ts';
import { inTransaction, type Store } from '../../../src/store/database.ts';
import { appendOperation } from '../../../src/store/operations.ts';
import { sealedThings } from '../../../src/store/seals/sealed-things.ts';
import { person, writeStaff } from '../../helpers/staff-file.ts';
import { actor, importOptions, temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import { map } from '../../mapping/support.ts';

/** A row that refers to the imported ones, for each table that an import and a mapping leave empty. */
const otherRows = `
INSERT INTO assets (id, submission_id, name) SELECT id, 1, 'Máy thử' FROM row WHERE fate = 'structural' LIMIT 1;
INSERT INTO premises (id, submission_id, name) SELECT id, 1, 'Nhà thử' FROM row WHERE fate = 'structural' LIMIT 1;
INSERT INTO projects (id, submission_id, name) SELECT id, 1, 'Việc thử' FROM row WHERE fate = 'structural' LIMIT 1;
INSERT INTO records (id, submission_id, title) SELECT id, 1, 'Hồ sơ thử' FROM row WHERE fate = 'structural' LIMIT 1;
INSERT INTO declared_total (submission_id, sheet, row, field, unit, stated, computed) VALUES (1, 'A', 9, 'x', 'đồng', '1', '1');
INSERT INTO corrected_record (old_id, new_id) SELECT min(id), max(id) FROM row;
INSERT INTO decision (receiver_code, reason, decided_by, recorded_at, recorded_by, source, operation_id)
  VALUES ('00070', 'thử', 'x', 'x', 'x', 'x', 1);
INSERT INTO decision_record (decision_id, record_id) SELECT 1, id FROM staff;
INSERT INTO mapping_rule (condition, receiver_code, author, basis, decided_on, recorded_at, recorded_by, source, operation_id)
  VALUES ('{}', '00070', 'x', 'x', 'x', 'x', 'x', 'x', 1);
INSERT INTO boundary_set (file, sha256, size, property, loaded_at, loaded_by, operation_id) VALUES ('x', 'x', 1, 'x', 'x', 'x', 1);
INSERT INTO boundary (boundary_set_id, commune_code, rings) VALUES (1, '00070', '[]');
INSERT INTO receipt (commune_code, file, path, sha256, size, state, team_key, team, received_at, received_by, operation_id)
  VALUES ('00070', 'x', 'x', 'x', 1, 'current', '', '', 'x', 'x', 1);
INSERT INTO receipt_line (receipt_id, sheet, row, what_key, handed_quantity, fate) VALUES (1, 'A', 1, '', 0.1, 'complete');
INSERT INTO receipt_finding (receipt_id, code, severity, details) VALUES (1, 'X', 'info', '{}');
INSERT INTO waiver (code, place, reason, authority, until, recorded_at, recorded_by, operation_id)
  VALUES ('X', 'x', 'x', 'x', 'x', 'x', 'x', 1);
INSERT INTO profile (name, district_code, kind, layout, answers, saved_at, saved_by) VALUES ('x', '002', 'staff', 'x', '{}', 'x', 'x');
INSERT INTO merge (file, sha256, scope, scope_code, origin, packed_at, packed_by, operation_id)
  VALUES ('x', 'x', 'district', '002', 'x', 'x', 'x', 1);
INSERT INTO sender_key (origin, public_key, reason, operation_id) VALUES ('x', 'x', '', 1);
INSERT INTO shared_submission (id, key, rows) SELECT id, 'x', 1 FROM submission;
INSERT INTO shared_row (id, submission_id, ordinal) SELECT id, submission_id, id FROM row;
INSERT INTO shared_key (entity, local_id, key) VALUES ('decision', 1, 'x');
INSERT INTO shared_relation (relation, one, other, merge_id) VALUES ('has', 'x', '', 0);
INSERT INTO readiness_return (file, path, sha256, size, state, imported_at, imported_by, operation_id)
  VALUES ('x', 'x', 'x', 1, 'current', 'x', 'x', 1);
INSERT INTO readiness_row (return_id, sheet, number, fate, raw, stated, problems) VALUES (1, 'A', 1, 'structural', '[]', '{}', '[]');
INSERT INTO finding (stage, code, severity, details) VALUES ('import', 'X', 'info', '{}'), ('check', 'X', 'info', '{}');
`;

/** How many people the import of `filledStore` brings. */
export const people = 3;

/** A workspace in which every sealed table has rows: some by an import and a mapping, the others by one operation. */
export async function filledStore(): Promise<Store> {
  const store = await temporaryStore();
  const listed = Array.from({ length: people }, (_, index) =>
    person(index + 1, { destination: 'phường Hoàn Kiếm' }),
  );
  await importFiles(store, [await writeStaff(await temporaryFolder(), listed)], importOptions());
  await map(store);
  await operate(store, () => store.exec(otherRows));
  for (const { table } of sealedThings) {
    if (store.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() === undefined)
      throw new Error(`${table} is empty`);
  }
  return store;
}

/** Does something as an operation of the program. */
export function operate(store: Store, work: () => unknown): Promise<number> {
  const run = () => {
    const operation = appendOperation(store, actor, 'thử', {});
    work();
    return operation;
  };
  return inTransaction(store, run, { keep: true });
}
