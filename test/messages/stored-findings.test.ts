import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSettings } from '../../src/checks/check-settings.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { ruleSeverities } from '../../src/findings/rules.ts';
import { stateValues } from '../../src/inventory/state-values.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { vi } from '../../src/messages/vi/index.ts';
import { iterateFindings } from '../../src/store/checks/findings.ts';
import { createWorkspace } from '../../src/workspace/workspace.ts';
import type { CellInput } from '../helpers/rows.ts';
import { actor, closedAfterTest, temporaryFolder } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  type Grid,
  importSheets,
  personRow,
  staffHeading,
} from '../import/support.ts';
import {
  destinationOf,
  map,
  otherDestination,
  placeName,
  premisesHeading,
  premisesRow,
  projectHeading,
  projectRow,
  recordsHeading,
  recordsRow,
  splitPlace,
  wholePlace,
} from '../mapping/support.ts';

const people: Grid = [
  [...staffHeading, 'Mã ngạch', 'Hệ số lương', 'Phòng, đơn vị mới', 'Cột riêng', 'Giới tính', 'Ghi chú thêm'],
  [
    ...personRow(1, { 2: '31/02/1980', 3: 'gì', 4: '00308', 5: 'gì', 7: 'không có', 9: 'không có' }),
    'xx',
    99,
  ],
  [...personRow(2, { 2: 1880, 4: '00308000000A', 8: '' }), '01.003', 'a'],
  [...personRow(3, { 2: '1981', 3: 'Nữ', 4: '003080000003', 7: 'Minh Khai', 8: 'chưa bố trí', 9: '00070' })],
  [...personRow(4, { 4: '3.08E+09', 9: 'phường Hoàn Kiếm' }), '', '', 'Phòng Kinh tế'],
  [...personRow(5, { 4: '012345678', 7: placeName(wholePlace), 9: destinationOf(otherDestination.code) })],
  [...personRow(6, { 4: 3_080_000_006, 7: 'phường Phúc Xá, quận Ba Đình' })],
  [...personRow(7, { 4: '999080000007' })],
  [...personRow(7, { 4: '999080000007' })],
  [...personRow(7, { 1: 'Thử Văn Dòng', 4: '999080000007' })],
  [...personRow(8, { 1: '', 6: 'Phoøng Noäi vuï' }), '', '', '', '', '', '', 'ô lạc'],
  ['', '', '', 5],
];
const assets: Grid = [
  [...assetHeading, 'Chuyển cho ai', 'Nơi để tài sản', 'Xã, phường cũ', 'Ghi chú'],
  [
    ...assetRow(1, { 6: 'không rõ' }),
    'phường Cửa Nam',
    'trụ sở UBND phường Hàng Bông, quận Hoàn Kiếm',
    'phường Hàng Mã, quận Hoàn Kiếm',
  ],
  [...assetRow(2, { 6: '0,5', 7: 10 }), 'phường Ba Đình'],
  assetRow(3, { 3: 'B', 6: 5, 7: 10 }),
  [...assetRow(4, { 5: -1, 8: 'Ph?ng N?i v?' }), '', '', '', 'đã thanh lý'],
  assetRow(5, { 6: 1e20 }),
  assetRow(6),
  assetRow(6, { 2: 'Ghế thử' }),
  assetRow(7, { 1: '', 5: 10 }),
  assetRow(7, { 1: '', 5: 10 }),
  assetRow(8, { 6: 9_000_000 }),
  assetRow(9, { 0: '8.1', 6: 9_000_000 }),
  assetRow(12, { 6: 9_000_000 }),
  assetRow(13, { 0: '12.1', 6: 5_000_000, 7: 100_000 }),
  assetRow(14, { 2: 'Bàn họp của' }),
  ['', '', 'Phòng Nội vụ'],
  ['', '', 'Tổng cộng', '', '', '', 1],
  ['Bảng kê này có 99 tài sản./.'],
];
const buildings: Grid = [
  [
    ...premisesHeading,
    'Rõ người',
    'Rõ việc',
    'Rõ thời gian',
    'Rõ trách nhiệm',
    'Rõ sản phẩm',
    'Rõ thẩm quyền',
    'Nguyên giá',
    'Giá trị còn lại',
    'Tình trạng xử lý',
    'Ngày quyết định xử lý',
    'Ngày hoàn thành xử lý',
  ],
  [
    ...premisesRow(1, placeName(wholePlace), destinationOf(otherDestination.code), 'dôi dư'),
    'phòng',
    'xử lý',
    'sớm',
    'ai đó',
    'xong',
    'ai đó',
  ],
  premisesRow(2, placeName(splitPlace), '', 'trụ sở chính').map((value, column) =>
    column === 5 ? '1,005' : column === 11 ? 'bán' : column === 12 ? 2040 : value,
  ),
  premisesRow(3, '', '', 'dôi dư'),
  premisesRow(9, 'phường Hàng Mã, quận Hoàn Kiếm').map((value, column) =>
    column === 3 ? 'số 0 phố Thử, phường Hàng Bông, quận Hoàn Kiếm' : value,
  ),
  premisesRow(3, '', '', 'khác'),
  [...premisesRow(4, ''), ...['', '', '', '', '', ''], 5, 10, 'đang xử lý', '20/08/2025', '05/08/2025'],
];
const work: Grid = [
  [
    ...projectHeading,
    'Luỹ kế giải ngân',
    'Kế hoạch vốn năm',
    'Khởi công',
    'Hoàn thành',
    'Ngày tiếp nhận',
    'Hạn giải quyết',
  ],
  [...projectRow(1, placeName(splitPlace)), 2_000_000, 0, 2025, 2020, '01/05/2025', '01/04/2025'],
  [...projectRow(2, placeName(wholePlace)), 900_000, 900_000],
  [...projectRow(2, placeName(splitPlace)), 900_000, 900_000],
  projectRow(7, placeName(wholePlace)),
];

