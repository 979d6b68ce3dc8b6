import { expect, it } from 'vitest';
import { readMatch } from '../../../src/reconcile/match/read-match.ts';
import { hoanKiem, importGrid } from '../../import/support.ts';
import { assetGrid, filledIn, givenOut, handedOver, receive } from '../receipts/support.ts';

it('the match says how far the receiving is, and what came without being listed', async () => {
  const workspace = await handedOver(2, 2, 2);
  const { store } = workspace;
  await importGrid(store, assetGrid([2, 2, 2]), { district: hoanKiem, purpose: 'baseline' });
  const before = readMatch(store)[0];
  expect([before?.received, before?.counts.only_received]).toEqual([{ uncounted: 3 }, 0]);
  const lines = [
    { received: 2, condition: 'đủ' },
    { received: 1, condition: 'thiếu' },
  ];
  const path = await filledIn(await givenOut(workspace), lines, {
    unlisted: [{ what: 'Ghế lạ', received: 4 }],
  });
  await receive(store, [path]);
  const [assets] = readMatch(store);
  expect(assets?.received).toEqual({ complete: 1, missing: 1, uncounted: 1 });
  expect(assets?.counts).toMatchObject({ matched: 3, only_received: 1, closes: true });
  expect(assets?.onlyReceived).toMatchObject([{ receipt: 'P1', what: 'Ghế lạ', quantity: 4 }]);
});
