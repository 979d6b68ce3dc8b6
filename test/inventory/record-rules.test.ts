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
    [{ arrangement: 'dôi dư', handling: 'bán' }, { handling: 'bán' }, { arrangement: 'trụ sở chính' }],
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
