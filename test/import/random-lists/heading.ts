import { inventories } from '../../../src/inventory/inventories.ts';
import { districts, fullName } from '../../../src/reference/units.ts';
import { stripAccents } from '../../../src/text/normalise.ts';
import type { CellInput } from '../../helpers/rows.ts';
import type { Merge } from './addresses.ts';
import type { Layout } from './layout.ts';
import type { List } from './list.ts';

/** The cells of a row from the first column of the list on. */
export type GridRow = readonly CellInput[];

/** What stands above the heading of the first table. */
export function letterheadRows(list: List, { letterhead }: Layout): readonly GridRow[] {
  const district = districts.find(({ code }) => code === list.district);
  const office = district ? `UBND ${fullName(district)}`.toLocaleUpperCase('vi') : '';
  const title = `Danh sách bàn giao: ${inventories[list.kind].title}`;
  if (letterhead === 'none') return [];
  if (letterhead === 'short') return [[office], [title]];
  return [
    [office, '', '', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['', '', '', 'Độc lập - Tự do - Hạnh phúc'],
    [],
    [title.toLocaleUpperCase('vi')],
    ['(Kèm theo Công văn số 12/UBND-NV ngày 20/6/2025)'],
    [],
  ];
}

/** The line above a table that says in what its money is counted. */
export function unitRows({ moneyUnit }: List, { unit }: Layout): readonly GridRow[] {
  return unit === 'above' && moneyUnit !== 'đồng' ? [['', '', `Đơn vị tính: ${moneyUnit}`]] : [];
}

/** The rows of a heading, and which of its cells are merged where it begins in a row. */
export interface HeadingRows {
  readonly rows: readonly GridRow[];
  readonly merges: (row: number) => readonly Merge[];
}

/** The heading of a list, with the numbers of its columns. */
export function headingRows(list: List, layout: Layout): HeadingRows {
  const all = headings(list, layout);
  const numbers = layout.columnNumbers === 'none' ? [] : [all.map((_, index) => columnNumber(index, layout))];
  if (layout.heading === 'grouped') return grouped(list, layout, all, numbers);
  if (layout.heading !== 'two rows') return { rows: [all, ...numbers], merges: () => [] };
  return {
    rows: [all, [], ...numbers],
    merges: (row) => all.map((_, at) => overTwoRows(at, row)),
  };
}

function columnNumber(index: number, { columnNumbers, numbering }: Layout): CellInput {
  if (columnNumbers === 'brackets') return `(${index + 1})`;
  const lettered = numbering === 'none' ? 1 : 2;
  if (columnNumbers === 'plain') return index + 1;
  return index < lettered ? (['A', 'B'][index] ?? '') : index - lettered + 1;
}

/** Two columns beside one another below words of their own, all others over two rows. */
function grouped({ columns }: List, layout: Layout, all: GridRow, numbers: readonly GridRow[]): HeadingRows {
  const before = layout.numbering === 'none' ? 0 : 1;
  const money = columns.findIndex(({ isMoney }, at) => isMoney && columns[at + 1]?.isMoney);
  const from = before + (money < 0 ? 1 : money);
  const isInGroup = (at: number) => at === from || at === from + 1;
  return {
    rows: [
      all.map((heading, at) =>
        at === from ? (money < 0 ? 'Thông tin' : 'Giá trị') : isInGroup(at) ? '' : heading,
      ),
      all.map((heading, at) => (isInGroup(at) ? heading : '')),
      ...numbers,
    ],
    merges: (row) => [
      [
        [from + 1, row],
        [from + 2, row],
      ],
      ...all.flatMap((_, at) => (isInGroup(at) ? [] : [overTwoRows(at, row)])),
    ],
  };
}

function overTwoRows(at: number, row: number): Merge {
  return [
    [at + 1, row],
    [at + 1, row + 1],
  ];
}

function headings({ columns, moneyUnit }: List, layout: Layout): GridRow {
  const own = columns.map(({ heading, isMoney }) =>
    isMoney && layout.unit === 'heading' && moneyUnit !== 'đồng' ? `${heading} (${moneyUnit})` : heading,
  );
  return [
    ...(layout.numbering === 'none' ? [] : ['STT']),
    ...own.map((heading) => written(heading, layout)),
    ...(layout.hasForeignColumn ? ['Mã QHNS'] : []),
  ];
}

function written(heading: string, { heading: shape, headingWords }: Layout): string {
  const words = inWords(heading, headingWords);
  return shape === 'wrapped' ? words.replace(' ', '\n') : words;
}

function inWords(heading: string, style: Layout['headingWords']): string {
  switch (style) {
    case 'declared':
      return heading;
    case 'capitals':
      return heading.toLocaleUpperCase('vi');
    case 'without accents':
      return stripAccents(heading);
    case 'with remark':
      return `${heading} (nếu có)`;
    case 'with star':
      return `${heading} *`;
  }
}
