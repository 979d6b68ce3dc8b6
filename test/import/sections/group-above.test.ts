import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRow, findingsOf, type Grid, importGrid } from '../support.ts';

const cases = ['STT', 'Tên vụ việc', 'Địa điểm', 'Ngày tiếp nhận', 'Đơn vị đang giải quyết', 'Tình trạng'];
const openCase = [1, 'Việc thử', 'phường Hàng Bạc', '01/03/2025', 'Phòng Thử', 'đang giải quyết'];

/** The kind of work of the rows below a title, and the titles that are told to say it. */
async function kindsBelow(title: string, rows: Grid = [cases, openCase]) {
  const store = await temporaryStore();
  await importGrid(store, [['UBND QUẬN HOÀN KIẾM'], [title], [], ...rows], { kind: 'projects' });
  const kinds = store.prepare('SELECT work_kind FROM v_projects ORDER BY id').pluck().all();
  const told = findingsOf(store, 'TABLE-GROUP-ABOVE').map(({ details }) => JSON.parse(details).title);
  return { kinds, told };
}

describe('a title that names the one group of its list', () => {
  it.each([
    ['DANH SÁCH ĐƠN THƯ KHIẾU NẠI, TỐ CÁO', 'khiếu nại, tố cáo'],
    ['Sổ theo dõi đơn khiếu nại', 'khiếu nại, tố cáo'],
    ['DANH SÁCH HỒ SƠ TTHC ĐANG GIẢI QUYẾT', 'hồ sơ TTHC'],
    ['Biểu 02: Tiến độ giải ngân vốn đầu tư công năm 2025', 'dự án đầu tư công'],
    ['DANH MỤC DỰ ÁN ĐẦU TƯ CÔNG', 'dự án đầu tư công'],
    ['BÁO CÁO TRANH CHẤP ĐẤT ĐAI', 'tranh chấp đất đai'],
  ])('%s says it of every row, and that is told', async (title, kind) => {
    expect(await kindsBelow(title)).toEqual({ kinds: [kind], told: [title] });
  });

  it.each([
    'DANH SÁCH DỰ ÁN, NHIỆM VỤ, HỒ SƠ TỒN ĐỌNG',
    'DANH SÁCH DỰ ÁN ĐẦU TƯ CÔNG VÀ NHIỆM VỤ CHUYỂN TIẾP',
    'DANH SÁCH ĐƠN THƯ KHIẾU NẠI, TỐ CÁO, KIẾN NGHỊ, PHẢN ÁNH',
    'DANH SÁCH DỰ ÁN NGOÀI NGÂN SÁCH',
    'Thực hiện Kế hoạch vốn đầu tư công của Thành phố',
  ])('%s says nothing of them', async (title) => {
    expect(await kindsBelow(title)).toEqual({ kinds: [null], told: [] });
  });

  it('gives way to a section that says otherwise, and to a column', async () => {
    const title = 'DANH SÁCH ĐƠN THƯ KHIẾU NẠI, TỐ CÁO';
    const below = await kindsBelow(title, [
      cases,
      openCase,
      ['II', 'Tranh chấp đất đai'],
      openCase.with(0, 2),
    ]);
    expect(below.kinds).toEqual(['khiếu nại, tố cáo', 'tranh chấp đất đai']);
    for (const column of ['Loại', 'Loại đơn Kiến nghị']) {
      const stated = await kindsBelow(title, [
        [...cases, column],
        [...openCase, ''],
      ]);
      expect(stated).toEqual({ kinds: [null], told: [] });
    }
    const beside = await kindsBelow('DANH MỤC DỰ ÁN ĐẦU TƯ CÔNG', [
      [...cases, 'Nhóm dự án'],
      [...openCase, 'C'],
    ]);
    expect(beside.kinds).toEqual(['dự án đầu tư công']);
  });

  it('may name a group of things', async () => {
    const store = await temporaryStore();
    const without = (row: readonly unknown[]) => row.filter((_, column) => column !== 3) as Grid[number];
    await importGrid(store, [
      ['UBND QUẬN HOÀN KIẾM'],
      ['BÁO CÁO KÊ KHAI TÀI SẢN LÀ XE Ô TÔ'],
      [],
      without(assetHeading),
      without(assetRow(1)),
    ]);
    expect(store.prepare('SELECT section FROM v_assets').pluck().all()).toEqual(['B']);
  });
});
