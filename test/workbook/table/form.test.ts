import { describe, expect, it } from 'vitest';
import { tableKnowledge } from '../../../src/import/columns/table-knowledge.ts';
import { scanTables, type TableEvent } from '../../../src/workbook/table/scan.ts';
import { type CellInput, rowsOf } from '../../helpers/rows.ts';
import { assetHeading, assetRow } from './support.ts';

type Grid = readonly (readonly CellInput[])[];

async function* batches(grid: Grid) {
  yield rowsOf(grid);
}

async function eventsOf(grid: Grid): Promise<readonly TableEvent[]> {
  const events: TableEvent[] = [];
  for await (const each of scanTables(batches(grid), tableKnowledge({}))) events.push(...each);
  return events;
}

/** What a sheet holds, in order, and the natures of the rows reported, each row's number once. */
async function scanned(grid: Grid) {
  const events = await eventsOf(grid);
  const natured = events.flatMap((event) => {
    if (event.type === 'row') return [event];
    return event.type === 'form' ? event.form.rows : [];
  });
  return {
    found: events.flatMap(({ type }) => (type === 'row' ? [] : [type])),
    rows: natured.map(({ row }) => row.number),
    natures: new Map(natured.map(({ row, nature }) => [row.number, nature])),
    forms: events.flatMap((event) => (event.type === 'form' ? [event.form] : [])),
  };
}

const sentences: Grid = [
  ['Địa chỉ: số 0 phố Thử'],
  ['I- Về đất:'],
  ['a- Diện tích khuôn viên đất: 300,00 m2.'],
  ['b- Hiện trạng sử dụng: Làm trụ sở làm việc: 300,00;'],
  ['Làm nhà ở: 0,00 m2.'],
  ['II- Về nhà:'],
];
const buildings: Grid = [
  ['TÀI SẢN', 'NĂM XÂY DỰNG', 'SỐ TẦNG', 'TỔNG DT SÀN (m2)'],
  [1, 2, 3, 4],
  ['Nhà thử', 2001, 2, 300],
  ['Tổng cộng', '', '', 300],
];
const signatures: Grid = [
  ['', '', 'THỦ TRƯỞNG ĐƠN VỊ'],
  ['', '', 'Nguyễn Văn Thử'],
];
const list: Grid = [['Đơn vị tính: triệu đồng'], assetHeading, assetRow(1), assetRow(2)];
const filledRows = (grid: Grid) => grid.flatMap((line, index) => (line.length > 0 ? [index + 1] : []));

