import { foldText } from '../../text/fold.ts';
import type { Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { filledCells, isAmount } from '../../workbook/table/row-nature.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import { isCount } from './sections.ts';

/**
 * Words that begin the name of an office and of nobody, with their accents: "Đoàn", "Hội" and "Ban" are names of families too,
 * and without accents "Trường" is as good as "Trương".
 */
const offices =
  /^(?:ubnd|uỷ ban|hđnd|đảng uỷ|phòng|văn phòng|trung tâm|trường|mầm non|tiểu học|thcs|thpt|trạm|chi cục|thanh tra|bệnh viện|thư viện)(?!\p{L})/u;

/** Whether a row of a list of people has an office's name where a person's stands, and nothing else but numbers. */
export function namesOffice({ inventory, columns }: ReadableTable, row: Row): boolean {
  if (!inventory.fields[inventory.naming]?.isPerson) return false;
  const naming = columns.find(({ key }) => key === inventory.naming)?.column;
  const sequence = columns.find(({ isSequence }) => isSequence)?.column;
  const [name, ...others] = filledCells(row).filter(({ column }) => column !== sequence);
  if (name === undefined || name.column !== naming || !others.every(isCount)) return false;
  return offices.test(foldText(cellText(name)));
}

/** Whether a row holds words in one cell and nothing else: it may begin a section. */
export function isWords(row: Row): boolean {
  const [only, ...more] = filledCells(row);
  return only !== undefined && more.length === 0 && !isAmount(only);
}
