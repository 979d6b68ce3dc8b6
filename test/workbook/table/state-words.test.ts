import { describe, expect, it } from 'vitest';
import { scanOne } from './support.ts';

const premises = [
  'TT',
  'Cơ sở, địa chỉ nhà, đất',
  'Phường cũ',
  'Đơn vị sử dụng',
  'Diện tích đất',
  'Nguyên giá',
  'Hiện trạng sử dụng',
  'Ghi chú',
];
const office = [1, 'Nhà mẫu, số 1 phố Mẫu', 'Phường Cống Vị', 'Phòng Mẫu', 500, 1_000_000, 'Trụ sở', ''];
const title = 'TỔNG HỢP CƠ SỞ NHÀ, ĐẤT';

describe('the rows above a heading of which no column is known to name a record', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ['Cộng hoà xã hội chủ nghĩa Việt Nam', 'Độc lập – Tự do – Hạnh phúc'],
    ['CONG HOA XA HOI CHU NGHIA VIET NAM', 'Doc lap - Tu do - Hanh phuc'],
  ])('are those of a paper where they bear “%s”: they name no columns', async (state, motto) => {
    const letterhead = [['UBND QUẬN MẪU', '', '', state], ['CƠ SỞ NHÀ, ĐẤT', '', '', motto], [title]];
    const table = await scanOne([...letterhead, premises, office]);
    expect(table.heading).toMatchObject({ from: 4, to: 4 });
    expect(table.letterhead).toHaveLength(3);
  });

  it('are a title, which makes no name of the column of row numbers', async () => {
    const table = await scanOne([[title], premises, office]);
    expect(table.heading).toMatchObject({ from: 2, to: 2 });
  });
});
