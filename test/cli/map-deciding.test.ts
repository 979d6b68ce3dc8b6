import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { inventories } from '../../src/inventory/inventories.ts';
import { ruleHeadings, ruleTypeWords } from '../../src/mapping/rules/rule-sheet.ts';
import { lawDestination } from '../../src/reference/law.ts';
import { receiverByCode } from '../../src/reference/receivers.ts';
import { districtOf, fullName } from '../../src/reference/units.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { filesWith } from '../helpers/everything-written.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { bangiaoInTerminal, canUseTerminal } from '../helpers/terminal.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { otherDestination, placeName, premisesHeading, premisesRow, splitPlace } from '../mapping/support.ts';

const allowed = lawDestination(splitPlace.code, 'area').links.map(({ commune }) => commune.code);
const [first = '', second = ''] = allowed;
const forbidden = lawDestination(otherDestination.code, 'area').links[0]?.commune.code ?? '';
const nameOf = (code: string) => receiverByCode.get(code)?.name ?? code;

interface Pending {
  readonly records: number;
  readonly areas: readonly {
    readonly area: string;
    readonly count: number;
    readonly groups: readonly string[];
  }[];
  readonly groups: readonly {
    readonly group: string;
    readonly count: number;
    readonly street: string | null;
    readonly candidates: readonly { readonly code: string; readonly name: string }[];
    readonly records: readonly number[];
  }[];
}

interface Taken {
  readonly decisions: readonly { readonly id: string; readonly receiver: string; readonly records: number }[];
  readonly rules: readonly { readonly id: string }[];
  readonly refused: readonly { readonly code: string; readonly message: string; readonly remedy: string }[];
  readonly conflicts: readonly { readonly record: number; readonly decisions: readonly object[] }[];
  readonly open: number;
  readonly kinds: readonly { readonly kind: string; readonly pending: number }[];
  readonly error?: { readonly code: string; readonly message: string };
}

/** Makes a workspace with mapped premises in a split former commune, one at each address. */
async function mapPremises(folder: string, ...addresses: readonly string[]): Promise<void> {
  await bangiao(folder, 'init');
  const rows = addresses.map((address, index) =>
    premisesRow(index + 1, placeName(splitPlace)).map((value, column) => (column === 3 ? address : value)),
  );
  const district = fullName(districtOf(splitPlace)).toUpperCase();
  const sheet = { name: 'Nhà đất', rows: [[`UBND ${district}`], [], premisesHeading, ...rows] };
  await bangiao(folder, 'import', await writeWorkbook(join(folder, 'nha-dat.xlsx'), [sheet]));
  await bangiao(folder, 'map');
}

const workspaceWith = copiesOf(mapPremises);

async function pendingIn(folder: string): Promise<Pending> {
  return (await bangiaoJson<Pending>(folder, 'map', 'pending')).document;
}

/** Fills in the first open row of a decision workbook's sheet and saves it under a name of its own. */
async function fillIn(folder: string, sheet: string, name: string, words: Readonly<Record<string, string>>) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, 'quyet-dinh.xlsx'));
  const page = workbook.getWorksheet(sheet);
  const heading = page?.getRow(1);
  heading?.eachCell((cell, column) => {
    const word = words[cell.text];
    if (word !== undefined && page) page.getRow(2).getCell(column).value = word;
  });
  await workbook.xlsx.writeFile(join(folder, name));
}

