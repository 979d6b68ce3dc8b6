import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import {
  findingsOf,
  type Grid,
  importedBelow,
  importSheets,
  letterhead,
  storedFindings,
} from '../support.ts';

const merges = ['F4:G4'];

/** Assets with two columns below one heading, and a residual value. */
function heading(group: string, left: string, right: string): Grid {
  return [
    ['STT', 'Danh mục tài sản', 'ĐVT', 'Nhóm', 'SL', group, '', 'Giá trị còn lại', 'Đơn vị sử dụng'],
    ['', '', '', '', '', left, right, '', ''],
  ];
}

function asset(left: CellInput, right: CellInput): Grid[number] {
  return [1, 'Máy mẫu', 'cái', 'C', 1, left, right, 10, 'Phòng Nội vụ'];
}

async function costsOf(above: Grid, ...rows: Grid) {
  const store = await importedBelow(above, rows, merges);
  return { store, costs: store.prepare('SELECT original_cost FROM v_assets ORDER BY id').pluck().all() };
}

async function refusalOf(above: Grid, ...rows: Grid) {
  const store = await temporaryStore();
  const sheet = { name: 'Bảng kê', rows: [...letterhead, ...above, ...rows], merges };
  const { refused } = await importSheets(store, [sheet]);
  return refused.map(({ refusal }) => refusal);
}

describe('an amount by source of funds', () => {
  const bySource = heading('Nguyên giá', 'Nguồn ngân sách', 'Nguồn khác');

  it('is what its sources come to, and so is its total', async () => {
    const total = ['', 'Tổng cộng', '', '', '', 1500, 700, 30];
    const { store, costs } = await costsOf(
      bySource,
      asset(1000, 500),
      asset(500, ''),
      asset('', '200'),
      total,
    );
    expect(costs).toEqual([1500, 500, 200]);
    expect(storedFindings(store).filter(({ code }) => code.startsWith('TABLE'))).toEqual([]);
  });

  it('is nothing where one of them cannot be read', async () => {
    const store = await importedBelow(bySource, [asset(1000, 'chưa rõ'), asset(1000, 1)], merges);
    expect(findingsOf(store, 'ASSETS-ORIGINAL-COST-UNREADABLE').map(({ cell }) => cell)).toEqual(['G6']);
    expect(store.prepare('SELECT original_cost FROM v_assets').pluck().all()).toEqual([1001]);
  });

  it('is missing where none says anything', async () => {
    const { store, costs } = await costsOf(bySource, asset('', ''), asset(1, 1));
    expect(costs).toEqual([null, 2]);
    expect(findingsOf(store, 'ASSETS-ORIGINAL-COST-MISSING')).toHaveLength(1);
  });

  it('is not added up from the whole budget and that of the city', async () => {
    const { store, costs } = await costsOf(
      heading('Nguyên giá', 'NSNN', 'Ngân sách thành phố'),
      asset(1000, 500),
    );
    expect(costs).toEqual([null]);
    expect(findingsOf(store, 'TABLE-COLUMN-MISSING')).toHaveLength(1);
  });

  it('is asked about where something else stands beside a source', async () => {
    const above = heading('Nguyên giá', 'Nguồn ngân sách', 'Số quyết định');
    const [refused] = await refusalOf(above, asset(1000, 500));
    expect(refused?.code).toBe('TABLE-COLUMN-UNSURE');
  });

  it.each([
    ['Tổng số (các nguồn)', 'Trong đó: NSTP'],
    ['Tổng cộng', 'Nguồn khác'],
  ])('is its whole where it has a column: %s beside %s', async (left, right) => {
    const { store, costs } = await costsOf(heading('Nguyên giá', left, right), asset(1000, 500));
    expect(costs).toEqual([1000]);
    expect(findingsOf(store, 'TABLE-HEADING-UNSURE')).toEqual([]);
  });
});

