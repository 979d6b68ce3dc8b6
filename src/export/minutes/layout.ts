import type { DocumentTable } from '../../document/read-tables.ts';

/** Where the list stands in the template: how its table begins and ends, and which column holds which tag. */
export interface ListLayout {
  /** Whether it is the list of the appendix. */
  readonly appendix: boolean;
  /** The texts of the rows before the first section. */
  readonly heading: readonly string[];
  /** Rows after the last line, of which one holds the totals. */
  readonly rowsAfter: number;
  readonly mark: number;
  readonly sectionCost: number;
  readonly sectionResidual: number;
  readonly number: number;
  readonly name: number;
  readonly unit: number;
  readonly cost: number;
  readonly residual: number;
  /** Counted from the first row after the last line. */
  readonly totalRow: number;
  readonly totalCost: number;
  readonly totalResidual: number;
}

/** A tag whose place in the list's table is needed to read the paper back, and does not stand there alone. */
export interface MisplacedTag {
  readonly tag: string;
}

/** The lists of a template, in its order; or the tag that stands where a list cannot be read back. */
export function listLayouts(tables: readonly DocumentTable[]): readonly ListLayout[] | MisplacedTag {
  const layouts: ListLayout[] = [];
  for (const table of tables) {
    const loop = ['muc', 'muc_phu_luc'].find((tag) => rowWith(table, `{#${tag}}`) >= 0);
    if (loop === undefined) continue;
    const layout = layoutOf(table, loop);
    if ('tag' in layout) return layout;
    layouts.push(layout);
  }
  const lacking = ['muc', 'muc_phu_luc'].find((tag) =>
    layouts.every(({ appendix }) => appendix !== (tag === 'muc_phu_luc')),
  );
  return lacking === undefined ? layouts : { tag: lacking };
}

function layoutOf(table: DocumentTable, loop: string): ListLayout | MisplacedTag {
  const first = rowWith(table, `{#${loop}}`);
  const last = rowWith(table, `{/${loop}}`);
  const line = rowWith(table, '{#tai_san}');
  const after = table.slice(last + 1);
  const totalRow = rowWith(after, '{tong_nguyen_gia}');
  const columns = {
    mark: ['ky_hieu', columnOf(table[first], 'ky_hieu')],
    sectionCost: ['cong_nguyen_gia', columnOf(table[first], 'cong_nguyen_gia')],
    sectionResidual: ['cong_gia_tri_con_lai', columnOf(table[first], 'cong_gia_tri_con_lai')],
    number: ['stt', columnOf(table[line], 'stt')],
    name: ['ten', columnOf(table[line], 'ten')],
    unit: ['don_vi_tinh', columnOf(table[line], 'don_vi_tinh')],
    cost: ['nguyen_gia', columnOf(table[line], 'nguyen_gia')],
    residual: ['gia_tri_con_lai', columnOf(table[line], 'gia_tri_con_lai')],
    totalCost: ['tong_nguyen_gia', columnOf(after[totalRow], 'tong_nguyen_gia')],
    totalResidual: ['tong_gia_tri_con_lai', columnOf(after[totalRow], 'tong_gia_tri_con_lai')],
  } as const;
  const misplaced = Object.values(columns).find(([, column]) => column < 0);
  if (misplaced !== undefined) return { tag: misplaced[0] };
  const place = (key: keyof typeof columns) => columns[key][1];
  return {
    appendix: loop === 'muc_phu_luc',
    heading: table.slice(0, first).map((row) => row.join('\t')),
    rowsAfter: after.length,
    mark: place('mark'),
    sectionCost: place('sectionCost'),
    sectionResidual: place('sectionResidual'),
    number: place('number'),
    name: place('name'),
    unit: place('unit'),
    cost: place('cost'),
    residual: place('residual'),
    totalRow,
    totalCost: place('totalCost'),
    totalResidual: place('totalResidual'),
  };
}

function rowWith(table: DocumentTable, tag: string): number {
  return table.findIndex((row) => row.some((cell) => cell.includes(tag)));
}

/** The cell that holds this tag and, beside the marks of parts, nothing else; -1 for none. */
function columnOf(row: readonly string[] | undefined, tag: string): number {
  return row?.findIndex((cell) => cell.replaceAll(/\{[#/][^}]*\}/g, '').trim() === `{${tag}}`) ?? -1;
}