describe('what waits for a decision', () => {
  test('is shown in groups, decided by a flag, listed, and opened again by undo', async () => {
    const folder = await workspaceWith('số 1 phố Thử', 'số 3 phố Thử', 'số 7 phố Khác');
    const { groups, records } = await pendingIn(folder);
    expect([records, groups.map(({ count }) => count)]).toEqual([3, [2, 1]]);
    expect(groups[0]?.candidates.map(({ code }) => code)).toEqual(allowed);
    const said = await bangiao(folder, 'map', 'pending');
    expect(said.stdout).toContain('phố Thử');
    expect(said.stdout).toContain(nameOf(second));

    const key = groups[0]?.group ?? '';
    const args = ['map', 'decide', '--group', key, '--receiver', nameOf(second), '--reason', 'lý do thử'];
    const { code, document } = await bangiaoJson<Taken>(folder, ...args);
    expect([code, document.decisions]).toEqual([0, [{ id: 'D1', receiver: second, records: 2 }]]);
    expect((await pendingIn(folder)).records).toBe(1);
    expect((await bangiao(folder, 'map', 'decisions')).stdout).toContain('lý do thử');

    const undone = await bangiaoJson<{ undone: string; records: number }>(folder, 'undo', 'D1');
    expect(undone.document).toMatchObject({ undone: 'D1', records: 2 });
    expect((await pendingIn(folder)).records).toBe(3);
    expect((await bangiao(folder, 'undo', 'D1')).code).toBe(2);
  });

  test('is told by place and reason first where it is much, by group and record when asked, and decided as a whole', async () => {
    const folder = await workspaceWith(
      ...Array.from({ length: 24 }, (_, index) => `số 1 phố Thử ${'ABCDEGHIKLMNOPQRSTUVXYZW'[index]}ân`),
    );
    const { areas, groups } = await pendingIn(folder);
    expect(groups).toHaveLength(24);
    expect(areas).toMatchObject([{ count: 24, groups: groups.map(({ group }) => group) }]);
    const area = areas[0]?.area ?? '';
    const said = (await bangiao(folder, 'map', 'pending')).stdout;
    expect(said).toContain(`${area}  24  ${fullName(splitPlace)}`);
    expect(said).toContain('24 nhóm');
    expect(said).not.toContain('phố Thử');
    const closer = (await bangiao(folder, 'map', 'pending', '--group', area)).stdout;
    expect(closer.match(/^G\w{8} {2}1 {2}phố Thử/gm)).toHaveLength(20);
    const { group = '', records = [] } = groups[0] ?? {};
    const closest = (await bangiao(folder, 'map', 'pending', '--group', group)).stdout;
    expect(closest).toContain(`#${records[0]}  nha-dat.xlsx › Nhà đất › dòng `);
    const stated = ['--receiver', second, '--reason', 'lý do thử'];
    const { document } = await bangiaoJson<Taken>(folder, 'map', 'decide', '--group', area, ...stated);
    expect(document.decisions).toMatchObject([{ receiver: second, records: 24 }]);
    expect((await pendingIn(folder)).records).toBe(0);
    expect((await bangiao(folder, 'map', 'pending', '--group', area)).stderr).toContain('GROUP-UNKNOWN');
  });

  test('becomes a rule for all that is like it, also for what comes later', async () => {
    const folder = await workspaceWith('số 1 phố Thử', 'số 7 phố Khác');
    const group = (await pendingIn(folder)).groups.find(({ street }) => street === 'phố Thử');
    const stated = ['--receiver', second, '--reason', 'văn bản thử', '--as-rule'];
    const { document } = await bangiaoJson<Taken>(
      folder,
      'map',
      'decide',
      '--group',
      group?.group ?? '',
      ...stated,
    );
    expect(document.rules).toMatchObject([{ id: 'R1' }]);
    const { document: rules } = await bangiaoJson<{ rules: readonly object[] }>(folder, 'map', 'rules');
    expect(rules.rules).toMatchObject([{ id: 'R1', records: 1, in_force: true, basis: 'văn bản thử' }]);
    expect((await bangiao(folder, 'map', 'rules')).stdout).toMatch(/văn bản thử +\d\d\/\d\d\/\d{4}$/m);
    await bangiao(folder, 'undo', 'R1');
    expect((await pendingIn(folder)).records).toBe(2);
  });

  test('against the law needs an authority, and a run without a receiver names the flag', async () => {
    const folder = await workspaceWith('số 1 phố Thử');
    const { groups } = await pendingIn(folder);
    const record = String(groups[0]?.records[0]);
    const stated = ['map', 'decide', '--record', record, '--receiver', forbidden, '--reason', 'lý do thử'];
    const refused = await bangiaoJson<Taken>(folder, ...stated);
    expect([refused.code, refused.document.refused]).toMatchObject([2, [{ code: 'DECISION-AGAINST-LAW' }]]);
    const [why] = refused.document.refused;
    expect(refused.document.error).toEqual({
      ...{ code: 'DECISION-AGAINST-LAW', message: why?.message, remedy: why?.remedy },
    });
    expect(why?.message).toContain(nameOf(second));
    const taken = await bangiaoJson<Taken>(folder, ...stated, '--authority', 'Chủ tịch UBND thử');
    expect(taken.document.decisions).toMatchObject([{ receiver: forbidden }]);
    const asked = await bangiaoJson<Taken>(folder, 'map', 'decide');
    expect([asked.code, asked.document.error?.code]).toEqual([2, 'DECISION-ASKS']);
    expect(asked.document.error?.message).toContain('--receiver');
  });

  test('of which a part is taken is done with something to look at', async () => {
    const folder = await workspaceWith('số 1 phố Thử');
    const { groups } = await pendingIn(folder);
    const record = String(groups[0]?.records[0]);
    const stated = ['--receiver', second, '--reason', 'lý do thử'];
    const decided = ['map', 'decide', '--record', record, '--record', '999999', ...stated];
    const { code, document } = await bangiaoJson<Taken>(folder, ...decided);
    expect([code, document.decisions.length, document.refused]).toMatchObject([
      1,
      1,
      [{ code: 'DECISION-RECORD-UNKNOWN' }],
    ]);
    const none = ['map', 'decide', '--record', '999999', ...stated];
    expect((await bangiao(folder, ...none)).code).toBe(2);
  });

  test('as a dry run is only shown', async () => {
    const folder = await workspaceWith('số 1 phố Thử');
    const { groups } = await pendingIn(folder);
    const stated = ['--receiver', first, '--reason', 'thử', '--dry-run'];
    await bangiao(folder, 'map', 'decide', '--group', groups[0]?.group ?? '', ...stated);
    expect((await pendingIn(folder)).records).toBe(1);
  });

  test('has an action that exists', async () => {
    const folder = await temporaryFolder();
    const run = await bangiaoJson<Taken>(folder, 'map', 'pendign');
    expect([run.code, run.document.error?.code]).toEqual([2, 'USAGE']);
  });
});

