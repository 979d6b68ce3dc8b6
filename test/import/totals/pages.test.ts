import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import {
  assetHeading,
  assetRows,
  findingsOf,
  type Grid,
  hoanKiem,
  importSheets,
  letterhead,
} from '../support.ts';

/** How the rows of a list are numbered: through all pages, anew on each, in an empty column, or in none. */
type Numbering = 'through' | 'anew' | 'blank' | 'none';
const numberings: readonly Numbering[] = ['through', 'anew', 'blank', 'none'];

const [first, second, third] = [assetRows(3), assetRows(3, 4), assetRows(2, 7)];
const whole = [...first, ...second, ...third];

/** What things cost together, beside some words. */
function sum(words: string, rows: Grid, surplus = 0): readonly CellInput[] {
  const cost = rows.reduce((total, row) => total + Number(row[6]), surplus);
  return ['', '', words, '', '', '', cost];
}

function numbered(rows: Grid, numbering: Numbering): Grid {
  if (numbering === 'through') return rows;
  return rows.map(([, ...cells], index) => [numbering === 'anew' ? index + 1 : '', ...cells]);
}

/** One sheet of rows, without the column of their numbers where there is none. */
function laid(rows: Grid, numbering: Numbering): Grid {
  return numbering === 'none' ? rows.map(([, ...cells]) => cells) : rows;
}

/** How many rows were read of some sheets, and by how much their totals are wrong, by the words beside each. */
async function wrong(...sheets: readonly Grid[]) {
  const store = await temporaryStore();
  const named = sheets.map((rows, index) => ({ name: `Tờ ${index + 1}`, rows }));
  const { submissions } = await importSheets(store, named, 'bang-ke.xlsx', { district: hoanKiem });
  const differences = findingsOf(store, 'TABLE-TOTAL-DISAGREES').map(({ cell, details }) => [
    cell,
    JSON.parse(details).difference,
  ]);
  return { read: submissions[0]?.rows.accepted, differences };
}

const right = { read: 8, differences: [] };

type SumsOfPage = (page: number, rows: Grid, down: Grid) => { readonly top?: Grid; readonly end?: Grid };
const pageSums: readonly (readonly [string, SumsOfPage])[] = [
  ['no sums', () => ({})],
  ['“Cộng”', (_, rows) => ({ end: [sum('Cộng', rows)] })],
  ['“Cộng trang”', (_, rows) => ({ end: [sum('Cộng trang', rows)] })],
  ['“Tổng cộng trang 1”', (page, rows) => ({ end: [sum(`Tổng cộng trang ${page}`, rows)] })],
  [
    'carried sums',
    (page, rows, down) => ({
      top: page === 1 ? [] : [sum('Trang trước mang sang', down.slice(0, -rows.length))],
      end: [sum('Chuyển sang trang sau', down)],
    }),
  ],
];

function pages(sumsOf: SumsOfPage, numbering: Numbering, above: Grid): Grid {
  const heading = assetHeading;
  const down: (readonly CellInput[])[] = [];
  return [first, second, third].flatMap((rows, index) => {
    down.push(...rows);
    const { top = [], end = [] } = sumsOf(index + 1, rows, down);
    return [heading, ...(index === 0 ? above : []), ...top, ...numbered(rows, numbering), ...end];
  });
}

describe.each(pageSums)('a grand total of pages with %s', (_, sumsOf) => {
  it.each(numberings)('above or below them is of all, rows numbered: %s', async (numbering) => {
    const total = [sum('Tổng cộng', whole)];
    const list = [...pages(sumsOf, numbering, total), ...total];
    expect(await wrong(laid([...letterhead, ...list], numbering))).toEqual(right);
  });

  it.each(numberings)('is told where it is wrong by one đồng, rows numbered: %s', async (numbering) => {
    const total = [sum('Tổng cộng', whole, 1)];
    const list = [...pages(sumsOf, numbering, total), ...total];
    const { read, differences } = await wrong(laid([...letterhead, ...list], numbering));
    expect([read, differences.map(([, difference]) => difference)]).toEqual([8, ['1', '1']]);
  });
});

