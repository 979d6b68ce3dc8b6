import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/database.ts';
import { ledgerLines } from '../../../src/store/submissions/ledger.ts';
import { building, type FormBlock, formHead, formSheet, soundBlock } from '../../helpers/premises-form.ts';
import { writeWorkbook } from '../../helpers/workbook.ts';
import { temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import { findingsOf, hoanKiem, importGrid, importPaths, storedFindings } from '../support.ts';

async function importForm(store: Store, ...blocks: readonly FormBlock[]) {
  const [first = {}, ...others] = blocks;
  const sheet = { name: 'Sheet1', ...formSheet({ head: formHead, ...first }, ...others) };
  const path = await writeWorkbook(join(await temporaryFolder(), 'ke-khai.xlsx'), [sheet]);
  return importPaths(store, [path], { district: hoanKiem });
}

function premisesOf(store: Store): readonly Readonly<Record<string, unknown>>[] {
  return store.prepare<[], Record<string, unknown>>('SELECT * FROM v_premises ORDER BY id').all();
}

/** The one record of a file of one block. */
async function recordOf(changes: FormBlock) {
  const store = await temporaryStore();
  await importForm(store, { ...soundBlock, ...changes });
  const [record, ...others] = premisesOf(store);
  expect(others).toEqual([]);
  return { store, record };
}

async function codesOf(changes: FormBlock): Promise<readonly string[]> {
  const { store } = await recordOf(changes);
  return storedFindings(store).map(({ code }) => code);
}

describe('a block of a declaration of premises', () => {
  it('is one record, whatever it has of buildings', async () => {
    const { record } = await recordOf({
      buildings: [
        building({ 0: 'Nhà chính', 2: 1998, 7: 4, 9: 100 }),
        building({ 0: 'Nhà phụ', 2: 2001, 7: 1, 9: 40.5, 10: 40.5 }),
      ],
      total: ['Tổng cộng', '', '', '', 4_000_000, 0, 2_000_000, '', '', 140.5],
    });
    expect(record).toMatchObject({
      name: 'Nhà chính',
      address: 'Số 0 phố Thử, phường Hàng Trống, quận Hoàn Kiếm',
      former_commune: '00070',
      land_area: 30_000,
      floor_area: 14_050,
      floors: 4,
      year_built: 1998,
      original_cost: 4_000_000,
      residual_value: 2_000_000,
      present_user: 'Phòng Thử nghiệm',
      present_use: 'trụ sở làm việc',
    });
  });

  it('lacks what no such form states, and nothing else', async () => {
    expect(await codesOf({})).toEqual(['PREMISES-ARRANGEMENT-MISSING']);
  });

  it('counts every row once: the record, and all that states it', async () => {
    const store = await temporaryStore();
    const blocks = [soundBlock, { ...soundBlock, buildings: [building(), building()] }];
    const { submissions } = await importForm(store, ...blocks);
    expect(submissions[0]?.rows).toMatchObject({ read: 2, accepted: 2, rejected: 0, duplicate: 0 });
    const rows = store
      .prepare<[], { number: number; reason: string | null }>('SELECT number, reason FROM row ORDER BY id')
      .all();
    const { rows: grid } = formSheet({ head: formHead, ...soundBlock }, ...blocks.slice(1));
    const filled = grid.flatMap((cells, index) => (cells.some((cell) => cell !== '') ? [index + 1] : []));
    expect(rows.map(({ number }) => number)).toEqual(filled);
    expect(rows.filter(({ reason }) => reason === 'form')).toHaveLength(7 + 8);
    const line = ledgerLines(store).find(({ measure }) => measure === 'floor_area');
    expect(line).toMatchObject({ read: '30000', accepted: '30000', pending: '30000' });
  });

  it('keeps the words of every cell', async () => {
    const { store } = await recordOf({});
    const raw = store.prepare<[], string>("SELECT raw FROM row WHERE reason = 'form'").pluck().all();
    expect(raw.join('\n')).toContain('Làm trụ sở làm việc: 300,00');
    expect(raw.join('\n')).toContain('"Nhà thử","III"');
  });

  it('stands for itself among several on a sheet, each below its own letterhead or the one before', async () => {
    const store = await temporaryStore();
    const other = [['Đơn vị sử dụng tài sản: Trạm Thử nghiệm'], ['Mã đơn vị: TN001']];
    await importForm(
      store,
      soundBlock,
      { ...soundBlock, address: 'Số 1 phố Thử, phường Cửa Nam, quận Hoàn Kiếm', land: '300,00 m2' },
      { ...soundBlock, head: other, address: 'Số 2 phố Thử, phường Hàng Bông, quận Hoàn Kiếm' },
    );
    expect(premisesOf(store).map((each) => [each.address, each.former_commune, each.present_user])).toEqual([
      ['Số 0 phố Thử, phường Hàng Trống, quận Hoàn Kiếm', '00070', 'Phòng Thử nghiệm'],
      ['Số 1 phố Thử, phường Cửa Nam, quận Hoàn Kiếm', '00073', 'Phòng Thử nghiệm'],
      ['Số 2 phố Thử, phường Hàng Bông, quận Hoàn Kiếm', '00076', 'Trạm Thử nghiệm'],
    ]);
  });

  it('is read on each sheet of a file, into one submission', async () => {
    const store = await temporaryStore();
    const sheet = formSheet({ head: formHead, ...soundBlock });
    const sheets = ['Cơ sở 1', 'Cơ sở 2'].map((name) => ({ name, ...sheet }));
    const path = await writeWorkbook(join(await temporaryFolder(), 'ke-khai.xlsx'), sheets);
    const { submissions } = await importPaths(store, [path], { district: hoanKiem });
    expect(submissions).toHaveLength(1);
    expect(premisesOf(store).map(({ sheet: name }) => name)).toEqual(['Cơ sở 1', 'Cơ sở 2']);
  });
});

describe('the land certificate', () => {
  it.each<readonly [readonly string[], string | null]>([
    [['Giấy chứng nhận quyền sử dụng đất số AB 000123 ngày 01/02/2010'], 'AB 000123'],
    [['GCN QSDĐ: số 00123/QSDĐ-TN do UBND quận cấp'], '00123/QSDĐ-TN'],
    [
      ['', '- Quyết định giao đất số 12/QĐ-UB ngày 03/04/2005', '- Giấy chứng nhận QSDĐ số: BK 000456'],
      'BK 000456',
    ],
    [['GCN số AB 000123; GCN số AB 000124'], 'AB 000123; AB 000124'],
    [['Chưa được cấp giấy chứng nhận quyền sử dụng đất'], null],
    [['Giấy chứng nhận QSDĐ, Quyết định giao đất số 123/QĐ-UB'], null],
    [['Giấy chứng nhận QSDĐ, hợp đồng thuê đất; quyết định số 12/QĐ-UB'], null],
    [[], null],
  ])('is read from the papers of section III: %j', async (papers, certificate) => {
    const { record } = await recordOf({ papers });
    expect(record).toMatchObject({ land_certificate: certificate });
  });
});

describe('the name of premises', () => {
  it('is the one above their buildings, whose figures are theirs', async () => {
    const group = ['Trạm thử', '', '', '', '', '', '', '', 453];
    const { record } = await recordOf({
      buildings: [group, building({ 0: 'Nhà A' }), building({ 0: 'Nhà B' })],
    });
    expect(record).toMatchObject({ name: 'Trạm thử', floor_area: 20_000 });
  });

  it('is no building also where the area of those below it is repeated there', async () => {
    const group = ['Trạm thử', '', '', '', '', '', '', '', '', 200];
    const { record } = await recordOf({ buildings: [group, building(), building()] });
    expect(record).toMatchObject({ name: 'Trạm thử', floor_area: 20_000 });
  });

  it('is the line that says it, before any other', async () => {
    const { record } = await recordOf({ head: [...formHead, ['Tên cơ sở nhà, đất: Trụ sở thử']] });
    expect(record).toMatchObject({ name: 'Trụ sở thử' });
  });

  it('is made of the address where there is no building, and that is said', async () => {
    const { store, record } = await recordOf({ buildings: [] });
    expect(record?.name).toBe('Nhà, đất tại Số 0 phố Thử, phường Hàng Trống, quận Hoàn Kiếm');
    expect(findingsOf(store, 'PREMISES-NAME-COMPOSED')).toHaveLength(1);
  });
});

describe('bare land', () => {
  it('has no floor area where its table of buildings is empty', async () => {
    const { record } = await recordOf({ buildings: [] });
    expect(record).toMatchObject({ land_area: 30_000, floor_area: 0, floors: null, original_cost: 0 });
  });

  it('has an unknown one where nothing is said of buildings', async () => {
    const { buildings: _, ...block } = soundBlock;
    const store = await temporaryStore();
    await importForm(store, block);
    expect(premisesOf(store)).toMatchObject([{ land_area: 30_000, floor_area: null }]);
    expect(findingsOf(store, 'PREMISES-FLOOR-AREA-MISSING')).toHaveLength(1);
  });
});

describe('the numbers of sentences', () => {
  const uses = (number: string) => `Làm trụ sở làm việc: ${number}; Làm nhà ở: 0 m2.`;

  it.each([
    ['1,110.00 m2.', '1,110.00', 111_000],
    ['1.110,00 m2.', '1.110,00', 111_000],
    ['1.110 m2', '1.110', 111_000],
    ['1,110 m2', '1,110.00', 111_000],
    ['1.110 m2', '1110.0', 111],
    ['1,5 ha', '15.000', 1_500_000],
    [1110.5, '1.110,5', 111_050],
    [110.125, '110,13', 11_013],
  ])('%s beside %s', async (land, used, expected) => {
    const { record } = await recordOf({ land, uses: uses(used), value: '0 đồng' });
    expect(record?.land_area).toBe(expected);
  });

  it('that mean one thing or another are said', async () => {
    expect(await codesOf({ land: '1,110 m2', uses: uses('1,110'), value: '0 đồng' })).toContain(
      'PREMISES-NUMBER-UNSURE',
    );
    expect(await codesOf({ land: '1,110.00 m2', uses: uses('1,110'), value: '0 đồng' })).not.toContain(
      'PREMISES-NUMBER-UNSURE',
    );
  });

  it('that cannot be read leave no record behind with a sum too short', async () => {
    const store = await temporaryStore();
    const { submissions } = await importForm(store, { ...soundBlock, land: '30o m2 (3 thửa)' });
    expect(submissions[0]?.rows).toMatchObject({ read: 1, accepted: 0, rejected: 1 });
    expect(findingsOf(store, 'PREMISES-LAND-AREA-UNREADABLE')).toHaveLength(1);
  });
});

describe('money', () => {
  it('is counted in the unit that its heading or its sentence states', async () => {
    const { record } = await recordOf({ unit: 'nghìn đồng', value: '1.500 ngàn đồng' });
    expect(record).toMatchObject({ original_cost: 2_001_500_000, residual_value: 1_001_500_000 });
  });

  it('of the land counts in cost and residual value, and that is said', async () => {
    const { store, record } = await recordOf({ value: '5.000.000 đồng' });
    expect(record).toMatchObject({ original_cost: 7_000_000, residual_value: 6_000_000 });
    expect(findingsOf(store, 'PREMISES-LAND-VALUE-COUNTED')).toHaveLength(1);
  });

  it('without a unit is taken for đồng, and that is said', async () => {
    const { store, record } = await recordOf({ unit: 'sổ sách' });
    expect(record?.original_cost).toBe(2_000_000);
    expect(findingsOf(store, 'PREMISES-MONEY-UNIT-UNSTATED')).toHaveLength(1);
  });
});

describe('the present use', () => {
  const uses = (office: number, home: number) => `Làm trụ sở làm việc: ${office}; Làm nhà ở: ${home} m2`;

  it('is that of most of the land', async () => {
    expect((await recordOf({ uses: uses(100, 200) })).record?.present_use).toBe('nhà ở');
  });

  it('is left open between equals, and said', async () => {
    const { store, record } = await recordOf({ uses: uses(150, 150) });
    expect(record?.present_use).toBeNull();
    expect(findingsOf(store, 'PREMISES-PRESENT-USE-AMBIGUOUS')).toHaveLength(1);
  });

  it('is that of most of the floors where nothing is said of the land', async () => {
    const store = await temporaryStore();
    await importForm(store, { ...soundBlock, uses: '', buildings: [building({ 10: 0, 11: 100 })] });
    expect(premisesOf(store)).toMatchObject([{ present_use: 'sự nghiệp' }]);
  });

  it('that the form does not have is said', async () => {
    const { store, record } = await recordOf({ uses: 'Làm kho thử: 300,00 m2' });
    expect(record?.present_use).toBeNull();
    expect(findingsOf(store, 'PREMISES-USE-UNKNOWN')).toHaveLength(1);
  });
});

describe('what must hold in a block', () => {
  const broken: readonly (readonly [string, FormBlock])[] = [
    ['PREMISES-LAND-USES-DISAGREE', { land: '301,00 m2' }],
    ['PREMISES-FLOOR-USES-DISAGREE', { buildings: [building({ 10: 99 })] }],
    ['PREMISES-RESIDUAL-VALUE-ABOVE-COST', { buildings: [building({ 6: 2_000_001 })] }],
    ['PREMISES-USED-BEFORE-BUILT', { buildings: [building({ 2: 2002, 3: 2001 })] }],
    ['PREMISES-BUILDING-WITHOUT-AREA', { buildings: [building(), building({ 9: '', 10: '' })] }],
    ['TABLE-TOTAL-DISAGREES', { total: ['Tổng cộng', '', '', '', 2_000_000, 1, 1_000_000] }],
  ];

  it.each(broken)('%s', async (code, changes) => {
    expect((await codesOf(changes)).filter((each) => each === code)).toHaveLength(1);
    expect(await codesOf({ total: ['Tổng cộng', '', '', '', 2_000_000, 0, 1_000_000] })).not.toContain(code);
  });

  it('PREMISES-FUNDS-DISAGREE, where the cost is stated beside its sources', async () => {
    const store = await temporaryStore();
    const { rows } = formSheet({ head: formHead, ...soundBlock, buildings: [] });
    const own = rows.slice(0, 13);
    const table = [
      ['TÀI SẢN', 'NĂM XÂY DỰNG', 'Nguyên giá (đồng)', 'Nguồn NS', 'Nguồn khác', 'TỔNG DT SÀN'],
      ['Nhà thử', 2001, 5, 3, 2, 100],
      ['Nhà phụ', 2001, 5, 3, 1, 100],
    ];
    await importGrid(store, [...own, ...table], { district: hoanKiem });
    expect(premisesOf(store)).toMatchObject([{ original_cost: 10, floor_area: 20_000 }]);
    expect(findingsOf(store, 'PREMISES-FUNDS-DISAGREE')).toMatchObject([{ cell: 'C16' }]);
  });

  it('is found in the cell that breaks it', async () => {
    const { store } = await recordOf({ buildings: [building({ 2: 2002, 3: 2001 })] });
    expect(findingsOf(store, 'PREMISES-USED-BEFORE-BUILT')).toMatchObject([{ cell: 'D19' }]);
  });
});

it('leaves a row below the signatures, or beside the table, for a person to look at', async () => {
  const store = await temporaryStore();
  const stray = { head: [building({ 0: 'Nhà lạc' }), ...formHead], ...soundBlock };
  const { submissions } = await importForm(store, soundBlock, stray);
  expect(submissions[0]?.rows).toMatchObject({ read: 3, accepted: 2, rejected: 1 });
  expect(findingsOf(store, 'ROW-UNCLEAR')).toHaveLength(1);
});
