import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fail, succeed } from '../../../src/result.ts';
import { unfinishedName, writeDurably } from '../../../src/workbook/write/output.ts';
import { writeWorkbook } from '../../../src/workbook/write/write.ts';
import { isForOwnerOnly } from '../../helpers/owner-only.ts';
import { oneSheet, oneTable, temporaryFolder } from './support.ts';

const SPEC = oneSheet(
  {
    ...oneTable({
      rows: [[{ kind: 'styled', value: 'a', note: 'n' }], ['b']],
      columns: [{ heading: 'x', bar: true, choice: { list: 'l' } }],
    }),
    protect: true,
  },
  { lists: [{ name: 'l', values: ['a', 'b'] }] },
);

describe('a file appears whole or not at all', () => {
  test('an existing file is left alone', async () => {
    const path = join(temporaryFolder(), 'a.xlsx');
    writeFileSync(path, 'mine');
    expect(await writeWorkbook(path, SPEC)).toEqual({ ok: false, problem: { code: 'OUTPUT-EXISTS', path } });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test('a file that appears during the work is left alone', async () => {
    const path = join(temporaryFolder(), 'a.xlsx');
    const verify = async () => {
      writeFileSync(path, 'mine');
      return succeed(undefined);
    };
    expect(await writeWorkbook(path, SPEC, { verify })).toEqual({
      ok: false,
      problem: { code: 'OUTPUT-EXISTS', path },
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test('what the system says of a full disk names the file', async () => {
    const path = join(temporaryFolder(), 'a.xlsx');
    const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    await expect(writeDurably(path, full)).rejects.toMatchObject({ code: 'ENOSPC', path });
  });

  test('it is replaced when asked', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, 'old');
    expect((await writeWorkbook(path, SPEC, { overwrite: true })).ok).toBe(true);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('the check sees the finished file before it has its name', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.xlsx');
    const seen: string[] = [];
    const written = await writeWorkbook(path, SPEC, {
      verify: async (temporary, report) => {
        seen.push(
          ...readdirSync(folder),
          readFileSync(temporary).subarray(0, 2).toString(),
          String(report.tables.length),
        );
        return succeed(undefined);
      },
    });
    expect(written.ok).toBe(true);
    expect(seen).toEqual([unfinishedName('a.xlsx'), 'PK', '1']);
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('what a killed process of this machine left there is removed, and nothing of anybody else', async () => {
    const folder = temporaryFolder();
    const own = unfinishedName('a.xlsx');
    const gone = (name: string) => name.replace(`-${process.pid}.`, '-999999999.');
    const ofOthers = [
      own.replace('a.xlsx', 'lives.xlsx'),
      gone(own).replace(/\.[0-9a-f]{6}-/, '.000000-'),
      gone(own).slice(1),
      '.a.xlsx.999999999.part',
      `${gone(own)}.xlsx`,
      'part',
    ];
    for (const name of [gone(own), gone(unfinishedName('ba cáo.docx')), ...ofOthers])
      writeFileSync(join(folder, name), 'x');
    expect((await writeWorkbook(join(folder, 'b.xlsx'), SPEC)).ok).toBe(true);
    expect(readdirSync(folder).sort()).toEqual([...ofOthers, 'b.xlsx'].sort());
  });

  test('a refused file is gone, and the refusal is the answer', async () => {
    const folder = temporaryFolder();
    const refusal = { code: 'LEDGER-OPEN', difference: '5' };
    const written = await writeWorkbook(join(folder, 'a.xlsx'), SPEC, { verify: async () => fail(refusal) });
    expect(written).toEqual({ ok: false, problem: refusal });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a failing check leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const verify = async () => {
      throw new Error('disk');
    };
    await expect(writeWorkbook(join(folder, 'a.xlsx'), SPEC, { verify })).rejects.toThrow('disk');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('failing rows leave nothing behind', async () => {
    const folder = temporaryFolder();
    function* rows(): Generator<readonly string[]> {
      yield ['a'];
      throw new Error('row 2');
    }
    await expect(writeWorkbook(join(folder, 'a.xlsx'), oneSheet(oneTable({ rows: rows() })))).rejects.toThrow(
      'row 2',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('only its owner can read it', async () => {
    const path = join(temporaryFolder(), 'a.xlsx');
    await writeWorkbook(path, SPEC);
    expect(await isForOwnerOnly(path)).toBe(true);
  });
});

test('the same spec gives the same bytes, whenever and wherever', async () => {
  const bytes: Buffer[] = [];
  const before = process.env.TZ;
  for (const zone of ['Asia/Ho_Chi_Minh', 'America/New_York']) {
    process.env.TZ = zone;
    const path = join(temporaryFolder(), 'a.xlsx');
    await writeWorkbook(path, SPEC);
    bytes.push(readFileSync(path));
    await new Promise((resolve) => setTimeout(resolve, 1100));
  }
  process.env.TZ = before;
  expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
});

test('more rows than a sheet holds are refused', { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.xlsx');
  const written = await writeWorkbook(path, oneSheet(oneTable({ blankRows: 1_048_576 })));
  expect(written).toEqual({
    ok: false,
    problem: { code: 'OUTPUT-TOO-LONG', path, sheet: 'Bảng', rows: 1_048_577 },
  });
  expect(readdirSync(folder)).toEqual([]);
});
