import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bangiao, bangiaoJson } from '../../helpers/binary.ts';
import { bangiaoInTerminal, bangiaoOnScreen, canUseTerminal } from '../../helpers/terminal.ts';
import { writeWorkbook } from '../../helpers/workbook.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'm-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const staffRows = [
  ['UBND QUẬN HOÀN KIẾM'],
  ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Đối tượng', 'Đơn vị công tác cũ', 'Phương án'],
  [1, 'Người Thử Một', '01/02/1980', '000080000001', 'công chức', 'Phòng Nội vụ', 'bố trí'],
];

describe('without a terminal', () => {
  test('the help is shown where no command is given, and nothing is asked', async () => {
    const { code, stdout } = await bangiao(folder);
    expect([code, stdout]).toEqual([0, expect.stringContaining('bangiao khoi-tao')]);
  });

  test('files without a command are refused, naming the commands that take them', async () => {
    const file = await writeWorkbook(join(folder, 'ds.xlsx'), [{ name: 'CBCC', rows: staffRows }]);
    const { code, stderr } = await bangiao(folder, file);
    expect(code).toBe(2);
    expect(stderr).toContain('bangiao nhap');
    expect(await readdir(folder)).toEqual(['ds.xlsx']);
  });

  test('a document is not given where no command asks for one', async () => {
    const { code, document } = await bangiaoJson<{ error: { code: string } }>(folder);
    expect([code, document.error.code]).toEqual([2, 'USAGE']);
  });
});

test.skipIf(canUseTerminal)('no tmux on this machine: the menu is not tried in a terminal', () => undefined);

describe.skipIf(!canUseTerminal)('in a terminal', () => {
  test('leads from an empty folder to an import, and tells the commands', async () => {
    await writeWorkbook(join(folder, 'ds.xlsx'), [{ name: 'CBCC', rows: staffRows }]);
    const terminal = bangiaoInTerminal(folder);
    await terminal.until('Làm việc ở đâu?');
    terminal.press('Down', 'Enter');
    const made = await terminal.until('Bạn là ai?');
    expect(made).toContain('Lệnh tương đương: bangiao khoi-tao');
    terminal.press('Enter');
    await terminal.until('Bạn muốn làm gì?');
    terminal.press('Enter');
    await terminal.until('Tệp hoặc thư mục nào?');
    terminal.press('Space', 'Enter');
    await terminal.until('Lệnh tương đương: bangiao nhap ds.xlsx');
    terminal.press('Up', 'Enter');
    const { document } = await bangiaoJson<{ submissions: readonly { file: string }[] }>(folder, 'history');
    expect(document.submissions).toMatchObject([{ file: 'ds.xlsx' }]);
  });

  test('makes a workspace in a folder whose path was pasted in quotes, as Windows copies it', async () => {
    const terminal = bangiaoInTerminal(folder);
    await terminal.until('Làm việc ở đâu?');
    terminal.press('Down', 'Down', 'Enter');
    await terminal.until('Đường dẫn của thư mục');
    terminal.press(`"${join(folder, 'kho')}"`, 'Enter');
    await terminal.until('Bạn là ai?');
    expect(existsSync(join(folder, 'kho', 'bangiao.db'))).toBe(true);
    terminal.press('C-c');
    await terminal.ended();
  });

  test('finds a commune by a part of its name, without accents', async () => {
    await bangiao(folder, 'init', '.');
    const terminal = bangiaoInTerminal(folder);
    await terminal.until('Bạn là ai?');
    terminal.press('Down', 'Enter');
    await terminal.until('Bạn muốn làm gì?');
    terminal.press('Enter');
    await terminal.until('Xã, phường mới nào?');
    terminal.press('hoan', 'Space', 'kiem');
    await terminal.until('❯ 00070  phường Hoàn Kiếm');
    terminal.press('Enter');
    await terminal.until('Lệnh tương đương: bangiao thieu-sot 00070');
  });

  test('speaks English, and gives its language to the commands', async () => {
    await bangiao(folder, 'init', '.');
    const terminal = bangiaoInTerminal(folder, '--lang', 'en');
    await terminal.until('Who are you?');
    terminal.press('Up', 'Up', 'Enter');
    await terminal.until('What do you want to do?');
    terminal.press('Enter');
    await terminal.until('The same by hand: bangiao --lang en status');
  });

  test('Ctrl+C ends with 130 and leaves nothing behind', async () => {
    const terminal = bangiaoInTerminal(folder);
    await terminal.until('Làm việc ở đâu?');
    terminal.press('C-c');
    expect(await terminal.ended()).toBe(130);
    expect(existsSync(join(folder, 'bangiao.db'))).toBe(false);
  });

  test('leaving ends with 0', async () => {
    await bangiao(folder, 'init', '.');
    const terminal = bangiaoInTerminal(folder);
    await terminal.until('Bạn là ai?');
    terminal.press('Up', 'Enter');
    expect(await terminal.ended()).toBe(0);
  });

  test('files dropped on the program are offered to the commands that take files', async () => {
    await bangiao(folder, 'init', '.');
    const file = await writeWorkbook(join(folder, 'ds gửi.xlsx'), [{ name: 'CBCC', rows: staffRows }]);
    const terminal = bangiaoInTerminal(folder, file);
    await terminal.until('Bạn đưa vào 1 tệp');
    terminal.press('Down', 'Enter');
    await terminal.until('Lệnh tương đương: bangiao xem');
    expect(await terminal.ended()).toBe(0);
  });
});

describe.skipIf(!canUseTerminal)('in a terminal of 40 columns and 20 rows', () => {
  test('a question stays in sight above its answers, and no word is broken', async () => {
    await bangiao(folder, 'init');
    const terminal = bangiaoOnScreen({ columns: 40, rows: 20 }, folder, '--no-color');
    expect(await terminal.until('Thoát')).toMatch(/^ +nhận\)$/m);
    terminal.press('Enter');
    const tasks = await terminal.until('Bạn muốn làm gì?');
    terminal.press('Down', 'Down', 'Up');
    await terminal.until('❯ Xem trong tệp');
    expect(await terminal.until('? Bạn muốn làm gì?')).toContain('xã cũ');
    expect(tasks).not.toMatch(/tài s$/m);
  });

  test('a refusal is broken between words, its commands never', async () => {
    const terminal = bangiaoOnScreen({ columns: 40, rows: 20 }, folder, 'history');
    expect(await terminal.ended()).toBe(2);
    const screen = await terminal.until('khoi-tao');
    expect(screen).toMatch(/bangiao khoi-tao/);
    expect(
      screen
        .split('\n')
        .slice(1)
        .every((line) => line === '' || line.startsWith(' ')),
    ).toBe(true);
  });
});
