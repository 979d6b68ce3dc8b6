import type { ValueKind } from '../../inventory/field.ts';
import { foldText } from '../../text/fold.ts';
import type { Row } from '../../workbook/cell.ts';
import { cellText, filledCells } from '../../workbook/table/cell-text.ts';
import { sumsNamedPart } from '../../workbook/table/total-rows.ts';
import type { ReadableTable } from '../rows/read-row.ts';

/** How many rows a total says that there are, by a number alone, and where it stands. */
export interface CountAlone {
  readonly count: number;
  readonly text: string;
  readonly column: number;
}

const sumWords = /^(?:t[ổo]ng(?: c[ộo]ng| s[ốo])?|c[ộo]ng)[\s:.]*$/u;
/** Below these a number is a sum of what the column holds. */
const numbers: ReadonlySet<ValueKind> = new Set(['money', 'area', 'decimal', 'integer']);

/** "Tổng cộng | 25", "Cộng Phòng Nội vụ | 12", the number below names, dates or units: what else would it count but rows. */
export function countAlone({ inventory, columns }: ReadableTable, row: Row): CountAlone | undefined {
  const [lead, cell, ...others] = filledCells(row);
  if (!lead || !cell || others.length > 0 || !sumsUpRows(cellText(lead))) return undefined;
  const written = cellText(cell);
  const key = columns.find(({ column }) => column === cell.column)?.key;
  const kind = inventory.fields[key ?? '']?.kind;
  if (kind === undefined || numbers.has(kind) || !/^\d{1,6}$/.test(written)) return undefined;
  return { count: Number(written), text: `${cellText(lead)}: ${written}`, column: cell.column };
}

/** Words that name no part, or one that is an office or a section: women or square metres are no rows. */
function sumsUpRows(words: string): boolean {
  return sumWords.test(foldText(words)) || sumsNamedPart(words);
}
