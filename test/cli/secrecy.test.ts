import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bangiao, type Run } from '../helpers/binary.ts';
import { filesWith } from '../helpers/everything-written.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import {
  placeName,
  projectHeading,
  projectRow,
  recordsHeading,
  recordsRow,
  splitPlace,
} from '../mapping/support.ts';

/** Stands in every secret title and nowhere else. */
const planted = 'ZQXSECRET';
const title = (number: number) => `Phương án ${planted} số ${number}`;

const letterhead = [['UBND QUẬN HOÀN KIẾM'], ['MỤC LỤC HỒ SƠ, TÀI LIỆU'], []];

/** Secret files of every fate: declared, following a work, pending, repeated, faulty, rejected, unclear. */
const files = [
  [...recordsHeading, 'Cột riêng', 'Ghi chú'],
  recordsRow(1, { 9: 'phường Hoàn Kiếm' }),
  [...recordsRow(2, { 2: title(2), 6: 'Tối mật', 9: 'phường Hoàn Kiếm' }), title(2), `xem ${title(2)}`],
  recordsRow(3, { 1: 'DA-1', 2: title(3), 5: 'chưa kết thúc', 6: 'mật' }),
  recordsRow(4, { 2: title(4), 6: 'mật' }),
  recordsRow(4, { 2: title(5), 6: 'mật', 3: 9 }),
  recordsRow(6, { 1: '', 2: title(6), 3: 'không rõ', 6: 'tuyệt mật', 9: 'nơi không có' }),
  recordsRow(7, { 2: `${title(7)} (Mật)`, 6: '' }),
  recordsRow(8, { 2: title(8), 6: 'loại A' }),
  [9, 'LT-9', '', title(9), '', '', 'mật'],
  ['', '', '', title(10), '', '', 'mật'],
];

async function sent(
  folder: string,
  name: string,
  rows: readonly (readonly (string | number | Date | null)[])[],
) {
  return writeWorkbook(join(folder, name), [{ name: 'Mục lục', rows: [...letterhead, ...rows] }]);
}

test('the title of a secret file leaves its row in no output, whatever the command', async () => {
  const folder = await temporaryFolder();
  const inbox = await temporaryFolder();
  const runs: Run[] = [];
  const run = async (...args: readonly string[]) => {
    for (const each of [args, [...args, '--json']]) {
      // Folders are named by the second, and two exports may come in one.
      const out = args[0] === 'export' ? ['--out', `ra-${runs.length}`] : [];
      runs.push(await bangiao(folder, ...each, ...out));
    }
    return runs.at(-2);
  };
  const list = await sent(inbox, 'ho so.xlsx', files);
  const later = await sent(
    inbox,
    'ho so 2.xlsx',
    files.map((row) => row.map((cell) => (cell === 2 ? 3 : cell))),
  );
  const works = await sent(inbox, 'du an.xlsx', [projectHeading, projectRow(1, placeName(splitPlace))]);
  await run('init', '.');
  await run('inspect', list);
  await run('import', list, '--kind', 'records', '--dry-run');
  expect((await run('import', list, works))?.code).not.toBe(2);
  await run('import', list, '--baseline');
  await run('import', later, '--as', 'version');
  await run('map');
  await run('map', 'pending');
  await run('map', 'export', '--out', 'quyet-dinh.xlsx');
  await run('check', '--kind', 'records');
  await run('reconcile', '--out', 'khop.xlsx');
  await run('diff', '1', '4', '--out', 'khac.xlsx');
  await run('correct', '4', '--out', 'sua.xlsx');
  await run('gaps', 'phường Hoàn Kiếm');
  await run('status', '--all');
  await run('history');
  await run('audit');
  await run('export', 'district', '002');
  await run('export', 'commune', '00070');
  for (const what of ['city', 'surplus', 'report']) await run('export', what);
  await run('export', 'minutes', '002', '00070', '--signed-on', '15/07/2025');
  await run('pack', '--district', '002');
  await run('pack', '--commune', '00070');
  await run('backup', 'ban-sao.bak');

  const said = runs.filter(({ stdout, stderr }) => `${stdout}${stderr}`.includes(planted));
  expect(
    said.map(({ stdout, stderr }) =>
      `${stdout}${stderr}`.split('\n').filter((line) => line.includes(planted)),
    ),
  ).toEqual([]);
  expect(await filesWith(folder, planted)).toEqual([]);
  expect((await filesWith(inbox, planted)).length).toBe(2);
  const written = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.xlsx'));
  expect(written.length).toBeGreaterThan(8);
  expect((await filesWith(folder, 'Hồ sơ mật · LT-2')).length).toBeGreaterThan(4);
}, 400_000);
