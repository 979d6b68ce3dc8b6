import { describe, expect, it } from 'vitest';
import { letterheadFacts, officeOfList } from '../../../src/import/sender/letterhead-facts.ts';
import type { Store } from '../../../src/store/database.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  findingsOf,
  type Grid,
  importGrid,
  personRow,
  staffHeading,
} from '../support.ts';

describe('the rows above a table', () => {
  it('state the office, its code and address, and the unit of its figures', () => {
    expect(
      letterheadFacts([
        'UBND QUẬN HOÀN KIẾM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Phòng Tài chính Độc lập - Tự do - Hạnh phúc',
        'BÁO CÁO KÊ KHAI TRỤ SỞ',
        'Mã đơn vị: 1057498',
        'Địa chỉ: 126 Hàng Trống, quận Hoàn Kiếm',
        '(Đơn vị tính: nghìn đồng)',
      ]),
    ).toEqual({
      unit: 'UBND QUẬN HOÀN KIẾM',
      unit_code: '1057498',
      address: '126 Hàng Trống, quận Hoàn Kiếm',
      measured_in: 'nghìn đồng',
    });
  });

  it('state nothing where they say nothing, or leave it blank', () => {
    expect(letterheadFacts([])).toEqual({});
    expect(letterheadFacts(['BẢNG KÊ BÀN GIAO', 'Mã đơn vị: ……', 'Địa chỉ:'])).toEqual({});
  });

  it('name the office after its label', () => {
    expect(
      letterheadFacts(['Tên đơn vị: Trường Mầm non thử Mẫu số 02-ĐK/TSNN', 'Mã đơn vị QHNS: 12']),
    ).toEqual({
      unit: 'Trường Mầm non thử',
      unit_code: '12',
    });
  });

  it('name the office that has the things, not the one above it', () => {
    expect(
      letterheadFacts(['Đơn vị chủ quản: UBND quận Ba Đình', 'Đơn vị sử dụng tài sản: Phòng Thử nghiệm']),
    ).toEqual({ unit: 'Phòng Thử nghiệm' });
  });

  it('name the office without the words about the form that stand beside it', () => {
    const beside = '(Ban hành kèm theo Thông tư số 0/2012/TT-BTC)';
    expect(letterheadFacts([`Đơn vị sử dụng tài sản: Phòng Thử nghiệm ${beside}`])).toEqual({
      unit: 'Phòng Thử nghiệm',
    });
  });

  it('name who uses a thing before the office above it, whichever stands first', () => {
    const above = 'Cơ quan: UBND quận Thử';
    const user = 'Đơn vị sử dụng tài sản: Phòng Thử nghiệm';
    expect(letterheadFacts([above, user]).unit).toBe('Phòng Thử nghiệm');
    expect(letterheadFacts([user, above]).unit).toBe('Phòng Thử nghiệm');
    expect(letterheadFacts([above]).unit).toBe('UBND quận Thử');
  });

  it('are kept as data with the table', async () => {
    const store = await temporaryStore();
    await importGrid(store, [['UBND QUẬN HOÀN KIẾM'], ['Mã đơn vị: 7'], assetHeading, assetRow(1)]);
    const facts = store.prepare<[], string>('SELECT facts FROM source_table').pluck().all();
    expect(facts.map((text) => JSON.parse(text) as unknown)).toEqual([
      { unit: 'UBND QUẬN HOÀN KIẾM', unit_code: '7' },
    ]);
  });
});

describe('an office that lists what is its own', () => {
  const people = (letterhead: Grid, heading = withoutUnit(staffHeading)) => [
    ...letterhead,
    heading,
    withoutUnit(personRow(1)),
    ['', 'Phòng Y tế học đường'],
    withoutUnit(personRow(2)),
  ];
  const unitsOf = (store: Store) =>
    store.prepare('SELECT former_unit FROM v_staff ORDER BY id').pluck().all();

  it('is the unit of every row where no column says it, and that is told; a section stands before it', async () => {
    const store = await temporaryStore();
    await importGrid(store, people([['UBND QUẬN HOÀN KIẾM'], ['Đơn vị: Trường Mầm non thử'], []]));
    expect(unitsOf(store)).toEqual(['Trường Mầm non thử', 'Phòng Y tế học đường']);
    const [finding] = findingsOf(store, 'TABLE-UNIT-ABOVE');
    expect(JSON.parse(finding?.details ?? '')).toMatchObject({ unit: 'Trường Mầm non thử' });
    expect(findingsOf(store, 'STAFF-FORMER-UNIT-MISSING')).toEqual([]);
  });

  it('is known by its name alone, the last of those above the table', () => {
    expect(officeOfList(['UBND QUẬN HOÀN KIẾM', 'TRƯỜNG TIỂU HỌC THỬ', 'DANH SÁCH GIÁO VIÊN'])).toBe(
      'TRƯỜNG TIỂU HỌC THỬ',
    );
    expect(officeOfList(['UBND phường Hàng Bạc'])).toBe('UBND phường Hàng Bạc');
  });

  it.each([
    'UBND QUẬN HOÀN KIẾM',
    'PHÒNG NỘI VỤ',
    'Đơn vị: UBND quận Hoàn Kiếm',
    'Đơn vị tính: nghìn đồng',
    'Đơn vị báo cáo: Phòng Nội vụ',
    'Đơn vị chủ quản: UBND quận Hoàn Kiếm',
    'Đơn vị: …………',
  ])('is none of a whole district, nor who draws up a list for it: %s', (line) => {
    expect(officeOfList([line])).toBeUndefined();
  });

  it('says nothing where a column says it, or where a list mostly has what others use', async () => {
    const store = await temporaryStore();
    const above: Grid = [['UBND QUẬN HOÀN KIẾM'], ['Đơn vị: Trường Mầm non thử'], []];
    await importGrid(store, [...above, assetHeading, assetRow(1)]);
    expect(store.prepare('SELECT custodian FROM v_assets').pluck().all()).toEqual(['Phòng Nội vụ']);
    const premises = ['STT', 'Tên cơ sở nhà, đất', 'Địa chỉ', 'Diện tích đất (m²)', 'Diện tích sàn (m²)'];
    await importGrid(store, [...above, premises, [1, 'Nhà thử', '1 Hàng Bạc', 100, 50]]);
    expect(store.prepare('SELECT present_user FROM v_premises').pluck().all()).toEqual([null]);
    expect(findingsOf(store, 'TABLE-UNIT-ABOVE')).toEqual([]);
  });
});

function withoutUnit(row: Grid[number]): Grid[number] {
  return row.filter((_, column) => column !== 6);
}
