import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { submissionToCorrect, writeCorrection } from '../../../src/export/correction/correction.ts';
import { readBackCorrection } from '../../../src/import/correction/compare.ts';
import { openFiles } from '../../helpers/open-files.ts';
import { actor, temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRows, hoanKiem, importGrid } from '../../import/support.ts';
import { messages } from '../support.ts';

/** Spoils what stands in the zip behind the name of a part. */
async function spoil(path: string, part: string): Promise<void> {
  const bytes = await readFile(path);
  const at = bytes.indexOf(part);
  bytes.fill(0xff, at + part.length + 40, at + part.length + 80);
  await writeFile(path, bytes);
}

it('refuses a correction of which the disk has kept something else, and holds it open no longer', async () => {
  const store = await temporaryStore();
  await importGrid(store, [assetHeading, ...assetRows(200)], { district: hoanKiem, file: 'tai-san.xlsx' });
  const path = join(await temporaryFolder(), 'sua.xlsx');
  const written = writeCorrection(store, submissionToCorrect(store, 1), path, {
    ...{ messages, overwrite: false, dryRun: false, createdAt: actor.at },
    readBack: async (temporary) => {
      await spoil(temporary, 'xl/worksheets/sheet2.xml');
      return readBackCorrection(store, temporary);
    },
  });
  await expect(written).rejects.toMatchObject({ refusal: { code: 'OUTPUT-DISAGREES', values: { path } } });
  expect((await openFiles()).filter((file) => file.includes('sua.xlsx'))).toEqual([]);
});
