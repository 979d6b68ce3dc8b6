import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/database.ts';
import type { CellInput } from '../helpers/rows.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRow, findingsOf, importGrid, letterhead } from './support.ts';

async function quantities(...texts: readonly string[]) {
  const store = await temporaryStore();
  const rows = texts.map((text, index) => assetRow(index + 1, { 5: text }));
  await importGrid(store, [...letterhead, assetHeading, ...rows]);
  return { store, read: store.prepare('SELECT quantity FROM v_assets ORDER BY id').pluck().all() };
}

function doubtful(store: Store) {
  return findingsOf(store, 'ASSETS-QUANTITY-EITHER-STYLE').map(({ cell }) => cell);
}

describe('a comma before three digits, in a number typed as text', () => {
  it('is for a person to say where nothing in the column tells: no thousand becomes one', async () => {
    const { store, read } = await quantities('1,000', '5');
    expect(read).toEqual([null, 5]);
    expect(doubtful(store)).toEqual(['F5']);
  });

  it('stands before thousands where another number of the column shows it', async () => {
    const { store, read } = await quantities('1,000', '12.5');
    expect(read).toEqual([1000, 12.5]);
    expect(doubtful(store)).toEqual([]);
  });

  it('stands before a fraction where another number of the column shows it', async () => {
    const { read } = await quantities('1,250', '12,5');
    expect(read).toEqual([1.25, 12.5]);
  });

  it('is a fraction where thousands would be beyond all bounds', async () => {
    const store = await temporaryStore();
    const heading = ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Hệ số lương'];
    await importGrid(store, [...letterhead, heading, [1, 'Mẫu Thử', '1980', '003080000001', '2,340']]);
    expect(store.prepare('SELECT salary_coefficient FROM v_staff').pluck().all()).toEqual([2.34]);
  });

  it('is a fraction there also beside money that an English program wrote', async () => {
    const store = await temporaryStore();
    const heading = [
      'STT',
      'Tên cơ sở nhà, đất',
      'Địa chỉ',
      'Diện tích đất (m²)',
      'Nguyên giá',
      'Vĩ độ',
      'Kinh độ',
    ];
    const premises = [1, 'Trụ sở thử', '1 Hàng Bạc', 20, '50,000,000', '21,023', '105,854'];
    await importGrid(store, [...letterhead, heading, premises]);
    expect(store.prepare('SELECT original_cost, latitude, longitude FROM v_premises').all()).toEqual([
      { original_cost: 50_000_000, latitude: 21.023, longitude: 105.854 },
    ]);
  });

  it('that a formula left with a trail of digits is the number its cell shows', async () => {
    const store = await temporaryStore();
    const heading = ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Hệ số lương'];
    const rows = [2.34 + 0.03, 2.4099999999999997].map((coefficient, index) => [
      index + 1,
      `Mẫu Thử ${index}`,
      '1980',
      `00308000000${index}`,
      coefficient,
    ]);
    await importGrid(store, [...letterhead, heading, ...rows]);
    expect(store.prepare('SELECT salary_coefficient FROM v_staff').pluck().all()).toEqual([2.37, 2.41]);
  });

  it('that would be an area of three decimals and a zero refuses the row, as the sum would be short', async () => {
    const store = await temporaryStore();
    const heading = ['STT', 'Tên cơ sở nhà, đất', 'Địa chỉ', 'Diện tích đất (m²)'];
    await importGrid(store, [...letterhead, heading, [1, 'Trụ sở thử', '1 Hàng Bạc', '1,200']]);
    expect(store.prepare('SELECT reason FROM v_rows WHERE row = 5').pluck().all()).toEqual([
      'PREMISES-LAND-AREA-EITHER-STYLE',
    ]);
  });
});

