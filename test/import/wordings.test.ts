import { describe, expect, it } from 'vitest';
import { type Grid, importedBelow } from './support.ts';

async function valuesOf(kind: string, field: string, heading: Grid, rows: Grid) {
  const store = await importedBelow(heading, rows);
  return store.prepare(`SELECT ${field} FROM v_${kind} ORDER BY id`).pluck().all();
}

describe('words that offices write', () => {
  it.each([
    ['Cán bộ cấp xã', 'cán bộ'],
    ['Công chức phường', 'công chức'],
    ['Hợp đồng lao động theo Nghị định 111/2022/NĐ-CP', 'hợp đồng NĐ 111'],
    ['LĐHĐ 111', 'hợp đồng NĐ 111'],
    ['Người HĐKCT', 'không chuyên trách'],
    ['Người hoạt động không chuyên trách ở cấp xã', 'không chuyên trách'],
  ])('%s are %s, in a cell and in a section', async (words, kind) => {
    const cells: Grid = [['STT', 'Họ và tên', 'Năm sinh', 'Đối tượng']];
    const inCell = await valuesOf('staff', 'employment_type', cells, [[1, 'Mẫu A', 1980, words]]);
    expect(inCell).toEqual([kind]);
    const heading: Grid = [['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị công tác']];
    const people: Grid = [
      ['I', words],
      [1, 'Mẫu A', 1980, 'Phòng Nội vụ'],
    ];
    expect(await valuesOf('staff', 'employment_type', heading, people)).toEqual([kind]);
  });

  it('name a dossier by its procedure', async () => {
    const heading: Grid = [
      ['STT', 'Mã hồ sơ', 'Tên thủ tục hành chính', 'Ngày hẹn trả kết quả', 'Đơn vị xử lý'],
    ];
    const row = [1, 'HS-01', 'Cấp phép mẫu', '20/06/2025', 'Phòng mẫu'];
    expect(await valuesOf('projects', 'name', heading, [row])).toEqual(['Cấp phép mẫu']);
  });

  it('name a car by its make', async () => {
    const heading: Grid = [['STT', 'Nhãn hiệu, loại xe', 'Biển số xe', 'Nguyên giá', 'Đơn vị quản lý']];
    const row = [1, 'Xe mẫu 7 chỗ', '29A-000.01', 1_000_000_000, 'Văn phòng'];
    expect(await valuesOf('assets', 'name', heading, [row])).toEqual(['Xe mẫu 7 chỗ']);
  });
});
