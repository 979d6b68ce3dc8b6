import { describe, expect, test } from 'vitest';
import { returnedList, select } from '../helpers/returned-lists.ts';
import type { CellInput } from '../helpers/rows.ts';

const heading = ['STT', 'Mã tài sản', 'Danh mục tài sản', 'Nhóm', 'Đơn vị tính', 'Số lượng', 'Nguyên giá'];

function thing(number: number, name: string): readonly CellInput[] {
  return [number, `TS-${number}`, name, 'D', 'cái', 1, 1_000_000];
}

const rows = [
  ['UBND QUẬN HOÀN KIẾM'],
  ['BẢNG KÊ TÀI SẢN'],
  [],
  heading,
  thing(1, 'Bàn họp của'),
  [null, null, 'Phòng Nội vụ'],
  thing(2, 'Ghế thử'),
];

/** The names in the store once a clerk has changed the rows below the heading. */
async function returned(change: Parameters<typeof returnedList>[1]) {
  const list = await returnedList(rows, change);
  const names = select(list.folder, 'SELECT name FROM v_assets ORDER BY id').map(({ name }) => name);
  return { ...list, names };
}

describe('a correction workbook with a text that goes on in the row below', () => {
  test('sent back as it is changes nothing', async () => {
    const { names, counts } = await returned(() => undefined);
    expect(names).toEqual(['Bàn họp của Phòng Nội vụ', 'Ghế thử']);
    expect(counts).toEqual({ changed: 0, added: 0, removed: 0, untouched: 2 });
  });

  test('takes the mended rest into the record it is of', async () => {
    const { names, counts } = await returned(([, rest]) => {
      if (rest) rest.getCell(3).value = 'Phòng Tư pháp';
    });
    expect(names).toEqual(['Bàn họp của Phòng Tư pháp', 'Ghế thử']);
    expect(counts?.changed).toBe(1);
  });

  test('takes the rest for a record of its own once it is given what makes it one', async () => {
    const { names } = await returned(([, rest]) => {
      for (const [column, value] of [3, 'TS-3', 'Tủ thử', 'D', 'cái', 1, 500_000].entries())
        if (rest) rest.getCell(column + 1).value = value;
    });
    expect(names).toEqual(['Bàn họp của', 'Tủ thử', 'Ghế thử']);
  });

  test('gives the rest to no other record where its own is taken out', async () => {
    const { names, rejected } = await returned(([first]) => {
      for (let column = 1; column <= heading.length; column += 1)
        if (first) first.getCell(column).value = null;
    });
    expect([names, rejected]).toEqual([['Ghế thử'], 1]);
  });
});
