import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { assetHeading, assetRow } from '../import/support.ts';

const key = 'ASSETS-RESIDUAL-VALUE-ABOVE-COST@001/assets/TS-1';

interface CheckDocument {
  readonly counts: Readonly<Record<string, number>>;
  readonly waived: number;
  readonly findings: readonly { readonly key: string; readonly waived: string | null }[];
}

/** A workspace with one error and nothing else of the kind. */
const workspace = copiesOf(async (folder) => {
  await writeWorkbook(join(folder, 'tai-san.xlsx'), [
    { name: 'Bảng kê', rows: [assetHeading, assetRow(1, { 6: 5, 7: 10 })] },
  ]);
  await bangiao(folder, 'init', '.');
  await bangiao(folder, 'import', 'tai-san.xlsx', '--district', '001');
});

const waive = (folder: string, ...more: readonly string[]) =>
  bangiao(folder, 'mien-tru', key, '--reason', 'chờ định giá lại', '--authority', 'Sở Tài chính', ...more);

describe('waive', () => {
  test('takes a finding out of the exit code, and undo brings it back', async () => {
    const folder = await workspace();
    const only = ['--rule', 'ASSETS-RESIDUAL-VALUE-ABOVE-COST'];
    expect((await bangiao(folder, 'check', ...only)).code).toBe(1);
    expect((await waive(folder, '--until', '31/12/2099')).code).toBe(0);
    const checked = await bangiaoJson<CheckDocument>(folder, 'check', ...only);
    expect(checked.code).toBe(0);
    expect(checked.document).toMatchObject({
      counts: { error: 0 },
      waived: 1,
      findings: [{ key, waived: 'W1' }],
    });
    expect((await bangiao(folder, 'check', ...only)).stdout).toContain('[miễn trừ W1]');
    expect((await bangiao(folder, 'waive', '--list')).stdout).toContain(key);
    expect((await bangiao(folder, 'undo', 'W1')).code).toBe(0);
    expect((await bangiao(folder, 'check', ...only)).code).toBe(1);
  });

  test('asks for what is missing by the name of its flag', async () => {
    const { code, stderr } = await waive(await workspace());
    expect([code, stderr.split('  ')[0]]).toEqual([2, 'WAIVER-ASKS']);
    expect(stderr).toContain('--until');
  });

  test('holds to its last day, and from the day after everything counts again without a check', async () => {
    const folder = await workspace();
    const onDay = (day: string) =>
      writeFile(join(folder, 'bangiao.config.json'), JSON.stringify({ as_of: day }));
    await onDay('2025-07-01');
    await bangiao(folder, 'check');
    const counts = async () => {
      const { document } = await bangiaoJson<{ findings: { error: number }; waived: number }>(
        folder,
        'status',
      );
      return { errors: document.findings.error, waived: document.waived };
    };
    const before = await counts();
    await waive(folder, '--until', '10/07/2025');
    expect(await counts()).toEqual({ errors: before.errors - 1, waived: 1 });
    await onDay('2025-07-10');
    expect(await counts()).toEqual({ errors: before.errors - 1, waived: 1 });
    await onDay('2025-07-11');
    expect(await counts()).toEqual({ errors: before.errors, waived: 0 });
  });

  test('is counted beside the code it belongs to', async () => {
    const folder = await workspace();
    await bangiao(folder, 'check');
    await waive(folder, '--until', '31/12/2099');
    const { stdout } = await bangiao(folder, 'check', '--rule', 'ASSETS-RESIDUAL-VALUE-ABOVE-COST');
    expect(stdout).toMatch(/^ *0 +ASSETS-RESIDUAL-VALUE-ABOVE-COST +\+1 miễn trừ$/m);
  });
});
