import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import {
  closestMatch,
  isSequenceHeading,
  mayBeKnown,
  type TableMatch,
} from '../../inventory/match-columns.ts';
import type { Row } from '../../workbook/cell.ts';
import type { OpenedWorkbook, SheetInfo } from '../../workbook/read/workbook.ts';
import { filledCells, isAmount } from '../../workbook/table/cell-text.ts';
import { type HeadingColumn, headingColumns } from '../../workbook/table/heading-columns.ts';
import type { TableOptions } from '../options.ts';
import { firstRows } from './first-rows.ts';

/** A row that looks like the heading of a list, though no inventory knows enough of its columns. */
export interface LikelyHeading {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly columns: readonly HeadingColumn[];
  /** The first rows below it. */
  readonly below: readonly Row[];
  /** The inventory that knows most of its columns. */
  readonly match: TableMatch;
}

/** By what the inventories are known, and which of them, and which sheet, are asked for. */
export type LikelyOptions = Pick<TableOptions, 'aliases' | 'kind' | 'sheet' | 'stated'>;

/** Fewer columns are a letterhead's two halves, or a form's label and what is filled in. */
const fewestHeadings = 3;
/** Longer texts are sentences. */
export const longestHeading = 80;
/** Rows below it that show what its columns hold. */
const rowsShown = 20;
/** Rows below a heading in which something of a list must stand. */
const rowsBelow = 3;

/** The row of a workbook that is most likely a heading; undefined where none is. */
export async function likelyHeading(
  workbook: OpenedWorkbook,
  options: LikelyOptions,
): Promise<LikelyHeading | undefined> {
  const found: LikelyHeading[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.state === 'veryHidden' || (options.sheet !== undefined && options.sheet !== sheet.name))
      continue;
    const rows = (await firstRows(workbook, sheet)).filter((row) => filledCells(row).length > 0);
    found.push(...rows.flatMap((row, at) => likelyRow(sheet, row, rows.slice(at + 1), options) ?? []));
  }
  found.sort((left, right) => right.match.matched - left.match.matched);
  return found[0];
}

/** A row of words of which one numbers the rows, or some are known, above rows with as little as a list's. */
function likelyRow(
  { name: sheet }: SheetInfo,
  row: Row,
  below: readonly Row[],
  { aliases, stated, kind }: LikelyOptions,
): LikelyHeading | undefined {
  const cells = filledCells(row);
  const isWords = cells.every((cell) => !isAmount(cell) && cell.text.length <= longestHeading);
  const isAbove = below.slice(0, rowsBelow).some((each) => filledCells(each).length > 1);
  if (cells.length < fewestHeadings || !isWords || !isAbove) return undefined;
  const columns = headingColumns([row]);
  const isNumbered = columns.some(({ texts }) => isSequenceHeading(texts.join(' ')));
  if (!isNumbered && !mayBeKnown(columns, aliases, stated)) return undefined;
  const match = closestMatch(kindsMeant(kind), columns, aliases, stated);
  return match && (match.matched > 0 || isNumbered)
    ? { sheet, row: row.number, columns, below: below.slice(0, rowsShown), match }
    : undefined;
}

/** The inventories that a table may be of: the one that a person named, or any. */
export function kindsMeant(kind: InventoryKind | undefined): readonly InventoryKind[] {
  return kind === undefined ? inventoryKinds : [kind];
}
