import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemRefusal } from '../../src/cli/system-refusals.ts';
import type { ExportWhat } from '../../src/export/files/export-run.ts';
import { RefusedError } from '../../src/findings/refusals.ts';
import { unfinishedName } from '../../src/workbook/write/output.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { exportFrom, smallCity, temporaryFolder } from './support.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, link: vi.fn(real.link), rename: vi.fn(real.rename) };
});

let city: Workspace;

beforeAll(async () => {
  city = await smallCity();
});
afterEach(() => {
  vi.mocked(rename).mockReset();
});

const outputs: readonly { readonly what: ExportWhat; readonly file: string }[] = [
  { what: 'city', file: 'thanh-pho.xlsx' },
  { what: 'report', file: 'bao-cao.html' },
];

/** The code and the values that a failed run comes to, as the command line tells them. */
async function refusalOf(run: Promise<unknown>): Promise<RefusedError['refusal']> {
  try {
    await run;
  } catch (error) {
    const refused = error instanceof RefusedError ? error : systemRefusal(error);
    if (refused) return refused.refusal;
    throw error;
  }
  throw new Error('the run was not refused');
}

describe.each(outputs)('the output of export $what', ({ what, file }) => {
  it.skipIf(!existsSync('/dev/full'))('on a full disk is not there, and the file is named', async () => {
    const folder = temporaryFolder();
    const unfinished = join(folder, unfinishedName(what));
    mkdirSync(unfinished);
    symlinkSync('/dev/full', join(unfinished, unfinishedName(file)));
    expect(await refusalOf(exportFrom(city, what, { folder }))).toMatchObject({
      code: 'WORKSPACE-DISK-FULL',
      values: { path: join(folder, file) },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'leaves the one that somebody has open (%s) as it was',
    async (code) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, file), 'đang mở');
      vi.mocked(rename).mockRejectedValue(Object.assign(new Error('open elsewhere'), { code }));
      expect(await refusalOf(exportFrom(city, what, { folder, force: true }))).toMatchObject({
        code: 'OUTPUT-LOCKED',
        values: { path: join(folder, file) },
      });
      expect(readdirSync(folder)).toEqual([file]);
      expect(readFileSync(join(folder, file), 'utf8')).toBe('đang mở');
    },
  );

  it('goes nowhere below a file, nor under a name that is too long', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tệp'), '');
    const below = exportFrom(city, what, { folder: join(folder, 'tệp', 'xuất') });
    expect((await refusalOf(below)).code).toBe('OUTPUT-NOT-A-FOLDER');
    const long = exportFrom(city, what, { folder: join(folder, 'dài'.repeat(200)) });
    expect((await refusalOf(long)).code).toBe('OUTPUT-NAME-TOO-LONG');
    expect(readdirSync(folder)).toEqual(['tệp']);
  });

  it('is refused while the ledger does not close', async () => {
    const folder = join(temporaryFolder(), 'xuất');
    const change = (step: string) =>
      city.store.exec(`UPDATE submission_measure SET read = read ${step} WHERE submission_id = 1`);
    change('+ 1');
    try {
      const { code, values } = await refusalOf(exportFrom(city, what, { folder }));
      expect(code).toBe('LEDGER-NOT-CLOSED');
      expect(values.difference).toMatch(/#1 .+ ≠ /);
    } finally {
      change('- 1');
    }
    expect(existsSync(folder)).toBe(false);
  });
});

describe('units without records', () => {
  it('have workbooks that tell what is missing, and are named apart', async () => {
    const { files, withoutRecords } = await exportFrom(city, 'commune', { codes: ['00070', '09616'] });
    expect(files).toHaveLength(2);
    expect(withoutRecords).toEqual(['09616']);
    const districts = await exportFrom(city, 'district', { codes: ['001', '003'], dryRun: true });
    expect(districts.withoutRecords).toEqual(['003']);
  });
});
