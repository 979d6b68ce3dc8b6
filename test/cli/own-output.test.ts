import { expect, test } from 'vitest';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

interface Imported {
  readonly submissions: readonly { readonly version: number; readonly unchanged: boolean }[];
  readonly refused: readonly { readonly file: string; readonly code: string }[];
}

test.each([
  ['vi', 'district', '002', '002 - quận Hoàn Kiếm.xlsx'],
  ['en', 'commune', '00070', '00070 - phường Hoàn Kiếm.xlsx'],
  ['vi', 'city', '', 'thanh-pho.xlsx'],
  ['en', 'surplus', '', 'co-so-doi-du.xlsx'],
])(
  'a workbook in %s of `export %s` is never imported: it would take the place of what was sent',
  async (language, what, code, name) => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    await bangiao(folder, 'import', await writeStaff(folder, [person(1), person(2)]));
    await bangiao(folder, 'map');
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
