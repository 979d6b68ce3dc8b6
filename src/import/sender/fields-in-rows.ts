import { closestMatch, fewestUnderstood, type TableMatch } from '../../inventory/match-columns.ts';
import type { Row } from '../../workbook/cell.ts';
import { columnLetters } from '../../workbook/cell.ts';
import type { OpenedWorkbook } from '../../workbook/read/workbook.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { firstRows } from './first-rows.ts';
import { kindsMeant, type LikelyOptions, longestHeading } from './likely-heading.ts';

/** A sheet whose fields stand one below another: each column beside them is a record, or each sheet of its kind is one. */
export interface FieldsInRows {
  readonly sheet: string;
  /** Letters of the column in which the names of the fields stand. */
  readonly column: string;
  readonly match: TableMatch;
}

/** Fields stand in one of the first columns: their number, a group, their name. */
const columnsLookedAt = 3;
/** One more than make a heading: values that are words of headings, such as a kind of paper, stand below each other too. */
const fewestFields = fewestUnderstood + 1;

/** The sheet of a workbook whose fields stand in rows; undefined where most of what stands in each column is something else. */
export async function fieldsInRows(
  workbook: OpenedWorkbook,
  options: LikelyOptions,
): Promise<FieldsInRows | undefined> {
  for (const sheet of workbook.sheets) {
    if (sheet.state === 'veryHidden' || (options.sheet !== undefined && options.sheet !== sheet.name))
      continue;
    const rows = await firstRows(workbook, sheet);
    for (let column = 1; column <= columnsLookedAt; column += 1) {
      const match = fieldsBelow(textsBelow(rows, column), options);
      if (match) return { sheet: sheet.name, column: columnLetters(column), match };
    }
  }
  return undefined;
}

/** The short texts of a column, each once, that have something beside them. */
function textsBelow(rows: readonly Row[], column: number): readonly string[] {
  const texts = rows.flatMap(({ cells }) => {
    const cell = cells.find((each) => each.column === column);
    const hasValue = cells.some((each) => each.column > column && each.text !== '');
    return cell?.kind === 'text' && hasValue ? [cellText(cell)] : [];
  });
  return [...new Set(texts.filter((text) => text !== '' && text.length <= longestHeading))];
}

function fieldsBelow(
  texts: readonly string[],
  { aliases, stated, kind }: LikelyOptions,
): TableMatch | undefined {
  const columns = texts.map((text, index) => ({ column: index + 1, texts: [text], grouped: false }));
  const match = closestMatch(kindsMeant(kind), columns, aliases, stated);
  if (!match || match.matched < fewestFields || 2 * match.matched < texts.length) return undefined;
  return match;
}
