import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { findingsOf, type Grid, importSheets, letterhead } from '../support.ts';

const before = ['STT', 'Tên cơ sở nhà, đất'];
const behind = ['Diện tích đất (m²)', 'Diện tích sàn (m²)', 'Đơn vị đang sử dụng', 'Phương án bố trí'];

/** The heading of premises with these columns below "Địa chỉ", and its merged cells; its records begin in row 6. */
function below(parts: readonly string[], others: readonly string[] = [], group = 'Địa chỉ') {
  const blank = Array<string>(parts.length - 1).fill('');
  const upper = [...before, group, ...blank, ...others, ...behind];
  const last = String.fromCharCode('B'.charCodeAt(0) + parts.length);
  return { heading: [upper, ['', '', ...parts]], merges: [`C4:${last}4`] };
}

function record(number: number, ...parts: readonly CellInput[]): readonly CellInput[] {
  return [number, `Trụ sở thử ${number}`, ...parts, 500, 300, 'UBND phường Hàng Bạc', 'trụ sở chính'];
}

/** Addresses and former communes of the records below a heading. */
async function read(
  { heading, merges }: { readonly heading: Grid; readonly merges: readonly string[] },
  records: Grid,
  more: readonly string[] = [],
) {
  const store = await temporaryStore();
  const rows = [...letterhead, ...heading, ...records];
  const { refused } = await importSheets(store, [{ name: 'Nhà đất', rows, merges: [...merges, ...more] }]);
  const places = store.prepare('SELECT address, former_commune FROM v_premises ORDER BY id').raw().all();
  return { store, places, refused: refused.map(({ refusal }) => refusal.code) };
}

describe('an address in several columns', () => {
  it('is one address, and its commune the former one where no other column says that', async () => {
    const { places, refused } = await read(below(['Số nhà', 'Đường, phố', 'Phường, xã']), [
      record(1, 12, 'Phố Thử', 'Hàng Bạc'),
      record(2, 'Ngõ 3', 'Phố Thử', 'Phường Lý Thái Tổ'),
      record(3, '', 'Phố Thử', 'Hàng Bạc'),
    ]);
    expect(refused).toEqual([]);
    expect(places).toEqual([
      ['12 Phố Thử, Hàng Bạc', '00061'],
      ['Ngõ 3, Phố Thử, Phường Lý Thái Tổ', '00058'],
      ['Phố Thử, Hàng Bạc', '00061'],
    ]);
  });

  it('may stand below any name of the address, and a dash is no part of it', async () => {
    const group = 'Địa chỉ trụ sở, cơ sở nhà, đất chi tiết';
    const { places } = await read(below(['Số nhà', 'Đường, phố', 'Phường, xã'], [], group), [
      record(1, 12, 'Phố Thử', 'Hàng Bạc'),
      record(2, '-', 'Phố Thử', 'Hàng Bạc'),
    ]);
    expect(places).toEqual([
      ['12 Phố Thử, Hàng Bạc', '00061'],
      ['Phố Thử, Hàng Bạc', '00061'],
    ]);
  });

  it('leaves the former commune to the column that is its own', async () => {
    const parts = ['Số nhà, đường phố', 'Phường/xã', 'Quận/huyện'];
    const { places } = await read(below(parts, ['Xã, phường cũ']), [
      record(1, '12 Phố Thử', 'Hàng Bạc', 'Hoàn Kiếm', 'Lý Thái Tổ'),
    ]);
    expect(places).toEqual([['12 Phố Thử, Hàng Bạc, Hoàn Kiếm', '00058']]);
  });

  it('may stand in a house number and a street with nothing above them', async () => {
    const heading = [[...before, 'Số nhà', 'Đường, phố', 'Xã, phường cũ', ...behind]];
    const { places } = await read({ heading, merges: [] }, [record(1, 12, 'Phố Thử', 'Hàng Bạc')]);
    expect(places).toEqual([['12 Phố Thử', '00061']]);
  });

  it('takes a part that is merged down, or says "as above", for each of its rows', async () => {
    const { places } = await read(
      below(['Số nhà', 'Đường, phố', 'Phường, xã']),
      [record(1, 12, 'Phố Thử', 'Hàng Bạc'), record(2, 14, '', 'nt'), record(3, 16, 'nt', 'nt')],
      ['D6:D7'],
    );
    expect(places).toEqual([12, 14, 16].map((number) => [`${number} Phố Thử, Hàng Bạc`, '00061']));
  });

  it('is told where a part is no text, or says "as above" below nothing', async () => {
    const heading = below(['Số nhà', 'Đường, phố', 'Phường, xã']);
    const alone = await read(heading, [record(1, 12, 'nt', 'Hàng Bạc')]);
    expect(findingsOf(alone.store, 'PREMISES-ADDRESS-DITTO-ALONE').map(({ cell }) => cell)).toEqual(['C6']);
  });

  it('is none where something else stands below the group, or what is below is no address', async () => {
    const headings = [
      ['Số nhà', 'Ghi chú riêng'],
      ['Phường, xã', 'Quận, huyện'],
      ['Đường, phố', 'Số nhà'],
    ];
    for (const parts of headings) {
      const { refused } = await read(below(parts), [record(1, 'một', 'hai')]);
      expect(refused).toEqual(['TABLE-COLUMN-UNSURE']);
    }
    const elsewhere = await read(below(['Số nhà', 'Đường, phố'], ['Xã, phường cũ'], 'Chỗ khác'), [
      record(1, 'một', 'hai', 'Hàng Bạc'),
    ]);
    expect(elsewhere.places).toEqual([[null, '00061']]);
  });
});
