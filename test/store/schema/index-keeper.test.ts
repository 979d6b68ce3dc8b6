import { expect, it } from 'vitest';
import type { Store } from '../../../src/store/database.ts';
import { type SubmissionWriter, submissionWriter } from '../../../src/store/submissions/submission-writer.ts';
import { addSubmission } from '../../../src/store/submissions/submissions.ts';
import { temporaryStore } from '../../helpers/workspace.ts';

/** More rows than the first look at the indexes waits for. */
const largeLoad = 21_000;

function indexesOf(store: Store): readonly unknown[] {
  return store
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name")
    .all();
}

/** Begins a submission of premises and writes that many rows of it; hands back its writer. */
function writeRows(store: Store, rows: number): SubmissionWriter {
  const id = addSubmission(store, {
    purpose: 'handover',
    kind: 'premises',
    districtCode: '002',
    file: 'bang-ke.xlsx',
    path: '/bang-ke.xlsx',
    sha256: 'x',
    size: 1,
    importedAt: '2025-06-30T01:00:00.000Z',
    importedBy: 'kiem-thu',
    operationId: 1,
  });
  const writer = submissionWriter(store, id, 'premises');
  const tableId = writer.addTable('Bảng kê', { from: 1, to: 1 }, [], 'đồng');
  for (let number = 1; number <= rows; number += 1) {
    const row = { tableId, number, reason: null, section: null, raw: [], forms: '', amounts: null };
    writer.addRecord(writer.addRow({ ...row, fate: 'accepted' }), { premises_code: `ND-${number}` });
  }
  return writer;
}

/** A store in the midst of a command. */
async function storeInTransaction(): Promise<Store> {
  const store = await temporaryStore();
  store.exec('BEGIN IMMEDIATE');
  store
    .prepare(
      "INSERT INTO operation (id, at, who, command, details, previous_hash, hash) VALUES (1, '', '', '', '', '', '')",
    )
    .run();
  return store;
}

it('puts the indexes of a large load aside, and has every one back when its rows are written', async () => {
  const store = await storeInTransaction();
  const before = indexesOf(store);
  const writer = writeRows(store, largeLoad);
  expect(indexesOf(store).length).toBeLessThan(before.length);
  writer.endRows();
  expect(indexesOf(store)).toEqual(before);
});

it('leaves the indexes alone where more is stored than comes', async () => {
  const store = await storeInTransaction();
  writeRows(store, largeLoad).endRows();
  const before = indexesOf(store);
  writeRows(store, largeLoad - 500);
  expect(indexesOf(store)).toEqual(before);
});

it('has the indexes back when a large load is undone before its end', async () => {
  const store = await storeInTransaction();
  const before = indexesOf(store);
  store.exec('SAVEPOINT part');
  writeRows(store, largeLoad);
  expect(indexesOf(store)).not.toEqual(before);
  store.exec('ROLLBACK TO part; RELEASE part');
  expect(indexesOf(store)).toEqual(before);
});
