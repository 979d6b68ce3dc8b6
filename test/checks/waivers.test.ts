import { describe, expect, it } from 'vitest';
import { findingKey, giveWaiver, takeBackWaiver, type WaiverOptions } from '../../src/checks/waivers.ts';
import { standingCell } from '../../src/export/tables/words.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { countFindings, countWaived, iterateFindings } from '../../src/store/checks/findings.ts';
import type { Store } from '../../src/store/database.ts';
import { listOperations } from '../../src/store/operations.ts';
import { findingsOfDistrict } from '../../src/store/outputs/export-findings.ts';
import { actor, temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRow, personRow, staffHeading } from '../import/support.ts';
import { check, importFrom } from './support.ts';

const code = 'ASSETS-PLATE-MISSING';
const given = { reason: 'xe chờ cấp lại biển', authority: 'Chủ tịch UBND thành phố', until: '2025-12-31' };
const options: WaiverOptions = { actor, today: '2025-06-30', dryRun: false };

/** Two cars without plates, sent by Ba Đình. */
async function twoCars(): Promise<Store> {
  const store = await temporaryStore();
  await importFrom(store, '001', 'xe.xlsx', [assetHeading, assetRow(1, { 3: 'B' }), assetRow(2, { 3: 'B' })]);
  await check(store);
  return store;
}

function found(store: Store) {
  return [...iterateFindings(store, { rule: code })].map((finding) => [findingKey(finding), finding.waiver]);
}

const first = `${code}@001/assets/TS-1`;
const second = `${code}@001/assets/TS-2`;

describe('a waived finding', () => {
  it('no longer counts and stays in sight, last', async () => {
    const store = await twoCars();
    const { id } = await giveWaiver(store, first, given, options);
    expect(found(store)).toEqual([
      [second, null],
      [first, id],
    ]);
    expect(countFindings(store, { rule: code }).warning).toBe(1);
    expect(countWaived(store)).toBe(1);
  });

  it('stays waived when it is found again, and in a new version of the file', async () => {
    const store = await twoCars();
    const { id } = await giveWaiver(store, first, given, options);
    await check(store);
    expect(found(store)).toContainEqual([first, id]);
    await importFrom(store, '001', 'xe.xlsx', [assetHeading, assetRow(9), assetRow(1, { 3: 'B' })]);
    await check(store);
    expect(found(store)).toEqual([[first, id]]);
  });

  it('is not the one that stands in its cell in a new version of the file', async () => {
    const store = await temporaryStore();
    const gender = 'STAFF-CITIZEN-ID-GENDER';
    const waivedPeople = () =>
      [...iterateFindings(store, { rule: gender })].map(({ cell, waiver }) => [cell, waiver]);
    const woman = { 3: 'Nữ' };
    await importFrom(store, '001', 'a.xlsx', [staffHeading, personRow(1, woman)]);
    const { id } = await giveWaiver(store, gender, given, options);
    await importFrom(store, '001', 'a.xlsx', [staffHeading, personRow(2, woman), personRow(1, woman)]);
    await check(store);
    expect(waivedPeople()).toEqual([
      ['E2', null],
      ['E3', null],
    ]);
    await importFrom(store, '001', 'a.xlsx', [staffHeading, personRow(1, { ...woman, 8: 'khác' })]);
    await check(store);
    expect(waivedPeople()).toEqual([['E2', id]]);
  });

  it('counts again after its last day', async () => {
    const store = await twoCars();
    const { id } = await giveWaiver(store, first, given, options);
    await check(store, { today: '2025-12-31' });
    expect(found(store)).toContainEqual([first, id]);
    await check(store, { today: '2026-01-01' });
    expect(countWaived(store)).toBe(0);
    expect(countFindings(store, { rule: code }).warning).toBe(2);
  });

  it('counts again when the waiver is taken back, which the log tells', async () => {
    const store = await twoCars();
    const { id } = await giveWaiver(store, first, given, options);
    await takeBackWaiver(store, id, options);
    expect(countWaived(store)).toBe(0);
    expect(
      listOperations(store)
        .slice(-2)
        .map(({ command }) => command),
    ).toEqual(['waive', 'undo']);
    await expect(takeBackWaiver(store, id, options)).rejects.toMatchObject({ message: 'WAIVER-UNKNOWN' });
  });

  it('is marked in a workbook', async () => {
    const store = await twoCars();
    const { id } = await giveWaiver(store, first, given, options);
    const cells = [...findingsOfDistrict(store, '001')].map((finding) =>
      standingCell(messagesIn('vi'), finding),
    );
    expect(cells).toContainEqual({ kind: 'styled', value: `miễn trừ W${id}`, tone: 'muted' });
  });

  it('may be waived anew: the last one holds', async () => {
    const store = await twoCars();
    await giveWaiver(store, first, given, options);
    const { id } = await giveWaiver(store, first, { ...given, until: '2026-06-30' }, options);
    await check(store, { today: '2026-02-01' });
    expect(found(store)).toContainEqual([first, id]);
  });
});

describe('waiving', () => {
  it('takes a code alone where one finding has it', async () => {
    const store = await temporaryStore();
    await importFrom(store, '001', 'xe.xlsx', [assetHeading, assetRow(1, { 3: 'B' })]);
    expect(await giveWaiver(store, code, given, options)).toMatchObject({ code, place: '001/assets/TS-1' });
  });

  it.each([
    ['a code that several have', code, given, 'WAIVER-FINDING-SEVERAL'],
    ['a finding that is not there', `${code}@001/assets/TS-9`, given, 'WAIVER-FINDING-UNKNOWN'],
    ['a day that is past', first, { ...given, until: '2025-06-29' }, 'WAIVER-PAST'],
  ])('refuses %s', async (_, finding, terms, refusal) => {
    const store = await twoCars();
    await expect(giveWaiver(store, finding, terms, options)).rejects.toMatchObject({ message: refusal });
    expect(countWaived(store)).toBe(0);
  });

  it('as a dry run leaves nothing', async () => {
    const store = await twoCars();
    const before = listOperations(store).length;
    await giveWaiver(store, first, given, { ...options, dryRun: true });
    expect([countWaived(store), listOperations(store).length]).toEqual([0, before]);
  });

  it('names a person by the cell, never by the id', async () => {
    const store = await temporaryStore();
    await importFrom(store, '001', 'a.xlsx', [staffHeading, personRow(1, { 3: 'Nữ' })]);
    const keys = [...iterateFindings(store, { rule: 'STAFF-CITIZEN-ID-GENDER' })].map(findingKey);
    expect(keys).toEqual(['STAFF-CITIZEN-ID-GENDER@001/a.xlsx › Bảng kê › E2']);
  });
});