describe('the decision workbook', () => {
  const filled = { 'Nơi nhận': nameOf(second), 'Lý do': 'lý do thử', 'Người quyết định': 'người thứ nhất' };

  test('goes out, is filled in, and comes back; two people who disagree are told so', async () => {
    const folder = await workspaceWith('số 1 phố Thử', 'số 3 phố Thử');
    await bangiao(folder, 'map', 'export', '--out', 'quyet-dinh.xlsx');
    await fillIn(folder, 'Theo nhóm', 'mot.xlsx', filled);
    const other = { ...filled, 'Nơi nhận': nameOf(first), 'Người quyết định': 'người thứ hai' };
    await fillIn(folder, 'Theo nhóm', 'hai.xlsx', other);

    const one = await bangiaoJson<Taken>(folder, 'map', 'import', 'mot.xlsx');
    expect(one).toMatchObject({ code: 0, document: { decisions: [{ receiver: second, records: 2 }] } });
    expect((await pendingIn(folder)).records).toBe(0);
    const again = await bangiaoJson<Taken>(folder, 'map', 'import', 'mot.xlsx');
    expect(again).toMatchObject({ code: 0, document: { decisions: [], unchanged: 2 } });

    const two = await bangiaoJson<Taken>(folder, 'map', 'import', 'hai.xlsx');
    expect([two.code, two.document.conflicts.length]).toEqual([1, 2]);
    expect((await pendingIn(folder)).records).toBe(2);
    const checked = await bangiaoJson<{ counts: { error: number } }>(
      folder,
      'check',
      '--rule',
      'MAP-DECISIONS-CONFLICT',
    );
    expect([checked.code, checked.document.counts.error]).toEqual([1, 2]);
  });

  test('has its cell named where it is not taken, with the file', async () => {
    const folder = await workspaceWith('số 1 phố Thử');
    await bangiao(folder, 'map', 'export', '--out', 'quyet-dinh.xlsx');
    await fillIn(folder, 'Theo nhóm', 'trai.xlsx', { ...filled, 'Nơi nhận': nameOf(forbidden) });
    await fillIn(folder, 'Theo nhóm', 'la.xlsx', { ...filled, 'Nơi nhận': 'nơi nào đó' });
    for (const [file, code] of [
      ['trai.xlsx', 'DECISION-AGAINST-LAW'],
      ['la.xlsx', 'DECISION-RECEIVER-UNCLEAR'],
    ] as const) {
      const { document } = await bangiaoJson<Taken>(folder, 'map', 'import', file);
      expect(document.refused).toMatchObject([{ code, file, cell: expect.stringMatching(/^[A-Z]+2$/) }]);
      const { stderr } = await bangiao(folder, 'map', 'import', file);
      expect(stderr).toMatch(new RegExp(`${code}  ${file} › Theo nhóm › [A-Z]+2  `));
    }
  });

  test('of another workspace, and any other workbook, is refused', async () => {
    const [here, there] = [await workspaceWith('số 1 phố Thử'), await temporaryFolder()];
    await mapPremises(there, 'số 1 phố Thử');
    await bangiao(there, 'map', 'export', '--out', join(here, 'khac.xlsx'));
    const other = await bangiaoJson<Taken>(here, 'map', 'import', 'khac.xlsx');
    expect([other.code, other.document.error?.code]).toEqual([2, 'MAP-WORKBOOK-OTHER-WORKSPACE']);
    const inventory = await bangiaoJson<Taken>(here, 'map', 'import', 'nha-dat.xlsx');
    expect([inventory.code, inventory.document.error?.code]).toEqual([2, 'MAP-WORKBOOK-UNKNOWN']);
  });
});