describe('an amount on two bases', () => {
  it.each([
    ['Theo sổ sách', 'Theo kiểm kê'],
    ['Sổ kế toán', 'Thực tế'],
    ['Theo hồ sơ', 'Hiện trạng'],
  ])('is asked about: %s and %s', async (left, right) => {
    const [refused] = await refusalOf(heading('Nguyên giá', left, right), asset(2, 1));
    expect(refused?.code).toBe('TABLE-AMOUNT-TWICE');
    expect(refused?.values).toMatchObject({ first: `Nguyên giá ${left}`, second: `Nguyên giá ${right}` });
  });

  it('is the one beside which only the difference stands', async () => {
    const { store, costs } = await costsOf(
      heading('Nguyên giá', 'Theo kiểm kê', 'Chênh lệch'),
      asset(1000, 500),
    );
    expect(costs).toEqual([1000]);
    expect(findingsOf(store, 'TABLE-HEADING-UNSURE')).toEqual([]);
  });
});

it('what came or went below an amount is never suggested for it', async () => {
  const store = await importedBelow(heading('Nguyên giá', 'Tăng', 'Giảm trong kỳ'), [asset(1, 2)], merges);
  expect(store.prepare('SELECT original_cost FROM v_assets').pluck().all()).toEqual([null]);
  expect(findingsOf(store, 'TABLE-COLUMN-MISSING')).toHaveLength(1);
  expect(findingsOf(store, 'TABLE-HEADING-UNSURE')).toEqual([]);
});

it('“Số” below “CCCD” is the number of the id', async () => {
  const rows = [
    ['STT', 'Họ và tên', 'Năm sinh', 'CCCD', '', '', 'Đối tượng'],
    ['', '', '', 'Số', 'Ngày cấp', 'Nơi cấp', ''],
  ];
  const person = [1, 'Mẫu A', 1980, '001080999001', '01/01/2022', 'Cục', 'công chức'];
  const store = await importedBelow(rows, [person], ['D4:F4']);
  expect(store.prepare('SELECT citizen_id FROM v_staff').pluck().all()).toEqual(['001080999001']);
});

it('the cost below “Nhà” is that of the premises, and “Đất” below “Nguyên giá” no area', async () => {
  const above = (group: string, left: string, right: string) => [
    ['STT', 'Tên cơ sở nhà, đất', 'Địa chỉ', 'Diện tích đất', 'Đơn vị sử dụng', group, '', 'Ghi chú'],
    ['', '', '', '', '', left, right, ''],
  ];
  const place = [1, 'Nhà mẫu', '1 phố Mẫu', 50, 'UBND', 100, 2_000_000, ''];
  const house = await importedBelow(above('Nhà', 'Diện tích', 'Nguyên giá'), [place], merges);
  expect(house.prepare('SELECT floor_area, original_cost FROM v_premises').all()).toEqual([
    { floor_area: 10_000, original_cost: 2_000_000 },
  ]);
  const costs = await importedBelow(above('Nguyên giá', 'Đất', 'Nhà'), [place], merges);
  expect(costs.prepare('SELECT floor_area, original_cost FROM v_premises').all()).toEqual([
    { floor_area: null, original_cost: null },
  ]);
});

describe('“Thành tiền”', () => {
  const before = ['STT', 'Danh mục tài sản', 'ĐVT', 'Nhóm', 'SL', 'Đơn giá', 'Thành tiền'];
  const bought = [1, 'Máy mẫu', 'cái', 'C', 2, 500, 1000, 10];

  it('is the cost beside a price where no column is called so', async () => {
    const store = await importedBelow([[...before, 'Giá trị còn lại']], [bought]);
    expect(store.prepare('SELECT original_cost FROM v_assets').pluck().all()).toEqual([1000]);
  });

  it('is nothing beside the cost itself, or without a price', async () => {
    const beside = await importedBelow([[...before, 'Nguyên giá']], [[...bought.slice(0, 7), 900]]);
    expect(beside.prepare('SELECT original_cost FROM v_assets').pluck().all()).toEqual([900]);
    const alone = before.filter((heading) => heading !== 'Đơn giá');
    const store = await importedBelow([[...alone, 'Giá trị còn lại']], [bought.toSpliced(5, 1)]);
    expect(store.prepare('SELECT original_cost FROM v_assets').pluck().all()).toEqual([null]);
  });

  it('is the cost below its heading, and the price of one is not', async () => {
    const { costs } = await costsOf(heading('Nguyên giá', 'Đơn giá', 'Thành tiền'), asset(500, 1000));
    expect(costs).toEqual([1000]);
  });
});