describe('a grand total above several pages', () => {
  const anew = (rows: Grid) => numbered(rows, 'anew');

  it('may be of sheets that go on', async () => {
    const sheets = (surplus: number) => [
      [...letterhead, assetHeading, sum('Tổng cộng', whole, surplus), ...first],
      [assetHeading, ...second],
      [assetHeading, ...third],
    ];
    expect(await wrong(...sheets(0))).toEqual(right);
    expect(await wrong(...sheets(1))).toEqual({ read: 8, differences: [['G5', '1']] });
  });

  it('is of the pages down to the next list with a total above it', async () => {
    const lists = (surplus: number): Grid => [
      ...letterhead,
      ...[assetHeading, sum('Tổng cộng', [...first, ...second], surplus), ...first],
      ...[assetHeading, ...anew(second), [], ['', 'DANH MỤC 2']],
      ...[assetHeading, sum('Tổng cộng', third), ...anew(third)],
    ];
    expect(await wrong(lists(0))).toEqual(right);
    expect(await wrong(lists(1))).toEqual({ read: 8, differences: [['G5', '1']] });
  });

  it('may stand on each of them', async () => {
    const total = sum('Tổng cộng', whole);
    const list = [first, second, third].flatMap((rows) => [assetHeading, total, ...anew(rows)]);
    expect(await wrong([...letterhead, ...list])).toEqual(right);
  });

  it('is not of the pages but the last', async () => {
    const total = sum('Tổng cộng', [...first, ...second]);
    const ended = [first, second, third].map((rows) => [...rows, sum('Cộng trang', rows)]);
    const list = ended.flatMap((rows, index) => [assetHeading, ...(index === 0 ? [total] : []), ...rows]);
    expect(await wrong([...letterhead, ...list])).toEqual({ read: 8, differences: [['G5', '2000015']] });
  });
});

describe('what a page carries over', () => {
  const down = [...first, ...second];

  it.each([
    'Mang sang',
    'Cộng mang sang',
    'Tổng cộng mang sang',
    'Cộng chuyển sang trang sau',
    'Chuyển trang sau',
    'Số trang trước chuyển sang',
    'Luỹ kế đến trang 2',
    'Cộng dồn',
  ])('is all rows down to it, with or without row numbers: “%s”', async (words) => {
    const list = (surplus: number): Grid => [
      ...[...letterhead, assetHeading, ...first, sum('Cộng trang', first)],
      ...[assetHeading, ...second, sum('Cộng trang', second), sum(words, down, surplus)],
      ...[assetHeading, ...third],
    ];
    for (const numbering of ['through', 'none'] as const) {
      const column = numbering === 'none' ? 'F' : 'G';
      expect(await wrong(laid(list(0), numbering))).toEqual(right);
      const told = { read: 8, differences: [[`${column}14`, '1']] };
      expect(await wrong(laid(list(1), numbering))).toEqual(told);
    }
  });

  it('tells of which sheets a list is, and its total with it', async () => {
    const other = [...letterhead, assetHeading, ...assetRows(2, 20)];
    const sheets = (surplus: number) => [
      other,
      [...letterhead, assetHeading, ...first, sum('Mang sang', first)],
      [assetHeading, sum('Trang trước mang sang', first), ...second, sum('Tổng cộng', down, surplus)],
    ];
    expect(await wrong(...sheets(0))).toEqual(right);
    expect(await wrong(...sheets(1))).toEqual({ read: 8, differences: [['G6', '1']] });
  });
});

describe('the sum in the row of a section', () => {
  const section = (mark: string, name: string, rows: Grid, surplus = 0) => {
    const [, ...cells] = sum(name, rows, surplus);
    return [mark, ...cells];
  };
  const down = [...first, ...second];

  it('is of the pages down to the next section of its marking, or of one around it', async () => {
    const list = (surplus: number): Grid => [
      ...[...letterhead, assetHeading, section('A', 'Nhà làm việc', down, surplus)],
      ...[section('I', 'Nội thành', down, surplus), ...first],
      ...[assetHeading, ...numbered(second, 'anew'), section('B', 'Nhà khác', third)],
      ...numbered(third, 'anew'),
    ];
    expect(await wrong(list(0))).toEqual(right);
    const told = { read: 8, differences: expect.arrayContaining([['G5', '1']]) };
    expect(await wrong(list(1))).toMatchObject(told);
  });

  it('may be of further sheets, and is not of the pages above it', async () => {
    const sheets = (surplus: number) => [
      [
        ...letterhead,
        assetHeading,
        ...first,
        section('I', 'Nội thành', [...second, ...third], surplus),
        ...second,
      ],
      [assetHeading, ...third],
    ];
    expect(await wrong(...sheets(0))).toEqual(right);
    const surplus = whole.reduce((total, row) => total + Number(row[6]), 0);
    const own = [...second, ...third].reduce((total, row) => total + Number(row[6]), 0);
    expect((await wrong(...sheets(surplus - own))).differences).toHaveLength(1);
  });
});

it('“Tổng cộng” below each group of a list is of that group', async () => {
  const list = (surplus: number): Grid => [
    ...[...letterhead, assetHeading, ['I', '', 'Phòng Nội vụ'], ...first, sum('Tổng cộng', first)],
    ...[['II', '', 'Phòng Tư pháp'], ...second, sum('Tổng cộng', second, surplus)],
    ...[['III', '', 'Phòng Y tế'], ...third, sum('Tổng cộng', third)],
  ];
  expect(await wrong(list(0))).toEqual(right);
  expect(await wrong(list(1))).toEqual({ read: 8, differences: [['G14', '1']] });
});
