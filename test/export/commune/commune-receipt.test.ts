import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataRows, exportFrom, openWithExcelJs, smallCity, textsOf } from '../support.ts';

it('counts what the receipt lists, and adds no cost of assets to investment in projects', async () => {
  const { folder, files } = await exportFrom(await smallCity(), 'commune', { codes: ['00070'] });
  const workbook = await openWithExcelJs(join(folder, files[0]?.file ?? ''));
  const items = dataRows(workbook, 'Phiếu tiếp nhận');
  const valued = new Set(items.filter((item) => item[7] !== '').map((item) => item[2]));
  expect(valued).toContain('Tài sản');
  expect(valued).toContain('Dự án, nhiệm vụ');
  const [total] = textsOf(workbook, 'Phiếu tiếp nhận').filter(([first]) => first === 'Cộng');
  expect(total?.filter((text) => text !== '' && text !== 'Cộng')).toEqual([String(items.length)]);
  const sentences = textsOf(workbook, 'Phiếu tiếp nhận').map(([first]) => first);
  expect(sentences.some((text) => text?.includes('số cộng từng loại ở trang “Xác nhận”'))).toBe(true);
});
