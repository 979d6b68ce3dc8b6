import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldEntries, inventories, measureEntries } from '../../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../../src/inventory/inventory.ts';
import { comparedFields } from '../../../src/reconcile/match/changed-fields.ts';
import { matchLists } from '../../../src/reconcile/match/match-lists.ts';
import { countMatch } from '../../../src/reconcile/match/read-match.ts';
import { idsOf, recordOf } from './support.ts';

const baseline = { submission: 1 };
const handedOver = { submission: 2 };

describe('the general inventory beside what is handed over', () => {
  it.each(inventoryKinds)('compares fields of %s that are declared', (kind) => {
    const declared = fieldEntries(inventories[kind]).map(([key]) => key);
    expect(comparedFields[kind].filter((field) => !declared.includes(field))).toEqual([]);
  });

  it.each(inventoryKinds)('compares every amount of %s that the ledger adds up', (kind) => {
    const amounts = measureEntries(inventories[kind]).map(({ key }) => key);
    expect(amounts.filter((key) => !comparedFields[kind].includes(key))).toEqual([]);
  });

  it('takes an address written otherwise for the same', () => {
    const left = recordOf(1, { premises_code: 'ND-1', address: 'Số 5 phố Hoà Mã' }, baseline);
    const right = recordOf(2, { premises_code: 'ND-1', address: 'số 5  PHỐ HÒA MÃ' }, handedOver);
    expect(matchLists('premises', [left], [right]).matched).toHaveLength(1);
  });

  it('tells things in the order of the general inventory, by whatever key they were known', () => {
    const described = (id: number, number: number, rest: object) =>
      recordOf(id, { name: `Ghế ${number}`, custodian: 'Phòng Thử', original_cost: number }, rest);
    const coded = (id: number, code: string, rest: object) => recordOf(id, { asset_code: code }, rest);
    const left = [described(1, 1, baseline), coded(2, 'TS-2', baseline), described(3, 3, baseline)];
    const twice = [
      ...[described(4, 4, baseline), described(5, 4, baseline)],
      ...[coded(6, 'TS-6', baseline), coded(7, 'TS-6', baseline)],
    ];
    const right = [
      ...[coded(12, 'TS-2', handedOver), described(13, 3, handedOver), described(11, 1, handedOver)],
      ...[coded(16, 'TS-6', handedOver), described(14, 4, handedOver)],
    ];
    const { matched, ambiguous } = matchLists('assets', [...left, ...twice].reverse(), right);
    expect(matched.map((pair) => [pair.left.id, pair.right.id])).toEqual([
      [1, 11],
      [2, 12],
      [3, 13],
    ]);
    expect(ambiguous.map((group) => idsOf(group.right))).toEqual([[14], [16]]);
  });

  it('tells each field that is stated otherwise, old and new', () => {
    const left = recordOf(
      1,
      { asset_code: 'TS-1', name: 'Ghế', quantity: 10, condition: 'còn sử dụng' },
      baseline,
    );
    const right = recordOf(
      2,
      { asset_code: 'TS-1', name: 'Ghế', quantity: 9, condition: 'hỏng' },
      handedOver,
    );
    const { changed, matched } = matchLists('assets', [left], [right]);
    expect(matched).toEqual([]);
    expect(changed[0]?.changes).toEqual([
      { field: 'quantity', before: 10, after: 9 },
      { field: 'condition', before: 'còn sử dụng', after: 'hỏng' },
    ]);
  });

  it('takes words written otherwise for the same, and values left out for a change', () => {
    const left = recordOf(1, { asset_code: 'TS-1', name: 'Bàn  hoà giải', year_in_use: 2010 }, baseline);
    const right = recordOf(2, { asset_code: 'TS-1', name: 'bàn hòa giải', year_in_use: null }, handedOver);
    const other = recordOf(3, { asset_code: 'TS-2', year_in_use: 2011 }, handedOver);
    const { changed } = matchLists('assets', [left], [right, other]);
    expect(changed[0]?.changes).toEqual([{ field: 'year_in_use', before: 2010, after: null }]);
  });

  it('compares no field that one of the lists does not state at all', () => {
    const left = recordOf(1, { asset_code: 'TS-1', residual_value: 5, year_in_use: 2010 }, baseline);
    const right = recordOf(2, { asset_code: 'TS-1', residual_value: 5 }, handedOver);
    expect(matchLists('assets', [left], [right]).matched).toHaveLength(1);
  });

  it('is in figures that add up to both lists, whatever they hold', () => {
    const premises = fc.record({
      premises_code: fc.constantFrom(null, 'ND-1', 'ND-2', 'ND-3'),
      former_commune: fc.constantFrom(null, '00037', '00040'),
      address: fc.constantFrom(null, 'số 1', 'số 2'),
      name: fc.constantFrom('Trụ sở', 'Nhà văn hoá'),
      land_area: fc.constantFrom(100, 200),
    });
    const many = fc.array(premises, { maxLength: 15 });
    fc.assert(
      fc.property(many, many, (one, other) => {
        const left = one.map((fields, index) => recordOf(index + 1, fields, baseline));
        const right = other.map((fields, index) => recordOf(index + 101, fields, handedOver));
        const match = matchLists('premises', left, right);
        const counts = countMatch(match, left.length, right.length);
        const joined = counts.matched + counts.changed;
        expect(counts.closes).toBe(true);
        expect(joined + counts.only_baseline + counts.ambiguous_baseline).toBe(left.length);
        expect(joined + counts.only_handed_over + counts.ambiguous_handed_over).toBe(right.length);
        expect(counts.ambiguous).toBe(counts.ambiguous_baseline + counts.ambiguous_handed_over);
      }),
    );
  });

  it('does not close when a row is missing from every outcome', () => {
    const match = matchLists('assets', [recordOf(1, { asset_code: 'TS-1' }, baseline)], []);
    expect(idsOf(match.onlyBaseline)).toEqual([1]);
    expect(countMatch(match, 1, 0).closes).toBe(true);
    expect(countMatch(match, 2, 0).closes).toBe(false);
    expect(countMatch(match, 1, 1).closes).toBe(false);
  });
});
