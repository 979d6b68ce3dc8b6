import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import type { CellInput } from '../helpers/rows.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { bangiaoInTerminal, canUseTerminal } from '../helpers/terminal.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { staffHeading } from '../import/support.ts';

const unsure = staffHeading.map((heading) => (heading === 'Số CCCD' ? 'Số CCCD của CBCC' : heading));
const flag = 'Số CCCD của CBCC=citizen_id';

interface Imported {
  readonly submissions: readonly {
    readonly version: number;
    readonly profile?: string;
    readonly rows: object;
  }[];
  readonly refused: readonly { readonly code: string; readonly remedy: string }[];
  readonly error?: { readonly code: string; readonly remedy: string };
}

interface Inspected {
  readonly files: readonly {
    readonly stamp: object | null;
    readonly problems: readonly { readonly code: string }[];
    readonly sheets: readonly {
      readonly tables: readonly {
        readonly profile: string | null;
        readonly columns: readonly { readonly key: string | null; readonly suggestion: object | null }[];
      }[];
    }[];
  }[];
}

const workspaceWithList = copiesOf(async (folder, headings: readonly CellInput[]) => {
  await bangiao(folder, 'init');
  const rows = [['UBND QUẬN HOÀN KIẾM'], [], headings, person(1), person(2)];
  await writeWorkbook(join(folder, 'ds.xlsx'), [{ name: 'CBCC', rows }]);
});

/** A workspace and a list of Hoàn Kiếm in which the column of the ids has a heading of its own. */
async function workspaceWithUnsure(headings: readonly CellInput[] = unsure) {
  const folder = await workspaceWithList(headings);
  return { folder, file: join(folder, 'ds.xlsx') };
}

async function idColumn(folder: string, file: string) {
  const { document } = await bangiaoJson<Inspected>(folder, 'inspect', file);
  const table = document.files[0]?.sheets[0]?.tables[0];
  return { column: table?.columns[4], profile: table?.profile };
}

async function submissionsIn(folder: string): Promise<number> {
  const { document } = await bangiaoJson<{ submissions: readonly unknown[] }>(folder, 'history');
  return document.submissions.length;
}

