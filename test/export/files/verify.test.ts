import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlannedWorkbook } from '../../../src/export/files/planned-workbook.ts';
import { verifyWorkbook } from '../../../src/export/files/verify.ts';
import { writeVerified } from '../../../src/export/files/write-verified.ts';
import { exists } from '../../../src/workbook/write/output.ts';
import { createdAt, messages, temporaryFolder } from '../support.ts';

function planned(rows: bigint, total: bigint): PlannedWorkbook {
  return {
    file: 'thử.xlsx',
    title: 'Thử',
    sheets: [
      {
        name: 'Bảng',
        blocks: [
          {
            kind: 'table',
            columns: [{ heading: 'Tên' }, { heading: 'Đất', format: 'area', total: 'sum' }],
            rows: [
              ['một', { kind: 'area', value: 127_620 }],
              ['hai', { kind: 'area', value: 5 }],
            ],
            rowNumbers: { heading: 'STT' },
            total: { label: 'Cộng' },
          },
        ],
      },
    ],
    expectations: [{ sheet: 'Bảng', rows, sums: [{ heading: 'Đất', unit: 'm²', total }] }],
  };
}

async function write(workbook: PlannedWorkbook): Promise<{ path: string; run: Promise<unknown> }> {
  const path = join(temporaryFolder(), workbook.file);
  return { path, run: writeVerified(path, workbook, { force: false, createdAt, messages }) };
}

describe('a written workbook', () => {
  it('gets its name when it holds what the ledger says, to the hundredth of a m²', async () => {
    const { path, run } = await write(planned(2n, 127_625n));
    await expect(run).resolves.toMatchObject({
      rows: 2,
      tables: [{ sheet: 'Bảng', rows: 2, sums: { Đất: '1276.25' } }],
    });
    expect(await exists(path)).toBe(true);
  });

  it.each([
    ['a row too few', planned(3n, 127_625n)],
    ['a hundredth too much', planned(2n, 127_624n)],
    [
      'a sheet that is not there',
      { ...planned(2n, 127_625n), expectations: [{ sheet: 'Khác', rows: 0n, sums: [] }] },
    ],
  ])('is thrown away with %s', async (_, workbook) => {
    const { path, run } = await write(workbook);
    await expect(run).rejects.toMatchObject({ refusal: { code: 'OUTPUT-DISAGREES' } });
    expect(await exists(path)).toBe(false);
  });

  it('disagrees where the disk has kept something that cannot be read', async () => {
    const path = join(temporaryFolder(), 'thử.xlsx');
    await writeFile(path, 'PK\u0003\u0004 một nửa');
    const verdict = await verifyWorkbook(path, planned(2n, 127_625n), {
      sheets: ['Bảng'],
      tables: [],
      flaws: [],
    });
    expect(verdict).toMatchObject({
      problem: { code: 'OUTPUT-DISAGREES', values: { path: 'thử.xlsx', difference: 'FILE-TRUNCATED' } },
    });
  });
});
