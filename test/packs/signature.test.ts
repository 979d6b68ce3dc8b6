import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../src/export/files/backup.ts';
import type { RefusedFile } from '../../src/findings/or-refused.ts';
import { type MergeOutcome, mergePacks, takeBackMerge } from '../../src/packs/merge-packs.ts';
import { fingerprintOf, isFingerprintOf, newPrivateKey, publicKeyOf } from '../../src/packs/signature.ts';
import { type AcceptedKey, listKeys } from '../../src/packs/signers.ts';
import { verifyLog } from '../../src/store/audit.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { connect } from '../../src/store/sqlite/driver.ts';
import { halfAtATime } from '../helpers/short-writes.ts';
import { closedAfterTest, temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRows, hoanKiem, importGrid } from '../import/support.ts';
import { merged, mergeOptions, packed } from './support.ts';

const seal = /\nbangiao-pack 1 sha256=[0-9a-f]{64}\n$/;
const signature = /\nbangiao-ky 1 key=[0-9a-f]{64} signature=[0-9a-f]{128}$/;

async function district(): Promise<Store> {
  const store = await temporaryStore();
  await importGrid(store, [assetHeading, ...assetRows(2)], { district: hoanKiem, file: 'tai-san.xlsx' });
  return store;
}

/** Sends one list more, so that the next pack brings something new. */
async function sendMore(store: Store): Promise<void> {
  await importGrid(store, [assetHeading, ...assetRows(5)], {
    district: hoanKiem,
    file: 'tai-san-2.xlsx',
  });
}

/** A workspace with the content of another, which signs with no key yet: what a restored plain backup is. */
async function restored(store: Store): Promise<Store> {
  const folder = await temporaryFolder();
  const { file } = await writeBackup(store, store.name, join(folder, 'sao.db'));
  await copyFile(file, join(folder, 'bangiao.db'));
  return closedAfterTest(openStore(join(folder, 'bangiao.db')));
}

/** A pack as Latin-1 text, without its seal. */
async function unsealed(path: string): Promise<string> {
  return (await readFile(path)).toString('latin1').replace(seal, '');
}

async function sealed(text: string): Promise<string> {
  const bytes = Buffer.from(text, 'latin1');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = join(await temporaryFolder(), 'goi.bangiao');
  await writeFile(path, Buffer.concat([bytes, Buffer.from(`\nbangiao-pack 1 sha256=${sha256}\n`)]));
  return path;
}

/** A pack as a program that signs nothing would have made it. */
async function unsignedPack(path: string): Promise<string> {
  return sealed((await unsealed(path)).replace(signature, ''));
}

async function tryMerge(city: Store, path: string, acceptedKey?: AcceptedKey): Promise<MergeOutcome> {
  return mergePacks(city, [path], { ...mergeOptions, acceptedKey });
}

function codes(refused: readonly RefusedFile[]): readonly string[] {
  return refused.map(({ refusal }) => refusal.code);
}

describe('a pack on a disk that takes half of what it is handed at a time', () => {
  it('is whole when it is made, and when it is opened', async () => {
    const store = await district();
    await halfAtATime();
    const { path } = await packed(store);
    const { merged: taken } = await merged(await temporaryStore(), [path]);
    expect(taken).toMatchObject([{ manifest: { counts: { submissions: 1 } } }]);
  });
});

