import { columnOfField, type MatchedColumn, sequenceColumn } from '../../inventory/columns.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import { foldText } from '../../text/fold.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText, filledCells, isAmount, saysSomething } from '../../workbook/table/cell-text.ts';
import { isShortenedCommune } from '../sender/office-names.ts';
import { isCount } from './section-text.ts';

/**
 * Words that begin the name of an office and of nobody, with their accents: "Đoàn", "Hội" and "Ban" are names of families too,
 * and without accents "Trường" is as good as "Trương".
 */
const offices =
  /^(?:ubnd|ủy ban|hđnd|đảng ủy|phòng|văn phòng|trung tâm|trường|mầm non|tiểu học|thcs|thpt|trạm|phường|xã|thị trấn|chi cục|thanh tra|bệnh viện|thư viện)(?!\p{L})/u;

/** Returns what tells a row of a list of people that has an office's name where a person's stands, and nothing else but numbers. */
export function officeRows(inventory: Inventory, columns: readonly MatchedColumn[]): (row: Row) => boolean {
  const isOfPeople = inventory.fields[inventory.naming]?.isPerson === true;
  const naming = columnOfField(columns, inventory.naming);
  if (!isOfPeople || naming === undefined) return () => false;
  const sequence = sequenceColumn(columns);
  const saysMore = (cell: Cell) =>
    cell.column !== naming && cell.column !== sequence && saysSomething(cell) && !isCount(cell);
  return (row) => {
    if (row.cells.some(saysMore)) return false;
    const own = filledCells(row).filter(({ column }) => column !== sequence);
    const name = own[0]?.column === naming ? cellText(own[0]) : '';
    return offices.test(foldText(name)) || isShortenedCommune(name);
  };
}

/** Whether a row holds words in one cell and nothing else: it may begin a section. */
export function isWords(row: Row): boolean {
  const [only, ...more] = filledCells(row);
  return only !== undefined && more.length === 0 && !isAmount(only);
}
