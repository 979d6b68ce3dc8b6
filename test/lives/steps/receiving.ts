import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  conditionWords,
  receiptHeadings,
  teamHeadings,
} from '../../../src/reconcile/receipts/receipt-sheet.ts';
import { edited } from '../../helpers/sheet-editing.ts';
import { receivingCommunes } from '../lists/places.ts';
import type { Site } from '../site.ts';
import { rowsOf } from '../views.ts';
import { filledRows, sheetsWith, typeInto } from './sheets.ts';
import type { Steps } from './step.ts';

/** What comes back from the communes, and what people let stand. */
export const receiving: Steps = {
  receive: [4, receive],
  waive: [2, waive],
};

/** Gives out a commune's workbook, has its receipt filled in, and takes it back; now and then twice. */
async function receive(site: Site): Promise<void> {
  const { dice } = site;
  const commune = dice.one(receivingCommunes);
  const folder = site.path('xuat');
  await site.look('export', 'commune', commune, '--out', folder);
  const file = (await readdir(folder).catch(() => [])).find((name) => name.endsWith('.xlsx'));
  if (file === undefined) return;
  const back = await edited(join(folder, file), site.path('phieu.xlsx'), (workbook) => {
    for (const sheet of sheetsWith(workbook, receiptHeadings.received)) {
      for (const row of filledRows(sheet, receiptHeadings.record)) {
        if (dice.happens(0.25)) continue;
        typeInto(sheet, row, {
          [receiptHeadings.received]: dice.one([1, 1, 2, 0, 'đủ', '']),
          [receiptHeadings.condition]: dice.one(Object.values(conditionWords) as [string, ...string[]]),
          [receiptHeadings.opinion]: dice.happens(0.2) ? 'ý kiến thử' : '',
        });
      }
    }
    for (const sheet of sheetsWith(workbook, teamHeadings.name)) {
      const [first] = sheet.rows;
      if (first !== undefined)
        typeInto(sheet, first, { [teamHeadings.name]: dice.one(['Mẫu Nhận Một', 'Mẫu Nhận Hai']) });
    }
  });
  await site.act('receive', back);
  if (dice.happens(0.2)) await site.act('receive', back);
}

async function waive(site: Site): Promise<void> {
  const { dice } = site;
  const findings = rowsOf(site.folder, 'SELECT DISTINCT code, place FROM v_findings ORDER BY code, place');
  const finding = dice.any(findings);
  if (!finding) return;
  const until = dice.one(['31/12/2099', '01/01/2025']);
  const told = ['--reason', 'lý do thử', '--authority', 'UBND thành phố', '--until', until];
  await site.act('waive', `${finding.code}@${finding.place}`, ...told);
}
