import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/import/import-files.ts';
import type { Store } from '../../../src/store/database.ts';
import { ask, type QuestionOptions } from '../../../src/store/query/ask.ts';
import type { QueryValue } from '../../../src/store/query/protocol.ts';
import { isSingleSelect } from '../../../src/store/query/single-select.ts';
import { viewNames } from '../../../src/store/schema/views.ts';
import { person, writeStaff } from '../../helpers/staff-file.ts';
import { importOptions, temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';

const fullId = '003080000007';
const endless = 'WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c';

/** A workspace with one person whose id stands in its column, in a name, in a note's place and in a refused row. */
async function workspace(): Promise<Store> {
  const store = await temporaryStore();
  const listed = [person(7), person(8, { place: `Hàng Mã ${fullId}` }), ['', '', '', '', fullId]];
  await importFiles(store, [await writeStaff(await temporaryFolder(), listed)], importOptions());
  return store;
}

async function answer(store: Store, sql: string, given: Partial<QuestionOptions> = {}) {
  const columns: string[] = [];
  const rows: (readonly QueryValue[])[] = [];
  const taker = {
    columns: (names: readonly string[]) => columns.push(...names),
    row: (row: readonly QueryValue[]) => rows.push(row),
  };
  const { hasMore } = await ask(store, sql, { fullIds: false, limit: 0, seconds: 60, ...given }, taker);
  return { columns, rows, hasMore };
}

function refusalOf(store: Store, sql: string, given: Partial<QuestionOptions> = {}) {
  return answer(store, sql, given).then(
    () => 'answered',
    (error: { refusal?: { code: string } }) => error.refusal?.code,
  );
}

describe('one SELECT', () => {
  it.each([
    'SELECT 1',
    '  select 1 ;  ',
    'WITH x AS (SELECT 1) SELECT * FROM x',
    'SELECT \';\' AS "a;b" -- ; und so weiter',
    '/* ; */ SELECT 1',
    'VALUES (1)',
    "SELECT replace('a', 'b', 'c')",
  ])('is %s', (sql) => expect(isSingleSelect(sql)).toBe(true));

  it.each([
    'DELETE FROM v_staff',
    'PRAGMA table_list',
    "ATTACH 'bangiao.db' AS x",
    'SELECT 1; SELECT 2',
    'SELECT 1; ATTACH x',
    'WITH x AS (SELECT 1) DELETE FROM v_staff',
    '-- SELECT 1',
    '',
    "VACUUM INTO 'x'",
  ])('is not %s', (sql) => expect(isSingleSelect(sql)).toBe(false));
});

describe('a question', () => {
  it('is answered from the views, also when several are joined, and no further than the limit', async () => {
    const store = await workspace();
    const joined =
      'SELECT s.full_name, r.row AS row, r.row AS row FROM v_staff AS s JOIN v_rows AS r USING (id) ORDER BY 2';
    expect((await answer(store, joined, { limit: 1 })).columns).toEqual(['full_name', 'row', 'row_2']);
    expect(await answer(store, 'SELECT full_name FROM v_staff ORDER BY 1', { limit: 1 })).toMatchObject({
      rows: [['Mẫu Thử Số 7']],
      hasMore: true,
    });
    expect((await answer(store, 'SELECT full_name FROM v_staff', { limit: 2 })).hasMore).toBe(false);
  });

  it.each(viewNames)('can be about %s', async (view) => {
    expect((await answer(await temporaryStore(), `SELECT * FROM ${view}`)).columns.length).toBeGreaterThan(0);
  });

  it('finds whole numbers whole: in texts, in quotients, and to their last digit', async () => {
    const store = await workspace();
    const { rows } = await answer(
      store,
      `SELECT 'dòng ' || row, row / 4, typeof(row), typeof(id), row = 5, typeof(salary_coefficient)
       FROM v_staff ORDER BY row LIMIT 1`,
    );
    expect(rows).toEqual([['dòng 5', 1, 'integer', 'integer', 1, 'null']]);
    expect(
      (await answer(store, 'SELECT 9007199254740991, 9007199254740993, -9007199254740993, 2.0, 0.5')).rows,
    ).toEqual([[9007199254740991, '9007199254740993', '-9007199254740993', 2, 0.5]]);
  });

  it('takes thousands of rows in batches', async () => {
    const counting =
      'WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 1700) SELECT n FROM c';
    const { rows } = await answer(await temporaryStore(), counting);
    expect(rows.map(([n]) => n)).toEqual(Array.from({ length: 1700 }, (_, index) => index + 1));
  });

  it('comes whole to a process that is busy while the last of it is sent', async () => {
    const long =
      "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 400) SELECT n, printf('%4000c', 'x') FROM c";
    const taken: QueryValue[] = [];
    const taker = {
      columns: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000),
      row: ([n = null]: readonly QueryValue[]) => taken.push(n),
    };
    await ask(await temporaryStore(), long, { fullIds: false, limit: 0, seconds: 60 }, taker);
    expect(taken).toHaveLength(400);
  });

  it('is over when whoever takes the answer cannot go on, and that is what is told', async () => {
    const taker = {
      columns: () => undefined,
      row: () => {
        throw new Error('no space left');
      },
    };
    const asked = ask(await temporaryStore(), 'SELECT 1', { fullIds: false, limit: 0, seconds: 60 }, taker);
    await expect(asked).rejects.toThrow('no space left');
  });

  it('that never ends is ended', async () => {
    expect(await refusalOf(await temporaryStore(), endless, { seconds: 1 })).toBe('QUERY-TOO-LONG');
  });

  it.runIf(process.platform === 'linux')('ended from outside says so, and blames no question', async () => {
    const children = () =>
      readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
    const others = new Set(children());
    const refused = refusalOf(await temporaryStore(), endless);
    await expect.poll(() => children().filter((id) => !others.has(id))).toHaveLength(1);
    for (const id of children().filter((each) => !others.has(each))) process.kill(Number(id), 'SIGKILL');
    expect(await refused).toBe('QUERY-ENDED');
  });

  it('that SQLite does not understand is refused with its reason, and what there is to ask about', async () => {
    const store = await temporaryStore();
    const refused = (sql: string) => answer(store, sql).catch((error: { refusal: unknown }) => error.refusal);
    expect(await refused('SELECT nothing_such FROM v_ledger')).toMatchObject({
      code: 'QUERY-FAILED',
      values: {
        reason: 'no such column: nothing_such',
        views: expect.stringMatching(/^v_ledger \((?:\w+, )+\w+\)$/),
      },
    });
    expect(await refused('SELECT 1 FROM staff')).toMatchObject({
      values: { reason: 'no such table: staff', views: viewNames.join(', ') },
    });
  });
});

