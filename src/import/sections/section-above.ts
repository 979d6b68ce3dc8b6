import type { Inventory } from '../../inventory/inventory.ts';
import { foldText } from '../../text/fold.ts';
import type { Row } from '../../workbook/cell.ts';
import { filledCells } from '../../workbook/table/cell-text.ts';
import type { FoundTable } from '../../workbook/table/scan.ts';
import { beginsWithCommune, beginsWithOffice, isShortenedCommune } from '../sender/office-names.ts';
import { whereItGoes } from './destination-above.ts';
import { markOf, sectionStyle } from './section-levels.ts';
import { bareSectionText, sectionText } from './section-text.ts';

/** Rows between a section and the heading of its table, itself not counted. */
const rowsBetween = 1;

/**
 * The section that begins above the heading of its table, where each section has a heading of its own: "I. PHÒNG NỘI VỤ".
 * Titles are marked too: only what names an office, a receiver, or by its words the group of its letter, is one.
 */
export function sectionAbove(
  inventory: Inventory,
  { heading, rowAbove }: Pick<FoundTable, 'heading' | 'rowAbove'>,
): Row | undefined {
  if (rowAbove === undefined || heading.from - rowAbove.number - 1 > rowsBetween) return undefined;
  if (filledCells(rowAbove).length > 2 || sectionStyle(rowAbove) === 'words') return undefined;
  if (sectionText(rowAbove).includes(':')) return undefined;
  const words = bareSectionText(rowAbove);
  const isUnit = beginsWithOffice(words) || beginsWithCommune(words) || isShortenedCommune(words);
  const isSection = isUnit || isLetteredGroup(inventory, rowAbove, words) || whereItGoes(words) !== undefined;
  return isSection ? rowAbove : undefined;
}

function isLetteredGroup({ letteredGroups }: Inventory, row: Row, words: string): boolean {
  const named = letteredGroups?.words[markOf(row)?.toUpperCase() ?? ''];
  return named?.test(foldText(words)) ?? false;
}
