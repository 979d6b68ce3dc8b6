import { describe, expect, it } from 'vitest';
import type { InventoryKind } from '../../../src/inventory/inventory.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { findingsOf, type Grid, importGrid, importSheets, letterhead } from '../support.ts';

const assetHead = [
  'STT',
  'Tên tài sản',
  'Nhóm',
  'ĐVT',
  'Số lượng',
  'Nguyên giá',
  'Giá trị còn lại',
  'Đơn vị',
];

interface Edit {
  readonly cost?: (at: number) => number;
  readonly left?: (at: number) => number;
  readonly office?: string;
  readonly name?: string;
}

/** Different assets of one office, none with a code. */
function assets(count: number, { cost, left, office = 'Phòng Nội vụ', name = 'Máy thử' }: Edit = {}): Grid {
  const rows = Array.from({ length: count }, (_, at) => {
    const value = 1_000_000 * (at + 1);
    return [at + 1, `${name} ${at}`, 'C', 'cái', 1, cost?.(at) ?? value, left?.(at) ?? value / 2, office];
  });
  return [...letterhead, assetHead, ...rows];
}

/** The cost of every tenth asset is another. */
const edited: Edit = { cost: (at) => 1_000_000 * (at + 1) + (at % 10 === 0 ? 7 : 0) };

async function likeAnother(...sheets: readonly (readonly [name: string, rows: Grid])[]) {
  const store = await temporaryStore();
  await importSheets(
    store,
    sheets.map(([name, rows]) => ({ name, rows })),
  );
  return findingsOf(store, 'TABLE-LIKE-ANOTHER').map(({ sheet, details }) => [
    sheet,
    JSON.parse(details).share,
  ]);
}

describe('an edited copy of a sheet is told of at the later one', () => {
  it('where some rows state another amount', async () => {
    expect(await likeAnother(['Sheet1', assets(40)], ['Sheet1 (2)', assets(40, edited)])).toEqual([
      ['Sheet1 (2)', 100],
    ]);
  });

  it('where one column is another throughout', async () => {
    const later = assets(40, { left: (at) => at + 1 });
    expect(await likeAnother(['Lần 1', assets(40)], ['Lần 2', later])).toEqual([['Lần 2', 100]]);
  });

  it('where rows were added or taken out', async () => {
    expect(await likeAnother(['Bản cũ', assets(30)], ['Bản mới', assets(50)])).toEqual([['Bản mới', 100]]);
    expect(await likeAnother(['Bản cũ', assets(50)], ['Bản mới', assets(30)])).toEqual([['Bản mới', 100]]);
  });

  it('where sheets are called otherwise, but the rows name one office', async () => {
    expect(await likeAnother(['Kiểm kê', assets(40)], ['Bàn giao', assets(40, edited)])).toEqual([
      ['Bàn giao', 100],
    ]);
  });

  it('of people without ids, premises and projects too', async () => {
    const people = (count: number): Grid => [
      ...letterhead,
      ['STT', 'Họ và tên', 'Ngày sinh', 'Đối tượng', 'Chức vụ'],
      ...Array.from({ length: count }, (_, at) => [
        ...[at + 1, `Mẫu Văn ${at}`, `0${1 + (at % 9)}/02/1980`, 'công chức', 'Chuyên viên'],
      ]),
    ];
    expect(await likeAnother(['Lần 1', people(20)], ['Lần 2', people(18)])).toEqual([['Lần 2', 100]]);
  });
});

