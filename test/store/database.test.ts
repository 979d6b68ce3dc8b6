import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../src/findings/refusals.ts';
import { fieldEntries, inventories } from '../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import { createStore, inSavepoint, inTransaction, openStore, type Store } from '../../src/store/database.ts';
import { appendOperation, firstBrokenOperation, listOperations } from '../../src/store/operations.ts';
import { schemaVersion } from '../../src/store/schema/migrations.ts';
import {
  baseSchema,
  decisionsRulesAndBoundaries,
  keptForms,
  profilesAndSamples,
  tableFacts,
} from '../../src/store/schema/schema.ts';
import { viewNames } from '../../src/store/schema/views.ts';
import { connect } from '../../src/store/sqlite/driver.ts';
import { createWorkspace } from '../../src/workspace/workspace.ts';
import { isForOwnerOnly } from '../helpers/owner-only.ts';
import { actor, closedAfterTest, temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import { importGrid, letterhead, personRow, staffHeading } from '../import/support.ts';

/** The code with which opening is refused. */
function refusalOf(work: () => Store): string | undefined {
  try {
    closedAfterTest(work());
    return undefined;
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal.code;
    throw error;
  }
}

async function newPath(): Promise<string> {
  return join(await temporaryFolder(), 'bangiao.db');
}

describe('a workspace database', () => {
  it('is readable by its owner only, and so is everything beside it', async () => {
    const path = await newPath();
    const store = closedAfterTest(createStore(path));
    appendOperation(store, actor, 'thu', {});
    for (const file of [path, `${path}-wal`, `${path}-shm`]) {
      expect(await isForOwnerOnly(file), file).toBe(true);
    }
  });

  it('is in a workspace whose settings are readable by their owner only', async () => {
    const path = await newPath();
    closedAfterTest((await createWorkspace(path)).store);
    const settings = ['bangiao.config.json', 'rules/norms.json', 'rules/vague-wordings.json'];
    for (const file of settings) {
      expect(await isForOwnerOnly(join(path, '..', file)), file).toBe(true);
    }
  });

  it('is not made over another one, nor opened where none is', async () => {
    const path = await newPath();
    expect(refusalOf(() => openStore(path))).toBe('WORKSPACE-NOT-FOUND');
    createStore(path).close();
    expect(refusalOf(() => createStore(path))).toBe('WORKSPACE-EXISTS');
    expect(refusalOf(() => openStore(path))).toBeUndefined();
  });

  it('is never a text file', async () => {
    const path = await newPath();
    await writeFile(path, 'chỉ là một tệp văn bản, dài hơn một trăm byte '.repeat(10));
    const before = await readFile(path);
    expect(refusalOf(() => openStore(path))).toBe('WORKSPACE-NOT-OURS');
    expect(await readFile(path)).toEqual(before);
  });

  it('is never a file of no bytes, which a broken copy leaves, nor a folder', async () => {
    const path = await newPath();
    await writeFile(path, '');
    expect(refusalOf(() => openStore(path))).toBe('WORKSPACE-DAMAGED');
    expect(await readFile(path)).toHaveLength(0);
    expect(refusalOf(() => openStore(join(path, '..')))).toBe('WORKSPACE-NOT-OURS');
  });

  it.each([
    ['without a mark', 0],
    ['with its own mark', 1234],
  ])("is never another program's SQLite file %s, which stays as it was", async (_, mark) => {
    const path = await newPath();
    const foreign = connect(path);
    foreign.exec('CREATE TABLE albums (id INTEGER)');
    foreign.pragma(`application_id = ${mark}`);
    foreign.close();
    const before = await readFile(path);
    expect(refusalOf(() => openStore(path))).toBe('WORKSPACE-NOT-OURS');
    expect(await readFile(path)).toEqual(before);
  });

  it('made by a newer program is refused, and stays as it was', async () => {
    const path = await newPath();
    const store = createStore(path);
    store.pragma(`user_version = ${schemaVersion + 1}`);
    store.close();
    const before = await readFile(path);
    expect(refusalOf(() => openStore(path))).toBe('WORKSPACE-NEWER');
    expect(await readFile(path)).toEqual(before);
  });

  it('gets a column for a field that was declared since, and keeps its records', async () => {
    const path = await newPath();
    const first = createStore(path);
    await importGrid(first, [...letterhead, staffHeading, personRow(1)]);
    first.close();
    const older = connect(path);
    for (const view of viewNames) older.exec(`DROP VIEW ${view}`);
    older.exec('ALTER TABLE staff DROP COLUMN policy_status');
    older.close();
    const store = closedAfterTest(openStore(path));
    expect(store.prepare('SELECT full_name, policy_status FROM v_staff').all()).toEqual([
      { full_name: 'Mẫu Văn Cột 1', policy_status: null },
    ]);
  });

  it('of an older program gets the states of the general inventory; its rows and what refers to them stay', async () => {
    const path = await newPath();
    const older = connect(path);
    for (const step of [baseSchema, keptForms, profilesAndSamples, tableFacts, decisionsRulesAndBoundaries])
      older.exec(step);
    older.exec(`
      INSERT INTO operation VALUES (1, '2025-06-30', 'kiem-thu', 'import', '{}', '', 'x');
      INSERT INTO district VALUES ('002', 'quận', 'Hoàn Kiếm');
      INSERT INTO submission VALUES
        (1, 'staff', '002', 'a.xlsx', '/a.xlsx', 'A', 'x', 1, 1, NULL, 'superseded', '2025-06-30', 'kiem-thu', 1),
        (2, 'staff', '002', 'a.xlsx', '/a.xlsx', 'A', 'y', 1, 2, 1, 'current', '2025-06-30', 'kiem-thu', 1);
      INSERT INTO source_table (id, submission_id, sheet, heading_from, heading_to, columns) VALUES (1, 2, 'A', 1, 1, '[]');
      INSERT INTO row (id, submission_id, source_table_id, number, fate, raw) VALUES (1, 2, 1, 2, 'structural', '[]')`);
    const kept = older.prepare('SELECT * FROM submission').all();
    older.pragma(`application_id = ${0x62616e67}`);
    older.pragma('user_version = 5');
    older.close();
    const store = closedAfterTest(openStore(path));
    expect(store.prepare('SELECT * FROM submission').all()).toEqual(kept);
    expect(store.prepare('SELECT count(*) FROM row').pluck().get()).toBe(1);
    expect(store.pragma('foreign_key_check')).toEqual([]);
    expect(store.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(() => store.prepare('DELETE FROM submission').run()).toThrow(/FOREIGN KEY/);
    store.prepare("UPDATE submission SET state = 'baseline' WHERE id = 2").run();
    expect(() => store.prepare("UPDATE submission SET state = 'khác'").run()).toThrow(/CHECK/);
  });

  it('whose rows refer to missing ones is left as it was', async () => {
    const path = await newPath();
    createStore(path).close();
    const older = connect(path);
    older.pragma('foreign_keys = OFF');
    older.exec("INSERT INTO boundary (boundary_set_id, commune_code, rings) VALUES (9, '00070', '[]')");
    older.exec('DROP VIEW v_rows');
    older.close();
    expect(() => openStore(path)).toThrow('boundary refers to a missing boundary_set');
    const after = connect(path);
    expect(after.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'v_rows'").pluck().get()).toBe(0);
    after.close();
  });

  it('gets its views anew when this program defines them otherwise', async () => {
    const path = await newPath();
    createStore(path).close();
    const older = connect(path);
    older.exec('DROP VIEW v_rows; CREATE VIEW v_rows AS SELECT 1 AS one');
    older.close();
    const store = closedAfterTest(openStore(path));
    expect(store.prepare('SELECT fate FROM (SELECT state AS fate FROM v_rows)').all()).toEqual([]);
  });

  it('gets the receivers that this program knows', async () => {
    const path = await newPath();
    createStore(path).close();
    const older = connect(path);
    older.exec("DELETE FROM receiver WHERE code = 'SO-NOI-VU'");
    older.close();
    const store = closedAfterTest(openStore(path));
    expect(store.prepare("SELECT name FROM receiver WHERE code = 'SO-NOI-VU'").pluck().get()).toBe(
      'Sở Nội vụ',
    );
  });
});

describe('a transaction', () => {
  const count = (store: Store) => store.prepare('SELECT count(*) FROM operation').pluck().get();

  it('is kept whole, or not at all', async () => {
    const store = await temporaryStore();
    await inTransaction(store, () => appendOperation(store, actor, 'a', {}), { keep: true });
    await inTransaction(store, () => appendOperation(store, actor, 'b', {}), { keep: false });
    const failing = inTransaction(
      store,
      () => {
        appendOperation(store, actor, 'c', {});
        throw new Error('hỏng giữa chừng');
      },
      { keep: true },
    );
    await expect(failing).rejects.toThrow('hỏng giữa chừng');
    expect(listOperations(store).map(({ command }) => command)).toEqual(['a']);
  });

  it('survives the failure of a part of it', async () => {
    const store = await temporaryStore();
    await inTransaction(
      store,
      async () => {
        appendOperation(store, actor, 'a', {});
        const part = inSavepoint(store, async () => {
          appendOperation(store, actor, 'b', {});
          throw new Error('một phần hỏng');
        });
        await expect(part).rejects.toThrow('một phần hỏng');
        appendOperation(store, actor, 'c', {});
      },
      { keep: true },
    );
    expect(count(store)).toBe(2);
    expect(firstBrokenOperation(store)).toBeUndefined();
  });
});

describe('the log', () => {
  async function logOf(length: number) {
    const store = await temporaryStore();
    for (let number = 1; number <= length; number += 1)
      appendOperation(store, actor, `lệnh ${number}`, { number });
    return store;
  }

  it('is whole as it was written', async () => {
    expect(firstBrokenOperation(await logOf(5))).toBeUndefined();
    expect(firstBrokenOperation(await logOf(0))).toBeUndefined();
  });

  it.each([
    ['who', "UPDATE operation SET who = 'kẻ khác' WHERE id = 3", 3],
    ['when', "UPDATE operation SET at = '2025-01-01T00:00:00.000Z' WHERE id = 3", 3],
    ['what', "UPDATE operation SET command = 'khác' WHERE id = 3", 3],
    ['the details', "UPDATE operation SET details = '{}' WHERE id = 3", 3],
    ['the hash', "UPDATE operation SET hash = 'x' WHERE id = 3", 3],
    ['a missing entry', 'DELETE FROM operation WHERE id = 3', 4],
    ['a missing first entry', 'DELETE FROM operation WHERE id = 1', 2],
    [
      'entries that changed places',
      'UPDATE operation SET id = CASE id WHEN 2 THEN -3 WHEN 3 THEN -2 ELSE id END; UPDATE operation SET id = abs(id)',
      2,
    ],
  ])('tells of a change to %s', async (_, tampering, broken) => {
    const store = await logOf(5);
    store.exec(tampering);
    expect(firstBrokenOperation(store)).toBe(broken);
  });
});

describe('the views', () => {
  const ofRecords = [
    'id',
    'submission',
    'district_code',
    'file',
    'sheet',
    'row',
    'state',
    'receiver_code',
    'receiver_name',
    'method',
    'evidence',
  ];

  it.each(inventoryKinds)('v_%s has the columns of the contract and a column a field', async (kind) => {
    const store = await temporaryStore();
    const columns = store.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(`v_${kind}`);
    expect(columns).toEqual([...ofRecords, ...fieldEntries(inventories[kind]).map(([key]) => key)]);
  });

  it('are all there, and can be read', async () => {
    const store = await temporaryStore();
    const views = [
      ...['v_staff', 'v_assets', 'v_premises', 'v_projects', 'v_records'],
      ...['v_rows', 'v_findings', 'v_six_clear'],
      'v_six_clear_scores',
      'v_readiness',
      ...[
        'v_ledger',
        'v_submissions',
        'v_operations',
        'v_decisions',
        'v_mapping_rules',
        'v_related',
        'v_receipts',
      ],
      'v_waivers',
    ];
    for (const view of views) expect(store.prepare(`SELECT * FROM ${view}`).all(), view).toEqual([]);
    expect([...viewNames].sort()).toEqual([...views].sort());
  });

  it('of the ledger and the six clear have the columns of the contract', async () => {
    const store = await temporaryStore();
    const columnsOf = (view: string) =>
      store.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(view);
    expect(columnsOf('v_ledger')).toEqual(
      expect.arrayContaining([
        'submission',
        'kind',
        'measure',
        'read',
        'accepted',
        'rejected',
        'duplicate',
        'assigned',
        'pending',
      ]),
    );
    expect(columnsOf('v_six_clear')).toEqual(
      expect.arrayContaining(['record', 'person', 'task', 'time', 'responsibility', 'product', 'authority']),
    );
  });
});
