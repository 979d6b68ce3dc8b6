import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { findingsOf, type Grid, importSheets, letterhead } from '../support.ts';

const heading = [
  'STT',
  'Tên cơ sở nhà, đất',
  'Địa chỉ',
  'Xã, phường cũ',
  'Diện tích đất (m²)',
  'Tên nhà',
  'Diện tích sàn (m²)',
  'Số tầng',
  'Năm xây dựng',
  'Nguyên giá',
  'Hiện trạng sử dụng',
  'Phương án bố trí',
];

/** What a row says of one building. */
interface Building {
  readonly name?: string;
  readonly called?: string;
  readonly number?: CellInput;
  readonly floor?: CellInput;
  readonly floors?: CellInput;
  readonly year?: CellInput;
  readonly cost?: CellInput;
  readonly use?: CellInput;
  readonly arrangement?: CellInput;
}

const blank = ['', '', '', '', ''];

/** Premises, with a building in their own row. */
function premises(number: number, building: Building = {}): readonly CellInput[] {
  return [number, `Trụ sở thử ${number}`, `${number} Phố Thử`, 'Hàng Bạc', 500, ...ofBuilding(building)];
}

/** A row with a further building. */
function further(building: Building): readonly CellInput[] {
  const { number = '', name = '' } = building;
  return [number, name, ...blank.slice(2), ...ofBuilding(building)];
}

function ofBuilding({ called, floor, floors, year, cost, use, arrangement }: Building): readonly CellInput[] {
  return [called, floor, floors, year, cost, use, arrangement].map((value) => value ?? '');
}

const nhaA: Building = { called: 'Nhà A', floor: 300, floors: 3, year: 1990, cost: 5_000_000_000 };
const nhaB: Building = { called: 'Nhà B', floor: 200, floors: 2, year: 2001, cost: 3_000_000_000 };
const nhaXe: Building = { called: 'Nhà xe', floor: 50, floors: 1, year: 2010, cost: 100_000_000 };

/** The premises of these rows, the first of which stands in row 5, what became of every other row, and the findings' cells. */
async function read(rows: Grid, merges: readonly string[] = [], columns = heading) {
  const store = await temporaryStore();
  const sheet = { name: 'Nhà đất', rows: [...letterhead, columns, ...rows], merges };
  const { submissions } = await importSheets(store, [sheet]);
  const records = store
    .prepare<[], object>(
      'SELECT floor_area, floors, year_built, original_cost, note FROM v_premises ORDER BY id',
    )
    .all();
  const fates = store
    .prepare("SELECT state || ' ' || coalesce(reason, '') FROM v_rows WHERE row > 4 ORDER BY row")
    .pluck()
    .all();
  const told = (code: string) => findingsOf(store, code).map(({ cell }) => cell);
  return { store, records, fates, told, rows: submissions[0]?.rows, totals: submissions[0]?.totals };
}

const whole = {
  floor_area: 55_000,
  floors: null,
  year_built: null,
  original_cost: 8_100_000_000,
  note: null,
};
const merged = ['A5:A7', 'B5:B7', 'C5:C7', 'D5:D7', 'E5:E7'];

