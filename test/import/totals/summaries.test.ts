import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../../helpers/workspace.ts';
import { findingsOf, type Grid, importSheets, letterhead, storedFindings } from '../support.ts';

const heading = ['STT', 'Tên tài sản', 'ĐVT', 'Số lượng', 'Nguyên giá', 'Giá trị còn lại', 'Đơn vị'];

/** An asset, or a row of a summary: its name, cost, what is left of it and its office. */
type Line = readonly [name: string, cost: number, left: number, office: string];

function listOf(...lines: readonly Line[]): Grid {
  const rows = lines.map(([name, cost, left, office], at) => [at + 1, name, 'cái', 1, cost, left, office]);
  return [...letterhead, heading, ...rows];
}

const office = listOf(['Bàn thử', 5, 2, 'Văn phòng'], ['Ghế thử', 7, 3, 'Văn phòng']);
const home = listOf(
  ['Tủ thử', 11, 1, 'Phòng Nội vụ'],
  ['Kệ thử', 13, 4, 'Phòng Nội vụ'],
  ['Máy thử', 17, 6, 'Phòng Nội vụ'],
);

/** What is said of tables that seem to be there twice: the code and the sheet. */
async function said(...sheets: readonly (readonly [name: string, rows: Grid])[]) {
  const store = await temporaryStore();
  await importSheets(
    store,
    sheets.map(([name, rows]) => ({ name, rows })),
  );
  const codes = new Set(['TABLE-SUMS-OTHERS', 'TABLE-REPEATS-ANOTHER', 'TABLE-CALLED-SUMMARY']);
  return storedFindings(store)
    .filter(({ code }) => codes.has(code))
    .map(({ code, sheet }) => [code, sheet]);
}

describe('a summary that is read beside the lists it sums up', () => {
  it('is told where its total is theirs', async () => {
    const summary = listOf(['Văn phòng', 12, 5, ''], ['Phòng Nội vụ', 41, 11, '']);
    expect(await said(['TH', summary], ['VP', office], ['NV', home])).toEqual([['TABLE-SUMS-OTHERS', 'TH']]);
    expect(await said(['VP', office], ['NV', home], ['TH', summary])).toEqual([['TABLE-SUMS-OTHERS', 'TH']]);
  });

  it('is told where its total is that of one of them', async () => {
    const summary = listOf(['Nội thất', 24, 5, ''], ['Máy', 17, 6, '']);
    expect(await said(['TH', summary], ['VP', office], ['NV', home])).toEqual([['TABLE-SUMS-OTHERS', 'TH']]);
  });

  it('is told where most of its rows are the sums of a sheet or an office, though its total is another', async () => {
    const summary = listOf(['VP', 12, 5, ''], ['NV', 41, 11, ''], ['Phòng mới', 99, 1, '']);
    expect(await said(['TH', summary], ['VP', office], ['NV', home])).toEqual([['TABLE-SUMS-OTHERS', 'TH']]);
    const all = [...office, ...home.slice(letterhead.length + 1)];
    expect(await said(['TH', summary], ['Chi tiết', all])).toEqual([['TABLE-SUMS-OTHERS', 'TH']]);
  });

  it('is told on the same sheet', async () => {
    const summary: Grid = [[], ['Theo đơn vị'], ...listOf(['Văn phòng', 12, 5, '']).slice(letterhead.length)];
    expect(await said(['Bảng kê', [...office, ...summary]])).toEqual([['TABLE-SUMS-OTHERS', 'Bảng kê']]);
  });

  it('is told where it has as many rows as its list, or more: offices with nothing', async () => {
    const bare = (name: string): Line => [name, 0, 0, ''];
    const named = listOf(['VP', 12, 5, ''], ['NV', 41, 11, ''], ...['YT', 'TP', 'GD'].map(bare));
    const all = [...office, ...home.slice(letterhead.length + 1)];
    expect(await said(['Chi tiết', all], ['TH', named])).toEqual([['TABLE-SUMS-OTHERS', 'TH']]);
    const more = [...named, [6, 'Trạm', 'cái', 0, 0, 0, '']];
    expect(await said(['Chi tiết', all], ['TH', more])).toEqual([['TABLE-SUMS-OTHERS', 'TH']]);
  });

  it('is told by the names of offices or sections where each of them has one thing', async () => {
    const list = listOf(['Bàn thử', 12, 5, 'Văn phòng'], ['Tủ thử', 41, 11, 'Phòng Nội vụ']);
    const summary = listOf(['Văn phòng', 12, 5, ''], ['Phòng nội vụ', 41, 11, '']);
    expect(await said(['Chi tiết', list], ['TH', summary])).toEqual([['TABLE-SUMS-OTHERS', 'TH']]);
    const [first = [], second = []] = list.slice(-2).map((row) => row.slice(0, -1));
    const above = [...letterhead, heading.slice(0, -1)];
    const sections: Grid = [...above, ['I', 'Văn phòng'], first, ['II', 'Phòng Nội vụ'], second];
    expect(await said(['Chi tiết', sections], ['TH', summary])).toEqual([['TABLE-SUMS-OTHERS', 'TH']]);
  });

  it('is asked about by its name where it has as many rows, and comes to the same', async () => {
    const list = listOf(['Bàn thử', 12, 5, 'Văn phòng'], ['Tủ thử', 41, 11, 'Phòng Nội vụ']);
    const summary = listOf(['VP', 12, 5, ''], ['P. NV', 41, 11, '']);
    expect(await said(['Chi tiết', list], ['Tổng hợp', summary])).toEqual([
      ['TABLE-CALLED-SUMMARY', 'Tổng hợp'],
    ]);
  });

  it('is asked about where only its name says so, and its amounts differ', async () => {
    const summary = listOf(['Văn phòng', 100, 5, ''], ['Phòng Nội vụ', 400, 11, '']);
    expect(await said(['Tổng hợp', summary], ['VP', office], ['NV', home])).toEqual([
      ['TABLE-CALLED-SUMMARY', 'Tổng hợp'],
    ]);
  });

  it('keeps its rows: a person decides', async () => {
    const store = await temporaryStore();
    const summary = listOf(['Văn phòng', 12, 5, '']);
    await importSheets(store, [
      { name: 'TH', rows: summary },
      { name: 'VP', rows: office },
    ]);
    expect(store.prepare('SELECT count(*) FROM v_assets').pluck().get()).toBe(3);
    expect(findingsOf(store, 'TABLE-SUMS-OTHERS').map(({ details }) => JSON.parse(details))).toEqual([
      { rows: 1, sheets: 'VP' },
    ]);
  });
});

