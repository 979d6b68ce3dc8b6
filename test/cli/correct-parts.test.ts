import { describe, expect, test } from 'vitest';
import { returnedList, select } from '../helpers/returned-lists.ts';
import type { CellInput } from '../helpers/rows.ts';

const heading = [
  'STT',
  'Tên cơ sở nhà, đất',
  'Địa chỉ',
  'Xã, phường cũ',
  'Diện tích đất (m²)',
  'Diện tích sàn (m²)',
  'Năm xây dựng',
  'Phương án bố trí',
];

function premises(number: number, floor: number): readonly CellInput[] {
  const place = [`${number} Phố Thử`, 'Hàng Bạc', 500];
  return [number, `Trụ sở thử ${number}`, ...place, floor, 1990, 'trụ sở chính'];
}

function building(floor: number, year: number): readonly CellInput[] {
  return [null, null, null, null, null, floor, year];
}

const rows = [
  ['UBND QUẬN HOÀN KIẾM'],
  ['DANH SÁCH CƠ SỞ NHÀ, ĐẤT'],
  [],
  heading,
  premises(1, 300),
  building(200, 2001),
  premises(2, 100),
  building(40, 2010),
];

/** The floor areas in the store once a clerk has changed the rows below the heading. */
async function returned(change: Parameters<typeof returnedList>[1]) {
  const list = await returnedList(rows, change);
  const areas = select(list.folder, 'SELECT floor_area FROM v_premises ORDER BY id');
  return { ...list, areas: areas.map(({ floor_area }) => floor_area) };
}

describe('a correction workbook with premises of several rows', () => {
  test('sent back as it is changes nothing', async () => {
    const { areas, counts } = await returned(() => undefined);
    expect(areas).toEqual([50_000, 14_000]);
    expect(counts).toEqual({ changed: 0, added: 0, removed: 0, untouched: 2 });
  });

  test('takes a mended building into the record it is of', async () => {
    const { areas, counts, rejected } = await returned(([, part]) => {
      if (part) part.getCell(6).value = 250;
    });
    expect([areas, counts?.changed, rejected]).toEqual([[55_000, 14_000], 1, 0]);
  });

  test('takes a building for premises of its own once it is given what only those have', async () => {
    const { areas } = await returned(([, part]) => {
      for (const [column, value] of [3, 'Trạm thử', '9 Phố Thử', 'Hàng Bạc', 80].entries())
        if (part) part.getCell(column + 1).value = value;
    });
    expect(areas).toEqual([30_000, 20_000, 14_000]);
  });

  test('gives a building to no other premises where its own are taken out', async () => {
    const { areas, rejected } = await returned(([, , second]) => {
      for (let column = 1; column <= heading.length; column += 1)
        if (second) second.getCell(column).value = null;
    });
    expect([areas, rejected]).toEqual([[50_000], 1]);
  });

  test('is refused where a building stands below other premises', async () => {
    const { refused } = await returned(([first, part], sheet) => {
      const values = [first?.values, part?.values];
      if (first) sheet.getRow(first.number).values = values[1] ?? [];
      if (part) sheet.getRow(part.number).values = values[0] ?? [];
    });
    expect(refused.map(({ code }) => code)).toEqual(['CORRECTION-ROWS-MOVED']);
  });
});
