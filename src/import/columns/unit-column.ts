import type { MatchedColumn } from '../../inventory/columns.ts';
import { headingKey } from '../../inventory/heading-key.ts';
import { inventories } from '../../inventory/inventories.ts';
import { missingFields, type TableMatch } from '../../inventory/match-columns.ts';
import { isCountingWord } from '../../text/counting.ts';
import type { Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { tellingCells } from '../rows/texts-in.ts';

/** "Đơn vị" heads what things are counted in, in one list, and the office that has them, in another. */
const doubtfulHeading = headingKey('Đơn vị');

/** Values that are looked at, and the share of them that decides. */
const lookedAt = 50;
const clearShare = 0.8;

/**
 * The match with a column "Đơn vị" taken for what its values are: "cái", "bộ" are units of counting, offices are not.
 * What a person said of the column stands.
 */
export function withUnitByValues(match: TableMatch, rows: readonly Row[]): TableMatch {
  const { fields, unit: office } = inventories[match.kind];
  const doubtful = match.columns.find(
    ({ heading, isStated }) => !isStated && headingKey(heading) === doubtfulHeading,
  );
  const taken = doubtful?.key ?? doubtful?.repeats;
  if (!doubtful || taken === undefined || !('unit' in fields)) return match;
  const meant = meaningByShare(countingShare(rows, doubtful.column), office) ?? taken;
  return meant === taken ? match : withMeaning(match, doubtful, meant);
}

/** The field that a column means with this share of words of counting; undefined where it tells nothing. */
function meaningByShare(share: number | undefined, office: string): string | undefined {
  if (share === undefined) return undefined;
  if (share >= clearShare) return 'unit';
  return share <= 1 - clearShare ? office : undefined;
}

function countingShare(rows: readonly Row[], column: number): number | undefined {
  const texts = tellingCells(column, rows, lookedAt).map(cellText);
  if (texts.length === 0) return undefined;
  return texts.filter(isCountingWord).length / texts.length;
}

/** Another column that was passed over for this one has its field now; one that has this field already keeps it. */
function withMeaning(match: TableMatch, doubtful: MatchedColumn, meant: string): TableMatch {
  const isTaken = match.columns.some(({ key }) => key === meant);
  const before = doubtful.key;
  const next = match.columns.find(({ repeats }) => repeats !== undefined && repeats === before);
  const columns = match.columns.map((column): MatchedColumn => {
    const { key: _key, repeats: _repeats, ...bare } = column;
    if (column === doubtful) return isTaken ? { ...bare, repeats: meant } : { ...bare, key: meant };
    return column === next && before !== undefined ? { ...bare, key: before } : column;
  });
  const filled = new Set(columns.map(({ key }) => key));
  return { ...match, columns, missing: missingFields(inventories[match.kind], columns, filled) };
}
