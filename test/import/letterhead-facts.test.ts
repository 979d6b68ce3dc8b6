import { describe, expect, it } from 'vitest';
import { letterheadFacts } from '../../src/import/letterhead-facts.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRow, importGrid } from './support.ts';

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
