import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { commandSpecs } from '../../../src/cli/commands/index.ts';
import { commandRefusalCodes } from '../../../src/findings/refusals.ts';
import { messagesIn } from '../../../src/messages/in-language.ts';
import { bangiao, bangiaoJson } from '../../helpers/binary.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

describe('a wrong command line', () => {
  it.each([
    [['import', '--foo'], 'bangiao nhap ho-so-30-quan-huyen'],
    [['import', 'x.xlsx', '--kind', 'foo'], 'bangiao nhap tai-san.xlsx --district 002 --kind assets'],
    [['nhap', 'x.xlsx', '--kind'], 'bangiao nhap tai-san.xlsx --district 002 --kind assets'],
    [['improt'], 'bangiao nhap ho-so-30-quan-huyen'],
    [['export', 'foo'], 'bangiao xuat commune 00070'],
    [['diff', '1'], 'bangiao so-sanh 3 12'],
    [['stat'], 'bangiao trang-thai'],
    [['zzzz'], 'bangiao khoi-tao ban-giao-2025'],
  ])('%j is refused with one to imitate', async (line, example) => {
    const { code, stderr } = await bangiao(await temporaryFolder(), ...line);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^USAGE {2}/);
    expect(stderr).toContain(`gõ như ví dụ: ${example}; hướng dẫn: bangiao `);
  });

  it('that resembles several commands is told them, in no other language', async () => {
    const { stderr } = await bangiao(await temporaryFolder(), 'stat');
    expect(stderr).toContain('không có lệnh “stat” (status, sua, xuat?)');
  });

  it('has the example for programs too', async () => {
    const { document } = await bangiaoJson<{ error: { remedy: string } }>(
      await temporaryFolder(),
      ...['check', '--fail-on', 'foo'],
    );
    expect(document.error.remedy).toContain(
      'bangiao kiem-tra --commune "phường Hoàn Kiếm" --fail-on warning',
    );
  });
});

describe('an option with two values', () => {
  it('is refused: nobody knows which was meant', async () => {
    const line = ['check', '--district', '002', '--district', '003'];
    const { code, document } = await bangiaoJson<{ error: { code: string; message: string } }>(
      await temporaryFolder(),
      ...line,
    );
    expect([code, document.error.code]).toEqual([2, 'USAGE']);
    expect(document.error.message).toContain('“--district” ghi hai lần');
  });

  it('is taken where both are one, and the last of them where every command has it', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const lines = [
      ['check', '--kind', 'staff', '--kind', 'staff'],
      ['status', '--db', 'không có.db', '--db', 'bangiao.db'],
    ];
    for (const line of lines) expect((await bangiao(folder, ...line)).code).toBe(0);
  });
});

describe('what a variable without a value leaves empty', () => {
  it.each([
    [['import', ''], 'thiếu <files>'],
    [['inspect', 'a.xlsx', ''], 'thiếu <files>'],
    [['init', ''], 'thiếu <folder>'],
    [['export', 'commune', ''], 'thiếu <which>'],
    [['export', 'city', '--out', ''], '“--out <folder>” thiếu giá trị'],
    [['check', '--commune', ''], '“--commune <commune>” thiếu giá trị'],
    [['status', '--db', ''], '“--db <file>” thiếu giá trị'],
  ])('%j is refused, not taken for this folder or for all', async (line, said) => {
    const folder = await temporaryFolder();
    const { code, document } = await bangiaoJson<{ error: { code: string; message: string } }>(
      folder,
      ...line,
    );
    expect([code, document.error.code]).toEqual([2, 'USAGE']);
    expect(document.error.message).toContain(said);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('what says two things, or something that nothing hears', () => {
  it.each([
    [['lookup', 'Cửa Nam', '--batch', 'a.csv'], 'chỉ chọn một'],
    [['init', 'một', '--db', 'hai/bangiao.db'], 'hai nơi khác nhau'],
    [['backup', 'a.db', '--out', 'b.db'], 'chỉ chọn một'],
    [['lookup', 'Cửa Nam', '--out', 'a.xlsx'], 'chỉ dùng với: --batch'],
    [['audit', '--head', '3fa9-02c1-77de'], 'chỉ dùng với: verify'],
    [['map', '--record', '7', '--receiver', '00070'], '--record chỉ dùng với: decide'],
    [['map', '--out', 'a.xlsx'], '--out chỉ dùng với: suggest, export, rules'],
    [['map', 'pending', '--receiver', '00070'], '--receiver chỉ dùng với: decide'],
    [['export', 'commune', '00070', '--all'], 'chỉ chọn một'],
    [['export', 'minutes', '--all', '--district', '002'], 'chỉ chọn một'],
    [['export', 'commune', '00070', '--kind', 'staff'], 'không dùng --kind'],
    [['export', 'city', '--format', 'csv'], 'không dùng --format'],
    [['export', 'records', '--signed-on', '15/07/2025'], 'không dùng --signed-on'],
  ])('%j is refused', async (line, said) => {
    const { code, stderr } = await bangiao(await temporaryFolder(), ...line);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^USAGE {2}/);
    expect(stderr).toContain(said);
  });

  it('is taken where both are one place', async () => {
    const folder = await temporaryFolder();
    expect((await bangiao(folder, 'init', 'kho', '--db', 'kho/bangiao.db')).code).toBe(0);
    expect((await bangiao(folder, 'status', '--db', 'kho')).code).toBe(0);
  });
});

describe('a refusal of what was typed', () => {
  it.each(commandRefusalCodes)('%s is explained with its cause and a right example', (code) => {
    for (const language of ['vi', 'en'] as const) {
      const explained = messagesIn(language).explain(code, {});
      expect(explained?.cause).toBeTruthy();
      expect(explained?.source).toBeTruthy();
      expect(explained?.example).toMatch(language === 'vi' ? /đúng: / : /right: /);
    }
  });

  it('shows only commands that there are', () => {
    const names = new Set(commandSpecs.flatMap(({ name, alias }) => [name, alias]));
    for (const language of ['vi', 'en'] as const) {
      const shown = commandRefusalCodes.flatMap((code) => {
        const { example = '' } = messagesIn(language).explain(code, {}) ?? {};
        return [...example.matchAll(/bangiao ([a-z-]+)/g)].map(([, name]) => name);
      });
      expect(shown.filter((name) => !names.has(name))).toEqual([]);
    }
  });
});
