import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partsOf } from '../corpus/mutations.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { onWindows } from '../helpers/on-windows.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { bangiaoInTerminal, canUseTerminal } from '../helpers/terminal.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

/** The digits in the middle of every id in the list: they are shown nowhere. */
const secret = /003080\d{6}/;
const terminalEscape = '\u001b';

test('no id in full and no control character leaves by screen, JSON, log, error or workbook', async () => {
  const folder = await temporaryFolder();
  await bangiao(folder, 'init');
  const [number, name, ...rest] = person(3);
  const listed = [
    person(1, { destination: 'phường Hoàn Kiếm' }),
    person(2, { place: `Hàng Mã 003080000002 ${terminalEscape}[2J` }),
    [number, `${name}`, ...rest],
    [number, `${name}`, ...rest],
    [4, '', '02/03/1980', 'Nam', '003080000004'],
    [
      5,
      'Mẫu Thử Năm',
      '02/03/1985',
      'Nữ',
      '0030800000055',
      'công chức',
      'UBND quận',
      'Hàng Mã',
      'bố trí',
      '',
    ],
  ];
  const file = await writeStaff(folder, listed as Parameters<typeof writeStaff>[1]);
  const commands = [
    ['inspect', file],
    ['import', file],
    ['map'],
    ['map', 'pending'],
    ['check'],
    ['gaps', '00070'],
    ['reconcile'],
    ['history'],
    ['audit'],
    ['query', 'select * from v_staff'],
    ['query', 'select * from v_rows'],
    ['query', 'select * from v_findings'],
    ['export', 'commune', '00070', '--out', 'ra'],
    ['export', 'district', '002', '--out', 'ra'],
    ['export', 'records', '--kind', 'staff', '--out', 'ra'],
    ['undo', '003080000001'],
    ['khong-co', '003080000001x'],
  ];
  for (const command of commands) {
    for (const more of [[], ['--json', '--verbose']]) {
      const { stdout, stderr } = await bangiao(
        folder,
        ...command,
        ...more,
        ...(command[0] === 'export' ? ['--force'] : []),
      );
      const given = command.join(' ');
      const said = `${stdout}${stderr}`.split(given.slice(-13)).join('');
      if (!command.some((word) => secret.test(word))) expect(said, given).not.toMatch(secret);
      expect(said.includes(terminalEscape), given).toBe(false);
    }
  }
  for (const workbook of ['00070 - phường Hoàn Kiếm.xlsx']) {
    const parts = partsOf(await readFile(join(folder, 'ra', workbook)));
    for (const { name: part, content } of parts)
      expect(Buffer.from(content).toString('utf8'), part).not.toMatch(secret);
  }
  expect(await readFile(join(folder, 'ra', 'staff.csv'), 'utf8')).not.toMatch(secret);
}, 600_000);

test('ids in full are given out for a reason only, which the log keeps', async () => {
  const folder = await temporaryFolder();
  await bangiao(folder, 'init');
  await bangiao(folder, 'import', await writeStaff(folder, [person(1)]));
  const asked = ['export', 'records', '--kind', 'staff', '--full-ids', '--out', 'ra'];
  const refused = await bangiao(folder, ...asked);
  expect(refused.stderr).toContain('FULL-IDS-REASON');
  expect(refused.code).toBe(2);
  expect((await bangiao(folder, ...asked, '--reason', 'đối chiếu với công an')).code).toBe(0);
  expect(await readFile(join(folder, 'ra', 'staff.csv'), 'utf8')).toMatch(secret);
  const log = await bangiaoJson<{ operations: { command: string; details: object }[] }>(folder, 'audit');
  expect(log.document.operations.at(-1)).toMatchObject({
    command: 'export --full-ids',
    details: { what: 'records', reason: 'đối chiếu với công an' },
  });
}, 600_000);

test('an id in a question or in a reason stands masked in the log', async () => {
  const folder = await temporaryFolder();
  await bangiao(folder, 'init');
  await bangiao(folder, 'import', await writeStaff(folder, [person(1)]));
  const asked = ["select full_name from v_staff where citizen_id = '003080000001'", '--full-ids'];
  const { stdout } = await bangiao(folder, 'query', ...asked, '--reason', 'tìm người 003 080 000 001');
  expect(stdout).toContain('Mẫu Thử');
  const { stdout: log } = await bangiao(folder, 'audit', '--json');
  expect(log).toContain('export query --full-ids');
  expect(log.replaceAll(/[ .]/gu, '')).not.toMatch(secret);
}, 600_000);

test.skipIf(onWindows)(
  'a name of a file cannot pass for a line of the program',
  async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const name = `a${terminalEscape}[2K\nFILE-EMPTY  b.xlsx`;
    await writeFile(join(folder, name), 'không phải bảng tính');
    for (const command of ['inspect', 'import', 'receive', 'merge', 'restore']) {
      const more = command === 'restore' ? ['moi'] : [];
      const { stdout, stderr } = await bangiao(folder, command, name, ...more, '--verbose');
      expect(`${stdout}${stderr}`, command).not.toMatch(/^FILE-EMPTY {2}b/mu);
      expect(`${stdout}${stderr}`, command).not.toContain(terminalEscape);
    }
  },
  600_000,
);

test.runIf(canUseTerminal && !onWindows)(
  'the menu shows what a terminal would obey in the names of files, and still finds the files',
  async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const plain = await writeStaff(folder, [person(1)]);
    await rename(plain, join(folder, `nhan${terminalEscape}]0;doi${String.fromCharCode(7)}su.xlsx`));
    const running = bangiaoInTerminal(folder);
    await running.until('Bạn là ai?');
    running.press('Enter');
    await running.until('Bạn muốn làm gì?');
    running.press('Enter');
    expect(await running.until('su.xlsx')).toContain('nhan\uFFFD]0;doi\uFFFDsu.xlsx');
    running.press('C-c');
    expect(await running.ended()).toBe(130);
  },
  120_000,
);

test('a script that takes a workbook with ids in full and does not say why is told, and the log says so', async () => {
  const folder = await temporaryFolder();
  await bangiao(folder, 'init');
  await bangiao(folder, 'import', await writeStaff(folder, [person(1)]));
  const { code, stderr } = await bangiao(folder, 'export', 'district', '002', '--full-ids', '--out', 'ra');
  expect([code, stderr]).toEqual([0, expect.stringContaining('--reason')]);
  const log = await bangiaoJson<{ operations: { command: string; details: object }[] }>(folder, 'audit');
  expect(log.document.operations.at(-1)).toMatchObject({
    command: 'export --full-ids',
    details: { reason: '' },
  });
}, 600_000);
