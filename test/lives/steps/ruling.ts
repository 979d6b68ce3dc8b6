import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { everything, ruleHeadings, ruleTypeWords } from '../../../src/mapping/rules/rule-sheet.ts';
import { receiverByCode } from '../../../src/reference/receivers.ts';
import { districtByCode, fullName } from '../../../src/reference/units.ts';
import { edited } from '../../helpers/sheet-editing.ts';
import { collection, squares } from '../../mapping/boundaries/support.ts';
import { placeName, splitPlace } from '../../mapping/support.ts';
import { district, receivingCommunes } from '../lists/places.ts';
import type { Site } from '../site.ts';
import { persons } from './deciding.ts';
import { sheetsWith, typeInto } from './sheets.ts';
import type { Steps } from './step.ts';

/** What decides for many records: the workbook of rules, and boundaries. */
export const ruling: Steps = {
  'rule-workbook': [3, fillRules],
  boundaries: [2, loadBoundaries],
};

async function fillRules(site: Site): Promise<void> {
  const { dice } = site;
  const given = site.path('so-quy-tac.xlsx');
  await site.look('map', 'rules', '--out', given);
  if (!existsSync(given)) return;
  const back = await edited(given, site.path('quy-tac-da-ghi.xlsx'), (workbook) => {
    const [sheet] = sheetsWith(workbook, ruleHeadings.code);
    const row = sheet?.rows.find((each) => sheet.text(each, ruleHeadings.type) === '');
    if (!sheet || row === undefined) return;
    typeInto(sheet, row, {
      ...drawnCondition(site),
      [ruleHeadings.receiver]: receiverByCode.get(dice.one(receivingCommunes))?.name ?? '',
      [ruleHeadings.basis]: 'văn bản thử',
      [ruleHeadings.authority]: dice.happens(0.7) ? 'UBND thành phố' : '',
      [ruleHeadings.author]: dice.one(persons),
    });
  });
  await site.act('map', 'import', back);
}

function drawnCondition({ dice }: Site): Readonly<Record<string, string>> {
  const sender = districtByCode.get(district);
  const ofDistrict = { [ruleHeadings.district]: sender ? fullName(sender) : district };
  if (dice.happens(0.4)) {
    return {
      [ruleHeadings.type]: ruleTypeWords.street,
      [ruleHeadings.place]: placeName(splitPlace),
      [ruleHeadings.what]: dice.one(['phố Thử Nghiệm', 'phố Mẫu Cột']),
      [ruleHeadings.numbers]: dice.one([everything, 'số lẻ', '1-4']),
    };
  }
  if (dice.happens(0.5)) {
    return {
      ...ofDistrict,
      [ruleHeadings.type]: ruleTypeWords.unit,
      [ruleHeadings.what]: dice.one(['Phòng Nội vụ', 'Văn phòng']),
      [ruleHeadings.kinds]: everything,
    };
  }
  return {
    ...ofDistrict,
    [ruleHeadings.type]: ruleTypeWords.list,
    [ruleHeadings.what]: 'Danh sách thử',
    [ruleHeadings.kinds]: 'Dự án, nhiệm vụ',
    [ruleHeadings.entry]: `DA-${1 + dice.below(240)}`,
  };
}

async function loadBoundaries(site: Site): Promise<void> {
  if (site.dice.happens(0.3)) {
    await site.act('reference', 'boundaries', 'remove');
    return;
  }
  const path = site.path('ranh-gioi.geojson');
  const codes = receivingCommunes.slice(site.dice.below(2));
  await writeFile(path, collection(squares(...new Set(codes))));
  await site.act('reference', 'boundaries', 'load', path);
}