describe('ids of people', () => {
  const reaching = [
    'SELECT * FROM v_staff',
    "SELECT citizen_id || '' FROM v_staff",
    'SELECT substr(citizen_id, 4, 7), hex(citizen_id), quote(citizen_id) FROM v_staff',
    'SELECT group_concat(citizen_id) FROM v_staff',
    'SELECT raw FROM v_rows',
    'SELECT value FROM v_rows, json_each(raw)',
    'SELECT * FROM v_findings',
    'WITH s AS (SELECT * FROM v_staff) SELECT * FROM s',
  ];

  it.each(reaching)('are masked in %s', async (sql) => {
    const store = await workspace();
    const text = JSON.stringify((await answer(store, sql)).rows);
    expect(text).not.toContain(fullId);
    expect(text).not.toContain(Buffer.from(fullId).toString('hex'));
    expect(text).not.toContain('080000007');
  });

  it('cannot be guessed digit by digit either: a condition sees what is shown', async () => {
    const store = await workspace();
    expect((await answer(store, `SELECT 1 FROM v_staff WHERE citizen_id = '${fullId}'`)).rows).toEqual([]);
    expect((await answer(store, "SELECT 1 FROM v_staff WHERE citizen_id LIKE '00308%'")).rows).toEqual([]);
  });

  it.each([
    'SELECT citizen_id FROM staff',
    'SELECT raw FROM row',
    'SELECT citizen_id FROM main.staff',
    'SELECT citizen_id FROM temp.staff',
    'SELECT * FROM v_staff, staff',
    'SELECT * FROM pragma_database_list, staff',
    "SELECT load_extension('x') FROM v_staff",
    "SELECT readfile('/etc/passwd')",
  ])('are out of reach of %s', async (sql) => {
    expect(await refusalOf(await workspace(), sql)).toBe('QUERY-FAILED');
  });

  it('are shown in full only when that is asked for', async () => {
    const { rows } = await answer(await workspace(), 'SELECT citizen_id FROM v_staff ORDER BY 1', {
      fullIds: true,
    });
    expect(rows[0]).toEqual([fullId]);
  });
});
