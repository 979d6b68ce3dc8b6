import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ColumnQuestion } from '../../src/import/options.ts';
import { stateColumns } from '../../src/inventory/state-columns.ts';
import { openStore } from '../../src/store/database.ts';
import { baseSchema, keptForms } from '../../src/store/schema/schema.ts';
import { connect } from '../../src/store/sqlite/driver.ts';
import { columnsOfSubmission, profileNames } from '../../src/store/submissions/profiles.ts';
import { closedAfterTest, temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import {
  answering,
  assetHeading,
  assetRow,
  findingsOf,
  type Grid,
  importGrid,
  importPaths,
  letterhead,
  personRow,
  staffHeading,
} from './support.ts';

const unsureId = staffHeading.map((heading) => (heading === 'Số CCCD' ? 'Số CCCD của CBCC' : heading));
const people = [personRow(1), personRow(2), personRow(3), personRow(4)];
const sheet: Grid = [...letterhead, unsureId, ...people];
const statedId = stateColumns([{ heading: 'Số CCCD của CBCC', field: 'citizen_id' }]);

function sayingOfColumns(answer: string | null) {
  const { asked, ask: askColumn } = answering((_question: ColumnQuestion) => answer);
  return { asked, askColumn };
}

describe('a doubtful column', () => {
  it('refuses the file when the field is required, and names the flag', async () => {
    const store = await temporaryStore();
    const { submissions, refused } = await importGrid(store, sheet);
    expect(submissions).toEqual([]);
    expect(refused[0]?.refusal).toMatchObject({
      code: 'TABLE-COLUMN-UNSURE',
      values: { heading: 'Số CCCD của CBCC', flags: '--column "Số CCCD của CBCC=citizen_id"' },
    });
    expect(store.prepare('SELECT count(*) FROM row').pluck().get()).toBe(0);
  });

  it('that may name the records of a table that is known otherwise is asked about, too', async () => {
    const store = await temporaryStore();
    const heading = assetHeading.map((text) => (text === 'Danh mục tài sản' ? 'Diễn giải' : text));
    const list = [...letterhead, heading, assetRow(1), assetRow(2)];
    const { refused } = await importGrid(store, list);
    expect(refused[0]?.refusal).toEqual({
      code: 'TABLE-NAME-COLUMN-UNKNOWN',
      values: {
        file: refused[0]?.file,
        heading: 'Diễn giải',
        field: 'Danh mục tài sản',
        kind: 'Tài sản',
        flags: '--column "Diễn giải=name"',
      },
    });
    const { asked, askColumn } = sayingOfColumns('name');
    const { submissions } = await importGrid(store, list, { askColumn });
    expect(asked.map(({ heading: text, suggestion }) => [text, suggestion?.why])).toEqual([
      ['Diễn giải', 'first-unknown'],
    ]);
    expect(submissions[0]?.rows.accepted).toBe(2);
  });

  it('of an optional field is a warning, and keeps its text', async () => {
    const store = await temporaryStore();
    const rows = [...letterhead, [...staffHeading, 'Ghi chú thêm'], [...personRow(1), 'đi học']];
    const { submissions } = await importGrid(store, rows);
    expect(submissions).toHaveLength(1);
    const [finding] = findingsOf(store, 'TABLE-HEADING-UNSURE');
    expect(finding).toMatchObject({ severity: 'warning', cell: 'K4' });
    expect(JSON.parse(finding?.details ?? '')).toMatchObject({ key: 'note', why: 'similar-words' });
    expect(findingsOf(store, 'TABLE-HEADING-UNKNOWN')).toEqual([]);
    expect(store.prepare('SELECT note FROM staff').pluck().all()).toEqual([null]);
    expect(store.prepare("SELECT raw FROM row WHERE fate = 'accepted'").pluck().get()).toContain('đi học');
  });

  it('is asked about with its first values, ids masked, and the fields without a column', async () => {
    const store = await temporaryStore();
    const { asked, askColumn } = sayingOfColumns('citizen_id');
    const { submissions } = await importGrid(store, sheet, { askColumn });
    expect(submissions[0]?.rows.accepted).toBe(4);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ letters: 'E', suggestion: { key: 'citizen_id' }, sheet: 'Bảng kê' });
    expect(asked[0]?.samples).toHaveLength(3);
    expect(asked[0]?.samples.join()).not.toContain('003080000001');
    expect(asked[0]?.free).toContain('note');
    expect(asked[0]?.free).not.toContain('full_name');
    expect(
      store.prepare('SELECT citizen_id FROM staff WHERE id = (SELECT min(id) FROM staff)').pluck().get(),
    ).toBe('003080000001');
  });

  it('may be left out by a person: then the field is missing', async () => {
    const store = await temporaryStore();
    await importGrid(store, sheet, { askColumn: sayingOfColumns(null).askColumn });
    expect(findingsOf(store, 'TABLE-COLUMN-MISSING')).toHaveLength(1);
    expect(findingsOf(store, 'TABLE-HEADING-UNKNOWN')).toHaveLength(1);
  });

  it('is asked about once in a file of several tables', async () => {
    const store = await temporaryStore();
    const { asked, askColumn } = sayingOfColumns('citizen_id');
    const { submissions } = await importGrid(store, [...sheet, unsureId, personRow(7)], { askColumn });
    expect(submissions[0]?.rows.accepted).toBe(5);
    expect(asked).toHaveLength(1);
  });

  it('an interruption of the question stores nothing', async () => {
    const store = await temporaryStore();
    const askColumn = () => Promise.reject(new Error('ngắt'));
    await expect(importGrid(store, sheet, { askColumn })).rejects.toThrow('ngắt');
    expect(store.prepare('SELECT count(*) FROM operation').pluck().get()).toBe(0);
    expect(profileNames(store)).toEqual([]);
  });
});

