import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { changedDocument, documents } from '../helpers/document.ts';
import { nowhere } from '../helpers/on-windows.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { assetHeading, assetRow } from '../import/support.ts';
import { destinationOf, placeName, splitPlace, wholePlace } from '../mapping/support.ts';

const commune = destinationOf(wholePlace.code);
const document = 'bien-ban-02-tsc-bbgn.docx';

interface MinutesDocument {
  readonly planned: readonly string[];
  readonly files: readonly { readonly file: string; readonly rows: number }[];
  readonly minutes: {
    readonly form: string;
    readonly form_by_day: string;
    readonly day_by: string;
    readonly template: string;
    readonly without_lines: readonly string[];
  };
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string; readonly remedy: string };
}

/** A workspace where one district has sent three assets, of which one has no receiver yet. */
const workspace = copiesOf(async (folder) => {
  const rows = [
    [...assetHeading, 'Xã, phường cũ'],
    [...assetRow(1), placeName(wholePlace)],
    [...assetRow(2), placeName(wholePlace)],
    [...assetRow(3), placeName(splitPlace)],
  ];
  await writeWorkbook(join(folder, 'tai-san.xlsx'), [{ name: 'Bảng kê', rows }]);
  await bangiao(folder, 'init', '.');
  await bangiao(folder, 'import', 'tai-san.xlsx', '--district', wholePlace.districtCode);
  await bangiao(folder, 'map');
});

describe('export minutes', () => {
  test('writes the papers of all who hand over or receive, says which form and by which day, and what is next', async () => {
    const folder = await workspace();
    const { code, stdout } = await bangiao(
      folder,
      'xuat',
      'minutes',
      '--all',
      '--out',
      'ra',
      '--signed-on',
      '5/7/2025',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('02/TSC-BBGN');
    expect(stdout).toContain('05/07/2025 (--signed-on)');
    expect(stdout).toContain('154 đơn vị không có tài sản');
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Tiếp theo: /);
    const files = await readdir(join(folder, 'ra'));
    expect(files.filter((file) => file.endsWith('.docx'))).toHaveLength(2);
    expect(files.filter((file) => file.startsWith('.'))).toEqual([]);
  });

  test('takes the day from the workspace, else that of the run, and says so', async () => {
    const folder = await workspace();
    const unsaid = await bangiaoJson<MinutesDocument>(folder, 'export', 'minutes', commune, '--out', 'a');
    expect(unsaid.document.minutes).toMatchObject({ day_by: 'day-of-run', form: '02/TSC-BBGN' });
    const config = join(folder, 'bangiao.config.json');
    const settings = JSON.parse(await readFile(config, 'utf8'));
    await writeFile(config, JSON.stringify({ ...settings, minutes: { signed_on: '2025-06-30' } }));
    const said = await bangiaoJson<MinutesDocument>(folder, 'export', 'minutes', commune, '--out', 'b');
    expect(said.document.minutes).toMatchObject({
      form: '01/TSC-BBGN',
      form_by_day: '2025-06-30',
      day_by: 'config',
    });
    expect(said.document.files.map(({ rows }) => rows)).toEqual([2]);
  });

  test('writes nothing when it is only tried, over an existing file, or for who has nothing', async () => {
    const folder = await workspace();
    const tried = await bangiaoJson<MinutesDocument>(
      folder,
      'export',
      'minutes',
      commune,
      '--out',
      'ra',
      '--dry-run',
    );
    expect(tried.document.planned).toHaveLength(1);
    expect(existsSync(join(folder, 'ra'))).toBe(false);
    const empty = await bangiaoJson<Refused>(folder, 'export', 'minutes', '004', '--out', 'ra');
    expect(empty.code).toBe(2);
    expect(empty.document.error).toMatchObject({ code: 'MINUTES-NOTHING' });
    expect(existsSync(join(folder, 'ra'))).toBe(false);
    await bangiao(folder, 'export', 'minutes', commune, '--out', 'ra');
    const again = await bangiaoJson<Refused>(folder, 'export', 'minutes', commune, '--out', 'ra');
    expect(again.document.error.code).toBe('OUTPUT-EXISTS');
    expect((await bangiao(folder, 'export', 'minutes', commune, '--out', 'ra', '--force')).code).toBe(0);
  });

  test.each([
    [['Hoàn Kiếm'], 'MINUTES-UNIT-AMBIGUOUS'],
    [['Hoàn Kiem Đông'], 'MINUTES-UNIT-UNKNOWN'],
    [[commune, '--signed-on', '07/2025'], 'DATE-NOT-READ'],
    [[commune, '--out', nowhere.path], nowhere.refusal],
    [[commune, '--out', 'x'.repeat(300)], 'OUTPUT-NAME-TOO-LONG'],
  ])('refuses %j', async (args, code) => {
    const folder = await workspace();
    const run = await bangiaoJson<Refused>(folder, 'export', 'minutes', ...args);
    expect(run.code).toBe(2);
    expect(run.document.error.code).toBe(code);
    expect(run.document.error.remedy).not.toBe('');
  });

  test('fills in the document of the workspace, and names the tag that was broken in it', async () => {
    const folder = await workspace();
    const own = join(folder, 'documents', document);
    await changedDocument(join(documents, document), own, (xml) =>
      xml.replace('Sở Tài chính;', 'Kho bạc khu vực;'),
    );
    const sound = await bangiaoJson<MinutesDocument>(folder, 'export', 'minutes', commune, '--out', 'ra');
    expect(sound.document.minutes.template).toBe(own);
    await changedDocument(join(documents, document), own, (xml) => xml.replaceAll('{stt}', ''));
    const broken = await bangiaoJson<Refused>(folder, 'export', 'minutes', commune, '--out', 'rb');
    expect(broken.document.error.code).toBe('DOCUMENT-TAG-MISSING');
    expect(broken.document.error.message).toContain('“stt”');
    expect(broken.document.error.message).toContain(own);
    await writeFile(own, 'không phải Word');
    const text = await bangiaoJson<Refused>(folder, 'export', 'minutes', commune, '--out', 'rb');
    expect(text.document.error.code).toBe('DOCUMENT-NOT-DOCX');
    expect(existsSync(join(folder, 'rb'))).toBe(false);
  });
});
