import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  assetRows,
  findingsOf,
  type Grid,
  importGrid,
  letterhead,
  personRow,
  staffHeading,
} from './support.ts';

async function takenOut(rows: Grid, sheet = 'Bảng kê') {
  const store = await temporaryStore();
  await importGrid(store, rows, { sheet });
  return findingsOf(store, 'TABLE-SECTION-TAKEN-OUT').map(({ details }) =>
    Object.values(JSON.parse(details)),
  );
}

const words = (text: string, mark = '') => [mark, '', text];

describe('rows below a heading that says they are not handed over', () => {
  it('are told with their number, until a heading of the same marking', async () => {
    const rows = [
      ...[words('Máy móc', 'I'), ...assetRows(2), words('Tài sản đã thanh lý', 'II'), ...assetRows(3, 10)],
      ...[words('Tài sản khác', 'III'), ...assetRows(1, 20)],
    ];
    expect(await takenOut([...letterhead, assetHeading, ...rows])).toEqual([['Tài sản đã thanh lý', 3]]);
  });

  it('are told in the sections within it', async () => {
    const rows = [
      ...[words('Không bàn giao', 'B'), words('Máy móc', 'I'), ...assetRows(2), words('Khác', 'II')],
      ...assetRows(1, 20),
    ];
    expect(await takenOut([...letterhead, assetHeading, ...rows])).toEqual([['Không bàn giao', 3]]);
  });

  it('are told below words without a mark, until a count that began before them goes on', async () => {
    const rows = [
      ...[words('Máy móc', 'I'), ...assetRows(1), words('Đã thanh lý'), ...assetRows(2, 10)],
      ...[words('Khác', 'II'), ...assetRows(1, 20)],
    ];
    expect(await takenOut([...letterhead, assetHeading, ...rows])).toEqual([['Đã thanh lý', 2]]);
  });

  it('are told below a title that says so of the whole table', async () => {
    const title: Grid = [['DANH SÁCH CÁN BỘ ĐÃ NGHỈ HƯU'], []];
    const rows = [...letterhead, ...title, staffHeading, personRow(1), personRow(2)];
    expect(await takenOut(rows)).toEqual([['DANH SÁCH CÁN BỘ ĐÃ NGHỈ HƯU', 2]]);
  });
});

describe('a note that says that its row is not handed over', () => {
  async function noted(heading: Grid[number], row: Grid[number], note: string) {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, [...heading, 'Ghi chú'], [...row, note]]);
    expect(store.prepare("SELECT count(*) FROM row WHERE fate = 'accepted'").pluck().get()).toBe(1);
    return findingsOf(store, 'ROW-NOTE-TAKES-OUT').map(({ cell }) => cell);
  }

  it('is told at its row, which stays', async () => {
    expect(await noted(assetHeading, assetRow(1), 'đã thanh lý')).toEqual(['J5']);
    expect(await noted(staffHeading, personRow(1), 'trùng STT 3')).toEqual(['K5']);
  });

  it('is in order where the plan says it', async () => {
    const leaving = personRow(1, { 8: 'nghỉ theo NĐ 178' });
    expect(await noted(staffHeading, leaving, 'đã nghỉ từ 01/6/2025')).toEqual([]);
    expect(await noted(staffHeading, personRow(1), 'đã nghỉ từ 01/6/2025')).toEqual(['K5']);
  });
});
