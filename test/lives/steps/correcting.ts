import { existsSync } from 'node:fs';
import type ExcelJS from 'exceljs';
import { edited } from '../../helpers/sheet-editing.ts';
import type { Dice } from '../dice.ts';
import type { Site } from '../site.ts';
import { numbersOf } from '../views.ts';
import type { Steps } from './step.ts';

/** Correction workbooks: given out, mended by their senders, and sent back. */
export const correcting: Steps = {
  correct: [4, (site) => correct(site, numbersOf(site.folder, 'submission'))],
  'correct-current': [
    4,
    (site) => correct(site, numbersOf(site.folder, 'submission', "state IN ('current', 'baseline')")),
  ],
  'correct-readiness': [
    1,
    (site) =>
      correct(
        site,
        numbersOf(site.folder, 'readiness_return').map((number) => `V${number}`),
      ),
  ],
};

async function correct(site: Site, submissions: readonly (number | string)[]): Promise<void> {
  const { dice } = site;
  const submission = dice.any(submissions);
  if (submission === undefined) return;
  const given = site.path('sua.xlsx');
  await site.look('correct', String(submission), '--out', given);
  if (!existsSync(given)) return;
  const back = dice.happens(0.15) ? given : await mended(site, given);
  const asked = dice.happens(0.2) ? ['--as', 'version'] : [];
  await site.act('import', back, ...asked);
  site.sent(back, asked);
}

/** Changes a few cells of the sheets with the sender's rows, or takes a row out, or writes one below. */
function mended(site: Site, given: string): Promise<string> {
  return edited(given, site.path('da-sua.xlsx'), (workbook) => {
    for (const sheet of workbook.worksheets.slice(1)) {
      if (sheet.state === 'visible') changeCells(sheet, site.dice);
    }
  });
}

const typed: readonly [string | number, ...(string | number)[]] = [
  '',
  'khác',
  'Phòng Nội vụ',
  7,
  '2025',
  '15/03/1981',
  'x',
];

function changeCells(sheet: ExcelJS.Worksheet, dice: Dice): void {
  const last = sheet.actualRowCount;
  const lowest = Math.max(1, last - 8);
  for (let rest = 1 + dice.below(3); rest > 0; rest -= 1) {
    const row = sheet.getRow(lowest + dice.below(Math.max(1, last - lowest + 1)));
    const column = 2 + dice.below(Math.max(1, row.cellCount - 1));
    row.getCell(column).value = dice.one(typed);
  }
  if (dice.happens(0.15)) sheet.spliceRows(lowest + dice.below(Math.max(1, last - lowest)), 1);
  if (dice.happens(0.15)) copyRow(sheet, last, last + 1);
}

function copyRow(sheet: ExcelJS.Worksheet, from: number, to: number): void {
  sheet.getRow(from).eachCell((cell, column) => {
    sheet.getRow(to).getCell(column).value = column === 3 ? `${cell.text} mới` : cell.value;
  });
}