const papers: Grid = [
  [...recordsHeading, 'Thời gian tài liệu'],
  recordsRow(1, { 3: 0 }),
  recordsRow(1, { 3: 2.5 }),
  recordsRow(2, { 2: 'Hồ sơ mật · LT-2' }),
  recordsRow(3, { 2: 'Kế hoạch thử (Mật)', 6: '' }),
  recordsRow(4, { 1: '', 5: 'chưa kết thúc' }),
  recordsRow(5, { 5: 'chưa kết thúc' }),
  recordsRow(6, { 1: 'DA-7', 5: 'chưa kết thúc', 9: 'Sở Nội vụ' }),
  [...recordsRow(7), 2052],
  [...recordsRow(8), '2020–2015'],
  [...recordsRow(9), '1015–2015'],
];

const declared: Grid = [
  ['Địa chỉ: Số 0 phố Thử, phường Hàng Trống, quận Hoàn Kiếm'],
  ['a- Diện tích khuôn viên đất: 1,234 m2'],
  ['b- Hiện trạng sử dụng: Làm kho thử: 5 m2'],
  ['c- Giá trị theo sổ kế toán: 5'],
  ['TÀI SẢN', 'NĂM XÂY DỰNG', 'NĂM SỬ DỤNG', 'Nguyên giá', 'Nguồn NS', 'TỔNG DT SÀN', 'Trụ sở làm việc'],
  ['', 2001, 2000, 5, 4, 100, 99],
  ['', 2001, 2001, 5, 5, '', ''],
];

