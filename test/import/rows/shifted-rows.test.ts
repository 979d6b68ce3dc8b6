import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import { findingsOf, importPaths } from '../support.ts';

const heading = 'STT,Danh mục tài sản,Nhóm,Đơn vị tính,Số lượng,Nguyên giá,Đơn vị đang quản lý,Ghi chú';

async function imported(...lines: readonly string[]) {
  const path = join(await temporaryFolder(), 'Hoàn Kiếm.csv');
  await writeFile(path, [heading, ...lines].join('\n'));
  const store = await temporaryStore();
  await importPaths(store, [path], { kind: 'assets' });
  return {
    costs: store.prepare('SELECT original_cost FROM v_assets ORDER BY id').pluck().all(),
    shifted: findingsOf(store, 'ROW-SHIFTED').map(({ cell }) => cell),
  };
}

const sound = '1,Bàn,D,cái,1,"6,000,000",Phòng Nội vụ,';

describe('a line of text with more fields than its heading', () => {
  it('is rejected: “5,000,000” without quotes was five đồng', async () => {
    const { costs, shifted } = await imported(sound, '2,Ghế,D,cái,1,5,000,000,Phòng Nội vụ,');
    expect(costs).toEqual([6_000_000]);
    expect(shifted).toHaveLength(1);
  });

  it('is rejected also where the last field is blank', async () => {
    const { costs, shifted } = await imported(sound, '2,Ghế,D,cái,1,5,5,Phòng Nội vụ,');
    expect(costs).toEqual([6_000_000]);
    expect(shifted).toHaveLength(1);
  });

  it('is sound where all lines end in the sign between fields, or have fewer fields', async () => {
    const { costs, shifted } = await imported(
      `${sound},`,
      '2,Ghế,D,cái,1,5000000,Phòng Nội vụ,,',
      '3,Tủ,D,cái,1,7',
    );
    expect(costs).toEqual([6_000_000, 5_000_000, 7]);
    expect(shifted).toEqual([]);
  });
});