describe('a rule that lists people', () => {
  const id = '003080000007';

  async function withList(): Promise<string> {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    await bangiao(folder, 'import', await writeStaff(folder, [person(7, { plan: 'chưa bố trí' })]));
    await bangiao(folder, 'map');
    await bangiao(folder, 'map', 'rules', '--out', 'trong.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, 'trong.xlsx'));
    const page = workbook.getWorksheet('Quy tắc');
    const words: Readonly<Record<string, string>> = {
      [ruleHeadings.type]: ruleTypeWords.list,
      [ruleHeadings.district]: 'quận Hoàn Kiếm',
      [ruleHeadings.what]: 'Danh sách thử',
      [ruleHeadings.kinds]: inventories.staff.shortTitle,
      [ruleHeadings.entry]: id,
      [ruleHeadings.receiver]: nameOf('00070'),
      [ruleHeadings.basis]: 'văn bản thử',
    };
    page?.getRow(1).eachCell((cell, column) => {
      const word = words[cell.text];
      if (word !== undefined) page.getRow(2).getCell(column).value = word;
    });
    await workbook.xlsx.writeFile(join(folder, 'danh-sach.xlsx'));
    return folder;
  }

  test('shows no id in full to people or programs, when it is taken and after', async () => {
    const folder = await withList();
    const taken = await bangiaoJson<Taken>(folder, 'map', 'import', 'danh-sach.xlsx');
    expect(taken.document).toMatchObject({ rules: [{ id: 'R1' }], refused: [] });
    const listed = await bangiaoJson(folder, 'map', 'rules');
    expect(listed.stdout).toContain('003*******07');
    expect(taken.stdout + listed.stdout + (await bangiao(folder, 'map', 'rules')).stdout).not.toContain(id);
  });

  test('stands in the workbook only where ids are wanted in full, with the reason in the log', async () => {
    const folder = await withList();
    await bangiao(folder, 'map', 'import', 'danh-sach.xlsx');
    const plain = await bangiaoJson(folder, 'map', 'rules', '--out', 'quy-tac.xlsx');
    expect(plain.document).toMatchObject({ rules: 0, left_out: 1 });
    expect(await filesWith(folder, id)).not.toContain(join(folder, 'quy-tac.xlsx'));
    const asked = ['map', 'rules', '--out', 'day-du.xlsx', '--full-ids'];
    expect((await bangiaoJson(folder, ...asked)).document).toMatchObject({
      error: { code: 'FULL-IDS-REASON' },
    });
    const full = await bangiaoJson(folder, ...asked, '--reason', 'sửa danh sách');
    expect(full.document).toMatchObject({ rules: 1, left_out: 0 });
    expect(await filesWith(folder, id)).toContain(join(folder, 'day-du.xlsx'));
    expect((await bangiao(folder, 'audit', '--json')).stdout).toContain('sửa danh sách');
    const again = await bangiaoJson<Taken>(folder, 'map', 'import', 'day-du.xlsx');
    expect(again.document).toMatchObject({ rules: [], unchanged: 1, refused: [] });
  });
});

describe.skipIf(!canUseTerminal)('on a terminal', () => {
  test('one answer settles a group; nothing is stored before the last yes', async () => {
    const folder = await workspaceWith('số 1 phố Thử', 'số 3 phố Thử', 'số 7 phố Khác');
    const terminal = bangiaoInTerminal(folder, 'map', 'decide');
    await terminal.until('phố Thử');
    terminal.press('Down', 'Enter');
    await terminal.until('Lý do');
    terminal.press('thu', 'Enter');
    await terminal.until('Số quyết định');
    terminal.press('Enter');
    await terminal.until('Áp dụng cho');
    terminal.press('Enter');
    await terminal.until('phố Khác');
    // The last answer of the list is to stop.
    terminal.press(...Array.from({ length: 12 }, () => 'Down'), 'Enter');
    await terminal.until('Ghi 1 quyết định');
    expect((await pendingIn(folder)).records).toBe(3);
    terminal.press('Enter');
    await terminal.until('D1');
    expect(await terminal.ended()).toBe(0);
    expect((await pendingIn(folder)).records).toBe(1);
  });

  test('Ctrl+C changes nothing, and says so', async () => {
    const folder = await workspaceWith('số 1 phố Thử');
    const terminal = bangiaoInTerminal(folder, 'map', 'decide');
    await terminal.until('phố Thử');
    terminal.press('C-c');
    expect(await terminal.ended()).toBe(130);
    await terminal.until('Đã dừng; chưa ghi quyết định nào');
    expect((await pendingIn(folder)).records).toBe(1);
  });
});