/** One list that two districts send, each naming another receiver: every record of it stands in both. */
function sentTwice(receiver: string) {
  const person = personRow(60, { 5: 'công chức', 8: 'nghỉ theo NĐ 178', 9: receiver });
  const house = placeName(otherDestination);
  const staff: Grid = [
    [
      ...staffHeading,
      'Mã ngạch',
      'Tình trạng giải quyết chế độ',
      'Phòng, đơn vị mới',
      'Chuyên ngành',
      'Trình độ chuyên môn',
    ],
    [...person, 'V.07.02.12', '', 'Phòng Kinh tế'],
    [...personRow(61, { 9: receiver }), '', 'đã nộp', ''],
    [...personRow(62, { 9: receiver }), '', '', 'Phòng Kinh tế', 'Ngữ văn', 'Trung cấp'],
  ];
  const things: Grid = [
    [
      ...assetHeading,
      'Biển kiểm soát',
      'Mã kiểm kê',
      'Năm đưa vào sử dụng',
      'Nơi để tài sản',
      'Xã, phường cũ',
    ],
    [...assetRow(60, { 5: 0 }), '', 'KK-60', 2026, 'Số 7 phố Thử Nghiệm', house],
    [...assetRow(61, { 3: 'B', 5: 2 }), '29W-000.01', '', '', '', ''],
  ];
  const places: Grid = [
    [...premisesHeading, 'Vĩ độ', 'Số tầng', 'Năm xây dựng'],
    [...premisesRow(60, house, receiver, 'trụ sở chính'), 21.02, 1, 2027].map((value, column) =>
      column === 3 ? 'Số 5 phố Thử Nghiệm' : column === 8 ? 'cho thuê' : value,
    ),
    [...premisesRow(61, house, receiver, 'trụ sở thứ hai'), '', '', ''].map((value, column) =>
      column === 3 ? 'Số 6 phố Thử Nghiệm' : column === 6 ? 0 : value,
    ),
    [...premisesRow(62, house, receiver, 'dôi dư'), '', '', ''].map((value, column) =>
      column === 3 ? 'Số 8 phố Thử Nghiệm' : column === 11 ? 'giữ lại tiếp tục sử dụng' : value,
    ),
    [...premisesRow(63, house, receiver, 'khác'), '', 2, 1990].map((value, column) =>
      column === 3 ? 'Số 9 phố Thử Nghiệm' : value,
    ),
    [...Array<CellInput>(6).fill(''), 20, ...Array<CellInput>(7).fill(''), 1, 2001],
  ];
  const projects: Grid = [
    [...projectHeading, 'Tiến độ (%)'],
    [...projectRow(60, house), 5].map((value, column) => (column === 6 ? 'chưa khởi công' : value)),
    [...projectRow(61, house), 5].map((value, column) =>
      column === 6 ? 'hoàn thành chưa quyết toán' : value,
    ),
  ];
  return Object.entries({ staff, things, places, projects }).map(([name, rows]) => ({ name, rows }));
}

const sentences = JSON.stringify([vi.rules, vi.valueProblems]);
/** A value for each name that any sentence has. */
const everyName = Object.fromEntries(
  [...sentences.matchAll(/\{(\w+)(?::number|:day)?\}/g)].map(([, name]) => [name ?? '', '']),
);

/** Codes that need a whole city, a table of their own, boundaries, or what people gave; held by the tests of import, mapping and checks. */
const heardElsewhere = new Set([
  'BOUNDARY-OUTSIDE',
  'BOUNDARY-SEVERAL',
  'BOUNDARY-AGAINST-LAW',
  'BOUNDARY-OTHER-RECEIVER',
  'BOUNDARY-NEAR-EDGE',
  'SUBMISSION-VERSIONS-CONFLICT',
  'MAP-DECISIONS-CONFLICT',
  'MAP-RULES-DISAGREE',
  'MAP-DECISION-AGAINST-LAW',
  'MAP-RULE-AGAINST-LAW',
  'MAP-DECISION-WITHOUT-RECORD',
  'CORRECTION-SHEET-ADDED',
  'TABLE-COLUMN-MISSING',
  'TABLE-NUMBERS-EITHER-STYLE',
  'TABLE-UNIT-ABOVE',
  'TABLE-GROUP-ABOVE',
  'ROW-SHIFTED',
  'CITY-INVENTORY-MISSING',
  'COMMUNE-READINESS-MISSING',
  'COMMUNE-READINESS-UNREADABLE',
  'COMMUNE-READINESS-POST-OPEN',
  'COMMUNE-READINESS-ITEM-OPEN',
  'COMMUNE-TRIAL-MISSING',
  'COMMUNE-TRIAL-BELOW-TARGET',
  'COMMUNE-HEADQUARTERS-MISSING',
  'COMMUNE-HEADQUARTERS-TOO-MANY',
  'COMMUNE-DIVISION-WITHOUT-STAFF',
  'COMMUNE-POSTS-UNFILLED',
  'COMMUNE-READINESS-CONTESTED',
  'COMMUNE-OFFICE-SPACE-SHORT',
  'COMMUNE-STAFF-ABOVE-ORIENTATION',
  'CLEAR-PERSON-NOT-IN-STAFF',
  'CLEAR-PERSON-SPELT-OTHERWISE',
]);