describe('an amount typed as text', () => {
  async function costs(heading: string, ...texts: readonly string[]) {
    const store = await temporaryStore();
    const headings = ['STT', 'Tên tài sản', 'ĐVT', heading];
    const rows = texts.map((text, index) => [index + 1, `Bàn thử ${index}`, 'cái', text]);
    await importGrid(store, [...letterhead, headings, ...rows]);
    return store.prepare('SELECT residual_value FROM v_assets ORDER BY id').pluck().all();
  }

  function factorOf(unit: string): number {
    return unit === 'nghìn đồng' ? 1_000 : 1_000_000;
  }

  it('with a comma before three digits is no fraction of a đồng: it is read where another shows its style', async () => {
    expect(await costs('Giá trị còn lại', '5,000', '20')).toEqual([null, 20]);
    expect(await costs('Giá trị còn lại', '5,000', '1,500,000')).toEqual([5_000, 1_500_000]);
  });

  it.each(['nghìn đồng', 'triệu đồng'])(
    'in %s with a comma before three digits is either amount',
    async (unit) => {
      const heading = `Giá trị còn lại (${unit})`;
      expect(await costs(heading, '84,559', '1,257', '812')).toEqual([null, null, 812 * factorOf(unit)]);
    },
  );

  it('in triệu đồng among numbers that are not whole is a fraction, in đồng never', async () => {
    const read = async (unit: string) => {
      const store = await temporaryStore();
      const headings = ['STT', 'Tên tài sản', 'ĐVT', `Giá trị còn lại (${unit})`];
      const rows = [14.5, '9,378', '1,250'].map((cost, index) => [
        index + 1,
        `Bàn thử ${index}`,
        'cái',
        cost,
      ]);
      await importGrid(store, [...letterhead, headings, ...rows]);
      return store.prepare('SELECT residual_value FROM v_assets ORDER BY id').pluck().all();
    };
    expect(await read('triệu đồng')).toEqual([14_500_000, 9_378_000, null]);
    expect((await read('đồng')).slice(1)).toEqual([null, null]);
  });

  it('that names its scale itself is a fraction of it', async () => {
    expect(await costs('Giá trị còn lại', '1,255 tỷ', '12,5 triệu')).toEqual([1_255_000_000, 12_500_000]);
  });

  it('with a dot before three digits is told among English fractions', async () => {
    const heading = 'Giá trị còn lại (triệu đồng)';
    expect(await costs(heading, '12.345', '12.5')).toEqual([null, 12_500_000]);
    expect(await costs(heading, '12.345', '12,5')).toEqual([12_345_000_000, 12_500_000]);
    expect(await costs(heading, '12,345', '1.250,5')).toEqual([12_345_000, 1_250_500_000]);
  });

  it('with signs of both styles in one column is read where it is clear, and told where it is not', async () => {
    const amounts = await costs('Giá trị còn lại', '1.200.000', '1,500,000', '750,000', '750.000');
    expect(amounts).toEqual([1_200_000, 1_500_000, null, 750_000]);
  });

  it('with a dot before three digits is told where numbers of both styles could have a fraction', async () => {
    const heading = 'Giá trị còn lại (triệu đồng)';
    const amounts = await costs(heading, '631.287', '15,378.154', '16.130,127');
    expect(amounts).toEqual([null, 15_378_154_000, 16_130_127_000]);
  });

  it('is read as the other columns of the table spell theirs, where they come from an English program', async () => {
    const store = await temporaryStore();
    const headings = ['STT', 'Tên tài sản', 'ĐVT', 'Nguyên giá (triệu đồng)', 'Giá trị còn lại (triệu đồng)'];
    const rows = [
      [1, 'Bàn thử', 'cái', '1,631.25', '1,200'],
      [2, 'Ghế thử', 'cái', '1,631.5', '631.287'],
    ];
    await importGrid(store, [...letterhead, headings, ...rows]);
    expect(store.prepare('SELECT residual_value FROM v_assets ORDER BY id').pluck().all()).toEqual([
      1_200_000_000,
      null,
    ]);
  });
});

describe('amounts beside areas', () => {
  it('are spelled as other amounts are, whatever the areas look like', async () => {
    const store = await temporaryStore();
    const headings = [
      'STT',
      'Tên cơ sở',
      'Địa chỉ',
      'Diện tích đất',
      'Nguyên giá (nghìn đồng)',
      'Giá trị còn lại (nghìn đồng)',
    ];
    await importGrid(store, [
      ...letterhead,
      headings,
      [1, 'Trụ sở thử', '1 Hàng Bạc', '1.234,56', '45,000,000', '751,000'],
    ]);
    const read = store.prepare('SELECT land_area, residual_value FROM v_premises').raw().all();
    expect(read).toEqual([[123_456, 751_000_000]]);
  });
});

describe('a share without a percent sign', () => {
  async function progress(...cells: readonly CellInput[]) {
    const store = await temporaryStore();
    const headings = ['STT', 'Tên dự án', 'Chủ đầu tư', 'Tiến độ (%)'];
    const rows = cells.map((cell, index) => [index + 1, `Dự án thử ${index}`, 'Ban thử', cell]);
    await importGrid(store, [...letterhead, headings, ...rows]);
    return store.prepare('SELECT progress FROM v_projects ORDER BY id').pluck().all();
  }

  it('below one is for a person to say, and so is the one beside it', async () => {
    expect(await progress(0.6, 1, 0)).toEqual([null, null, 0]);
    expect(await progress('0,6', '45')).toEqual([null, 45]);
  });

  it('is counted in hundredths where no number is a fraction', async () => {
    expect(await progress(60, 1, '45%')).toEqual([60, 1, 45]);
  });
});

describe('a year', () => {
  async function yearOf(cell: CellInput) {
    const store = await temporaryStore();
    const heading = [...assetHeading, 'Năm đưa vào sử dụng'];
    await importGrid(store, [...letterhead, heading, [...assetRow(1), cell]]);
    return { store, year: store.prepare('SELECT year_in_use FROM v_assets').pluck().get() };
  }

  it.each<readonly [CellInput, number]>([
    [2015, 2015],
    ['năm 2015', 2015],
    ['01/01/2015', 2015],
    [new Date('2015-06-01'), 2015],
    ['tháng 5/2015', 2015],
    ['T5/2015', 2015],
    ['Quý II/2015', 2015],
    ['Q3/2015', 2015],
    ["'2015", 2015],
  ])('is said by %s', async (cell, expected) => {
    expect((await yearOf(cell)).year).toBe(expected);
  });

  it('is that of a serial, which is told', async () => {
    const { store, year } = await yearOf(42_005);
    expect(year).toBe(2015);
    expect(findingsOf(store, 'ASSETS-YEAR-IN-USE-SERIAL')).toHaveLength(1);
  });

  it.each(['2015-2016', 'trước 1990', '15'])('is not guessed from %s', async (text) => {
    expect((await yearOf(text)).year).toBeNull();
  });

  it('typed into a cell of days, which shows a day of 1905, is for a person to say', async () => {
    const { store, year } = await yearOf(new Date('1905-07-07'));
    expect(year).toBeNull();
    expect(findingsOf(store, 'ASSETS-YEAR-IN-USE-YEAR-AS-DAY')).toMatchObject([
      { details: expect.stringContaining('"year":"2015"') },
    ]);
    expect((await yearOf(new Date('1905-01-31'))).year).toBe(1905);
  });
});
