import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/database.ts';
import { receiptConflicts } from '../../src/store/receiving/received.ts';
import { actor, closedAfterTest, temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import { filledIn, givenOut, handedOver, receive, receiver } from '../reconcile/receipts/support.ts';
import { merged, packed, stateOf } from './support.ts';

const part = { type: 'commune', code: receiver } as const;

/** A workspace with two things handed over, the form for them, and copies of it in which offices go on by themselves. */
async function offices(count: number) {
  const workspace = await handedOver(2, 2);
  const form = await givenOut(workspace);
  // With its first pack a workspace has the key that its copies sign with as well.
  await packed(workspace.store, part);
  const copies: Store[] = [];
  for (let index = 0; index < count; index += 1) {
    const path = join(await temporaryFolder(), 'bangiao.db');
    workspace.store.exec(`VACUUM INTO '${path}'`);
    copies.push(closedAfterTest(openStore(path)));
  }
  return { form, copies };
}

let minute = 0;

/** Takes a receipt in, each time a minute later. */
async function take(store: Store, path: string): Promise<void> {
  minute += 1;
  const at = new Date(Date.UTC(2025, 5, 28, 1, minute)).toISOString();
  expect((await receive(store, [path], { actor: { ...actor, at } })).refused).toEqual([]);
}

function inForce(store: Store) {
  return store
    .prepare<[], [string, string]>('SELECT what, fate FROM v_receipts WHERE in_force ORDER BY what, fate')
    .raw()
    .all();
}

const pathOf = async (store: Store) =>
  (await packed(store, part, { path: join(await temporaryFolder(), 'goi.bangiao') })).path;

describe('one receipt that two workspaces took in', () => {
  it('counts once, with what came unlisted and what was found in it', async () => {
    const { form, copies } = await offices(2);
    const receipt = await filledIn(form, [{ condition: 'đủ' }, { received: 1, condition: 'lạ' }], {
      unlisted: [{ what: 'Ghế thử', received: 1, condition: 'thừa' }],
    });
    for (const copy of copies) await take(copy, receipt);
    const [one, other] = copies;
    if (!one || !other) throw new Error('no copies');
    const alone = await stateOf(one);
    const before = inForce(one);
    expect(before).toHaveLength(3);
    const { conflicts } = await merged(one, [await pathOf(other)]);
    expect(conflicts.receipts).toEqual([]);
    expect(inForce(one)).toEqual(before);
    expect((await stateOf(one)).v_findings).toEqual(alone.v_findings);
  });

  it('is replaced by what came after it in either of them', async () => {
    const { form, copies } = await offices(2);
    const [one, other] = copies;
    if (!one || !other) throw new Error('no copies');
    const first = await filledIn(form, [{ received: 1, condition: 'thiếu' }], { team: 'Mẫu Văn Một' });
    const second = await filledIn(form, [{ condition: 'đủ' }], { team: 'Mẫu Văn Một' });
    await take(one, first);
    await take(one, second);
    await take(other, first);
    for (const [store, from] of [
      [await temporaryStore(), [one, other]],
      [await temporaryStore(), [other, one]],
    ] as const) {
      for (const each of from) await merged(store, [await pathOf(each)]);
      expect(receiptConflicts(store)).toEqual([]);
      expect(inForce(store).map(([, fate]) => fate)).toEqual(['complete']);
    }
  });

  it('and another one, in opposite orders, stand against each other', async () => {
    const { form, copies } = await offices(2);
    const [one, other] = copies;
    if (!one || !other) throw new Error('no copies');
    const first = await filledIn(form, [{ received: 1, condition: 'thiếu' }], { team: 'Mẫu Văn Một' });
    const second = await filledIn(form, [{ condition: 'đủ' }], { team: 'Mẫu Văn Một' });
    for (const receipt of [first, second]) await take(one, receipt);
    for (const receipt of [second, first]) await take(other, receipt);
    await merged(one, [await pathOf(other)]);
    expect(receiptConflicts(one)).toHaveLength(1);
  });

  it('gives one state, whatever was taken where and merged in which order', async () => {
    const { form, copies } = await offices(1);
    const [base] = copies;
    if (!base) throw new Error('no copy');
    const team = { team: 'Mẫu Văn Một' };
    const receipts = [
      await filledIn(form, [{ received: 1, condition: 'thiếu' }], team),
      await filledIn(form, [{ condition: 'đủ' }, { condition: 'đủ' }], team),
      await filledIn(form, [undefined, { received: 1, condition: 'hỏng' }], { team: 'Mẫu Thị Hai' }),
    ];
    const taken = fc.array(fc.constantFrom(...receipts), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.tuple(taken, taken, taken), async (each) => {
        const packs: string[] = [];
        for (const own of each) {
          const path = join(await temporaryFolder(), 'bangiao.db');
          base.exec(`VACUUM INTO '${path}'`);
          const store = openStore(path);
          for (const receipt of own) await take(store, receipt);
          packs.push(await pathOf(store));
          store.close();
        }
        const [forth, back] = [await temporaryStore(), await temporaryStore()];
        await merged(forth, packs);
        for (const pack of packs.toReversed()) await merged(back, [pack]);
        expect(await stateOf(back)).toEqual(await stateOf(forth));
        expect(inForce(forth).length).toBeLessThanOrEqual(4);
        for (const store of [forth, back]) store.close();
      }),
      { numRuns: 6 },
    );
  });
});
