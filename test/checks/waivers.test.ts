import { describe, expect, it } from 'vitest';
import { findingKey, giveWaiver, takeBackWaiver, type WaiverOptions } from '../../src/checks/waivers.ts';
import { standingCell } from '../../src/export/tables/words.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { countFindings, countWaived, iterateFindings } from '../../src/store/checks/findings.ts';
import { applyWaivers } from '../../src/store/checks/waivers.ts';
import type { Store } from '../../src/store/database.ts';
import { listOperations } from '../../src/store/operations.ts';
import { findingsOfDistrict } from '../../src/store/outputs/export-findings.ts';
import { actor, temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRow, assetRows, personRow, staffHeading } from '../import/support.ts';
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

  it('is covered by the one that holds longest of several that workspaces gave', async () => {
    const store = await twoCars();
    await giveWaiver(store, first, given, options);
    const elsewhere = store.prepare(
      `INSERT INTO waiver (code, place, about, reason, authority, until, recorded_at, recorded_by, operation_id)
       SELECT code, place, about, reason, authority, ?, recorded_at, recorded_by, operation_id FROM waiver WHERE id = 1`,
    );
    const [longer] = ['2026-06-30', '2025-09-30'].map((until) =>
      Number(elsewhere.run(until).lastInsertRowid),
    );
    applyWaivers(store, '2025-06-30');
    expect(found(store)).toContainEqual([first, longer]);
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
      ['E3', id],
    ]);
    await importFrom(store, '001', 'a.xlsx', [staffHeading, personRow(1, { ...woman, 8: 'khác' })]);
    await check(store);
    expect(waivedPeople()).toEqual([['E2', id]]);
  });

  describe('of a record without a code', () => {
    const uncoded = { 1: '', 3: 'B' };
    /** What the versions of the list have in common. */
    const others = assetRows(6, 20);

    /** Two cars without codes or plates; the finding of the first is let stand. */
    async function waivedCar(): Promise<{ readonly store: Store; readonly id: number }> {
      const store = await temporaryStore();
      const cars = [assetHeading, assetRow(1, uncoded), assetRow(2, uncoded), ...others];
      await importFrom(store, '001', 'xe.xlsx', cars);
      await check(store);
      const { id } = await giveWaiver(store, `${code}@001/xe.xlsx › Bảng kê › 2`, given, options);
      return { store, id };
    }

    const places = (store: Store) =>
      [...iterateFindings(store, { rule: code })]
        .map(({ place, waiver }) => [place, waiver])
        .toSorted(([left], [right]) => String(left).localeCompare(String(right)));

    it('stays with the record that has got one in the next version', async () => {
      const { store, id } = await waivedCar();
      await importFrom(store, '001', 'xe.xlsx', [
        assetHeading,
        assetRow(2, { 3: 'B' }),
        assetRow(1, { 3: 'B' }),
        ...others,
      ]);
      await check(store);
      expect(places(store)).toEqual([
        ['001/assets/TS-1', id],
        ['001/assets/TS-2', null],
      ]);
      await check(store);
      expect(countWaived(store)).toBe(1);
    });

    it('stays with a record that stands in another cell of another file', async () => {
      const { store, id } = await waivedCar();
      const moved = [assetHeading, assetRow(2, uncoded), ...others, assetRow(1, uncoded)];
      await importFrom(store, '001', 'xe-lan-2.xlsx', moved);
      await check(store);
      expect(places(store).filter(([, waiver]) => waiver !== null)).toEqual([
        ['001/xe-lan-2.xlsx › Bảng kê › 9', id],
      ]);
    });

    it('covers nothing where what tells the record is another, or two are alike', async () => {
      const { store } = await waivedCar();
      await importFrom(store, '001', 'xe.xlsx', [
        assetHeading,
        ...others,
        assetRow(1, { 3: 'B', 6: 9_000_000 }),
      ]);
      await check(store);
      expect(countWaived(store)).toBe(0);
      const twice = [assetHeading, ...others, assetRow(1, { 3: 'B' }), assetRow(1, { 1: 'TS-7', 3: 'B' })];
      await importFrom(store, '001', 'xe.xlsx', twice);
      await check(store);
      expect(countWaived(store)).toBe(0);
    });

    it('ends when its finding is waived anew, and does not come back when that is taken back', async () => {
      const { store } = await waivedCar();
      await importFrom(store, '001', 'xe.xlsx', [assetHeading, ...others, assetRow(1, { 3: 'B' })]);
      await check(store);
      const { id } = await giveWaiver(store, first, given, options);
      expect(found(store)).toEqual([[first, id]]);
      await takeBackWaiver(store, id, options);
      expect(countWaived(store)).toBe(0);
    });

    it('counts again when it is taken back, though it has followed', async () => {
      const { store, id } = await waivedCar();
      await importFrom(store, '001', 'xe.xlsx', [assetHeading, ...others, assetRow(1, { 3: 'B' })]);
      await check(store);
      expect(countWaived(store)).toBe(1);
      await takeBackWaiver(store, id, options);
      expect(countWaived(store)).toBe(0);
    });
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