describe('premises of several buildings, each in a row of its own', () => {
  it('are one record: amounts are added up, and what the buildings say otherwise holds for none', async () => {
    const rows = [premises(1, nhaA), further(nhaB), further(nhaXe), premises(2, nhaB)];
    for (const merges of [merged, []]) {
      const { records, fates, told } = await read(rows, merges);
      expect(records).toEqual([whole, { ...records[1] }]);
      expect(records[1]).toMatchObject({ floor_area: 20_000, floors: 2, year_built: 2001 });
      expect(fates).toEqual(['accepted ', 'structural part', 'structural part', 'accepted ']);
      expect(told('ROW-HAS-PARTS')).toEqual(['G5']);
      expect(told('ROW-PARTS-DIFFER')).toEqual(['H5', 'I5']);
    }
  });

  it('are counted as one where the ledger and the stated totals count', async () => {
    const total = ['', 'Tổng cộng: 2 cơ sở', '', '', 1000, '', 750, '', '', 11_100_000_000];
    const { rows, totals } = await read([
      premises(1, nhaA),
      further(nhaB),
      further(nhaXe),
      premises(2, nhaB),
      total,
    ]);
    expect(rows).toMatchObject({ read: 2, accepted: 2, rejected: 0 });
    expect(totals).toHaveLength(4);
    for (const { stated, computed } of totals ?? []) expect(stated).toBe(computed);
  });

  it('keep what all of them say alike, and say so where something asked for is left blank', async () => {
    const alike = [
      { ...nhaA, use: 'trụ sở làm việc' },
      { ...nhaB, floors: 3, use: 'sự nghiệp' },
    ] as const;
    const { records, told } = await read([premises(1, alike[0]), further(alike[1])]);
    expect(records).toMatchObject([{ floors: 3, year_built: null }]);
    expect(told('ROW-PARTS-DIFFER')).toEqual(['I5', 'K5']);
    expect(told('PREMISES-PRESENT-USE-MISSING')).toEqual(['K5']);
  });

  it('have no floor area where that of one cannot be read, and the cell of that one is told', async () => {
    const { records, fates, told } = await read([premises(1, nhaA), further({ ...nhaB, floor: 'chưa đo' })]);
    expect(records).toEqual([]);
    expect(fates).toEqual([expect.stringMatching(/^rejected /), 'structural part']);
    expect(told('PREMISES-FLOOR-AREA-UNREADABLE')).toEqual(['G6']);
  });

  it('may have a first row that states what the others come to', async () => {
    const sum = { floor: 550, cost: 8_100_000_000 };
    const { records, told } = await read([premises(1, sum), further(nhaA), further(nhaB), further(nhaXe)]);
    expect(records).toEqual([whole]);
    expect(told('ROW-HAS-PARTS')).toEqual(['G5']);
  });

  it('may have names below a first row that states a place and no amount', async () => {
    const named = [nhaA, nhaB, nhaXe].map(({ called, ...building }) =>
      further({ ...building, name: called ?? '' }),
    );
    const { records, fates } = await read([premises(1), ...named]);
    expect(records).toEqual([whole]);
    expect(fates.slice(1)).toEqual(Array(3).fill('structural part'));
    const marked = await read([premises(1), further({ ...nhaB, name: 'Nhà B', number: '-' })]);
    expect(marked.records).toMatchObject([{ floor_area: 20_000 }]);
  });
});

describe('a row below premises', () => {
  const incomplete = ['accepted ', 'rejected ROW-INCOMPLETE'];

  it('is none of their buildings where it has something that is its own', async () => {
    for (const own of [{ number: 2 }, { arrangement: 'dôi dư' }])
      expect((await read([premises(1, nhaA), further({ ...nhaB, ...own })])).fates).toEqual(incomplete);
    const placed = further(nhaB).with(2, '7 Phố Khác');
    expect((await read([premises(1, nhaA), placed])).fates).toEqual(incomplete);
  });

  it('is none of their buildings where it has nothing but amounts: it may be a sum', async () => {
    const sum = { floor: 500, cost: 8_000_000_000 };
    expect((await read([premises(1, nhaA), premises(2, nhaB), further(sum)])).fates.at(-1)).toBe(
      'rejected ROW-INCOMPLETE',
    );
  });

  it('stands for itself where nothing tells whether the first row is the whole or a building', async () => {
    for (const floor of [900, 550.3])
      expect(
        (await read([premises(1, { floor }), further(nhaA), further(nhaB), further(nhaXe)])).fates,
      ).toEqual(['accepted ', ...Array(3).fill('rejected ROW-INCOMPLETE')]);
    const alike = { ...nhaA, year: 1991 };
    expect((await read([premises(1, nhaA), further(alike)])).fates).toEqual(incomplete);
  });

  it('is premises of its own where it names an office, or has a number', async () => {
    for (const own of [{ name: 'Trạm y tế' }, { name: 'Nhà B', number: 2 }])
      expect((await read([premises(1), further({ ...nhaB, ...own })])).fates).toEqual([
        'accepted ',
        'accepted ',
      ]);
  });

  it('is none of their buildings below a section', async () => {
    const { fates } = await read([premises(1, nhaA), ['II', 'Khối trường học'], further(nhaB)]);
    expect(fates).toEqual(['accepted ', 'structural section', 'rejected ROW-INCOMPLETE']);
  });
});