describe('nothing is said', () => {
  it('of equal furniture of two offices', async () => {
    const [one, other] = [assets(20, { office: 'Trường A' }), assets(20, { office: 'Trường B' })];
    expect(await likeAnother(['A', one], ['B', other])).toEqual([]);
  });

  it('of equal furniture on sheets of two schools, whose rows name nobody', async () => {
    const [one, other] = [assets(20, { office: '' }), assets(20, { ...edited, office: '' })];
    expect(await likeAnother(['TH Kim Đồng', one], ['MN Hoa Sen', other])).toEqual([]);
  });

  it('of ten chairs each among other things', async () => {
    const chairs = Array.from({ length: 10 }, (_, at) => [at, 'Ghế thử', 'C', 'cái', 1, 500_000, 0, '']);
    const list = (name: string): Grid => [...assets(20, { name, office: '' }), ...chairs];
    expect(await likeAnother(['Sheet1', list('Máy in')], ['Sheet2', list('Máy chiếu')])).toEqual([]);
  });

  it('of names alone', async () => {
    const free: Edit = { cost: () => 0, left: () => 0 };
    const later = [...assets(20, free), [99, 'Xe thử', 'B', 'xe', 1, 5, 1, '']];
    expect(await likeAnother(['Sheet1', assets(20, free)], ['Sheet2', later])).toEqual([]);
  });
});

describe('a second file with the records of a first, of which no row says just the same', () => {
  const kind: InventoryKind = 'assets';
  const changed = assets(40, { left: (at) => at + 1 });

  async function second(rows: Grid, as?: 'version' | 'part') {
    const store = await temporaryStore();
    await importGrid(store, assets(40), { file: 'lan-1.xlsx', kind });
    const { refused, submissions } = await importGrid(store, rows, {
      ...{ file: 'lan-2.xlsx', kind },
      ...(as && { as }),
    });
    return {
      codes: refused.map(({ refusal }) => refusal.code),
      versions: submissions.map((each) => each.version),
    };
  }

  it('is asked about: it may be a version or a part', async () => {
    expect((await second(changed)).codes).toEqual(['SUBMISSION-PART-OR-VERSION']);
    expect((await second(assets(90, { left: (at) => at + 1 }))).codes).toEqual([
      'SUBMISSION-PART-OR-VERSION',
    ]);
    expect((await second(changed, 'version')).versions).toEqual([2]);
    expect((await second(changed, 'part')).versions).toEqual([1]);
  });

  it('is asked about where its rows have codes now, or their names other letters', async () => {
    const coded = assets(40).map((row) => [...row, row === assetHead ? 'Mã tài sản' : `TS-${row[0]}`]);
    expect((await second(coded)).codes).toEqual(['SUBMISSION-PART-OR-VERSION']);
    expect((await second(coded, 'version')).versions).toEqual([2]);
    const inCapitals = assets(40, { name: 'MÁY THỬ' });
    expect((await second(inCapitals)).codes).toEqual(['SUBMISSION-PART-OR-VERSION']);
  });

  it('is asked about in a short list only where it has all of them as they are, and says whose they are', async () => {
    const store = await temporaryStore();
    const renumbered = (rows: Grid) =>
      rows.map(([number, ...cells]) => [
        typeof number === 'number' ? `0${number}` : (number ?? ''),
        ...cells,
      ]);
    const codes = async (edit: Edit, count = 3) => {
      const rows = renumbered(assets(count, edit));
      const { refused } = await importGrid(store, rows, { file: 'lan-2.xlsx', kind });
      return refused.map(({ refusal }) => refusal.code);
    };
    await importGrid(store, assets(3), { file: 'lan-1.xlsx', kind });
    await importGrid(store, assets(3, { office: '' }), { file: 'khong-don-vi.xlsx', kind });
    expect(await codes({})).toEqual(['SUBMISSION-PART-OR-VERSION']);
    expect(await codes({}, 2)).toEqual(['SUBMISSION-PART-OR-VERSION']);
    expect(await codes({ left: (at) => at + 1 })).toEqual([]);
  });

  it('is a part where it is of another office or of other things', async () => {
    expect((await second(assets(40, { office: 'Phòng Tư pháp' }))).versions).toEqual([1]);
    expect((await second(assets(40, { name: 'Bàn thử' }))).versions).toEqual([1]);
  });
});
