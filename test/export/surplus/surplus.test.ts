import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { dataRows, exportFrom, openWithExcelJs, smallCity, textsOf } from '../support.ts';

let city: Workspace;
let workbook: ExcelJS.Workbook;

beforeAll(async () => {
  city = await smallCity();
  city.store.exec(
    `UPDATE premises SET handling_status = 'đã xử lý', handling_done = '2025-06-12'
     WHERE id IN (SELECT id FROM v_premises WHERE arrangement = 'dôi dư' ORDER BY id LIMIT 3)`,
  );
  const { folder } = await exportFrom(city, 'surplus');
  workbook = await openWithExcelJs(join(folder, 'co-so-doi-du.xlsx'));
});

/** How many surplus premises the database has for which this holds. */
function counted(condition: string): number {
  return city.store
    .prepare(`SELECT count(*) FROM v_premises WHERE arrangement = 'dôi dư' AND ${condition}`)
    .pluck()
    .get() as number;
}

const summaries = ['Theo hình thức xử lý', 'Theo năm', 'Theo thẩm quyền', 'Theo xã, phường'];

describe('the plan for surplus premises', () => {
  it.each(summaries)('counts as handled only what says so, in %s', (sheet) => {
    const total = textsOf(workbook, sheet).find(([first]) => first === 'Cộng') ?? [];
    const [all, done, open, unstated] = [2, 5, 8, 11].map((column) => Number(total[column]));
    expect(all).toBe(counted('true'));
    expect(done).toBe(counted("handling_status = 'đã xử lý'"));
    expect(open).toBe(counted("handling_status IN ('đang xử lý', 'chưa xử lý')"));
    expect(unstated).toBe(counted('handling_status IS NULL'));
    expect(done).toBeGreaterThan(0);
    expect(unstated).toBeGreaterThan(0);
  });

  it('begins its list with the columns of Mẫu 01/TSC-XLTS, in their order', () => {
    const heading = textsOf(workbook, 'Danh sách dôi dư').find(([first]) => first === 'STT') ?? [];
    expect(heading.slice(0, 11)).toEqual([
      'STT',
      'Tên tài sản',
      'Loại tài sản',
      'ĐVT',
      'Số lượng',
      'Năm đưa vào sử dụng',
      'Nguyên giá (đồng)',
      'Giá trị còn lại (đồng)',
      'Hình thức xử lý',
      'Lý do đề nghị xử lý',
      'Ghi chú',
    ]);
  });

  it('names as the kind of asset what it is, and how it is used in a column of its own', () => {
    const heading = textsOf(workbook, 'Danh sách dôi dư').find(([first]) => first === 'STT') ?? [];
    const rows = dataRows(workbook, 'Danh sách dôi dư');
    const under = (name: string) => new Set(rows.map((texts) => texts[heading.indexOf(name)]));
    expect([...under('Loại tài sản')]).toEqual(['Nhà, đất']);
    expect([...under('Hiện trạng sử dụng')]).toContain('bỏ trống');
  });

  it('has a line of clocks for each, what is late before what is due', () => {
    const rows = dataRows(workbook, 'Thời hạn theo luật');
    expect(rows).toHaveLength(counted('true'));
    const states = rows.map((texts) => texts[5]);
    expect(states.lastIndexOf('chưa xử lý')).toBeLessThan(states.indexOf('đã xử lý'));
  });

  it('has a line for each commune’s headquarters, and names the published figures apart', () => {
    expect(dataRows(workbook, 'Trụ sở xã, phường')).toHaveLength(126);
    const overview = textsOf(workbook, 'Tổng quan').flat().join('\n');
    for (const figure of ['232: trụ sở', '291: cơ sở', '433: trụ sở']) expect(overview).toContain(figure);
  });
});
