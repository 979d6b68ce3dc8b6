import { RefusedError } from '../../findings/refusals.ts';
import { isFormRowNumber, tableOfRowNumbers } from '../../inventory/correction.ts';
import { stampSheetName } from '../../inventory/stamp.ts';
import { firstRowOn } from '../../workbook/first-row.ts';
import type { OpenedWorkbook } from '../../workbook/read/workbook.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import type { FoundForm, FoundTable } from '../../workbook/table/scan.ts';
import type { ImportFile, ImportOptions } from '../options.ts';

/** What every workbook of `export` says at the top of its first sheet, in either language: which state of the log it shows. */
const stateOfLog = /(?:nhật ký mục|log entry) [\d.,]+, (?:mã|hash) [0-9a-f]{4}(?:-[0-9a-f]{4})+/u;
const lastRowLookedAt = 12;

/** Whether a workbook is one that `export` made: what it lists came from a workspace, with ids masked. */
async function isOwnOutput(workbook: OpenedWorkbook): Promise<boolean> {
  const [first] = workbook.sheets;
  if (!first) return false;
  for await (const batch of workbook.rows(first)) {
    for (const { number, cells } of batch) {
      if (number > lastRowLookedAt) return false;
      if (cells.some((cell) => stateOfLog.test(cellText(cell)))) return true;
    }
  }
  return false;
}

/** Throws a `RefusedError` that names the command: the workbook was made for another one, and has no inventory. */
export async function refuseForOther(
  workbook: OpenedWorkbook,
  file: ImportFile,
  otherTaker: ImportOptions['otherTaker'],
): Promise<void> {
  const other = otherTaker && (await firstRowOn(workbook, stampSheetName, otherTaker));
  if (other) throw new RefusedError(refusalFor[other], { file: file.name });
}

const refusalFor = { 'map import': 'FILE-FOR-MAP-IMPORT', receive: 'FILE-FOR-RECEIVE' } as const;

/** Throws a `RefusedError`: as a next version an output would take the place of what the sender sent. */
export async function refuseOwnOutput(workbook: OpenedWorkbook, file: ImportFile): Promise<void> {
  if (await isOwnOutput(workbook)) throw new RefusedError('FILE-OWN-OUTPUT', { file: file.name });
}

/**
 * Throws a `RefusedError` for a table of a correction workbook outside of it, saved as CSV or copied into another file: taken
 * for a list of its own, it would take the place of the sheets and rows that stayed behind.
 */
export function refuseTornCorrection(file: ImportFile, sheet: string, { heading }: FoundTable): void {
  const texts = heading.columns.flatMap((column) => column.texts);
  const rowNumbers = texts.find((text) => tableOfRowNumbers(text) !== undefined);
  if (rowNumbers !== undefined)
    throw new RefusedError('CORRECTION-TORN', { file: file.name, sheet, heading: rowNumbers });
}

/** The same for a form: each of its rows has its number there. */
export function refuseTornForm(file: ImportFile, sheet: string, { rows }: FoundForm): void {
  const texts = rows.flatMap(({ row }) => row.cells.map(cellText));
  const heading = texts.find((text) => isFormRowNumber(text) || tableOfRowNumbers(text) !== undefined);
  if (heading !== undefined) throw new RefusedError('CORRECTION-TORN', { file: file.name, sheet, heading });
}
