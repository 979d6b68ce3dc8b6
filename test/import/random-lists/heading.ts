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
export function unitRows(list: List, layout: Layout): readonly GridRow[] {
  const { moneyUnit, columns } = list;
  if (layout.unit === 'heading' || !statesUnit(list, layout)) return [];
  if (!columns.some(({ isMoney }) => isMoney)) return [];
  const other = moneyUnit === 'triệu đồng' ? 'nghìn đồng' : 'triệu đồng';
  return [['', '', `Đơn vị tính: ${layout.unit === 'another above' ? other : moneyUnit}`]];
}

function statesUnit({ moneyUnit }: List, { statesDong }: Layout): boolean {
  return moneyUnit !== 'đồng' || statesDong;
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
  const groups = groupsOf(list, layout, all);
  const isGrouped = groups.some((group) => group !== '');
  const depth = layout.heading === 'three rows' ? 3 : isGrouped || layout.heading === 'two rows' ? 2 : 1;
  if (!isGrouped) {
    const blank = Array.from({ length: depth - 1 }, () => []);
    return {
      rows: [all, ...blank, ...numbers],
      merges: (row) => all.flatMap((_, at) => down(at, row, depth)),
    };
  }
  const isFirst = (at: number) => groups[at] !== groups[at - 1];
  const upper = all.map((heading, at) =>
    groups[at] === '' ? heading : isFirst(at) ? (groups[at] ?? '') : '',
  );
  const lower = all.map((heading, at) => (groups[at] === '' ? '' : heading));
  const blank = Array.from({ length: depth - 2 }, () => []);
  return {
    rows: [upper, lower, ...blank, ...numbers],
    merges: (row) =>
      all.flatMap((_, at) => {
        if (groups[at] === '') return down(at, row, depth);
        const width = groups.slice(at).findIndex((group) => group !== groups[at]);
        const last = width < 0 ? all.length : at + width;
        return [...(isFirst(at) ? across(at + 1, last, row) : []), ...down(at, row + 1, depth - 1)];
      }),
  };
}

function down(at: number, row: number, depth: number): readonly Merge[] {
  if (depth < 2) return [];
  return [
    [
      [at + 1, row],
      [at + 1, row + depth - 1],
    ],
  ];
}

function across(from: number, to: number, row: number): readonly Merge[] {
  return from === to
    ? []
    : [
        [
          [from, row],
          [to, row],
        ],
      ];
}

/** What stands above each heading: what its column belongs to, and over two others beside one another some words. */
function groupsOf({ columns }: List, layout: Layout, all: GridRow): readonly string[] {
  const before = layout.numbering === 'none' ? 0 : 1;
  const own = all.map((_, at) => {
    const group = columns[at - before]?.group;
    return group === undefined ? '' : written(group, layout);
  });
  if (layout.heading !== 'grouped') return own;
  const money = columns.findIndex(({ isMoney }, at) => isMoney && columns[at + 1]?.isMoney);
  const from = before + (money < 0 ? 1 : money);
  if (own[from] !== '' || own[from + 1] !== '') return own;
  return own.map((group, at) =>
    at === from || at === from + 1 ? (money < 0 ? 'Thông tin' : 'Giá trị') : group,
  );
}

function columnNumber(index: number, { columnNumbers, numbering }: Layout): CellInput {
  if (columnNumbers === 'brackets') return `(${index + 1})`;
  if (columnNumbers === 'square brackets') return `[${index + 1}]`;
  if (columnNumbers === 'reckoned')
    return index > 2 && index % 2 > 0 ? `(${index + 1})=(${index - 1})+(${index})` : `(${index + 1})`;
  const lettered = numbering === 'none' ? 1 : 2;
  if (columnNumbers === 'plain') return index + 1;
  return index < lettered ? (['A', 'B'][index] ?? '') : index - lettered + 1;
}

function headings(list: List, layout: Layout): GridRow {
  const { columns, moneyUnit } = list;
  const isStated = layout.unit !== 'above' && statesUnit(list, layout);
  const isInHeading = (heading: string) => isStated && !heading.includes('đồng');
  const own = columns.map(({ heading, isMoney }) =>
    isMoney && isInHeading(heading) ? `${heading} (${moneyUnit})` : heading,
  );
  return [
    ...(layout.numbering === 'none' ? [] : [layout.numberHeading]),
    ...own.map((heading, at) => written(heading, layout, at)),
    ...(layout.hasForeignColumn ? ['Mã QHNS'] : []),
  ];
}

function written(heading: string, { heading: shape, headingWords }: Layout, at = 0): string {
  const words = inWords(heading, headingWords, at);
  return shape === 'wrapped' ? words.replace(' ', '\n') : words;
}

const raised = ['¹', '²', '³'];
/** Letters of Unicode alone: without one of them a raised number may be a letter of an old font, "h¹" is "hạ". */
const surelyUnicode = /[\u1EA0-\u1EF9]/u;

function inWords(heading: string, style: Layout['headingWords'], at: number): string {
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
    case 'with footnote':
      return `${heading} (${at + 1})`;
    case 'with raised number':
      return surelyUnicode.test(heading) ? `${heading}${raised[at] ?? ''}` : heading;
  }
}
