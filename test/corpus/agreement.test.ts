import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateCity } from '../../fixtures/city.ts';
import type { WorkbookFormat } from '../../src/workbook/read/workbook.ts';
import { packageRoot } from '../../src/workspace/package-root.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { savedByLibreOffice } from './make/libreoffice.ts';
import { ourValues, type Values, valuesOfExcelJs, valuesOfSheetJs } from './oracles.ts';
import { filesBelow } from './sweep.ts';

type Read = (path: string) => Promise<Values | undefined>;

/** Who else reads a format. In CSV and HTML others take texts for numbers, and an id loses its zeros. */
const others: Readonly<Record<WorkbookFormat, readonly Read[]>> = {
  xlsx: [valuesOfSheetJs, valuesOfExcelJs],
  xls: [valuesOfSheetJs],
  xlsb: [valuesOfSheetJs],
  ods: [valuesOfSheetJs],
  xml: [valuesOfSheetJs],
  csv: [],
  html: [],
};

/** Where another reader and ours may differ, each for a reason. */
const allowed: readonly {
  readonly reason: string;
  readonly fits: (ours: unknown, theirs: unknown) => boolean;
}[] = [
  {
    reason: 'A formula that nobody calculated: ours says so, others leave the cell out or give 0.',
    fits: (ours, theirs) => ours === '#NO-CACHED-VALUE' && (theirs === undefined || theirs === 0),
  },
  {
    reason:
      'exceljs makes Date objects, whole milliseconds; SheetJS rounds the numbers of .xls in the last digits.',
    fits: (ours, theirs) =>
      typeof ours === 'number' &&
      typeof theirs === 'number' &&
      Math.abs(ours - theirs) < 1e-7 * Math.max(1, Math.abs(ours)),
  },
  {
    reason: 'What stands where .xls keeps a number and is none: ours says so, SheetJS gives NaN.',
    fits: (ours, theirs) => ours === '#NUM!' && Number.isNaN(theirs),
  },
  {
    reason: 'A text of blanks that nobody marked as to be kept: others drop it.',
    fits: (ours, theirs) => typeof ours === 'string' && ours.trim() === '' && theirs === undefined,
  },
];

/** What differs between two readers for no allowed reason. */
function disagreements(ours: Values, theirs: Values): readonly string[] {
  const places = new Set([...ours.keys(), ...theirs.keys()]);
  return [...places].flatMap((place) => {
    const [own, other] = [ours.get(place), theirs.get(place)];
    if (own === other || allowed.some(({ fits }) => fits(own, other))) return [];
    return [`${place}: ${JSON.stringify(own)} is ${JSON.stringify(other)}`];
  });
}

async function expectAgreement(path: string): Promise<void> {
  const ours = await ourValues(path);
  if (ours === undefined) return;
  for (const read of others[ours.format]) {
    const theirs = await read(path);
    if (theirs !== undefined) expect(disagreements(ours.values, theirs), read.name).toEqual([]);
  }
}

const ours = join(packageRoot(), 'fixtures', 'workbooks');
const folders = [ours, process.env.BANGIAO_CORPUS ?? ''].filter(Boolean);

describe.each(folders)(
  'cells of the workbooks of %s are what exceljs and SheetJS read, where they can',
  async (folder) => {
    it.each(await filesBelow(folder))('%s', async (file) => {
      await expectAgreement(join(folder, file));
    });
  },
);

describe('cells of a district are what exceljs and SheetJS read', () => {
  it('in all of its workbooks', async () => {
    const folder = await temporaryFolder();
    await generateCity(folder, { seed: 7, districts: ['002'] });
    const workbooks = await filesBelow(folder);
    expect(workbooks.length).toBeGreaterThan(3);
    for (const file of workbooks) await expectAgreement(join(folder, file));
  });

  it.for(['xls', 'ods', 'xlsx'])('in one that LibreOffice saved again as .%s', async (ending, context) => {
    const bytes = await readFile(join(ours, 'exceljs.xlsx'));
    const saved = await savedByLibreOffice(bytes, 'xlsx', ending).catch(() => undefined);
    if (saved === undefined) return context.skip('LibreOffice is not on this machine');
    const path = join(await temporaryFolder(), `saved.${ending}`);
    await writeFile(path, saved);
    const [again, before] = [await ourValues(path), await ourValues(join(ours, 'exceljs.xlsx'))];
    expect(again && before && disagreements(before.values, again.values)).toEqual([]);
    await expectAgreement(path);
  });
});
