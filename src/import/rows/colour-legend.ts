import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import { foldText } from '../../text/fold.ts';
import type { Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { quoted } from './longest-quote.ts';
import type { ReadableTable } from './readable-table.ts';

const colours = '(?:vàng|đỏ|xanh|cam|da cam|xám|tím|hồng)';
/** "Dòng tô vàng đã chuyển", "Ô màu vàng: đã thanh lý", "chữ đỏ là số mới". */
const legend = new RegExp(
  `(?<!\\p{L})(?:(?:tô|bôi|đánh dấu) (?:mầu |màu )?${colours}|(?:màu|mầu|chữ) ${colours}(?: \\p{L}+)? ?(?::|=|là(?!\\p{L})))`,
  'u',
);

/** Whether a text says what a colour of the cells means. */
export function explainsColours(text: string): boolean {
  return legend.test(foldText(text));
}

/** What is to be said of a row beside the records that says what colours mean: nobody reads them here. */
export function colourLegend({ inventory, sheet }: ReadableTable, row: Row): Finding | undefined {
  const cell = row.cells.find((each) => each.kind === 'text' && explainsColours(cellText(each)));
  if (!cell) return undefined;
  const place = { kind: inventory.kind, sheet, row: row.number, column: cell.column };
  return ruleFinding('TABLE-COLOURS-UNREAD', place, {
    text: quoted(maskIdsIn(cellText(cell))),
  });
}
