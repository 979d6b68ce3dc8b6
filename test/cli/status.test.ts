import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/cli/status/facts.ts';
import { milestonesAround } from '../../src/cli/status/milestones.ts';
import { statusScreen } from '../../src/cli/status/screen.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { milestonesInOrder } from '../../src/settings/milestones.ts';
import { milestonesSchema } from '../../src/settings/settings.ts';
import { daysBetween } from '../../src/text/hanoi-time.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import milestonesFile from '../../templates/city/milestones.json' with { type: 'json' };
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { placeName, projectHeading, projectRow, splitPlace, wholePlace } from '../mapping/support.ts';

interface StatusDocument {
  readonly day: string;
  readonly districts: readonly { readonly code: string; readonly kinds: Readonly<Record<string, unknown>> }[];
  readonly communes: readonly {
    readonly code: string;
    readonly standing: string;
    readonly possible: number;
  }[];
  readonly missing: readonly { readonly kind: string; readonly district: string }[];
  readonly pending: readonly { readonly kind: string; readonly records: number }[];
  readonly overdue: readonly { readonly kind: string; readonly records: number }[];
  readonly milestones: readonly { readonly date: string; readonly days: number }[];
  readonly waived: number;
  readonly closes: boolean;
}

/** A workspace in which Hoàn Kiếm has sent its staff and some work, one of it late, one not placed, judged on a day. */
const workspaceOn = copiesOf(async (folder, day: string) => {
  await bangiao(folder, 'init', '.');
  await writeFile(join(folder, 'bangiao.config.json'), JSON.stringify({ as_of: day }));
  await writeStaff(folder, [person(1), person(2, { plan: 'chưa bố trí' })]);
  const rows = [
    [...projectHeading, 'Hạn giải quyết', 'Rõ thời gian: hạn hoàn thành'],
    [...projectRow(1, placeName(wholePlace)), '01/06/2025', ''],
    [...projectRow(2, placeName(wholePlace)), '01/06/2025', '31/12/2025'],
    [...projectRow(3, placeName(splitPlace)), '', '28/06/2025'],
  ];
  await writeWorkbook(join(folder, 'du-an.xlsx'), [{ name: 'Dự án', rows }]);
  await bangiao(folder, 'import', 'Nhân sự quận Hoàn Kiếm.xlsx', '--district', '002');
  await bangiao(folder, 'import', 'du-an.xlsx', '--district', wholePlace.districtCode);
  await bangiao(folder, 'map');
  await bangiao(folder, 'check');
});

const workspace = () => workspaceOn('2025-06-29');

describe('status', () => {
  it.each(['vi', 'en'])(
    'is one screen, first things first, each line with the command that lists it (%s)',
    async (language) => {
      const { code, stdout } = await bangiao(await workspace(), 'trang-thai', '--lang', language);
      const lines = stdout.trimEnd().split('\n');
      expect(code).toBe(0);
      expect(lines.length).toBeLessThanOrEqual(24);
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
      const at = (text: string) => lines.findIndex((line) => line.includes(text));
      const headings =
        language === 'vi'
          ? ['Phải xong trước:', 'Cần xem:', 'Tiến độ:']
          : ['First of all:', 'To look at:', 'How far it is:'];
      const order = headings.map(at);
      expect(order).not.toContain(-1);
      expect(order).toEqual(order.toSorted((left, right) => left - right));
      const pointing = lines
        .slice(order[0])
        .filter((line) => line.startsWith('  ') && !line.includes('bangiao '));
      for (const line of pointing) expect(lines[lines.indexOf(line) + 1], line).toMatch(/^ +bangiao /);
    },
  );

  it('names the districts that owe an inventory, and the milestones around the day', async () => {
    const { stdout } = await bangiao(await workspace(), 'status');
    expect(stdout).toMatch(/29 biểu Nhân sự chưa gửi: quận Ba Đình/);
    expect(stdout).toContain('27/06/2025 (2 ngày trước): Rà soát');
    expect(stdout).toContain('30/06/2025 (còn 1 ngày): Bàn giao xong');
  });

  it('shows more of each text on a wider and a higher screen', async () => {
    const opened = await openWorkspace(join(await workspace(), 'bangiao.db'));
    const facts = readFacts(opened, '2025-06-29');
    opened.store.close();
    const cutOn = (width: number, height: number) =>
      statusScreen(facts, messagesIn('vi'), { width, height }).filter((line) => line.includes('…')).length;
    expect(cutOn(140, 60)).toBeLessThan(cutOn(80, 24));
    expect(cutOn(80, 60)).toBeLessThanOrEqual(cutOn(80, 24));
  });

  it('gives programs every figure', async () => {
    const { document } = await bangiaoJson<StatusDocument>(await workspace(), 'status');
    expect(document.day).toBe('2025-06-29');
    expect(document.closes).toBe(true);
    expect(document.missing).toHaveLength(4 * 30 - 2);
    expect(document.missing).toContainEqual(expect.objectContaining({ kind: 'staff', district: '001' }));
    expect(document.pending).toContainEqual({ kind: 'projects', records: 1 });
    expect(document.overdue).toEqual([{ kind: 'projects', records: 2 }]);
    expect(document.milestones.find(({ date }) => date === '2025-06-30')?.days).toBe(1);
    expect(document.districts.find(({ code }) => code === '002')?.kinds).toMatchObject({
      staff: { version: 1, records: 2 },
      assets: null,
    });
    expect(document.communes).toHaveLength(126);
    expect(document.communes.every(({ standing }) => standing === 'blocked')).toBe(true);
    expect(document.communes.filter(({ possible }) => possible > 0).length).toBeGreaterThan(1);
  });

  it('lists what is overdue, longest first: the day that was set for it, else the deadline', async () => {
    const { document } = await bangiaoJson<{ overdue: { name: string; day: string; row: number }[] }>(
      await workspace(),
      'status',
      '--overdue',
    );
    expect(document.overdue.map(({ name, day, row }) => [name, day, row])).toEqual([
      ['Dự án thử 1', '2025-06-01', 2],
      ['Dự án thử 3', '2025-06-28', 4],
    ]);
    expect((await bangiao(await workspaceOn('2025-05-01'), 'status', '--overdue')).stdout).toContain(
      'Không có',
    );
  });

  it('shows every district and commune when asked', async () => {
    const { stdout } = await bangiao(await workspace(), 'status', '--all');
    expect(stdout.split('\n').filter((line) => /^\d{3} /.test(line))).toHaveLength(30);
    expect(stdout.split('\n').filter((line) => /^\d{5} /.test(line))).toHaveLength(126);
  });
});

describe('the milestones around a day', () => {
  const milestones = milestonesInOrder(milestonesSchema.parse(milestonesFile));
  it.each([
    ['2025-06-01', undefined, '2025-06-19'],
    ['2025-06-30', '2025-06-27', '2025-06-30'],
    ['2025-07-15', '2025-07-01', '2025-08-01'],
    ['2025-12-31', '2025-08-31', undefined],
  ])('%s: after %s, before %s', (day, last, next) => {
    const around = milestonesAround(milestones, day);
    expect([around.last?.date, around.next?.date]).toEqual([last, next]);
  });

  it('are whole days away, whatever the clocks do', () => {
    expect(daysBetween('2025-03-01', '2025-04-01')).toBe(31);
    expect(daysBetween('2025-11-03', '2025-11-01')).toBe(-2);
  });
});