describe('a form', () => {
  it('is told row by row: the record, its sentences, its table and what stands below', async () => {
    const { natures } = await scanned([...sentences, ...buildings, ...signatures]);
    expect([...natures.values()]).toEqual([
      'data',
      ...Array.from({ length: 5 }, () => 'form'),
      'heading',
      'column-numbers',
      'form',
      'total',
      'signature',
      'after-signature',
    ]);
  });

  it('has sentences that run on over several rows', async () => {
    const { forms } = await scanned([...sentences, ...buildings]);
    expect(forms[0]?.sentences.map(({ fact, rows }) => [fact, rows.length])).toEqual([
      ['address', 1],
      ['about_land', 1],
      ['land_area', 1],
      ['land_uses', 2],
      ['about_buildings', 1],
    ]);
  });

  it('may have no table', async () => {
    const { found, forms } = await scanned([...sentences, ...signatures]);
    expect(found).toEqual(['form']);
    expect(forms[0]?.table).toBeUndefined();
  });

  const sheets: readonly (readonly [string, Grid, readonly string[]])[] = [
    ['below another form', [...sentences, ...buildings, [], ...sentences, ...buildings], ['form', 'form']],
    ['below a signed list', [...list, ...signatures, [], ...sentences, ...buildings], ['table', 'form']],
    ['below an open list', [...list, [], ...sentences, ...buildings], ['table', 'form']],
    ['above a list', [...sentences, ...buildings, ...signatures, [], ...list], ['form', 'table']],
    ['above a list, without a table of its own', [...sentences, [], ...list], ['form', 'table']],
    [
      'above and below a list',
      [...sentences, ...buildings, ...list, [], ...sentences, ...buildings],
      ['form', 'table', 'form'],
    ],
  ];

  it.each(sheets)('is found %s, and no row is lost', async (_, grid, expected) => {
    const { found, rows } = await scanned(grid);
    expect(found).toEqual(expected);
    expect(rows).toEqual(filledRows(grid));
  });

  const unnumbered = (line: readonly CellInput[]) => line.slice(1);
  const right = [assetHeading, assetRow(1), assetRow(2)];
  const tables: readonly (readonly [string, Grid])[] = [
    ['with numbered rows', right],
    ['without numbers', right.map(unnumbered)],
    ['without numbers, below a title', [['DANH SÁCH TÀI SẢN'], ...right.map(unnumbered)]],
    ['below section III', [['III- Các hồ sơ, giấy tờ: GCN số AB 000123'], ...right]],
    [
      'of the same things',
      [
        ['Tên cơ sở nhà, đất', 'Địa chỉ', 'Xã, phường cũ', 'Diện tích đất', 'Diện tích sàn'],
        ['Trụ sở thử', 'số 0 phố Thử', 'Hàng Mã', 100, 200],
        ['Trạm thử', 'số 2 phố Thử', 'Hàng Mã', 100, 200],
      ],
    ],
  ];
  it.each(tables)('ends at its total where a table stands right below it: %s', async (_, table) => {
    const grid = [...sentences, ...buildings, ...table];
    const { found, natures, forms, rows } = await scanned(grid);
    expect(found).toEqual(['form', 'table']);
    expect(forms[0]?.table?.totals).toHaveLength(1);
    expect([...natures.values()].slice(-2)).toEqual(['data', 'data']);
    expect(rows).toEqual(filledRows(grid));
  });

  it('takes nothing of the unit of money that a list below it states', async () => {
    const events = await eventsOf([...sentences, ...buildings, ...signatures, [], ...list]);
    const [table] = events.flatMap((event) => (event.type === 'table' ? [event.table] : []));
    expect(table?.letterhead.at(-1)).toBe('Đơn vị tính: triệu đồng');
  });

  it('ends at a bound; what follows is for a person to look at', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => ['Nhà thử', 2001, 1, index]);
    const { found, rows, natures } = await scanned([...sentences, ...buildings, ...many]);
    expect(found).toEqual(['form']);
    expect(rows).toHaveLength(sentences.length + buildings.length + many.length);
    expect(natures.get(2400)).toBe('unclear');
  });

  it('may be followed by a list of any length', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => assetRow(index + 1));
    const { found, natures } = await scanned([...sentences, ...buildings, ...list, ...many]);
    expect(found).toEqual(['form', 'table']);
    expect([...natures.values()].filter((nature) => nature === 'data')).toHaveLength(1 + 2 + 5000);
  });
});

describe('no form', () => {
  it('is a line about the land above an ordinary list', async () => {
    const { found, rows } = await scanned([['Diện tích khuôn viên đất: 300 m2'], ...list]);
    expect(found).toEqual(['table']);
    expect(rows).toEqual([1, 2, 3, 4, 5]);
  });

  it('are lines about land among the records of a list', async () => {
    const item = (text: string) => ['', text, 'm²', '', ''];
    const { found, natures } = await scanned([
      assetHeading,
      assetRow(1),
      item('- Diện tích khuôn viên đất: 300 m2'),
      item('- Hiện trạng sử dụng: trụ sở: 300'),
      assetRow(2),
      assetRow(3),
    ]);
    expect(found).toEqual(['table']);
    expect([...natures.values()].slice(-2)).toEqual(['data', 'data']);
  });
});
