import { execFileSync, spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { building, formHead, formSheet, soundBlock } from '../helpers/premises-form.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

interface Inspected {
  readonly files: readonly {
    readonly sheets: readonly { readonly tables: readonly InspectedTable[] }[];
  }[];
}

interface InspectedTable {
  readonly kind: string;
  readonly form: boolean;
  readonly confidence: number;
  readonly data_rows: number;
  readonly heading: { readonly from: number; readonly to: number };
  readonly columns: readonly { readonly column: string; readonly key: string | null }[];
}

interface Imported {
  readonly submissions: readonly {
    readonly id: number;
    readonly kind: string;
    readonly rows: object;
    readonly totals: readonly { readonly field: string; readonly agrees: boolean }[];
    readonly findings: object;
  }[];
}

/** Two declarations on one sheet, saved as .xlsx or, by LibreOffice, in another format. */
async function writeForms(folder: string, format: string): Promise<string> {
  const sheet = formSheet(
    {
      head: formHead,
      ...soundBlock,
      total: ['Tổng cộng', '', '', '', 2_000_000, 0, 1_000_000],
    },
    {
      ...soundBlock,
      address: 'Số 2 phố Thử, phường Tràng Tiền, quận Hoàn Kiếm',
      buildings: [building({ 0: 'Nhà 2' }), building({ 0: 'Nhà 3' })],
    },
  );
  const path = await writeWorkbook(join(folder, 'ke-khai.xlsx'), [{ name: 'Sheet1', ...sheet }]);
  if (format === 'xlsx') return path;
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, path], {
    stdio: 'ignore',
    timeout: 60_000,
  });
  return join(folder, `ke-khai.${format}`);
}

describe('a file of declarations of premises', () => {
  it.each(['xlsx', 'xls', 'ods'])(
    'is read, mapped and handed over, saved as .%s',
    async (format) => {
      if (format !== 'xlsx' && !hasLibreOffice) return;
      const folder = await temporaryFolder();
      const path = await writeForms(folder, format);
      await bangiao(folder, 'init');

      const { document: inspected } = await bangiaoJson<Inspected>(folder, 'inspect', path);
      const tables = inspected.files[0]?.sheets[0]?.tables ?? [];
      expect(tables).toMatchObject([
        { kind: 'premises', form: true, confidence: 1, data_rows: 1, heading: { from: 8, to: 17 } },
        { kind: 'premises', form: true, confidence: 1, data_rows: 1 },
      ]);
      expect(tables[0]?.columns.find(({ column }) => column === 'J')?.key).toBe('floor_area');

      const { document: imported } = await bangiaoJson<Imported>(folder, 'import', path);
      expect(imported.submissions).toMatchObject([
        {
          kind: 'premises',
          rows: { read: 2, accepted: 2, rejected: 0 },
          totals: [
            { field: 'original_cost', agrees: true },
            { field: 'residual_value', agrees: true },
          ],
          findings: { error: 2, warning: 0, info: 0 },
        },
      ]);

      await bangiao(folder, 'map');
      const { document: ledger } = await bangiaoJson<{ closes: boolean }>(folder, 'reconcile');
      expect(ledger.closes).toBe(true);
      expect((await bangiao(folder, 'export', 'commune', '--all', '--out', 'ra')).code).toBe(0);
      expect(await readdir(join(folder, 'ra'))).not.toEqual([]);
    },
    120_000,
  );

  it('is refused as another kind', async () => {
    const folder = await temporaryFolder();
    const path = await writeForms(folder, 'xlsx');
    await bangiao(folder, 'init');
    const { code, document } = await bangiaoJson<{ refused: readonly { code: string }[] }>(
      folder,
      'import',
      path,
      '--kind',
      'staff',
    );
    expect([code, document.refused[0]?.code]).toEqual([2, 'TABLE-KIND-DISAGREES']);
  });
});
