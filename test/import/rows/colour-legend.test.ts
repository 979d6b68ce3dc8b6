import { expect, it } from 'vitest';
import { explainsColours } from '../../../src/import/rows/colour-legend.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRows, findingsOf, importGrid, letterhead } from '../support.ts';

it.each([
  ...[
    'Ghi chú: dòng tô vàng đã chuyển đi',
    'Ô màu vàng: đã thanh lý',
    'Chữ đỏ là số mới',
    'MÀU XANH = BỔ SUNG',
  ],
  ...['Các dòng bôi màu đỏ không bàn giao'],
])('says what colours mean: %s', (text) => {
  expect(explainsColours(text)).toBe(true);
});

it.each([
  ...[
    'Xe máy màu đỏ',
    'Ghế xanh',
    'Bàn màu vàng nhạt',
    'Tô Vĩnh Diện',
    'Trường mầm non Hoa Hồng',
    'Sổ đỏ là bản sao',
  ],
])('says nothing of colours: %s', (text) => {
  expect(explainsColours(text)).toBe(false);
});

it('a legend above or below a table is told: colours are not read', async () => {
  const store = await temporaryStore();
  await importGrid(store, [
    ...letterhead,
    ['Chữ đỏ: đã chuyển'],
    assetHeading,
    ...assetRows(3),
    ['', '', 'Ghi chú: dòng tô vàng đã thanh lý'],
  ]);
  expect(findingsOf(store, 'TABLE-COLOURS-UNREAD').map(({ cell }) => cell)).toEqual(['A4', 'C9']);
});