describe('a signed pack', () => {
  it('teaches its key with the first merge, and is known by it from then on', async () => {
    const [store, city] = [await district(), await temporaryStore()];
    const first = await packed(store);
    expect(first.signature.isNew).toBe(true);
    const one = await merged(city, [first.path]);
    expect(one.merged[0]?.signature).toMatchObject({
      state: 'first',
      fingerprint: first.signature.fingerprint,
    });
    await sendMore(store);
    const second = await packed(store);
    expect(second.signature).toEqual({ fingerprint: first.signature.fingerprint, isNew: false });
    expect((await merged(city, [second.path])).merged[0]?.signature.state).toBe('known');
    expect(listKeys(city)).toMatchObject({
      own: undefined,
      senders: [{ fingerprint: first.signature.fingerprint, places: [{ type: 'district', code: '002' }] }],
    });
  });

  it('of a known workspace with another key is refused until a person accepts that key for a reason', async () => {
    const [store, city] = [await district(), await temporaryStore()];
    await merged(city, [(await packed(store)).path]);
    const copy = await restored(store);
    await sendMore(copy);
    const { path, signature: found } = await packed(copy);
    expect(found.isNew).toBe(true);
    const before = verifyLog(city).head;
    expect(codes((await tryMerge(city, path)).refused)).toEqual(['PACK-KEY-OTHER']);
    const wrong = { fingerprint: '0000-0000-0000-0000-0000-0000', reason: 'thử' };
    expect(codes((await tryMerge(city, path, wrong)).refused)).toEqual(['PACK-KEY-OTHER']);
    expect(verifyLog(city).head).toEqual(before);
    const told = { fingerprint: found.fingerprint.replaceAll('-', ' '), reason: 'máy cũ hỏng, đã gọi' };
    const accepted = await tryMerge(city, path, told);
    expect([accepted.refused, accepted.merged[0]?.signature.state]).toEqual([[], 'accepted']);
    const { details } = city
      .prepare("SELECT details FROM operation WHERE command = 'merge' ORDER BY id DESC")
      .get() as {
      details: string;
    };
    expect(JSON.parse(details)).toMatchObject({
      accepted_key: { reason: 'máy cũ hỏng, đã gọi' },
      packs: [{ key: found.fingerprint }],
    });
    expect(verifyLog(city)).toMatchObject({ changes: 0, brokenOperation: undefined });
    await sendMore(store);
    expect((await merged(city, [(await packed(store)).path])).merged[0]?.signature.state).toBe('known');
  });

  it('changed and sealed again is refused, wherever the change is', async () => {
    const text = await unsealed((await packed(await district())).path);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = String.fromCharCode(text.charCodeAt(at) ^ by);
        const path = await sealed(`${text.slice(0, at)}${changed}${text.slice(at + 1)}`);
        const { refused, merged: taken } = await tryMerge(await temporaryStore(), path);
        // A changed beginning of the line leaves no signature, which nobody who knows the sender takes.
        if (taken.length > 0) expect(taken[0]?.signature.state).toBe('unsigned');
        else expect(codes(refused)[0]).toMatch(/^PACK-(SIGNATURE-WRONG|NEWER|NOT-A-PACK|UNSAFE|DAMAGED)$/);
      }),
      {
        numRuns: 20,
        examples: [
          [text.length - 1, 1],
          [text.length - 140, 3],
          [text.length - 200, 3],
          [200, 1],
        ],
      },
    );
  }, 120_000);

  it('signed by somebody else in the name of a known workspace is refused', async () => {
    const [store, city] = [await district(), await temporaryStore()];
    await merged(city, [(await packed(store)).path]);
    await sendMore(store);
    const file = (await unsealed((await packed(store)).path)).replace(signature, '');
    const sha256 = createHash('sha256').update(Buffer.from(file, 'latin1')).digest('hex');
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
    const own = sign(null, Buffer.from(`bangiao-goi 1 ${sha256}`), privateKey).toString('hex');
    const forged = await sealed(`${file}\nbangiao-ky 1 key=${key} signature=${own}`);
    expect(codes((await tryMerge(city, forged)).refused)).toEqual(['PACK-KEY-OTHER']);
    expect(codes((await tryMerge(city, await sealed(file))).refused)).toEqual(['PACK-SIGNATURE-MISSING']);
  });
});

