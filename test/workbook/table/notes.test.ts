import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { assetHeading, assetRow, scan } from './support.ts';

type Grid = readonly (readonly CellInput[])[];

async function naturesBelow(...lines: Grid) {
  const [table] = await scan([assetHeading, assetRow(1), ...lines]);
  return [...(table?.natures.values() ?? [])].slice(2);
}

describe('the notes below a table', () => {
  it.each<Grid>([
    [['Ghi chú:'], ['- Số liệu tính đến ngày 30/6/2025'], ['+ Chưa kiểm kê']],
    [['Ghi chú: (1) Ghi theo sổ kế toán'], ['(2) Ghi theo thực tế']],
    [['Lưu ý'], ['1. Đơn vị lập biểu theo thực tế quản lý'], ['2) Số liệu tạm tính'], ['[3] Theo biên bản']],
  ])('have a line each below “Ghi chú:” %#', async (...lines) => {
    expect(await naturesBelow(...lines.slice(1))).not.toContain('note');
    expect(new Set(await naturesBelow(...lines))).toEqual(new Set(['note']));
  });

  it('end with the first row that is none, and take no name for one', async () => {
    expect(
      await naturesBelow(['Ghi chú: xe đang sửa'], ['', 'Xe máy'], ['', '- Xe đạp'], assetRow(2), [
        '',
        '- Xe thồ',
      ]),
    ).toEqual(['note', 'unclear', 'unclear', 'data', 'unclear']);
  });
});
