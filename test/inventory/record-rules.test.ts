import { describe, expect, it } from 'vitest';
import { fieldEntries, inventories } from '../../src/inventory/inventories.ts';
import type { AnyRecord, InventoryKind } from '../../src/inventory/inventory.ts';
import { flawsOfRecord } from '../../src/inventory/record-rules.ts';

type Given = Readonly<Record<string, string | number>>;

function codesOf(kind: InventoryKind, given: Given): readonly string[] {
  const blank = Object.fromEntries(fieldEntries(inventories[kind]).map(([key]) => [key, null]));
  const record: AnyRecord = { ...blank, ...given };
  return flawsOfRecord(kind, record).map(({ code }) => code);
}

/** Each rule with records that keep it and records that break it. */
const rules: readonly (readonly [
  code: string,
  kind: InventoryKind,
  kept: readonly Given[],
  broken: readonly Given[],
])[] = [
  [
    'STAFF-CITIZEN-ID-BIRTH-YEAR',
    'staff',
    [
      { citizen_id: '003080000001', birth_date: '1980-02-01' },
      { citizen_id: '003205000001', birth_date: '2005' },
      { citizen_id: '003080000001' },
      { birth_date: '1980' },
      { citizen_id: '012345678', birth_date: '1980' },
    ],
    [
      { citizen_id: '003080000001', birth_date: '1981-02-01' },
      { citizen_id: '003205000001', birth_date: '1905' },
    ],
  ],
  [
    'STAFF-CITIZEN-ID-GENDER',
    'staff',
    [
      { citizen_id: '003080000001', gender: 'Nam' },
      { citizen_id: '003180000001', gender: 'Nữ' },
      { citizen_id: '003280000001', gender: 'Nam' },
      { citizen_id: '003380000001', gender: 'Nữ' },
      { citizen_id: '012345678', gender: 'Nữ' },
      { citizen_id: '003080000001' },
    ],
    [
      { citizen_id: '003080000001', gender: 'Nữ' },
      { citizen_id: '003380000001', gender: 'Nam' },
    ],
  ],
  [
    'STAFF-GRADE-CODE-FORM',
    'staff',
    [{ grade_code: '01.003' }, { grade_code: 'V.07.02.12' }, { grade_code: 'v.07.02.12' }, {}],
    [
      { grade_code: '1.003' },
      { grade_code: '01003' },
      { grade_code: 'V.07.02' },
      { grade_code: 'chuyên viên' },
    ],
  ],
  [
    'STAFF-DESTINATION-FOR-UNPLACED',
    'staff',
    [{ plan: 'chưa bố trí' }, { plan: 'bố trí', destination: '00070' }, { destination: '00070' }],
    [{ plan: 'chưa bố trí', destination: '00070' }],
  ],
  [
    'STAFF-GRADE-NOT-OF-TYPE',
    'staff',
    [
      { employment_type: 'công chức', grade_code: '01.003' },
      { employment_type: 'viên chức', grade_code: 'V.07.02.12' },
      { employment_type: 'viên chức', grade_code: '01.003' },
      { employment_type: 'công chức' },
    ],
    [{ employment_type: 'công chức', grade_code: 'V.07.02.12' }],
  ],
  [
    'STAFF-POLICY-STATUS-NOT-LEAVING',
    'staff',
    [{ plan: 'nghỉ theo NĐ 178', policy_status: 'đã nộp' }, { plan: 'bố trí' }, { policy_status: 'đã nộp' }],
    [{ plan: 'bố trí', policy_status: 'đã nộp' }],
  ],
  [
    'STAFF-NEW-PLACE-FOR-LEAVING',
    'staff',
    [{ plan: 'bố trí', new_division: 'Phòng Kinh tế' }, { plan: 'nghỉ theo NĐ 178' }],
    [
      { plan: 'nghỉ theo NĐ 178', new_division: 'Phòng Kinh tế' },
      { plan: 'chưa bố trí', new_division: 'Phòng Kinh tế' },
    ],
  ],
  [
    'ASSETS-QUANTITY-ZERO',
    'assets',
    [
      { quantity: 0, original_cost: 0 },
      { quantity: 0, original_cost: 5, condition: 'thiếu' },
      { quantity: 0.5, original_cost: 5 },
      { original_cost: 5 },
    ],
    [{ quantity: 0, original_cost: 5 }],
  ],
  [
    'ASSETS-PLATE-FOR-SEVERAL',
    'assets',
    [{ plate: '29W-000.01', quantity: 1 }, { quantity: 2 }, { plate: '29W-000.01' }],
    [{ plate: '29W-000.01', quantity: 2 }],
  ],
  ['ASSETS-YEAR-IN-USE-AHEAD', 'assets', [{ year_in_use: 2025 }, {}], [{ year_in_use: 2026 }]],
  [
    'ASSETS-LOCATION-ELSEWHERE',
    'assets',
    [{ location: 'Tầng 2, trụ sở UBND phường Hàng Mã', former_commune: '00043' }, { location: 'Tầng 2' }],
    [{ location: 'Tầng 2, trụ sở UBND phường Hàng Bông', former_commune: '00043' }],
  ],
  [
    'PREMISES-ADDRESS-ELSEWHERE',
    'premises',
    [
      { address: '1 phố Hàng Bông, phường Hàng Mã', former_commune: '00043' },
      { address: 'số 1 Hàng Bông', former_commune: '00043' },
      { address: 'phường Hàng Bông' },
      // The address of today: Hàng Bông went to phường Cửa Nam, among others.
      { address: '1 phố Hàng Bông, phường Cửa Nam', former_commune: '00076' },
      { address: 'xã Sóc Sơn', former_commune: '00043' },
    ],
    [
      { address: '1 phố Hàng Bông, phường Hàng Bông', former_commune: '00043' },
      { address: '1 phố Thử, phường Phúc Xá, quận Ba Đình', former_commune: '00043' },
    ],
  ],
  [
    'PREMISES-USED-BEFORE-BUILT',
    'premises',
    [{ year_built: 1990, year_in_use: 1990 }, { year_built: 1990 }, { year_in_use: 1980 }],
    [{ year_built: 1990, year_in_use: 1989 }],
  ],
  ['PREMISES-YEAR-BUILT-AHEAD', 'premises', [{ year_built: 2025 }, {}], [{ year_built: 2026 }]],
  [
    'PREMISES-COORDINATES-HALF',
    'premises',
    [{ latitude: 21, longitude: 105.8 }, {}],
    [{ latitude: 21 }, { longitude: 105.8 }],
  ],
  [
    'PREMISES-FLOOR-ABOVE-STOREYS',
    'premises',
    [
      { land_area: 10_000, floor_area: 30_000, floors: 3 },
      { land_area: 0, floor_area: 30_000, floors: 3 },
      { land_area: 10_000, floor_area: 90_000 },
    ],
    [{ land_area: 10_000, floor_area: 30_001, floors: 3 }],
  ],
  [
    'PREMISES-HEADQUARTERS-OCCUPIED',
    'premises',
    [
      { arrangement: 'trụ sở chính', present_use: 'trụ sở làm việc' },
      { arrangement: 'trụ sở chính', present_use: 'bỏ trống' },
      { arrangement: 'dôi dư', present_use: 'bị lấn chiếm' },
    ],
    [
      { arrangement: 'trụ sở chính', present_use: 'bị lấn chiếm' },
      { arrangement: 'trụ sở thứ hai', present_use: 'cho thuê' },
    ],
  ],
  [
    'PREMISES-HEADQUARTERS-WITHOUT-FLOOR',
    'premises',
    [{ arrangement: 'trụ sở chính', floor_area: 1 }, { arrangement: 'trụ sở chính' }, { floor_area: 0 }],
    [{ arrangement: 'trụ sở thứ hai', floor_area: 0 }],
  ],
  [
    'PREMISES-SURPLUS-KEPT',
    'premises',
    [
      { arrangement: 'dôi dư', handling: 'bán' },
      { arrangement: 'dôi dư', handling: 'tạm giữ lại tiếp tục sử dụng' },
      { arrangement: 'trụ sở chính', handling: 'giữ lại tiếp tục sử dụng' },
    ],
    [{ arrangement: 'dôi dư', handling: 'giữ lại tiếp tục sử dụng' }],
  ],
  [
    'PREMISES-HANDLING-STATUS-DISAGREES',
    'premises',
    [
      { handling_status: 'đã xử lý', handling_done: '2025-08-01' },
      { handling_status: 'đang xử lý' },
      { handling_done: '2025-08-01' },
    ],
    [
      { handling_status: 'đang xử lý', handling_done: '2025-08-01' },
      { handling_status: 'chưa xử lý', handling_done: '2025' },
    ],
  ],
  [
    'PREMISES-HANDLING-DAYS-ORDER',
    'premises',
    [
      { handling_dossier: '2025-08-01', handling_decided: '2025-08-20', handling_done: '2025-08-20' },
      { handling_dossier: '2025-08-10', handling_decided: '2025-08' },
      { handling_dossier: '2025-08-10', handling_done: '2025' },
    ],
    [
      { handling_dossier: '2025-08-20', handling_decided: '2025-08-05' },
      { handling_dossier: '2025-08-20', handling_done: '2025-08-19' },
      { handling_decided: '2026-01', handling_done: '2025-12-31' },
    ],
  ],
  [
    'PREMISES-SALE-WITHOUT-CERTIFICATE',
    'premises',
    [
      { handling: 'bán', land_certificate: 'CT 000001' },
      { handling: 'bán', legal_issue: 'Chưa có giấy chứng nhận' },
      { handling: 'thu hồi' },
    ],
    [{ handling: 'bán' }],
  ],
  [
    'PROJECTS-PROGRESS-BEFORE-START',
    'projects',
    [
      { status: 'chưa khởi công', progress: 0 },
      { status: 'chưa khởi công' },
      { status: 'dở dang', progress: 5 },
    ],
    [{ status: 'chưa khởi công', progress: 5 }],
  ],
  [
    'PROJECTS-PROGRESS-NOT-FULL',
    'projects',
    [
      { status: 'hoàn thành chưa quyết toán', progress: 100 },
      { status: 'hoàn thành chưa quyết toán' },
      { status: 'dở dang', progress: 5 },
    ],
    [{ status: 'hoàn thành chưa quyết toán', progress: 99 }],
  ],
  [
    'ASSETS-RESIDUAL-VALUE-ABOVE-COST',
    'assets',
    [{ residual_value: 5, original_cost: 5 }, { residual_value: 0, original_cost: 5 }, { residual_value: 5 }],
    [
      { residual_value: 6, original_cost: 5 },
      { residual_value: 1, original_cost: 0 },
    ],
  ],
  [
    'ASSETS-PLATE-MISSING',
    'assets',
    [{ section: 'B', plate: '29W-000.01' }, { section: 'C' }, {}],
    [{ section: 'B' }],
  ],
  [
    'PREMISES-RESIDUAL-VALUE-ABOVE-COST',
    'premises',
    [{ residual_value: 5, original_cost: 5 }, { residual_value: 5 }, { original_cost: 5 }],
    [{ residual_value: 6, original_cost: 5 }],
  ],
  [
    'PREMISES-HANDLING-MISSING',
    'premises',
    [{ arrangement: 'dôi dư', handling: 'bán' }, { arrangement: 'khác' }, {}],
    [{ arrangement: 'dôi dư' }],
  ],
  [
    'PREMISES-SURPLUS-YEAR-MISSING',
    'premises',
    [{ arrangement: 'dôi dư', handling_year: 2026 }, { arrangement: 'khác' }],
    [{ arrangement: 'dôi dư', handling: 'bán' }],
  ],
  [
    'PREMISES-HANDLING-NOT-SURPLUS',
    'premises',
    [
      { arrangement: 'dôi dư', handling: 'bán' },
      { handling: 'bán' },
      { arrangement: 'trụ sở chính' },
      { arrangement: 'trụ sở chính', handling: 'giữ lại tiếp tục sử dụng' },
      { arrangement: 'khác', handling: 'tạm giữ lại tiếp tục sử dụng' },
    ],
    [{ arrangement: 'trụ sở chính', handling: 'bán' }],
  ],
  [
    'PROJECTS-DISBURSED-ABOVE-TOTAL',
    'projects',
    [{ disbursed: 5, total_investment: 5 }, { disbursed: 5 }, { total_investment: 5 }],
    [{ disbursed: 6, total_investment: 5 }],
  ],
  [
    'PROJECTS-PLAN-ABOVE-TOTAL',
    'projects',
    [
      { disbursed: 3, plan_this_year: 2, total_investment: 5 },
      { plan_this_year: 5, total_investment: 5 },
      { disbursed: 6, plan_this_year: 2, total_investment: 5 },
      { disbursed: 3, plan_this_year: 9 },
    ],
    [
      { disbursed: 3, plan_this_year: 3, total_investment: 5 },
      { plan_this_year: 6, total_investment: 5 },
    ],
  ],
  [
    'PROJECTS-FINISH-BEFORE-START',
    'projects',
    [{ start_year: 2020, finish_year: 2020 }, { start_year: 2020 }, { finish_year: 2020 }],
    [{ start_year: 2021, finish_year: 2020 }],
  ],
  [
    'PROJECTS-DEADLINE-BEFORE-RECEIPT',
    'projects',
    [
      { received_on: '2025-05-01', deadline: '2025-05-01' },
      { received_on: '2025-05-01', deadline: '2025-05' },
      { received_on: '2025', deadline: '2025-01-31' },
      { received_on: '2025-05-01' },
    ],
    [
      { received_on: '2025-05-02', deadline: '2025-05-01' },
      { received_on: '2025-05-02', deadline: '2025-04' },
      { received_on: '2025', deadline: '2024-12-31' },
    ],
  ],
];

describe('a rule over one record', () => {
  it.each(rules)('%s is kept', (code, kind, kept) => {
    for (const record of kept) expect(codesOf(kind, record), JSON.stringify(record)).not.toContain(code);
  });

  it.each(rules)('%s is broken', (code, kind, _, broken) => {
    for (const record of broken) expect(codesOf(kind, record), JSON.stringify(record)).toContain(code);
  });

  it('names a field of its inventory to mend', () => {
    for (const [, kind, , broken] of rules) {
      const blank = Object.fromEntries(fieldEntries(inventories[kind]).map(([key]) => [key, null]));
      for (const given of broken) {
        for (const { field } of flawsOfRecord(kind, { ...blank, ...given })) {
          expect(inventories[kind].fields[field], field).toBeDefined();
        }
      }
    }
  });
});