describe('a pack without a signature', () => {
  it('of before is read, and said to be none; once its sender signs, no other is', async () => {
    const [store, city] = [await district(), await temporaryStore()];
    const old = await unsignedPack((await packed(store)).path);
    expect((await merged(city, [old])).merged[0]?.signature).toMatchObject({ state: 'unsigned' });
    await sendMore(store);
    await merged(city, [(await packed(store)).path]);
    expect((await merged(city, [old])).merged[0]?.id).toBeUndefined();
    await importGrid(store, [assetHeading, ...assetRows(7)], { district: hoanKiem, file: 'ba.xlsx' });
    const stripped = await unsignedPack((await packed(store)).path);
    expect(codes((await tryMerge(city, stripped)).refused)).toEqual(['PACK-SIGNATURE-MISSING']);
  });
});

describe('the key of a sender', () => {
  it('is forgotten with the merges that are taken back', async () => {
    const [store, city] = [await district(), await temporaryStore()];
    const { path } = await packed(store);
    await merged(city, [path]);
    await takeBackMerge(city, 1, mergeOptions);
    expect(listKeys(city).senders).toEqual([]);
    expect(verifyLog(city)).toMatchObject({ changes: 0, brokenOperation: undefined });
    expect((await merged(city, [path])).merged[0]?.signature.state).toBe('first');
  });

  it('of another workspace for the same place is told apart', async () => {
    const [store, other, city] = [await district(), await temporaryStore(), await temporaryStore()];
    await merged(city, [(await packed(store)).path]);
    const later = { who: 'người khác', at: '2025-07-01T08:00:00.000Z' };
    await importGrid(other, [assetHeading, ...assetRows(4)], {
      ...{ district: hoanKiem, file: 'khac.xlsx' },
      actor: later,
    });
    const outcome = await merged(city, [(await packed(other)).path]);
    expect(outcome.merged[0]?.signature).toMatchObject({ state: 'first', hasOtherSender: true });
  });

  it('changed behind the program is found by the log', async () => {
    const [store, city] = [await district(), await temporaryStore()];
    await merged(city, [(await packed(store)).path]);
    city.prepare('UPDATE sender_key SET public_key = ?').run('0'.repeat(64));
    expect(verifyLog(city).tampering).toMatchObject([{ thing: 'sender_key' }]);
  });
});

describe('the key of a workspace', () => {
  it('is in no copy that can be read, to the last byte', async () => {
    const store = await district();
    await packed(store);
    const key = String(store.prepare('SELECT private_key FROM signing_key').pluck().get());
    const { file, verdict } = await writeBackup(store, store.name, join(dirname(store.name), 'sao.db'));
    expect((await readFile(file)).includes(key)).toBe(false);
    expect(verdict.changes).toBe(0);
    const copy = connect(file, { readonly: true });
    expect(copy.prepare('SELECT count(*) FROM signing_key').pluck().get()).toBe(0);
    copy.close();
  });

  it('is no part of a pack', async () => {
    const store = await district();
    const { path } = await packed(store);
    const key = String(store.prepare('SELECT private_key FROM signing_key').pluck().get());
    expect((await readFile(path)).includes(key)).toBe(false);
  });

  it('is not kept by a dry run', async () => {
    const store = await district();
    await packed(store, undefined, { dryRun: true });
    expect(listKeys(store).own).toBeUndefined();
  });
});

describe('a fingerprint', () => {
  it('is six groups of four digits, the same for the same key, and typed in any grouping', () => {
    for (let key = 0; key < 20; key += 1) {
      const publicKey = publicKeyOf(newPrivateKey());
      const fingerprint = fingerprintOf(publicKey);
      expect(fingerprint).toMatch(/^\d{4}(-\d{4}){5}$/);
      expect(isFingerprintOf(` ${fingerprint.replaceAll('-', '.')} `, publicKey)).toBe(true);
      expect(isFingerprintOf(fingerprint.slice(0, -1), publicKey)).toBe(false);
      expect(isFingerprintOf(fingerprint, publicKeyOf(newPrivateKey()))).toBe(false);
    }
  });
});