/** What is wrong with a decision or rule that people hand in is said at once and never stored; receipts keep their own. */
function isAboutGivenFile(code: string): boolean {
  return /^(?:DECISION|RULES?|RECEIPTS?|READINESS)-/.test(code);
}

it('every finding that is stored has all that its sentence names, in both languages', async () => {
  const workspace = await createWorkspace(join(await temporaryFolder(), 'bangiao.db'));
  const store = closedAfterTest(workspace.store);
  const sheets = Object.entries({ people, assets, buildings, work, papers, declared }).map(
    ([name, rows]) => ({
      name,
      rows,
      hiddenRows: [3],
      hiddenColumns: [2],
    }),
  );
  const odd = [
    { name: 'Tổng hợp', rows: [['chỉ có chữ']] },
    { name: 'Ẩn', rows: [assetHeading, assetRow(9)], state: 'hidden' as const },
    { name: 'Ẩn sâu', rows: [['a']], state: 'veryHidden' as const },
    { name: 'Tiếp', rows: [assetRow(10), assetRow(11)] },
    { name: 'Sẵn sàng', rows: [['Xã, phường', 'Bí thư', 'Con dấu', 'Trụ sở']] },
  ];
  const first = await importSheets(store, [...sheets, ...odd], 'a.xlsx', { district: '002' });
  const unfilled = [
    { name: 'Tài sản', rows: [assetHeading, assetRow(20)] },
    { name: 'Dự án', rows: [projectHeading] },
  ];
  const third = await importSheets(store, unfilled, 'c.xlsx', { district: '003' });
  const second = await importSheets(
    store,
    [{ name: 'x', rows: [['UBND QUẬN BA ĐÌNH'], ...people] }],
    'b.xlsx',
    { district: '003' },
  );
  const stale = [
    { name: 'Tài sản', rows: [assetHeading, assetRow(30)] },
    { name: 'bangiao', rows: [['bangiao', 'assets', '0', '']], state: 'veryHidden' as const },
  ];
  const wordings = ['Lạ', 'Lạ', 'Cũ kỹ', 'Cũ kỹ'];
  const worded = {
    name: 'Lời riêng',
    rows: [
      [...assetHeading, 'Tình trạng'],
      ...wordings.map((text, index) => [...assetRow(40 + index), text]),
    ],
  };
  const statedValues = stateValues([{ field: 'condition', wording: 'Lạ', value: 'hỏng' }]);
  const fourth = await importSheets(store, [...stale, worded], 'd.xlsx', { district: '004', statedValues });
  const fifth = await importSheets(store, sentTwice('xã Sóc Sơn'), 'e.xlsx', {
    district: otherDestination.districtCode,
  });
  const costly = (number: number, cost: number) => assetRow(number, { 6: cost, 7: cost });
  const repeated = [
    { name: 'TH', rows: [assetHeading, costly(70, 30)] },
    { name: 'Một', rows: [assetHeading, costly(71, 10), costly(72, 20)] },
    { name: 'Tổng hợp', rows: [assetHeading, costly(73, 7)] },
    {
      name: 'Cộng',
      rows: [
        assetHeading,
        ...[costly(74, 3), costly(75, 5), ['', '', 'T/C', '', '', '', 8, 8]],
        ['', '', 'Tổng cộng', '', '', '', '#REF!', 16],
        ['', '', 'Tổng diện tích: 5 m2'],
        ['', '', 'Đơn vị tính: triệu đồng'],
      ],
    },
    {
      name: 'Đơn vị',
      rows: [
        ...[['ĐVT: triệu đồng'], assetHeading, costly(76, 3)],
        ...[[], ['', '', 'Biểu 2'], assetHeading, costly(77, 4)],
      ],
      formats: { G3: '#,##0,', F3: ';;;' },
      struck: ['C3'],
      notes: { C3: 'xem lại' },
    },
    ...['Ba', 'Ba (2)'].map((name) => ({
      name,
      rows: [assetHeading, ...[1, 2, 3].map((number) => assetRow(number, { 1: '', 6: 100 }))],
    })),
    ...[5, 6].map((rows) => ({
      name: `Bốn (${rows})`,
      rows: [
        ['Tài sản không bàn giao'],
        ['Dòng tô vàng: đã chuyển'],
        assetHeading,
        ...Array.from({ length: rows }, (_, at) => assetRow(600 + at, { 1: '', 7: rows * 100 })),
      ],
    })),
  ];
  const born = (...days: readonly CellInput[]) => [
    staffHeading,
    ...days.map((day, index) => personRow(90 + index, { 2: day })),
  ];
  const dated = [
    { name: 'Tháng trước', rows: born('05/09/1994', '05/25/1994', '11/30/1971', '07/13/1988') },
    {
      name: 'Lẫn lộn',
      rows: born('05/09/1994', '21/05/1980', '22/05/1980', '23/05/1980', '24/05/1980', '05/25/1994'),
    },
    { name: 'Đảo', rows: born(new Date('1994-05-09'), new Date('1979-11-03'), '25/05/1994') },
    {
      name: 'Đảo rõ',
      rows: born(...['09', '08', '07', '06'].map((day) => new Date(`1994-05-${day}`)), '25/05/1994'),
    },
  ];
  const toOne = {
    name: 'Về một phường',
    rows: [
      ['Danh sách bàn giao cho phường Hoàn Kiếm'],
      staffHeading.slice(0, -1),
      personRow(99).slice(0, staffHeading.length - 1),
    ],
  };
  const eighth = await importSheets(store, [...dated, toOne], 'h.xlsx', { district: '006' });
  const seventh = await importSheets(store, repeated, 'g.xlsx', { district: '005' });
  const sixth = await importSheets(store, sentTwice('phường Hoàn Kiếm'), 'f.xlsx', { district: '282' });
  const small = [1, 2, 3, 4, 5].map((number) => assetRow(700 + number, { 6: number, 7: 0 }));
  const ninth = await importSheets(store, [{ name: 'Tài sản', rows: [assetHeading, ...small] }], 'i.xlsx', {
    district: '009',
  });
  const bare = (from: number) =>
    Array.from({ length: 12 }, (_, at) => assetRow(from + at, { 1: '', 6: 1_000_000 + from + at }));
  const parts = [];
  for (const rows of [
    [...bare(800), ...bare(800), ...bare(820)],
    [...bare(840), ...bare(820)],
  ]) {
    const sheets = [{ name: 'Tài sản', rows: [assetHeading, ...rows] }];
    parts.push(await importSheets(store, sheets, `${rows.length}.xlsx`, { district: '008', as: 'part' }));
  }
  const shorter = [];
  for (const numbers of [[41, 42], [41]]) {
    const rows = [assetHeading, ...numbers.map((number) => assetRow(number))];
    shorter.push(
      await importSheets(store, [{ name: 'Tài sản', rows }], `${numbers}.xlsx`, { district: '007' }),
    );
  }
  expect(
    [first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, ...parts, ...shorter].flatMap(
      ({ refused }) => refused,
    ),
  ).toEqual([]);
  await map(store);
  await runChecks(
    store,
    { ...checkSettings(workspace), actor, dryRun: false, today: '2025-06-30', filter: {} },
    (counts) => counts,
  );
  const heard = new Map<string, readonly string[]>();
  for (const { code, values } of iterateFindings(store)) {
    const names = Object.keys(values);
    heard.set(`${code} ${names.join(' ')}`, [code, ...names]);
  }
  for (const [found, [code = '', ...names]] of heard) {
    const given = Object.fromEntries(names.map((name) => [name, '']));
    for (const language of ['vi', 'en'] as const) {
      const { finding } = messagesIn(language);
      expect(finding(code, given), found).toEqual(finding(code, everyName));
    }
  }
  const codes = new Set([...heard.values()].map(([code]) => code));
  const unheard = Object.keys(ruleSeverities).filter(
    (code) => !codes.has(code) && !heardElsewhere.has(code) && !isAboutGivenFile(code),
  );
  expect(unheard).toEqual([]);
});
