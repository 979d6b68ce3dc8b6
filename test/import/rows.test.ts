import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/reconcile/ledger.ts';
import type { Store } from '../../src/store/database.ts';
import type { CellInput } from '../helpers/rows.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  assetRows,
  findingsOf,
  type Grid,
  importGrid,
  importSheets,
  letterhead,
  personRow,
  staffHeading,
  storedFindings,
} from './support.ts';

function storedRows(store: Store) {
  return store
    .prepare<[], { row: number; state: string; reason: string | null; raw: string; section: string | null }>(
      'SELECT row, state, reason, raw, section FROM v_rows ORDER BY id',
    )
    .all();
}

const line: fc.Arbitrary<readonly CellInput[]> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }).map((number) => assetRow(number)) },
  fc.constantFrom<readonly CellInput[]>(
    ['', '', 'Cộng', '', '', '', 5_000_000],
    ['', '', 'Tổng cộng', '', '', '', 1],
    ['B', '', 'Xe ô tô'],
    ['Phòng Tài chính'],
    ['…', '…', '…'],
    [7],
    ['', '', 'Người lập biểu', '', '', 'Thủ trưởng'],
    ['', '', 'gì đó không rõ'],
    [],
    assetHeading,
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  ),
  fc.array(
    fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
      fc.constantFrom<CellInput>('-', '0đ', '1.234.567', '12,5 tỷ', '1E+15', 'A', null),
    ),
    { maxLength: 10 },
  ),
);

