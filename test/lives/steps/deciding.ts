import { existsSync } from 'node:fs';
import { decisionHeadings } from '../../../src/mapping/decisions/decision-sheet.ts';
import { receiverByCode } from '../../../src/reference/receivers.ts';
import { edited } from '../../helpers/sheet-editing.ts';
import { receivingCommunes } from '../lists/places.ts';
import type { Site } from '../site.ts';
import { numbersOf } from '../views.ts';
import { filledRows, sheetsWith, typeInto } from './sheets.ts';
import type { Steps } from './step.ts';

/** Who receives what: the run, and decisions. */
export const deciding: Steps = {
  map: [6, async (site) => void (await site.act('map'))],
  decide: [4, decideGroup],
  'decide-record': [3, decideRecords],
  'decide-workbook': [3, fillDecisions],
};

/** Who decides: two who now and then do not agree. */
export const persons = ['Mẫu Một', 'Mẫu Hai'] as const;

interface Pending {
  readonly groups: readonly {
    readonly group: string;
    readonly candidates: readonly { readonly code: string }[];
  }[];
  readonly areas: readonly { readonly area: string }[];
}

function stated(site: Site, receiver: string): readonly string[] {
  const { dice } = site;
  const authority = dice.happens(0.6) ? ['--authority', 'UBND thành phố'] : [];
  const number = dice.happens(0.3) ? ['--number', '12/QĐ', '--date', '28/06/2025'] : [];
  return [
    '--receiver',
    receiver,
    '--reason',
    'lý do thử',
    '--by',
    dice.one(persons),
    ...authority,
    ...number,
  ];
}

async function decideGroup(site: Site): Promise<void> {
  const { dice } = site;
  const pending = await site.document<Pending>('map', 'pending');
  const group = dice.any(pending?.groups ?? []);
  if (!group) return;
  const area = dice.happens(0.2) ? dice.any(pending?.areas ?? [])?.area : undefined;
  const receiver = dice.any(group.candidates)?.code ?? dice.one(receivingCommunes);
  const asRule = dice.happens(0.35) ? ['--as-rule'] : [];
  await site.act('map', 'decide', '--group', area ?? group.group, ...stated(site, receiver), ...asRule);
}

/** Decides some records, pending or not, now and then in place of an earlier decision. */
async function decideRecords(site: Site): Promise<void> {
  const { dice } = site;
  // Half of the time those about which something was decided before: what replaces what is told there.
  const before = 'id IN (SELECT record_id FROM decision_record)';
  const condition = dice.happens(0.5) && numbersOf(site.folder, 'row', before).length > 0 ? before : 'true';
  const records = numbersOf(site.folder, 'row', `fate = 'accepted' AND ${condition}`);
  const chosen = [dice.any(records), dice.happens(0.5) ? dice.any(records) : undefined].filter(
    (record) => record !== undefined,
  );
  if (chosen.length === 0) return;
  const decision = dice.any(numbersOf(site.folder, 'decision'));
  const replaces = decision !== undefined && dice.happens(0.4) ? ['--replaces', `D${decision}`] : [];
  const named = chosen.flatMap((record) => ['--record', String(record)]);
  await site.act('map', 'decide', ...named, ...stated(site, dice.one(receivingCommunes)), ...replaces);
}

async function fillDecisions(site: Site): Promise<void> {
  const { dice } = site;
  const given = site.path('so-quyet-dinh.xlsx');
  await site.look('map', 'export', '--out', given);
  if (!existsSync(given)) return;
  const back = await edited(given, site.path('so-da-ghi.xlsx'), (workbook) => {
    for (const sheet of sheetsWith(workbook, decisionHeadings.receiver)) {
      const key = sheet.headings.includes(decisionHeadings.record)
        ? decisionHeadings.record
        : decisionHeadings.group;
      for (const row of filledRows(sheet, key)) {
        if (dice.happens(0.5)) continue;
        typeInto(sheet, row, {
          [decisionHeadings.receiver]: receiverByCode.get(dice.one(receivingCommunes))?.name ?? '',
          [decisionHeadings.reason]: 'theo địa bàn',
          [decisionHeadings.authority]: dice.happens(0.7) ? 'UBND thành phố' : '',
          [decisionHeadings.decidedBy]: dice.one(persons),
        });
      }
    }
  });
  await site.act('map', 'import', back);
  if (dice.happens(0.3)) await site.act('map', 'import', back);
}
