import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusalCode } from '../../src/findings/refusals.ts';
import { readMapWorkbook } from '../../src/mapping/read-map-workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { handOut, importer, storeWithOpenRecords } from '../mapping/decisions/support.ts';
import { filledIn, givenOut, handedOver, receive } from '../reconcile/receipts/support.ts';
import { fuzz, limit, seed } from './fuzzing.ts';
import { mutated, mutatedInside } from './mutations.ts';

/** Changes a workbook that offices send back, more often inside than as a file: a spreadsheet program has saved it. */
async function tried(what: string, sound: Buffer, take: (path: string) => Promise<unknown>): Promise<number> {
  const path = join(await temporaryFolder(), 'doi.xlsx');
  return fuzz(
    what,
    (chance) => (chance() < 0.9 ? mutatedInside(sound, chance) : mutated(sound, chance)),
    async (bytes) => {
      await writeFile(path, bytes);
      await take(path);
    },
  );
}

describe(`a workbook that comes back with changed bytes is read, or refused with a code (seed ${seed})`, () => {
  it(
    'a receipt',
    async () => {
      const workspace = await handedOver(1, 2, 3);
      const sound = await readFile(await filledIn(await givenOut(workspace), [{ received: 1 }]));
      const rounds = await tried('receipts', sound, async (path) => {
        const { refused } = await receive(workspace.store, [path], { dryRun: true });
        for (const { refusal } of refused) expect(refusal.code).toSatisfy(isRefusalCode);
      });
      expect(rounds).toBeGreaterThan(0);
    },
    limit,
  );

  it(
    'a decision workbook',
    async () => {
      const store = await storeWithOpenRecords();
      const sound = await readFile(await handOut(store));
      const rounds = await tried('decision workbooks', sound, (path) =>
        readMapWorkbook(store, path, importer),
      );
      expect(rounds).toBeGreaterThan(0);
    },
    limit,
  );
});