describe('a column with a heading of its own, where nobody can be asked', () => {
  test('is not spoken of by another name: what was meant would be left undone', async () => {
    const { folder, file } = await workspaceWithUnsure();
    const mistyped = 'Số CCCD cán bộ=citizen_id';
    const { code, document } = await bangiaoJson<Imported>(
      folder,
      ...['import', file, '--column', flag, '--column', mistyped],
    );
    expect([code, document.error]).toMatchObject([2, { code: 'COLUMN-HEADING-UNKNOWN' }]);
    expect(document.error?.remedy).toContain('Số CCCD của CBCC');
    expect(await submissionsIn(folder)).toBe(0);
  });

  test('is not spoken of by another name where a file is refused for it', async () => {
    const { folder, file } = await workspaceWithUnsure();
    const { code, document } = await bangiaoJson<Imported>(
      folder,
      'import',
      file,
      '--column',
      'Số CCC=citizen_id',
    );
    expect([code, document.error]).toMatchObject([2, { code: 'COLUMN-HEADING-UNKNOWN' }]);
  });

  test('is not said to be a field that its inventory does not have', async () => {
    const { folder, file } = await workspaceWithUnsure();
    const said = ['--column', flag, '--column', 'Giới tính=plate'];
    const { code, document } = await bangiaoJson<Imported>(folder, 'import', file, ...said);
    expect([code, document.error]).toMatchObject([2, { code: 'COLUMN-FIELD-OTHER-KIND' }]);
    expect(await submissionsIn(folder)).toBe(0);
  });

  test('is not spoken of by another name where the file is stored already', async () => {
    const { folder, file } = await workspaceWithUnsure();
    expect((await bangiao(folder, 'import', file, '--column', flag)).code).not.toBe(2);
    const again = await bangiaoJson<Imported>(folder, 'import', file, '--column', 'Cột thử=note');
    expect([again.code, again.document.error?.code]).toEqual([2, 'COLUMN-HEADING-UNKNOWN']);
  });

  test('is explained by inspect, in words and for programs', async () => {
    const { folder, file } = await workspaceWithUnsure();
    const { column, profile } = await idColumn(folder, file);
    expect(profile).toBeNull();
    expect(column).toMatchObject({
      key: null,
      suggestion: { key: 'citizen_id', resembles: 'Số CCCD', why: 'similar-words' },
    });
    const { stdout } = await bangiao(folder, 'inspect', file);
    expect(stdout).toContain('Đơn vị: UBND QUẬN HOÀN KIẾM');
    expect(stdout).toMatch(
      /Số CCCD của CBCC +\(có lẽ là citizen_id: giống “Số CCCD” \d+%, chung những từ chính\)/,
    );
  });

  test('refuses the file with the flag; with the flag it is read, remembered and replayed', async () => {
    const { folder, file } = await workspaceWithUnsure();
    const refused = await bangiao(folder, 'import', file);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('TABLE-COLUMN-UNSURE');
    expect(refused.stderr).toContain(`--column "${flag}"`);
    const { document } = await bangiaoJson<Imported>(folder, 'import', file, '--column', flag);
    expect(document.submissions).toMatchObject([{ profile: '002-staff-1', rows: { accepted: 2 } }]);
    expect(await idColumn(folder, file)).toMatchObject({
      column: { key: 'citizen_id' },
      profile: '002-staff-1',
    });
    const rows = [['UBND QUẬN HOÀN KIẾM'], unsure, person(8)];
    const next = await writeWorkbook(join(folder, 'ds-2.xlsx'), [{ name: 'CBCC', rows }]);
    const replayed = await bangiaoJson<Imported>(folder, 'import', next);
    expect(replayed.document.refused).toEqual([]);
    const said = await bangiao(folder, 'inspect', next);
    expect(said.stdout).toContain('002-staff-1');
  });

  test('is understood by a named profile, also for another sender; an unknown name is refused', async () => {
    const { folder, file } = await workspaceWithUnsure();
    await bangiao(folder, 'import', file, '--column', flag);
    const other = [unsure, person(11), person(12)];
    const path = await writeWorkbook(join(folder, 'khac.xlsx'), [{ name: 'CBCC', rows: other }]);
    const wrong = await bangiao(folder, 'import', path, '--district', '003', '--profile', 'khong-co');
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('002-staff-1')]);
    const { document } = await bangiaoJson<Imported>(
      folder,
      'import',
      path,
      '--district',
      '003',
      '--profile',
      '002-staff-1',
    );
    expect(document.submissions).toMatchObject([{ profile: '003-staff-1', rows: { accepted: 2 } }]);
  });

  test.each([
    ['Số CCCD của CBCC', 'COLUMN-STATEMENT-UNREADABLE'],
    ['Số CCCD của CBCC=citizen_di', 'COLUMN-FIELD-UNKNOWN'],
  ])('a statement that cannot be meant is refused: %s', async (statement, code) => {
    const { folder, file } = await workspaceWithUnsure();
    const run = await bangiaoJson<Imported>(folder, 'import', file, '--column', statement);
    expect([run.code, run.document.error?.code]).toEqual([2, code]);
    expect(await submissionsIn(folder)).toBe(0);
  });

  test.each([
    'TABLE-COLUMN-UNSURE',
    'TABLE-HEADING-UNSURE',
    'SUBMISSION-LIKE-OTHER-DISTRICT',
    'TEMPLATE-STALE',
  ])('explain knows %s in both languages', async (code) => {
    const folder = await temporaryFolder();
    for (const language of ['vi', 'en']) {
      const run = await bangiao(folder, 'explain', code, '--lang', language);
      expect([run.code, run.stdout]).toEqual([0, expect.stringContaining(' → ')]);
    }
  });
});

describe("the city's own aliases", () => {
  const aliasFile = (folder: string) => join(folder, 'rules', 'heading-aliases.json');

  test('are honoured by inspect and import', async () => {
    const { folder, file } = await workspaceWithUnsure(
      staffHeading.map((heading) => (heading === 'Số CCCD' ? 'Giấy tờ tuỳ thân' : heading)),
    );
    const known = JSON.parse(await readFile(aliasFile(folder), 'utf8')) as object;
    const aliases = { ...known, staff: { citizen_id: ['Giấy tờ tùy thân'] } };
    await writeFile(aliasFile(folder), JSON.stringify(aliases));
    expect((await idColumn(folder, file)).column).toMatchObject({ key: 'citizen_id' });
    const { document } = await bangiaoJson<Imported>(folder, 'import', file);
    expect(document.submissions).toMatchObject([{ rows: { accepted: 2 } }]);
  });

  test('that are the heading of another field are refused, naming both', async () => {
    const { folder, file } = await workspaceWithUnsure();
    await writeFile(aliasFile(folder), JSON.stringify({ staff: { note: ['Số CCCD'] } }));
    for (const command of ['import', 'inspect']) {
      const { code, stderr } = await bangiao(folder, command, file);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^CONFIG-UNREADABLE .*staff\.note.*staff\.citizen_id/);
    }
  });
});