describe('every row', () => {
  it('has one fate, whatever the table holds, and the ledger closes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
        const store = await temporaryStore();
        const grid: Grid = [...letterhead, assetHeading, ...lines];
        const { submissions, refused } = await importGrid(store, grid);
        if (refused.length > 0) {
          // Nothing but structure: no submission, and nothing is kept.
          expect(refused.map(({ refusal }) => refusal.code)).toEqual(['TABLE-EMPTY']);
          expect(storedRows(store)).toEqual([]);
          store.close();
          return;
        }
        const [submission] = submissions;
        const { read, accepted, rejected, duplicate, structural } = submission?.rows ?? {
          read: -1,
          accepted: 0,
          rejected: 0,
          duplicate: 0,
          structural: 0,
        };
        expect(read).toBe(accepted + rejected + duplicate);
        const isFilled = (row: readonly CellInput[]) => row.some((value) => value !== null && value !== '');
        expect(storedRows(store).map(({ row }) => row)).toEqual(
          grid.flatMap((row, index) => (isFilled(row) ? [index + 1] : [])),
        );
        expect(read + structural).toBe(grid.filter(isFilled).length);
        expect(readLedger(store)).toMatchObject({ closes: true });
        store.close();
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the raw text of its cells, unread ones too', async () => {
    const store = await temporaryStore();
    const name = 'BÀN  thử'.normalize('NFD');
    await importGrid(store, [
      ...letterhead,
      [...assetHeading, 'Cột riêng'],
      [...assetRow(1, { 2: name, 6: '1.234.567 đ' }), 'của riêng'],
    ]);
    const row = storedRows(store).find(({ state }) => state === 'accepted');
    expect(JSON.parse(row?.raw ?? '')).toEqual([
      '1',
      'TS-1',
      name,
      'D',
      'cái',
      '1',
      '1.234.567 đ',
      '500000',
      'Phòng Nội vụ',
      'của riêng',
    ]);
  });

  it('without what makes it a record is rejected, with a finding', async () => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 2: '…' }), assetRow(2)]);
    expect(storedRows(store).filter(({ state }) => state === 'rejected')).toMatchObject([
      { row: 5, reason: 'ROW-INCOMPLETE' },
    ]);
    expect(findingsOf(store, 'ROW-INCOMPLETE')).toMatchObject([{ sheet: 'Bảng kê', cell: '5' }]);
  });

  it('whose required amount cannot be read is rejected: the sum would be short', async () => {
    const store = await temporaryStore();
    await importGrid(store, [
      ...letterhead,
      assetHeading,
      assetRow(1, { 6: 'chưa rõ' }),
      assetRow(2, { 7: 'chưa rõ' }),
    ]);
    expect(storedRows(store).map(({ row, state }) => [row, state])).toContainEqual([5, 'rejected']);
    expect(storedRows(store).map(({ row, state }) => [row, state])).toContainEqual([6, 'accepted']);
    expect(findingsOf(store, 'ASSETS-ORIGINAL-COST-UNREADABLE')).toMatchObject([{ cell: 'G5' }]);
    expect(findingsOf(store, 'ASSETS-RESIDUAL-VALUE-UNREADABLE')).toMatchObject([{ cell: 'H6' }]);
  });

  it('that nobody can tell is rejected, with a finding', async () => {
    const store = await temporaryStore();
    await importGrid(store, [
      ...letterhead,
      assetHeading,
      assetRow(1),
      ['', '', '', '', '', '', 5_000_000],
      assetRow(2),
    ]);
    expect(findingsOf(store, 'ROW-UNCLEAR')).toMatchObject([{ severity: 'error', cell: '6' }]);
  });

  it('takes the section above it for what it does not say itself', async () => {
    const store = await temporaryStore();
    const heading = assetHeading.filter((_, column) => column !== 3 && column !== 8);
    const row = (number: number) => assetRow(number).filter((_, column) => column !== 3 && column !== 8);
    await importGrid(store, [
      ...letterhead,
      heading,
      ['A', '', 'Trụ sở làm việc'],
      ['Phòng Tài chính'],
      row(1),
      ['Phòng Nội vụ'],
      row(2),
      ['B. Xe ô tô'],
      row(3),
      ['C', '', 'Máy móc, thiết bị'],
      row(4),
      ['', '', 'D. Tài sản khác'],
      row(5),
    ]);
    const assets = store.prepare('SELECT section, custodian FROM v_assets ORDER BY id').raw().all();
    expect(assets).toEqual([
      ['A', 'Phòng Tài chính'],
      ['A', 'Phòng Nội vụ'],
      ['B', null],
      ['C', null],
      ['D', null],
    ]);
  });

  it('keeps its own word against the section above it', async () => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, assetHeading, ['B', '', 'Xe ô tô'], assetRow(1, { 3: 'C' })]);
    expect(store.prepare('SELECT section FROM v_assets').pluck().all()).toEqual(['C']);
  });

  it('that is hidden is read all the same, and counted', async () => {
    const store = await temporaryStore();
    const rows = [...letterhead, assetHeading, ...assetRows(4)];
    const { submissions } = await importSheets(store, [{ name: 'Ẩn', rows, hiddenRows: [6, 7] }]);
    expect(submissions[0]?.rows.accepted).toBe(4);
    const [finding, ...others] = findingsOf(store, 'TABLE-ROWS-HIDDEN');
    expect(finding).toMatchObject({ sheet: 'Ẩn', severity: 'warning' });
    expect(JSON.parse(finding?.details ?? '')).toEqual({ rows: 2 });
    expect(others).toEqual([]);
  });
});

