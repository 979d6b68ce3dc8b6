import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergePacks } from '../../src/packs/merge-packs.ts';
import type { Store } from '../../src/store/database.ts';
import { isForOwnerOnly } from '../helpers/owner-only.ts';
import { temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRows, hoanKiem, importGrid } from '../import/support.ts';
import { merged, mergeOptions, packed } from './support.ts';

const passphrase = 'con cò bay lả bay la';

async function district(): Promise<Store> {
  const store = await temporaryStore();
  await importGrid(store, [assetHeading, ...assetRows(3)], { district: hoanKiem, file: 'tai-san.xlsx' });
  return store;
}

describe('an encrypted pack', () => {
  it('holds nothing readable, opens with its passphrase only, and leaves no copy behind', async () => {
    const store = await district();
    const { path } = await packed(store, undefined, { passphrase });
    const bytes = await readFile(path);
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    for (const word of ['SQLite', 'tai-san', 'Bàn thử', 'bangiao-pack', '"kind"', passphrase])
      expect(bytes.includes(word), word).toBe(false);
    expect(await isForOwnerOnly(path)).toBe(true);
    const city = await temporaryStore();
    const tried = async (given: string | undefined) => {
      const { refused } = await mergePacks(city, [path], {
        ...mergeOptions,
        passphraseFor: async () => given,
      });
      return refused.map(({ refusal }) => refusal.code);
    };
    expect(await tried(undefined)).toEqual(['PACK-PASSPHRASE-MISSING']);
    expect(await tried('một câu khác hẳn')).toEqual(['PACK-PASSPHRASE-WRONG']);
    await merged(city, [path], { passphraseFor: async () => passphrase });
    expect(city.prepare('SELECT count(*) FROM v_assets').pluck().get()).toBe(3);
    for (const workspace of [store, city])
      expect((await readdir(dirname(workspace.name))).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 60_000);

  it('is refused when a byte of it was changed, and leaves no copy behind', async () => {
    const { path } = await packed(await district(), undefined, { passphrase });
    const bytes = await readFile(path);
    const city = await temporaryStore();
    for (const at of [bytes.length - 1, 40]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const other = join(await temporaryFolder(), 'goi.bangiao');
      await writeFile(other, changed);
      const { refused } = await mergePacks(city, [other], {
        ...mergeOptions,
        passphraseFor: async () => passphrase,
      });
      expect(refused[0]?.refusal.code).toMatch(/^PACK-(CHANGED|PASSPHRASE-WRONG)$/);
    }
    expect((await readdir(dirname(city.name))).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 60_000);

  it('is not made with a passphrase that is found by trying', async () => {
    await expect(packed(await district(), undefined, { passphrase: 'bảy chữ' })).rejects.toThrow(
      'PACK-PASSPHRASE-SHORT',
    );
  });
});

describe('a pack', () => {
  it('is readable by its owner only', async () => {
    const { path } = await packed(await district());
    expect(await isForOwnerOnly(path)).toBe(true);
  });

  it('is never written over another file, unless that is asked for', async () => {
    const store = await district();
    const { path } = await packed(store);
    const before = await readFile(path);
    await expect(packed(store, undefined, { path })).rejects.toThrow('OUTPUT-EXISTS');
    expect(await readFile(path)).toEqual(before);
    await packed(store, undefined, { path, overwrite: true });
  });

  it('is the same twice: of one state, packed at one time', async () => {
    const store = await district();
    const [one, two] = [await packed(store), await packed(store)];
    expect(await readFile(two.path)).toEqual(await readFile(one.path));
  });

  it('is an entry of the log, and a dry run is none', async () => {
    const store = await district();
    const commands = () => store.prepare('SELECT command FROM operation ORDER BY id').pluck().all();
    const { path } = await packed(store, undefined, { dryRun: true });
    await expect(stat(path)).rejects.toThrow('ENOENT');
    expect(commands()).toEqual(['import']);
    await packed(store);
    expect(commands()).toEqual(['import', 'pack']);
  });

  it('of nothing is refused', async () => {
    await expect(packed(await temporaryStore())).rejects.toThrow('PACK-NOTHING');
  });

  it('that a killed command left half done is removed by the next', async () => {
    const store = await district();
    const left = join(dirname(store.name), '.bangiao-goi.999999999.1.part');
    await writeFile(left, 'dở dang');
    await packed(store);
    await expect(stat(left)).rejects.toThrow('ENOENT');
  });
});
