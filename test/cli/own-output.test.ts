import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

interface Imported {
  readonly submissions: readonly { readonly version: number; readonly unchanged: boolean }[];
  readonly refused: readonly { readonly file: string; readonly code: string }[];
}

const mapped = copiesOf(async (folder) => {
  await bangiao(folder, 'init');
  await bangiao(folder, 'import', await writeStaff(folder, [person(1), person(2)]));
  await bangiao(folder, 'map');
});

test.each([
  ['vi', 'district', '002', '002 - quận Hoàn Kiếm.xlsx'],
  ['en', 'commune', '00070', '00070 - phường Hoàn Kiếm.xlsx'],
  ['vi', 'city', '', 'thanh-pho.xlsx'],
  ['en', 'surplus', '', 'co-so-doi-du.xlsx'],
])(
  'a workbook in %s of `export %s` is never imported: it would take the place of what was sent',
  async (language, what, code, name) => {
    const folder = await mapped();
    const which = code === '' ? [] : [code];
    await bangiao(folder, 'export', what, ...which, '--out', 'xuat', '--lang', language);

    const whole = await bangiaoJson<Imported>(folder, 'import', '.');
    expect(whole.code).toBe(2);
    expect(whole.document.submissions).toMatchObject([{ version: 1, unchanged: true }]);
    expect(whole.document.refused).toMatchObject([{ file: `xuat/${name}`, code: 'FILE-OWN-OUTPUT' }]);

    const told = await bangiaoJson<Imported>(folder, 'import', `xuat/${name}`, '--district', '002');
    expect(told.document.refused).toMatchObject([{ code: 'FILE-OWN-OUTPUT' }]);

    const seen = await bangiaoJson<{ files: readonly { problems: readonly unknown[] }[] }>(
      folder,
      'inspect',
      `xuat/${name}`,
    );
    expect(seen.document.files[0]?.problems).toMatchObject([{ code: 'FILE-OWN-OUTPUT' }]);
  },
);

test('nor is the list beside minutes, which has the columns of an inventory', async () => {
  const folder = await temporaryFolder();
  await bangiao(folder, 'init');
  const settings = join(folder, 'bangiao.config.json');
  const config = JSON.parse(await readFile(settings, 'utf8')) as { minutes: { appendix_from: number } };
  config.minutes.appendix_from = 1;
  await writeFile(settings, JSON.stringify(config));
  const heading = [
    'Danh mục tài sản',
    'Nhóm',
    'ĐVT',
    'Số lượng',
    'Nguyên giá',
    'Đơn vị sử dụng',
    'Nơi tiếp nhận',
  ];
  const asset = ['Máy mẫu', 'C', 'cái', 1, 1_000_000, 'Phòng Nội vụ', 'phường Hoàn Kiếm'];
  const rows = [['UBND QUẬN HOÀN KIẾM'], [], heading, asset, ['Bàn mẫu', ...asset.slice(1)]];
  const sent = await writeWorkbook(join(folder, 'tai-san.xlsx'), [{ name: 'Tài sản', rows }]);
  await bangiao(folder, 'import', sent);
  await bangiao(folder, 'map');
  await bangiao(folder, 'export', 'minutes', '002', '--out', 'bien-ban');
  const list = 'bien-ban/phu-luc - 002 - quận Hoàn Kiếm.xlsx';
  const { document } = await bangiaoJson<Imported>(folder, 'import', list, '--district', '002');
  expect(document.refused).toMatchObject([{ code: 'FILE-OWN-OUTPUT' }]);
});