test.skipIf(canUseTerminal)(
  'no tmux on this machine: the questions in a terminal are not tried',
  () => undefined,
);

describe.skipIf(!canUseTerminal)('in a terminal', () => {
  test('the doubtful column is asked about once, and never again for that sender', async () => {
    const { folder, file } = await workspaceWithUnsure();
    const terminal = bangiaoInTerminal(folder, 'import', file);
    const screen = await terminal.until('Cột này là gì?');
    expect(screen).toContain('Số CCCD của CBCC');
    expect(screen).toContain('Số CCCD (citizen_id)');
    expect(screen).toContain('↑↓ di chuyển • ⏎ chọn');
    expect(screen).not.toContain('003080000001');
    terminal.press('Enter');
    expect(await terminal.ended()).toBe(0);
    const rows = [['UBND QUẬN HOÀN KIẾM'], unsure, person(8)];
    const next = await writeWorkbook(join(folder, 'ds-2.xlsx'), [{ name: 'CBCC', rows }]);
    const again = bangiaoInTerminal(folder, 'import', next);
    expect(await again.ended()).toBe(0);
    expect(await again.until('002-staff-1')).not.toContain('Cột này là gì?');
    expect(await submissionsIn(folder)).toBe(2);
  });

  test('with --lang en the keys are explained in English', async () => {
    const { folder, file } = await workspaceWithUnsure();
    const terminal = bangiaoInTerminal(folder, 'import', file, '--lang', 'en');
    expect(await terminal.until('citizen_id')).toContain('↑↓ navigate • ⏎ select');
    terminal.press('C-c');
    expect(await terminal.ended()).toBe(130);
  });

  test('while the question stands another process writes: nobody is kept waiting', async () => {
    const { folder, file } = await workspaceWithUnsure();
    const other = await writeStaff(folder, [person(21), person(22)], 'quận Hoàn Kiếm khác.xlsx');
    const terminal = bangiaoInTerminal(folder, 'import', file);
    await terminal.until('Cột này là gì?');
    const meanwhile = await bangiao(folder, 'import', other);
    expect(meanwhile.stderr).toBe('');
    expect(await submissionsIn(folder)).toBe(1);
    terminal.press('Enter');
    expect(await terminal.ended()).toBe(0);
    expect(await submissionsIn(folder)).toBe(2);
  });

  test('a sender that the rows speak against is asked about', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const rows = [['UBND QUẬN BA ĐÌNH'], staffHeading, person(1), person(2), person(3)];
    const file = await writeWorkbook(join(folder, 'ds.xlsx'), [{ name: 'CBCC', rows }]);
    const refused = await bangiao(folder, 'import', file);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--district 002')]);
    expect((await bangiao(folder, 'inspect', file)).stdout).toContain('DISTRICT-ROWS-ELSEWHERE');
    const terminal = bangiaoInTerminal(folder, 'import', file);
    expect(await terminal.until('Tệp này của ai?')).toContain('quận Hoàn Kiếm');
    terminal.press('Enter');
    expect(await terminal.ended()).toBe(0);
    expect(await submissionsIn(folder)).toBe(1);
  });

  test('Ctrl+C in the question ends with 130 and stores nothing', async () => {
    const { folder, file } = await workspaceWithUnsure();
    const terminal = bangiaoInTerminal(folder, 'import', file);
    await terminal.until('Cột này là gì?');
    terminal.press('C-c');
    expect(await terminal.ended()).toBe(130);
    await terminal.until('Đã dừng; chưa nhập gì');
    expect(await submissionsIn(folder)).toBe(0);
    expect((await bangiao(folder, 'import', file)).stderr).toContain('TABLE-COLUMN-UNSURE');
  });
});
