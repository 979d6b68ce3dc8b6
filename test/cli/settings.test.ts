import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

type Settings = Record<'targets' | 'teams', Record<string, unknown>> & {
  dates: { date: string; name: string }[];
};

/** A new workspace whose settings were changed by its owner. */
async function workspaceSet(change: (settings: Settings) => unknown = () => undefined): Promise<string> {
  const folder = await temporaryFolder();
  await bangiao(folder, 'init');
  const path = join(folder, 'bangiao.config.json');
  const settings = JSON.parse(await readFile(path, 'utf8')) as Settings;
  change(settings);
  await writeFile(path, JSON.stringify(settings));
  return folder;
}

describe('bangiao.config.json', () => {
  test('states the published figures, the dates and the teams from the start', async () => {
    const folder = await workspaceSet();
    const settings = JSON.parse(await readFile(join(folder, 'bangiao.config.json'), 'utf8')) as Settings;
    expect(settings.targets).toMatchObject({ premises_headquarters: 232, staff_placed: 9536 });
    expect(settings.dates.map(({ date }) => date)).toContain('2025-06-30');
    expect(settings.teams).toEqual({ handover: {}, receiving: {} });
  });

  test('decides which figure the store is compared with', async () => {
    const folder = await workspaceSet(({ targets }) => {
      targets.staff_placed = 1;
    });
    await bangiao(folder, 'import', await writeStaff(folder, [person(1)]));
    await bangiao(folder, 'map');
    const { stdout } = await bangiao(folder, 'check', '--rule', 'TARGET-DIFFERS', '--json');
    expect(stdout).toContain('@staff_nd178"');
    expect(stdout).not.toContain('@staff_placed"');
  });

  test('decides the dates of `status`', async () => {
    const folder = await workspaceSet((settings) => {
      settings.dates = settings.dates.slice(0, 1).map((date) => ({ ...date, date: '2030-01-02' }));
    });
    const { document } = await bangiaoJson<{ milestones: { date: string }[] }>(folder, 'status');
    expect(document.milestones).toMatchObject([{ date: '2030-01-02' }]);
  });

  test('names teams on the papers they sign; others are called after their unit', async () => {
    const folder = await workspaceSet(({ teams }) => {
      teams.receiving = { '00070': 'Tổ số 12' };
    });
    await bangiao(folder, 'import', await writeStaff(folder, [person(1)]));
    await bangiao(folder, 'map');
    await bangiao(folder, 'export', 'commune', '00070', '00082', '--out', 'so');
    const heads = ['00070 - phường Hoàn Kiếm.xlsx', '00082 - phường Cửa Nam.xlsx'].map(async (file) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(join(folder, 'so', file));
      return workbook.getWorksheet('Phiếu tiếp nhận')?.getCell('A2').text;
    });
    expect(await Promise.all(heads)).toEqual(['TỔ SỐ 12', 'TỔ TIẾP NHẬN PHƯỜNG CỬA NAM']);
  });

  test('refuses a team of a unit that there is not', async () => {
    const folder = await workspaceSet(({ teams }) => {
      teams.handover = { '999': 'Tổ không có' };
    });
    const { code, stderr } = await bangiao(folder, 'status');
    expect([code, stderr.split('  ')[0]]).toEqual([2, 'CONFIG-UNREADABLE']);
    expect(stderr).toContain('teams.handover.999');
  });

  test('leaves the figures of an older workspace where they are', async () => {
    const folder = await workspaceSet((settings) => {
      settings.targets = {};
    });
    const known = JSON.parse(
      await readFile(new URL('../../templates/city/targets.json', import.meta.url), 'utf8'),
    ) as { targets: Record<string, number> };
    await writeFile(
      join(folder, 'rules/targets.json'),
      JSON.stringify({ ...known, targets: { ...known.targets, communes: 127 } }),
    );
    await bangiao(folder, 'import', await writeStaff(folder, [person(1)]));
    const { stdout } = await bangiao(folder, 'check', '--rule', 'TARGET-DIFFERS', '--json');
    expect(stdout).toContain('127');
  });
});
