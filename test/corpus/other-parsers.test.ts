import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBoundaries } from '../../src/mapping/boundaries/parse-boundaries.ts';
import { mergePacks } from '../../src/packs/merge-packs.ts';
import type { Store } from '../../src/store/database.ts';
import { createWorkspace, openWorkspace } from '../../src/workspace/workspace.ts';
import { closedAfterTest, temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRow, hoanKiem, importGrid } from '../import/support.ts';
import { bytesOf, collection, squares } from '../mapping/boundaries/support.ts';
import { mergeOptions, packed } from '../packs/support.ts';
import { fuzz, limit, seed } from './fuzzing.ts';
import { type Chance, mutated } from './mutations.ts';

const changed = (sound: Buffer) => (chance: Chance) => mutated(sound, chance);

describe(`changed bytes are read, or refused with a code (seed ${seed})`, () => {
  it(
    'of a file of boundaries',
    async () => {
      const sound = Buffer.from(bytesOf(collection(squares('00070', '00004'))));
      const tried = await fuzz('boundaries', changed(sound), (bytes) =>
        parseBoundaries(bytes, { file: 'a.geojson', property: undefined }),
      );
      expect(tried).toBeGreaterThan(0);
    },
    limit,
  );

  it.each([
    'bangiao.config.json',
    'rules/authority-matrix.json',
    'rules/heading-aliases.json',
    'rules/norms.json',
  ])(
    'of %s',
    async (file) => {
      const folder = await temporaryFolder();
      const path = join(folder, 'bangiao.db');
      (await createWorkspace(path)).store.close();
      const sound = await readFile(join(folder, file));
      const tried = await fuzz(file, changed(sound), async (bytes) => {
        await writeFile(join(folder, file), bytes);
        (await openWorkspace(path)).store.close();
      });
      expect(tried).toBeGreaterThan(0);
    },
    limit,
  );

  it(
    'of a pack, which leaves the workspace as it was',
    async () => {
      const source = await temporaryStore();
      await importGrid(source, [assetHeading, assetRow(1), assetRow(2)], {
        district: hoanKiem,
        file: 'tai-san.xlsx',
      });
      const sound = await readFile((await packed(source)).path);
      const store = closedAfterTest(await temporaryStore());
      const path = join(await temporaryFolder(), 'goi.bangiao');
      const tried = await fuzz('packs', changed(sound), async (bytes) => {
        if (bytes.equals(sound)) return;
        await writeFile(path, bytes);
        const { merged } = await mergePacks(store, [path], mergeOptions);
        expect(merged).toEqual([]);
      });
      expect(tried).toBeGreaterThan(0);
      expect(operations(store)).toBe(0);
    },
    limit,
  );
});

function operations(store: Store): unknown {
  return store.prepare('SELECT count(*) FROM operation').pluck().get();
}
