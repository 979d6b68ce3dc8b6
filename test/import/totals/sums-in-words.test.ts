import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRows, type Grid, importSheets, letterhead, storedFindings } from '../support.ts';

/** Imports two assets of 1.000.001 and 1.000.002 đồng, worth 500.000 each, with lines below them; gives what is told. */
async function told(...lines: Grid) {
  const store = await temporaryStore();
  const rows = [...letterhead, assetHeading, ...assetRows(2), ...lines];
  await importSheets(store, [{ name: 'Bảng kê', rows }]);
  expect(store.prepare('SELECT count(*) FROM v_assets').pluck().get()).toBe(2);
  return storedFindings(store).map(({ code, cell, details }) => [code, cell, details]);
}

describe('a sum that a sentence states below a table', () => {
  it.each([
    'Tổng nguyên giá: 2.000.003 đồng',
    'Tổng giá trị còn lại là 1 triệu đồng',
    'Tổng số lượng: 2 cái',
    'Tổng số tiền: 2.000.003 đồng',
    'Tổng giá trị tài sản bàn giao: 1.000.000 đồng',
    'Cộng: 2.000.003',
    'Cộng: 2',
    'Tổng cộng: 2 tài sản, nguyên giá 2.000.003 đồng, giá trị còn lại 1.000.000 đồng',
    'Tổng nguyên giá: 2.000.003 đồng (Bằng chữ: Hai triệu lẻ ba đồng)',
    'Bằng chữ: Hai triệu không nghìn không trăm linh ba đồng chẵn./.',
    '(Bằng chữ: Một triệu đồng)',
  ])('agrees with the column it is of: %s', async (line) => {
    expect(await told(['', '', line])).toEqual([]);
  });

  it.each([
    ['Tổng nguyên giá: 2.000.004 đồng', 'Nguyên giá', '2.000.004', '2.000.003'],
    ['Tổng giá trị còn lại là 2.000.003 đồng', 'Giá trị còn lại', '2.000.003', '1.000.000'],
    ['Tổng số tiền: 3.000.003 đồng', 'Nguyên giá', '3.000.003', '2.000.003'],
    ['Bằng chữ: Ba triệu không trăm linh ba đồng', 'Nguyên giá', '3.000.003', '2.000.003'],
  ])('is told where it does not: %s', async (line, heading, stated, computed) => {
    const [found, ...others] = await told(['', '', line]);
    expect(others).toEqual([]);
    expect(found?.slice(0, 2)).toEqual(['TABLE-TOTAL-DISAGREES', 'C7']);
    expect(JSON.parse(String(found?.[2]))).toMatchObject({
      heading,
      stated: stated.replaceAll('.', ''),
      computed: computed.replaceAll('.', ''),
    });
  });

  it('is told where it counts more rows than there are, or says another amount in words', async () => {
    expect(await told(['', '', 'Tổng cộng: 3 tài sản, nguyên giá 2.000.003 đồng'])).toMatchObject([
      ['TABLE-COUNT-DISAGREES', 'C7', expect.anything()],
    ]);
    expect(await told(['', '', 'Tổng nguyên giá: 2.000.003 đồng (Bằng chữ: Hai triệu đồng)'])).toMatchObject([
      ['TABLE-TOTAL-DISAGREES', 'C7', expect.anything()],
    ]);
  });

  it('may stand below a total, with its words in a cell of their own', async () => {
    const total = ['', '', 'Tổng cộng', '', '', 2, 2_000_003, 1_000_000];
    expect(await told(total, ['', '', 'Bằng chữ:', 'Hai triệu lẻ ba đồng'])).toEqual([]);
  });

  it.each([
    [['', '', 'Tổng nguyên giá:', 2_000_003]],
    [['', '', 'Tổng nguyên giá', '', '', 2_000_003]],
    [['', '', 'Tổng giá trị còn lại', '', '', '1.000.000']],
    [['', '', 'Tổng số lượng', '', '', '', '', 2]],
  ])('is of the column it names, wherever its number stands: %s', async (line) => {
    expect(await told(line)).toEqual([]);
  });

  it('is told by the column it names where its number stands below another one', async () => {
    const [found] = await told(['', '', 'Tổng nguyên giá', '', '', 2_000_004]);
    expect(found?.slice(0, 2)).toEqual(['TABLE-TOTAL-DISAGREES', 'C7']);
    expect(JSON.parse(String(found?.[2]))).toMatchObject({ heading: 'Nguyên giá' });
  });

  it('is told where no column holds what it is of', async () => {
    expect(await told(['', '', 'Tổng diện tích: 500 m2'])).toMatchObject([
      ['TABLE-TOTAL-OF-NOTHING', '7', expect.anything()],
    ]);
  });

  it('is none that says something else', async () => {
    expect(await told(['', '', 'Tổng đài: 5 máy'])).toMatchObject([['ROW-UNCLEAR', '7', expect.anything()]]);
  });
});