describe('nothing is said', () => {
  it('of lists of other things, nor of one table alone', async () => {
    expect(await said(['VP', office], ['NV', home])).toEqual([]);
    expect(await said(['Tổng hợp', office])).toEqual([]);
    expect(await said(['Tổng hợp VP', office], ['Tổng hợp NV', home])).toEqual([]);
  });

  it('of two cars of one price', async () => {
    const car = (name: string) => listOf([name, 800, 300, 'Văn phòng']);
    expect(await said(['A', car('Xe A')], ['B', car('Xe B')])).toEqual([]);
  });

  it('of the longest list, though it is called a summary', async () => {
    expect(await said(['Tổng hợp', home], ['Bổ sung', office])).toEqual([]);
  });

  it('of two rooms with equal chairs', async () => {
    const room = (name: string) => listOf(...[1, 2, 3, 4].map((): Line => ['Ghế thử', 5, 1, name]));
    expect(await said(['P1', room('P1')], ['P2', room('P2')])).toEqual([]);
  });
});

it('a sheet that stands there twice is told where no codes tell it', async () => {
  expect(await said(['Sheet1', home], ['Sheet1 (2)', home])).toEqual([
    ['TABLE-REPEATS-ANOTHER', 'Sheet1 (2)'],
  ]);
});

it('a table that stands on its sheet twice is told as well', async () => {
  const titled: Grid = [[], ['', 'BẢNG KÊ BÀN GIAO'], ...home.slice(letterhead.length)];
  expect(await said(['Sheet1', [...home, ...titled]])).toEqual([['TABLE-REPEATS-ANOTHER', 'Sheet1']]);
  expect(await said(['Sheet1', [...office, ...titled]])).toEqual([]);
});
