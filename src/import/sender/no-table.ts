import type { Refusal } from '../../findings/refusals.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import { seemsLegacy } from '../../text/legacy.ts';
import type { OpenedWorkbook, SheetInfo } from '../../workbook/read/workbook.ts';
import { rowText } from '../../workbook/table/cell-text.ts';
import { quoted } from '../rows/longest-quote.ts';

/** Headings stand near the top. */
const lastRowLookedAt = 100;
/** One row may have a foreign name; a list in an old font has several. */
const fewestRows = 2;

/** Why a workbook without any table is not taken in: its letters may be those of an old font whose name was lost. */
export async function whyNoTable(workbook: OpenedWorkbook, file: string): Promise<Refusal> {
  for (const sheet of workbook.sheets) {
    const texts = await legacyTexts(workbook, sheet);
    const [text] = texts;
    if (text !== undefined && texts.length >= fewestRows)
      return {
        code: 'TABLE-HEADING-GARBLED',
        values: { file, text: quoted(maskIdsIn(text)) },
      };
  }
  return { code: 'TABLE-NOT-FOUND', values: { file } };
}

/** The first rows of a sheet whose letters seem to be those of an old font. */
async function legacyTexts(workbook: OpenedWorkbook, sheet: SheetInfo): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const batch of workbook.rows(sheet)) {
    const near = batch.filter(({ number }) => number <= lastRowLookedAt);
    texts.push(...near.map(rowText).filter(seemsLegacy));
    if (near.length < batch.length) break;
  }
  return texts;
}

/** Whether a file was refused because it has no table of an inventory. */
export function hasNoTable(code: string): boolean {
  return code === 'TABLE-NOT-FOUND' || code === 'TABLE-HEADING-GARBLED';
}
