import { districts, fullName } from '../../reference/units.ts';
import { textWidth } from '../../workbook/write/text-width.ts';
import type { Column } from './columns.ts';
import { districtName } from './unit-words.ts';

/** What the edges of a cell take, in characters. */
const edges = 1;

/** In characters: on one line stands every district, which else would make each row of a list twice as high. */
const width = Math.ceil(Math.max(...districts.map((district) => textWidth(fullName(district))))) + edges;

/** The column that names the former district of each row. */
export function districtColumn<Item>(heading: string, codeOf: (item: Item) => string): Column<Item> {
  return { heading, width, value: (item) => districtName(codeOf(item)) };
}