describe('rows with the same identifying value', () => {
  it('that say the same are one record and a duplicate', async () => {
    const store = await temporaryStore();
    const { submissions } = await importGrid(store, [
      ...letterhead,
      assetHeading,
      assetRow(1),
      assetRow(1, { 0: 2 }),
      assetRow(3),
    ]);
    expect(submissions[0]?.rows).toMatchObject({ read: 3, accepted: 2, duplicate: 1 });
    expect(storedRows(store).find(({ state }) => state === 'duplicate')?.row).toBe(6);
    expect(findingsOf(store, 'ROW-DUPLICATE')).toMatchObject([{ severity: 'warning', cell: 'B6' }]);
    expect(store.prepare('SELECT sum(original_cost) FROM v_assets').pluck().get()).toBe(2_000_004);
  });

  it('repeats rows of its own file alone: what an earlier version lists is no row of this one', async () => {
    const store = await temporaryStore();
    await importGrid(store, [assetHeading, ...assetRows(2)], { district: '002' });
    const { submissions } = await importGrid(store, [assetHeading, ...assetRows(2), assetRow(1)], {
      district: '002',
      as: 'version',
    });
    expect(submissions[0]?.rows).toMatchObject({ read: 3, accepted: 2, duplicate: 1 });
  });

  it('that differ stay records, with a finding to decide', async () => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, assetHeading, assetRow(1), assetRow(1, { 2: 'Ghế thử' })]);
    expect(store.prepare('SELECT count(*) FROM v_assets').pluck().get()).toBe(2);
    const [finding] = findingsOf(store, 'ASSETS-ASSET-CODE-REPEATED');
    expect(finding).toMatchObject({ severity: 'error' });
    expect(JSON.parse(finding?.details ?? '')).toEqual({ first_sheet: 'Bảng kê', first_row: 5 });
  });

  it('are none when nothing identifies them: two equal chairs are two', async () => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 1: '' }), assetRow(1, { 1: '' })]);
    expect(store.prepare('SELECT count(*) FROM v_assets').pluck().get()).toBe(2);
  });
});

describe('findings', () => {
  it('carry sheet and cell', async () => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, staffHeading, personRow(1, { 4: '00308', 5: 'gì đó', 3: '' })]);
    expect(storedFindings(store).map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ['STAFF-CITIZEN-ID-LENGTH', 'Bảng kê', 'E5'],
      ['STAFF-EMPLOYMENT-TYPE-NOT-IN-LIST', 'Bảng kê', 'F5'],
    ]);
  });

  it('name a required column that is missing once, not in each row', async () => {
    const store = await temporaryStore();
    const without = (row: readonly CellInput[]) => row.filter((_, column) => column !== 4);
    await importGrid(store, [
      ...letterhead,
      without(staffHeading),
      ...[1, 2, 3].map((number) => without(personRow(number))),
    ]);
    expect(storedFindings(store).map(({ code, details }) => [code, details])).toEqual([
      ['TABLE-COLUMN-MISSING', '{"heading":"Số CCCD"}'],
    ]);
  });

  it('tell of headings that are unknown or stand twice, with their cell', async () => {
    const store = await temporaryStore();
    await importGrid(store, [
      ...letterhead,
      [...assetHeading, 'Cột riêng', 'Nguyên giá'],
      [...assetRow(1), 'a', 5],
    ]);
    expect(findingsOf(store, 'TABLE-HEADING-UNKNOWN')).toMatchObject([{ cell: 'J4', severity: 'info' }]);
    expect(findingsOf(store, 'TABLE-HEADING-TWICE')).toMatchObject([{ cell: 'K4', severity: 'warning' }]);
  });

  const ids = [
    '003080123456',
    '003 080 123 456',
    '003.080.123456',
    '003-080-123456',
    '0030801234',
    '123456789',
  ];
  const places: readonly (readonly [string, (id: string) => Grid])[] = [
    ['in its own column', (id) => [personRow(1, { 4: id })]],
    ['in another column', (id) => [personRow(1, { 2: id, 3: id, 5: id, 7: id, 8: id, 9: id })]],
    ['in a row nobody can tell', (id) => [personRow(1), ['', '', '', '', id]]],
    ['in a row without a name', (id) => [personRow(1, { 1: '…', 4: id })]],
    ['in a repeated row', (id) => [personRow(1, { 4: id }), personRow(2, { 4: id })]],
  ];
  it.each(places)('never show a citizen id, even %s', async (_, rowsFor) => {
    for (const id of ids) {
      const store = await temporaryStore();
      await importGrid(store, [...letterhead, staffHeading, ...rowsFor(id), personRow(9)]);
      const shown = storedFindings(store)
        .map(({ details }) => details)
        .join('\n');
      expect(shown.replace(/[ .-]/g, ''), id).not.toContain(id.replace(/[ .-]/g, ''));
    }
  });
});
