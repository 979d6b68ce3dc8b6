import { describe, expect, it } from 'vitest';
import type { ColumnQuestion } from '../../../src/import/options.ts';
import { stateColumns } from '../../../src/inventory/state-columns.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import {
  answering,
  assetHeading,
  assetRow,
  findingsOf,
  type Grid,
  importGrid,
  letterhead,
  personRow,
  staffHeading,
} from '../support.ts';

/** Assets with one more column of these values. */
function assetsWith(heading: string, values: readonly CellInput[]): Grid {
  const rows = values.map((value, index) => [...assetRow(index + 1), value]);
  return [...letterhead, [...assetHeading, heading], ...rows];
}

/** A staff list whose column of ids has another heading. */
function staffWith(heading: string, ids: readonly CellInput[]): Grid {
  const headings = staffHeading.map((each) => (each === 'Số CCCD' ? heading : each));
  return [...letterhead, headings, ...ids.map((id, index) => personRow(index + 1, { 4: id }))];
}

interface Recognised {
  readonly severity: string;
  readonly cell: string | null;
  readonly key: string;
  readonly samples: string;
  readonly flags: string;
}

async function recognised(rows: Grid): Promise<readonly Recognised[]> {
  const store = await temporaryStore();
  const { submissions } = await importGrid(store, rows);
  expect(submissions).toHaveLength(1);
  return findingsOf(store, 'TABLE-COLUMN-RECOGNISED').map(({ severity, cell, details }) => ({
    severity,
    cell,
    ...(JSON.parse(details) as Pick<Recognised, 'key' | 'samples' | 'flags'>),
  }));
}

const ids = ['003080000001', '003080000002', '003080000003'];

describe('a column with an unknown heading', () => {
  it('that holds ids is a warning with the flag to give and first values, masked', async () => {
    const [found, ...others] = await recognised(staffWith('Giấy tờ tuỳ thân', ids));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: 'warning',
      cell: 'E4',
      key: 'citizen_id',
      flags: '--column "Giấy tờ tuỳ thân=citizen_id"',
    });
    expect(found?.samples).toBe('003*******01; 003*******02; 003*******03');
  });

  it('that holds receivers is told of by its heading where the names may be of either era', async () => {
    const receivers = ['phường Hoàn Kiếm', 'phường Cửa Nam', 'phường Ba Đình'];
    expect(await recognised(assetsWith('Chuyển cho ai', receivers))).toMatchObject([{ key: 'destination' }]);
    expect(
      await recognised(assetsWith('Phường trước đây', ['phường Hàng Mã', 'Hàng Bông', 'Cửa Đông'])),
    ).toMatchObject([{ key: 'former_commune' }]);
  });

  it('that says “as above” in most rows is what its other values are', async () => {
    const receivers = ['phường Hoàn Kiếm', 'phường Cửa Nam', 'nt', '"', '-', 'như trên'];
    expect(await recognised(assetsWith('Chuyển cho ai', receivers))).toMatchObject([{ key: 'destination' }]);
  });

  it('whose values fit two fields alike names both flags', async () => {
    const [found] = await recognised(assetsWith('Địa bàn', ['phường Cửa Nam', 'phường Cửa Nam']));
    expect(found?.flags).toContain('=former_commune"');
    expect(found?.flags).toContain('=destination"');
  });

  it('is read with that flag', async () => {
    const store = await temporaryStore();
    const stated = stateColumns([{ heading: 'Giấy tờ tuỳ thân', field: 'citizen_id' }]);
    await importGrid(store, staffWith('Giấy tờ tuỳ thân', ids), { stated });
    expect(findingsOf(store, 'TABLE-COLUMN-RECOGNISED')).toEqual([]);
    expect(store.prepare('SELECT citizen_id FROM v_staff ORDER BY id').pluck().all()).toEqual(ids);
  });

  it('is a question where somebody can be asked', async () => {
    const store = await temporaryStore();
    const { asked, ask: askColumn } = answering((_question: ColumnQuestion) => 'citizen_id');
    const { submissions } = await importGrid(store, staffWith('Giấy tờ tuỳ thân', ids), { askColumn });
    expect(asked).toMatchObject([{ heading: 'Giấy tờ tuỳ thân', suggestion: { why: 'similar-values' } }]);
    expect(submissions[0]?.profile).toBe('002-staff-1');
    expect(store.prepare('SELECT citizen_id FROM v_staff ORDER BY id').pluck().all()).toEqual(ids);
  });

  it.each<readonly [string, Grid]>([
    ['phone numbers', staffWith('Liên hệ', ['0912345678', '0987654321', '0900000001'])],
    ['sums of money', staffWith('Phụ cấp', [1_080_001_234, 2_500_000, 3_000_000])],
    ['one value only', staffWith('Giấy tờ tuỳ thân', [ids[0] ?? '', '', ''])],
    ['values of all sorts', staffWith('Giấy tờ tuỳ thân', [ids[0] ?? '', 'chưa có', 'đang làm'])],
    ['district names', assetsWith('Quận', ['Hoàn Kiếm', 'quận Hoàn Kiếm', 'Ba Đình'])],
    ['places of birth', assetsWith('Quê quán', ['phường Hàng Mã', 'phường Cửa Đông', 'phường Cửa Nam'])],
    ['addresses', assetsWith('Chỗ đặt', ['12 Hàng Mã, phường Hàng Mã', '3 Cửa Đông, phường Cửa Đông'])],
  ])('that holds %s is told of as before', async (_, rows) => {
    expect(await recognised(rows)).toEqual([]);
  });
});

