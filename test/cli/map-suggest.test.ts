import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { decisionHeadings } from '../../src/mapping/decisions/decision-sheet.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { personRow, staffHeading } from '../import/support.ts';

interface Suggested {
  readonly staff: {
    readonly suggested: readonly {
      readonly record: number;
      readonly receiver: { readonly code: string; readonly name: string };
      readonly because: string;
    }[];
  };
  readonly file?: string;
}

interface Mapped {
  readonly kinds: readonly { readonly kind: string; readonly assigned: number; readonly pending: number }[];
}

async function workspaceWithUnplaced(): Promise<string> {
  const folder = await temporaryFolder();
  const rows = [1, 2].map((number) => personRow(number, { 8: 'chưa bố trí' }));
  await writeWorkbook(join(folder, 'nhan-su.xlsx'), [{ name: 'Nhân sự', rows: [staffHeading, ...rows] }]);
  await bangiao(folder, 'init');
  await bangiao(folder, 'import', 'nhan-su.xlsx', '--district', '271');
  return folder;
}

async function staffOf(folder: string) {
  const { document } = await bangiaoJson<Mapped>(folder, 'map', '--dry-run');
  return document.kinds.find(({ kind }) => kind === 'staff');
}

test('what is suggested stands in the workbook beside empty answers, and takes effect only once somebody decides', async () => {
  const folder = await workspaceWithUnplaced();
  await bangiao(folder, 'map');
  const { document } = await bangiaoJson<Suggested>(folder, 'map', 'suggest', '--out', 'goi-y.xlsx');
  const [first] = document.staff.suggested;
  expect(document.staff.suggested).toHaveLength(2);
  expect(first?.because).toMatch(/km; xã .+ có 0 người, định hướng khoảng \d+/u);
  expect(await staffOf(folder)).toMatchObject({ assigned: 0, pending: 2 });

  const untouched = await bangiaoJson<{ decisions: unknown[]; open: number }>(
    folder,
    'map',
    'import',
    'goi-y.xlsx',
  );
  expect(untouched.document).toMatchObject({ decisions: [], open: 2 });

  await answer(join(folder, 'goi-y.xlsx'), first?.record ?? 0, first?.receiver.name ?? '');
  const decided = await bangiao(folder, 'map', 'import', 'goi-y.xlsx');
  expect(decided.stderr).toBe('');
  expect(await staffOf(folder)).toMatchObject({ assigned: 1, pending: 1 });
});

test('without a file it says what it would suggest, and that it is no more than that', async () => {
  const folder = await workspaceWithUnplaced();
  const { code, stdout } = await bangiao(folder, 'anh-xa', 'suggest');
  expect(code).toBe(0);
  expect(stdout).toContain('2 người chưa có nơi nhận');
  expect(stdout).toContain('Đây chỉ là gợi ý');
});

/** Fills in the row of one record as a person would. */
async function answer(path: string, record: number, receiver: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('Từng bản ghi');
  const titles = (sheet?.getRow(1).values ?? []) as readonly unknown[];
  const at = (title: string) => titles.indexOf(title);
  sheet?.eachRow((row) => {
    if (row.getCell(at(decisionHeadings.record)).value !== record) return;
    row.getCell(at(decisionHeadings.receiver)).value = receiver;
    row.getCell(at(decisionHeadings.reason)).value = 'theo gợi ý';
    row.getCell(at(decisionHeadings.authority)).value = 'UBND thử';
  });
  await workbook.xlsx.writeFile(path);
}
