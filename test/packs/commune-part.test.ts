import { expect, it } from 'vitest';
import { communeStandings } from '../../src/checks/commune-standing.ts';
import type { Store } from '../../src/store/database.ts';
import { communeOfPart } from '../../src/store/packs/commune-of-part.ts';
import { check } from '../checks/support.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { hoanKiem, importPaths } from '../import/support.ts';
import {
  destinationOf,
  map,
  otherDestination,
  placeName,
  premisesHeading,
  premisesRow,
  wholePlace,
} from '../mapping/support.ts';
import { hoanKiemPart, merged, packed, workbookOf } from './support.ts';

const own = destinationOf(wholePlace.code);

async function district(): Promise<Store> {
  const store = await temporaryStore();
  const rows = [premisesRow(1, placeName(wholePlace)), premisesRow(2, placeName(otherDestination))];
  await importPaths(store, [await workbookOf([premisesHeading, ...rows])], { district: hoanKiem });
  await map(store);
  return store;
}

/** Codes that say of others what the workspace cannot know. */
const ofOthers = /^(DISTRICT-INVENTORY|CITY-INVENTORY|TARGET-DIFFERS|FORMER-COMMUNE-WITHOUT)/;

async function codesIn(store: Store) {
  await check(store);
  return store
    .prepare<[], string>("SELECT DISTINCT code FROM v_findings WHERE stage = 'check'")
    .pluck()
    .all();
}

it('a commune’s part says nothing of what districts have not sent: their lists without anything for it are in no pack', async () => {
  const store = await temporaryStore();
  await merged(store, [(await packed(await district(), { type: 'commune', code: own })).path]);
  expect(communeOfPart(store)).toBe(own);
  expect((await codesIn(store)).filter((code) => ofOthers.test(code))).toEqual([]);
  expect(communeStandings(store).every(({ missing }) => missing === 0)).toBe(true);
});

it('a workspace with the list of a district is asked for all of them, whatever parts it took in as well', async () => {
  const sender = await district();
  expect((await codesIn(sender)).some((code) => ofOthers.test(code))).toBe(true);
  const city = await temporaryStore();
  await merged(city, [
    (await packed(sender, hoanKiemPart)).path,
    (await packed(sender, { type: 'commune', code: own })).path,
  ]);
  expect(communeOfPart(city)).toBeUndefined();
  expect((await codesIn(city)).some((code) => ofOthers.test(code))).toBe(true);
});
