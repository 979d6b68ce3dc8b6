import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { assetHeading, assetRow, scan, scanOne } from './support.ts';

type Line = readonly CellInput[];

/** What rows are below a list of one asset. */
async function naturesBelow(...rows: readonly Line[]) {
  const { natures } = await scanOne([assetHeading, assetRow(1), ...rows]);
  return [...natures.values()].slice(2);
}

describe('a heading of which too little is known, below a list', () => {
  it.each([[['STT', 'Tên', 'SL']], [['TT', 'Danh mục tài sản', 'Số lượng']], [['', 'STT', 'Tên']]])(
    'ends what the columns of the list say of the rows: %s',
    async (other) => {
      const rows: readonly Line[] = [
        [],
        other,
        [1, 'Ghế thử', 5],
        [2, 'Tủ thử', 6],
        ['', 'Tổng cộng', '', 11],
      ];
      expect(await naturesBelow(...rows)).toEqual(['unclear', 'unclear', 'unclear', 'total']);
    },
  );

  it('is no other one in the words of the list', async () => {
    expect(await naturesBelow(['STT', 'Danh mục tài sản'], assetRow(2))).toEqual(['unclear', 'data']);
  });

  it('holds down to the next heading that is known', async () => {
    const rows: readonly Line[] = [['STT', 'Tên', 'SL'], [1, 'Ghế thử', 5], assetHeading, assetRow(2)];
    const tables = await scan([assetHeading, assetRow(1), ...rows]);
    expect(tables.map(({ natures }) => [...natures.values()])).toEqual([
      ['heading', 'data', 'unclear', 'unclear'],
      ['heading', 'data'],
    ]);
  });
});
