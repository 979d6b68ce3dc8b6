import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlannedWorkbook } from '../../../src/export/files/planned-workbook.ts';
import { verifyWorkbook } from '../../../src/export/files/verify.ts';
import { writeVerified } from '../../../src/export/files/write-verified.ts';
import { exists } from '../../../src/workbook/write/output.ts';
import { writeWorkbook } from '../../../src/workbook/write/write.ts';
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

  it('disagrees where a total that is written in it is not what its rows add up to', async () => {
    const path = join(temporaryFolder(), 'thử.xlsx');
    const { sheets } = planned(2n, 127_625n);
    const written = await writeWorkbook(path, { sheets, properties: { title: '' }, createdAt }, {});
    if (!written.ok) throw new Error(written.problem.code);
    // The first row of data, read as if it were the total.
    const tables = written.value.tables.map((table) => ({ ...table, totalRow: table.rows.from }));
    const verdict = await verifyWorkbook(path, planned(2n, 127_625n), { ...written.value, tables });
    expect(verdict).toMatchObject({
      problem: { code: 'OUTPUT-DISAGREES', values: { difference: 'Bảng: Σ 127625 ≠ 127620' } },
    });
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
