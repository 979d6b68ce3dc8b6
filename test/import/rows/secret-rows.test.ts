import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStore, type Store } from '../../../src/store/database.ts';
import { closedAfterTest, temporaryFolder } from '../../helpers/workspace.ts';
import { projectHeading, projectRow, recordsHeading, recordsRow } from '../../mapping/support.ts';
import { findingsOf, type Grid, hoanKiem, importGrid } from '../support.ts';

const secret = 'Phương án tuyệt đối không được lộ';

async function storeOf(rows: Grid): Promise<Store> {
  const store = closedAfterTest(createStore(join(await temporaryFolder(), 'bangiao.db')));
  const { refused } = await importGrid(store, rows, { district: hoanKiem });
  expect(refused).toEqual([]);
  return store;
}

/** Every text of every table of a store. */
function everything(store: Store): string {
  const tables = store
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .pluck()
    .all();
  return JSON.stringify(tables.map((table) => store.prepare(`SELECT * FROM "${table}"`).all()));
}

function titles(store: Store): unknown[] {
  return store.prepare('SELECT title FROM v_records ORDER BY row').pluck().all();
}

describe('the title of a file above thường', () => {
  it.each(['mật', 'Tối mật', 'TUYỆT MẬT', 'Mật A', '?', 'M'])(
    'graded “%s” is stored nowhere',
    async (grade) => {
      const store = await storeOf([recordsHeading, recordsRow(1), recordsRow(2, { 2: secret, 6: grade })]);
      expect(titles(store)).toEqual(['Hồ sơ thử nghiệm số 1', 'Hồ sơ mật · LT-2']);
      expect(everything(store)).not.toContain(secret);
    },
  );

  it('is stored nowhere where a section grades the rows below it', async () => {
    const rows: Grid = [
      recordsHeading,
      ['A', '', 'Hồ sơ, tài liệu mật'],
      recordsRow(1, { 2: secret, 6: '' }),
      ['B', '', 'Tài liệu thường'],
      recordsRow(2, { 6: '' }),
    ];
    const store = await storeOf(rows);
    expect(titles(store)).toEqual(['Hồ sơ mật · LT-1', 'Hồ sơ thử nghiệm số 2']);
    expect(everything(store)).not.toContain(secret);
  });

  it.each(['Mật', 'Hồ sơ mật', 'Độ mật: Tối mật', '(Tuyệt mật).', 'kèm tài liệu (Mật)'])(
    'is stored nowhere where a cell beside it says so: %s',
    async (note) => {
      const heading = [...recordsHeading, 'Ghi chú'];
      for (const grade of ['', 'thường']) {
        const row = [...recordsRow(2, { 2: secret, 6: grade }), note];
        const store = await storeOf([heading, [...recordsRow(1), ''], row]);
        expect(titles(store)).toEqual(['Hồ sơ thử nghiệm số 1', 'Hồ sơ mật · LT-2']);
        expect(everything(store)).not.toContain(secret);
      }
    },
  );

  it.each(['m', 'mật ong', 'đã giải mật', 'không mật', 'Nguyễn Văn Mật'])(
    'is kept where a cell beside it says something else: %s',
    async (note) => {
      const store = await storeOf([
        [...recordsHeading, 'Ghi chú'],
        [...recordsRow(1, { 6: 'thường' }), note],
      ]);
      expect(titles(store)).toEqual(['Hồ sơ thử nghiệm số 1']);
    },
  );

  it('is stored nowhere where the title itself says so, and the missing grade is a finding', async () => {
    const store = await storeOf([recordsHeading, recordsRow(1, { 2: `${secret} (Mật)`, 6: '' })]);
    expect(titles(store)).toEqual(['Hồ sơ mật · LT-1']);
    expect(everything(store)).not.toContain(secret);
    expect(findingsOf(store, 'RECORDS-SECRECY-UNSTATED')).toHaveLength(1);
  });

  it.each([
    ['grade', { 1: '' }],
    ['code', { 6: '' }],
  ])('is not looked for in the row below that lacks a number but has a %s of its own', async (_, lacking) => {
    const rows: Grid = [
      recordsHeading,
      recordsRow(1, { 2: secret, 6: 'mật' }),
      recordsRow(2, { 0: '', ...lacking }),
    ];
    const store = await storeOf(rows);
    expect(titles(store)).toEqual(['Hồ sơ mật · LT-1', 'Hồ sơ thử nghiệm số 2']);
    expect(findingsOf(store, 'RECORDS-TITLE-WITHHELD')).toEqual([]);
  });

  it('goes with the cells that nobody understands and those that quote it', async () => {
    const rows: Grid = [
      [...recordsHeading, 'Cột riêng', 'Ghi chú', 'Tên hồ sơ'],
      [...recordsRow(1, { 2: secret, 6: 'mật' }), 'điều riêng', `xem ${secret.toUpperCase()}`, 'tên khác'],
    ];
    const query = "SELECT raw FROM v_rows WHERE state = 'accepted'";
    const raw = JSON.parse(String((await storeOf(rows)).prepare(query).pluck().get()));
    expect(raw.filter((text: string) => text === 'Hồ sơ mật · LT-1')).toHaveLength(4);
    expect(raw).toContain('Phòng Nội vụ');
  });

  it('is stored nowhere of a row that is rejected', async () => {
    const store = await storeOf([
      recordsHeading,
      recordsRow(1),
      ['', '', '', secret, '', '', 'mật'],
      [2, 'LT-2', '', 3, 'hộp', 'đã kết thúc', 'mật', secret],
    ]);
    expect(titles(store)).toHaveLength(1);
    expect(everything(store)).not.toContain(secret);
    expect(store.prepare("SELECT count(*) FROM v_rows WHERE state = 'rejected'").pluck().get()).toBe(2);
  });

  it('never makes two files one: of what is withheld nobody can say that it is the same', async () => {
    const twice = recordsRow(1, { 2: secret, 6: 'mật' });
    const store = await storeOf([recordsHeading, twice, twice, recordsRow(2), recordsRow(2)]);
    expect(titles(store)).toEqual(['Hồ sơ mật · LT-1', 'Hồ sơ mật · LT-1', 'Hồ sơ thử nghiệm số 2']);
    expect(findingsOf(store, 'RECORDS-RECORD-CODE-REPEATED')).toHaveLength(1);
  });

  it('is withheld in a list of another kind that grades its rows as well', async () => {
    const store = await storeOf([
      [...projectHeading, 'Độ mật'],
      [...projectRow(1, 'phường Hàng Trống').map((value, column) => (column === 2 ? secret : value)), 'mật'],
      [...projectRow(2, 'phường Hàng Trống'), 'thường'],
    ]);
    expect(store.prepare('SELECT name FROM v_projects ORDER BY row').pluck().all()).toEqual([
      'Hồ sơ mật · DA-1',
      'Dự án thử 2',
    ]);
    expect(everything(store)).not.toContain(secret);
  });
});
