import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../../helpers/workspace.ts';
import { findingsOf, importGrid, letterhead } from '../support.ts';

const heading = ['STT', 'Tên cơ sở nhà, đất', 'Địa chỉ', 'Diện tích đất (m²)', 'Nguyên giá (đồng)'];

/** More rows than are looked at before the first of them is read. */
const many = 300;

async function premises(areas: readonly string[], costs: readonly string[] = []) {
  const store = await temporaryStore();
  const rows = areas.map((area, index) => [
    index + 1,
    `Trụ sở thử ${index + 1}`,
    `${index + 1} Hàng Bạc`,
    area,
    costs[index] ?? '',
  ]);
  await importGrid(store, [...letterhead, heading, ...rows]);
  return {
    areas: store.prepare('SELECT land_area FROM v_premises ORDER BY id').pluck().all(),
    told: findingsOf(store, 'TABLE-NUMBERS-EITHER-STYLE'),
  };
}

function repeated(text: (number: number) => string): readonly string[] {
  return Array.from({ length: many }, (_, index) => text(201 + index));
}

describe('numbers typed as text, of which only later ones show how they are spelled', () => {
  it('are told where others may be read otherwise by that', async () => {
    const { areas, told } = await premises([...repeated((number) => `1.${number}`), '85.5']);
    expect([areas[0], areas.at(-1)]).toEqual([1_201_00, 85_50]);
    expect(told).toMatchObject([{ cell: 'D4' }]);
    expect(JSON.parse(String(told[0]?.details))).toEqual({
      heading: 'Diện tích đất (m²)',
      text: '85.5',
      doubtful: many,
      first: '1.201',
    });
  });

  it('are told where the first rows show one spelling and later ones another', async () => {
    const { told } = await premises(['85,5', ...repeated((number) => `1.${number}`), '85.5']);
    expect(told).toMatchObject([{ cell: 'D4' }]);
  });

  it.each([
    ['they are spelled as in Việt Nam', [...repeated((number) => `1.${number}`), '1.234,5']],
    ['no other can be read in two ways', [...repeated((number) => `${number},5`), '85.5']],
    ['the first rows show it as well', ['85,5', ...repeated((number) => `1.${number}`), '1.234,5']],
  ])('are not told where %s', async (_, areas) => {
    expect((await premises(areas)).told).toEqual([]);
  });

  it('are not told of whole đồng, which have no fractions', async () => {
    const costs = [...repeated((number) => `1.${number}.000`), '85.000'];
    const { told } = await premises([...repeated(() => '85'), '85'], costs);
    expect(told).toEqual([]);
  });

  it('were refused one by one where the first rows showed both', async () => {
    const { areas, told } = await premises(['85.5', '85,5', '1.201']);
    expect(areas).toEqual([85_50, 85_50]);
    expect(told).toEqual([]);
  });
});
