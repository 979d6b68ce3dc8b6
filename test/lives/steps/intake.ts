import { readiness } from '../../../src/inventory/readiness.ts';
import { receiverByCode } from '../../../src/reference/receivers.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { writeWorkbook } from '../../helpers/workbook.ts';
import { changedList, drawnList, type List, sheetOf } from '../lists/list.ts';
import { receivingCommunes } from '../lists/places.ts';
import type { Site } from '../site.ts';
import type { Steps } from './step.ts';

/** What comes in: lists and their versions, parts, the general inventory, returns of readiness. */
export const intake: Steps = {
  'new-list': [6, (site) => send(site, drawnList(site.dice))],
  'new-version': [8, (site) => sendAgain(site, (list) => changedList(list, site.dice))],
  'same-rows': [1, (site) => sendAgain(site, (list) => list)],
  'same-file': [2, sendSameFile],
  'several-lists': [1, sendSeveral],
  baseline: [2, (site) => send(site, drawnList(site.dice), ['--baseline'])],
  readiness: [2, sendReadiness],
};

async function send(site: Site, list: List, more: readonly string[] = []): Promise<void> {
  const { dice } = site;
  const path = await writeList(site, list);
  const as = dice.happens(0.3) ? ['--as', dice.one(['version', 'part'])] : [];
  const asked = ['--district', list.district, '--kind', list.kind, ...more, ...as];
  await site.act('import', path, ...asked);
  site.sent(path, asked);
}

async function writeList(site: Site, list: List): Promise<string> {
  site.life.lists.set(`${list.number} ${list.kind}`, list);
  const path = site.path(`${list.kind}-${list.number}.xlsx`);
  return writeWorkbook(path, [{ name: 'Bảng kê', rows: sheetOf(list, site.dice) }]);
}

async function sendAgain(site: Site, change: (list: List) => List): Promise<void> {
  const list = site.dice.any([...site.life.lists.values()]);
  if (list) await send(site, change(list));
}

async function sendSameFile(site: Site): Promise<void> {
  const sent = site.dice.any(site.sentFiles());
  if (!sent) return;
  const { dice } = site;
  const baseline = dice.happens(0.15) && !sent.args.includes('--baseline') ? ['--baseline'] : [];
  await site.act('import', sent.path, ...sent.args, ...baseline);
}

/** Lists of several kinds in one workbook, a sheet for each. */
async function sendSeveral(site: Site): Promise<void> {
  const lists = [
    drawnList(site.dice, 'staff'),
    drawnList(site.dice, 'premises'),
    drawnList(site.dice, 'assets'),
  ];
  const [first] = lists;
  if (!first) return;
  const path = site.path('nhieu-bang.xlsx');
  const sheets = lists.map((list) => ({ name: list.kind, rows: sheetOf(list, site.dice) }));
  await writeWorkbook(path, sheets);
  const asked = ['--district', first.district];
  await site.act('import', path, ...asked);
  site.sent(path, asked);
}

async function sendReadiness(site: Site): Promise<void> {
  const { dice } = site;
  const keys = Object.keys(readiness.fields);
  const rows = dice
    .shuffled(receivingCommunes)
    .slice(0, 1 + dice.below(3))
    .map((code, index) => [
      index + 1,
      receiverByCode.get(code)?.name ?? code,
      ...keys.slice(1).map((key) => standing(key, site)),
    ]);
  const heading = ['STT', ...keys.map((key) => readiness.fields[key]?.heading ?? key)];
  const path = await writeWorkbook(site.path('dieu-kien.xlsx'), [
    { name: 'Điều kiện', rows: [['UBND THÀNH PHỐ'], heading, ...rows] },
  ]);
  await site.act('import', path);
  site.sent(path, []);
}

function standing(key: string, { dice }: Site): CellInput {
  const field = readiness.fields[key];
  if (dice.happens(0.04)) return 'đủ';
  if (dice.happens(0.5)) return '';
  return field?.kind === 'choice' ? dice.one(['có', 'chưa']) : dice.below(3);
}
