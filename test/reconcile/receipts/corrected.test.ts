import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { submissionToCorrect, writeCorrection } from '../../../src/export/correction/correction.ts';
import { readBackCorrection } from '../../../src/import/correction/compare.ts';
import { undoImport } from '../../../src/import/undo-import.ts';
import { verifyLog } from '../../../src/store/audit.ts';
import type { Store } from '../../../src/store/database.ts';
import { receivedRecords } from '../../../src/store/receiving/received.ts';
import { createWorkspace } from '../../../src/workspace/workspace.ts';
import { EditedSheet, edited } from '../../helpers/sheet-editing.ts';
import { actor, closedAfterTest, temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRow, hoanKiem, importGrid, importPaths } from '../../import/support.ts';
import { map } from '../../mapping/support.ts';
import { merged, packed, stateOf } from '../../packs/support.ts';
import { filledIn, givenOut, messages, receive, receiver } from './support.ts';

/** Things without a code that a district hands over to one commune. */
async function codeless() {
  const workspace = await createWorkspace(join(await temporaryFolder(), 'bangiao.db'));
  closedAfterTest(workspace.store);
  const rows = [1, 2].map((number) => [...assetRow(number, { 1: '' }), receiver]);
  const grid = [[...assetHeading, 'Nơi tiếp nhận'], ...rows];
  await importGrid(workspace.store, grid, { district: hoanKiem, file: 'tai-san.xlsx' });
  await map(workspace.store);
  return workspace;
}

/** The district mends a name in its correction workbook and sends it back. */
async function rename(store: Store, submission: number, from: string, to: string): Promise<void> {
  const path = join(await temporaryFolder(), 'sua.xlsx');
  await writeCorrection(store, submissionToCorrect(store, submission), path, {
    ...{ messages, overwrite: false, dryRun: false, createdAt: actor.at },
    readBack: (written) => readBackCorrection(store, written),
  });
  const mended = await edited(path, join(await temporaryFolder(), 'da-sua.xlsx'), (workbook) => {
    const sheet = new EditedSheet(workbook, 'Bảng kê', 'Danh mục tài sản');
    sheet.fill(sheet.rowWith('Danh mục tài sản', from), { 'Danh mục tài sản': to });
  });
  expect((await importPaths(store, [mended])).refused).toEqual([]);
  await map(store);
}

/** What each thing is called now, and how far its receiving is. */
function states(store: Store) {
  const names = new Map(store.prepare<[], [number, string]>('SELECT id, name FROM v_assets').raw().all());
  return receivedRecords(store).map(({ record, state }) => [names.get(record), state]);
}

describe('a receipt on a thing without a code', () => {
  it('follows it through a correction of its name, there and back, and waits to be looked at again', async () => {
    const workspace = await codeless();
    const { store } = workspace;
    const receipt = await filledIn(await givenOut(workspace), [{ condition: 'đủ' }, { condition: 'đủ' }]);
    expect((await receive(store, [receipt])).refused).toEqual([]);
    await rename(store, 1, 'Bàn thử số 1', 'Bàn gỗ thử số 1');
    expect(states(store)).toEqual([
      ['Bàn gỗ thử số 1', 'changed'],
      ['Bàn thử số 2', 'complete'],
    ]);
    await rename(store, 2, 'Bàn gỗ thử số 1', 'Bàn gỗ lim thử số 1');
    expect(states(store)[0]).toEqual(['Bàn gỗ lim thử số 1', 'changed']);
    for (const submission of [3, 2]) await undoImport(store, submission, { actor, dryRun: false });
    await map(store);
    expect(states(store)).toEqual([
      ['Bàn thử số 1', 'complete'],
      ['Bàn thử số 2', 'complete'],
    ]);
    expect(verifyLog(store).changes).toBe(0);
  });

  it('is told of it where its form was given out before the correction', async () => {
    const workspace = await codeless();
    const form = await givenOut(workspace);
    await rename(workspace.store, 1, 'Bàn thử số 1', 'Bàn gỗ thử số 1');
    const { receipts } = await receive(workspace.store, [await filledIn(form, [{ condition: 'đủ' }])]);
    expect(receipts[0]?.findings).toMatchObject([
      { code: 'RECEIPT-OTHER-VERSION', values: { followed: 2, gone: 0 } },
      { code: 'RECEIPT-RECORD-CHANGED', values: { printed: 'Bàn thử số 1', now: 'Bàn gỗ thử số 1' } },
    ]);
  });

  it('follows it in a workspace into which packs are merged, in any order', async () => {
    const workspace = await codeless();
    const { store } = workspace;
    const receipt = await filledIn(await givenOut(workspace), [{ condition: 'đủ' }, { condition: 'đủ' }]);
    expect((await receive(store, [receipt])).refused).toEqual([]);
    const pack = async (scope: { type: 'district' | 'commune'; code: string }) =>
      (await packed(store, scope, { path: join(await temporaryFolder(), 'goi.bangiao') })).path;
    const district = { type: 'district', code: hoanKiem } as const;
    const commune = { type: 'commune', code: receiver } as const;
    const before = [await pack(district), await pack(commune)];
    await rename(store, 1, 'Bàn thử số 1', 'Bàn gỗ thử số 1');
    const after = [await pack(district), await pack(commune)];
    const [forth, back] = [await temporaryStore(), await temporaryStore()];
    await merged(forth, [...before, ...after]);
    for (const each of [...before, ...after].toReversed()) await merged(back, [each]);
    expect(states(forth)).toEqual(states(store));
    expect(await stateOf(back)).toEqual(await stateOf(forth));
  });
});