describe('what a person said of columns', () => {
  it('is remembered for that sender and layout in any order, and replayed without asking', async () => {
    const store = await temporaryStore();
    const first = await importGrid(store, sheet, { stated: statedId });
    expect(first.submissions[0]?.profile).toBe('002-staff-1');
    const { asked, askColumn } = sayingOfColumns(null);
    const turned = [unsureId, personRow(8), personRow(9)].map((row) => [...row].reverse());
    const second = await importGrid(store, [...letterhead, ...turned], { file: 'b.xlsx', askColumn });
    expect(asked).toEqual([]);
    expect(second.refused).toEqual([]);
    expect(second.submissions[0]).toMatchObject({ profile: '002-staff-1', rows: { accepted: 2 } });
  });

  it('is not used for another sender, nor for another layout', async () => {
    const store = await temporaryStore();
    await importGrid(store, sheet, { stated: statedId });
    const other = await importGrid(store, [unsureId, ...people], { district: '003' });
    expect(other.refused[0]?.refusal.code).toBe('TABLE-COLUMN-UNSURE');
    const wider = [...letterhead, [...unsureId, 'Cột riêng'], personRow(9)];
    expect((await importGrid(store, wider)).refused[0]?.refusal.code).toBe('TABLE-COLUMN-UNSURE');
  });

  it('finds a heading again that only it made one, and for no other sender', async () => {
    const store = await temporaryStore();
    const sparse: Grid = [
      ['STT', 'Diễn giải', 'Mã', 'SL', 'Thành tiền', 'Vị trí'],
      [1, 'Bàn thử', 'B1', 2, 100_000, 'Phòng 1'],
    ];
    const stated = stateColumns([{ heading: 'Diễn giải', field: 'name' }]);
    await importGrid(store, [...letterhead, ...sparse], { stated, kind: 'assets' });
    const further = [...letterhead, ...sparse.slice(0, 1), [1, 'Ghế thử', 'G1', 2, 100_000, 'Phòng 2']];
    const second = await importGrid(store, further, { file: 'b.xlsx', as: 'part' });
    expect(second.refused).toEqual([]);
    expect(second.submissions[0]).toMatchObject({ profile: '002-assets-1', rows: { accepted: 1 } });
    const other = await importGrid(store, sparse, { file: 'c.xlsx', district: '003' });
    expect(other.refused[0]?.refusal).toMatchObject({
      code: 'TABLE-HEADINGS-UNKNOWN',
      values: { flags: '--kind assets --column "Diễn giải=name"' },
    });
  });

  it('is forgotten after a trial run', async () => {
    const store = await temporaryStore();
    await importGrid(store, sheet, { stated: statedId, dryRun: true });
    expect(profileNames(store)).toEqual([]);
  });

  it('reads a file anew that was read otherwise, and the same again changes nothing', async () => {
    const store = await temporaryStore();
    const rows = [...letterhead, [...staffHeading, 'Ghi chú thêm'], [...personRow(1), 'đi học']];
    const { path } = await importGrid(store, rows);
    const stated = stateColumns([{ heading: 'Ghi chú thêm', field: 'note' }]);
    const anew = await importPaths(store, [path], { stated });
    expect(anew.submissions[0]).toMatchObject({ version: 2, unchanged: false });
    expect(store.prepare('SELECT note FROM v_staff').pluck().all()).toEqual(['đi học']);
    const again = await importPaths(store, [path], { stated });
    expect(again.submissions[0]).toMatchObject({ version: 2, unchanged: true });
    expect(columnsOfSubmission(store, 2).at(-1)).toMatchObject({ key: 'note', isStated: true });
  });

  it('is in a database that an older program made, once this one has opened it', async () => {
    const path = join(await temporaryFolder(), 'bangiao.db');
    const older = connect(path);
    older.exec(`${baseSchema} ${keptForms} PRAGMA application_id = 0x62616e67; PRAGMA user_version = 2`);
    older.close();
    const opened = closedAfterTest(openStore(path));
    expect((await importGrid(opened, sheet, { stated: statedId })).submissions[0]?.profile).toBe(
      '002-staff-1',
    );
  });
});
