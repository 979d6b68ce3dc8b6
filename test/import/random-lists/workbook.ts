import fc from 'fast-check';
import type { SheetInput } from '../../helpers/workbook.ts';
import type { GridRow } from './heading.ts';
import { saidOfHiddenIn } from './import-laid.ts';
import { anyLayout, type Layout } from './layout.ts';
import { anyDistrict, anyListOf, type List } from './list.ts';
import { laidOut } from './sheet.ts';

/** A list in its layout, and where it stands in a workbook. */
interface PlacedList {
  readonly given: List;
  readonly layout: Layout;
  readonly place: 'own sheet' | 'below';
}

/** Sheets beside the lists of a workbook. */
const others = ['none', 'guide', 'values', 'blank'] as const;

/** What one office has to say in one workbook. */
export interface SeveralLists {
  readonly district: string;
  readonly lists: readonly PlacedList[];
  readonly other: (typeof others)[number];
  readonly isOtherFirst: boolean;
}

/** Any of them: two or three lists, each in a layout of its own. */
export const severalLists: fc.Arbitrary<SeveralLists> = fc
  .tuple(anyDistrict, fc.integer({ min: 2, max: 3 }))
  .chain(([district, count]) =>
    fc.record({
      district: fc.constant(district),
      lists: fc.tuple(...Array.from({ length: count }, (_, at) => placedList(district, at * 100))),
      other: fc.constantFrom(...others),
      isOtherFirst: fc.boolean(),
    }),
  );

function placedList(district: string, behind: number): fc.Arbitrary<PlacedList> {
  return fc.record({
    given: anyListOf(district, behind),
    layout: anyLayout.map(amongOthers),
    place: fc.constantFrom('own sheet', 'own sheet', 'below'),
  });
}

/** A layout that says of its list what may not be taken for that of others: in what it is counted, how many records it has. */
function amongOthers(layout: Layout): Layout {
  const isCountOfTables = layout.closing === 'count' && layout.tables === 'two';
  return {
    ...layout,
    statesDong: true,
    closing: isCountOfTables ? 'note' : layout.closing,
    file: 'xlsx',
  };
}

/** The sheets of a workbook, its lists as they stand there, and what is said of it. */
export function inOneWorkbook({ lists, other, isOtherFirst }: SeveralLists) {
  const sheets: SheetInput[] = [];
  const laid = lists.map(({ given, layout }) => laidOut(given, layout));
  for (const [at, { sheets: own }] of laid.entries()) {
    const [only, ...more] = own;
    const above = sheets.at(-1);
    if (lists[at]?.place === 'below' && above && only && more.length === 0)
      sheets.splice(-1, 1, below(above, only));
    else sheets.push(...own);
  }
  const beside = otherSheet(other);
  const all = isOtherFirst ? [...beside, ...sheets] : [...sheets, ...beside];
  const said = [
    ...saidOfHiddenIn(all),
    ...(beside.length > 0 ? ['SHEET-WITHOUT-TABLE'] : []),
    ...laid.flatMap((each) => each.said),
  ];
  return {
    sheets: all.map((sheet, at) => ({ ...sheet, name: `Biểu ${at + 1}` })),
    lists: laid.map(({ list }) => list),
    said: [...new Set(said)].toSorted(),
  };
}

function otherSheet(other: SeveralLists['other']): readonly SheetInput[] {
  const rows: Readonly<Record<SeveralLists['other'], readonly GridRow[]>> = {
    none: [],
    blank: [],
    guide: [['HƯỚNG DẪN NHẬP LIỆU'], ['1. Không thêm, bớt cột.'], ['2. Ngày ghi theo dạng ngày/tháng/năm.']],
    values: [
      ['Nam', 'bố trí'],
      ['Nữ', 'chưa bố trí'],
      ['', 'điều động'],
    ],
  };
  return other === 'none' ? [] : [{ name: other, rows: rows[other] }];
}

/** A sheet with the rows of another one below its own. */
function below(above: SheetInput, sheet: SheetInput): SheetInput {
  const gap: readonly GridRow[] = [[], []];
  const from = above.rows.length + gap.length;
  const moved = (address: string) => address.replace(/\d+/gu, (row) => String(Number(row) + from));
  return {
    ...above,
    rows: [...above.rows, ...gap, ...sheet.rows],
    merges: [...(above.merges ?? []), ...(sheet.merges ?? []).map(moved)],
    formulas: [...(above.formulas ?? []), ...(sheet.formulas ?? []).map(moved)],
    hiddenRows: [...(above.hiddenRows ?? []), ...(sheet.hiddenRows ?? []).map((row) => row + from)],
    hiddenColumns: [...(above.hiddenColumns ?? []), ...(sheet.hiddenColumns ?? [])],
  };
}