it('“Đơn vị” is what things are counted in, also where most rows say “as above”', async () => {
  const store = await temporaryStore();
  const finished = 'Đã kết thúc / chưa kết thúc';
  const heading = ['STT', 'Tiêu đề hồ sơ', 'Số lượng', 'Đơn vị giao', finished, 'Đơn vị (hồ sơ, hộp)'];
  const first = [1, 'Hồ sơ thử 1', 1, 'Phòng Thử', 'đã kết thúc', 'cái'];
  const others = [2, 3, 4, 5].map((row) => [row, `Hồ sơ thử ${row}`, 1, 'nt', 'nt', 'nt']);
  await importGrid(store, [...letterhead, heading, first, ...others]);
  expect(store.prepare('SELECT DISTINCT former_unit, unit FROM v_records').all()).toEqual([
    { former_unit: 'Phòng Thử', unit: 'cái' },
  ]);
});

describe('a column of a closed list', () => {
  /** A staff list without a column of receivers, whose plans are these. */
  const plansOf = (plans: readonly string[]): Grid => {
    const headings = staffHeading.filter((each) => each !== 'Xã, phường mới');
    const plan = headings.indexOf('Phương án');
    expect(plan).toBeGreaterThan(0);
    return [
      ...letterhead,
      headings.with(plan, 'Phương án bố trí'),
      ...plans.map((each, index) => personRow(index + 1, { [plan]: each }).slice(0, headings.length)),
    ];
  };

  it.each([
    [['Phường Hoàn Kiếm', 'nt', 'P. Cửa Nam', 'phường Hồng Hà']],
    [['Phường Hoàn Kiếm', 'nghỉ 178', 'P. Cửa Nam', 'Nghỉ hưu trước tuổi']],
  ])('that mostly holds receivers is told to be theirs, once and not in every row: %j', async (plans) => {
    const store = await temporaryStore();
    await importGrid(store, plansOf(plans));
    expect(
      findingsOf(store, 'TABLE-COLUMN-RECOGNISED').map(({ details }) => JSON.parse(details).key),
    ).toEqual(['destination']);
    expect(findingsOf(store, 'STAFF-PLAN-NOT-IN-LIST')).toEqual([]);
  });

  it('is the list’s where most of its values are, where a column tells the receivers, and where a person says so', async () => {
    for (const listed of [
      ['bố trí', 'bố trí', 'P. Cửa Nam'],
      ['khác', 'khác'],
    ])
      expect(await recognised(plansOf(listed))).toEqual([]);
    const plan = staffHeading.indexOf('Phương án');
    const received = ['P. Cửa Nam', 'P. Ba Đình'].map((each, index) =>
      personRow(index + 1, { [plan]: each }),
    );
    expect(await recognised([...letterhead, staffHeading, ...received])).toEqual([]);
    const store = await temporaryStore();
    const stated = stateColumns([{ heading: 'Phương án bố trí', field: 'plan' }]);
    await importGrid(store, plansOf(['P. Cửa Nam', 'P. Ba Đình']), { stated });
    expect(findingsOf(store, 'STAFF-PLAN-NOT-IN-LIST')).toHaveLength(2);
  });
});
