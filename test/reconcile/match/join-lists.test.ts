import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JoinedLists, joinLists } from '../../../src/reconcile/match/join-lists.ts';
import { matchKeys } from '../../../src/reconcile/match/keys.ts';
import type { ComparedRecord } from '../../../src/store/outputs/match-queries.ts';
import { idsOf, recordOf } from './support.ts';

const keys = matchKeys.assets;

/** Few values, so that codes and names repeat within a list and between two. */
const asset = fc.record({
  inventory_code: fc.constantFrom(null, 'KK-1', 'KK-2', 'KK-3'),
  asset_code: fc.constantFrom(null, 'TS-1', 'TS-2', 'TS-3'),
  plate: fc.constantFrom(null, null, '29A-000.01', '29A-000.02'),
  name: fc.constantFrom('Bàn', 'Ghế'),
  custodian: fc.constantFrom('Văn phòng', null),
  original_cost: fc.constantFrom(1, 2),
});
const district = fc.constantFrom('001', '002');

const lists = fc
  .tuple(
    fc.array(fc.tuple(asset, district), { maxLength: 12 }),
    fc.array(fc.tuple(asset, district), { maxLength: 12 }),
  )
  .map(([left, right]) => ({
    left: left.map(([fields, code], index) => recordOf(index + 1, fields, { district: code })),
    right: right.map(([fields, code], index) => recordOf(index + 101, fields, { district: code })),
  }));

function byId(one: number, other: number): number {
  return one - other;
}

/** What was said of each record, without any order. */
function outcomes({ pairs, ambiguous, onlyLeft, onlyRight }: JoinedLists<ComparedRecord>): unknown {
  const sorted = (records: readonly ComparedRecord[]) => [...idsOf(records)].sort(byId);
  return {
    pairs: pairs.map(({ key, left, right }) => `${key} ${left.id} ${right.id}`).sort(),
    ambiguous: ambiguous.map(({ key, left, right }) => `${key} ${sorted(left)} | ${sorted(right)}`).sort(),
    onlyLeft: sorted(onlyLeft),
    onlyRight: sorted(onlyRight),
  };
}

describe('two lists put beside each other', () => {
  it('have every record in exactly one outcome', () => {
    fc.assert(
      fc.property(lists, ({ left, right }) => {
        const joined = joinLists(keys, left, right);
        const ofLeft = [
          ...joined.pairs.map((pair) => pair.left),
          ...joined.ambiguous.flatMap((group) => group.left),
          ...joined.onlyLeft,
        ];
        const ofRight = [
          ...joined.pairs.map((pair) => pair.right),
          ...joined.ambiguous.flatMap((group) => group.right),
          ...joined.onlyRight,
        ];
        expect([...idsOf(ofLeft)].sort(byId)).toEqual(idsOf(left));
        expect([...idsOf(ofRight)].sort(byId)).toEqual(idsOf(right));
      }),
    );
  });

  it('come out the same in whatever order their rows stand', () => {
    const shuffled = lists.chain(({ left, right }) =>
      fc.record({
        given: fc.constant({ left, right }),
        left: fc.shuffledSubarray(left, { minLength: left.length }),
        right: fc.shuffledSubarray(right, { minLength: right.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, left, right }) => {
        expect(outcomes(joinLists(keys, left, right))).toEqual(
          outcomes(joinLists(keys, given.left, given.right)),
        );
      }),
    );
  });

  it('come out the same whichever of them is named first', () => {
    fc.assert(
      fc.property(lists, ({ left, right }) => {
        const turned = joinLists(keys, right, left);
        const back: JoinedLists<ComparedRecord> = {
          pairs: turned.pairs.map((pair) => ({ ...pair, left: pair.right, right: pair.left })),
          ambiguous: turned.ambiguous.map((group) => ({ ...group, left: group.right, right: group.left })),
          onlyLeft: turned.onlyRight,
          onlyRight: turned.onlyLeft,
        };
        expect(outcomes(back)).toEqual(outcomes(joinLists(keys, left, right)));
      }),
    );
  });

  it('have no ambiguous group of one and one, nor one with an empty side', () => {
    fc.assert(
      fc.property(lists, ({ left, right }) => {
        for (const group of joinLists(keys, left, right).ambiguous) {
          expect(group.left.length * group.right.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('joined with itself, a list whose codes are all different is joined row by row', () => {
    const codes = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 30 });
    fc.assert(
      fc.property(codes, (numbers) => {
        const list = numbers.map((number) => recordOf(number, { asset_code: `TS-${number}`, name: 'Bàn' }));
        const { pairs } = joinLists(keys, list, list);
        expect(pairs.map(({ left, right }) => [left.id, right.id])).toEqual(numbers.map((id) => [id, id]));
      }),
    );
  });
});

describe('a key', () => {
  it('that stands twice on a side makes its whole group ambiguous, and joins nothing', () => {
    const left = [recordOf(1, { asset_code: 'TS-1' }), recordOf(2, { asset_code: 'TS-1' })];
    const right = [recordOf(11, { asset_code: 'ts-1' }), recordOf(12, { asset_code: 'TS 1' })];
    const joined = joinLists(keys, left, right);
    expect(joined.ambiguous).toEqual([{ key: 'asset-code', left, right: [right[0]] }]);
    expect(idsOf(joined.onlyRight)).toEqual([12]);
  });

  it('that stands twice on one side alone leaves its records to the keys after it', () => {
    const left = [
      recordOf(1, { asset_code: 'TS-1', plate: '29A-000.01' }),
      recordOf(2, { asset_code: 'TS-1', plate: '29A-000.02' }),
    ];
    const right = [recordOf(11, { plate: '29A-000.02' })];
    const joined = joinLists(keys, left, right);
    expect(joined.pairs.map((pair) => [pair.key, pair.left.id])).toEqual([['plate', 2]]);
    expect(idsOf(joined.onlyLeft)).toEqual([1]);
  });

  it('of an office says nothing in another district; a plate does', () => {
    const one = recordOf(1, { asset_code: 'TS-1' });
    const elsewhere = recordOf(11, { asset_code: 'TS-1' }, { district: '001' });
    expect(joinLists(keys, [one], [elsewhere]).pairs).toEqual([]);
    const car = recordOf(2, { plate: '29A-000.01' });
    const moved = recordOf(12, { plate: '29A-000.01' }, { district: '001' });
    expect(joinLists(keys, [car], [moved]).pairs).toHaveLength(1);
  });
});

describe('things that look alike', () => {
  const printer = { name: 'Máy in', custodian: 'Văn phòng', original_cost: 5 };

  it('are joined where nothing but their description is known', () => {
    const joined = joinLists(keys, [recordOf(1, printer)], [recordOf(11, { ...printer, name: 'máy in' })]);
    expect(joined.pairs.map(({ key }) => key)).toEqual(['name-custodian-cost']);
  });

  it('are not joined where both lists number alike and their codes differ', () => {
    const left = [recordOf(1, { asset_code: 'TS-1' }), recordOf(2, { ...printer, asset_code: 'TS-2' })];
    const right = [recordOf(11, { asset_code: 'TS-1' }), recordOf(12, { ...printer, asset_code: 'TS-3' })];
    const joined = joinLists(keys, left, right);
    expect([idsOf(joined.onlyLeft), idsOf(joined.onlyRight)]).toEqual([[2], [12]]);
  });

  it('are joined where the lists number differently altogether', () => {
    const left = [recordOf(1, { ...printer, asset_code: 'A1' })];
    const right = [recordOf(11, { ...printer, asset_code: 'TS-3' })];
    expect(joinLists(keys, left, right).pairs).toHaveLength(1);
  });

  it('are ambiguous where one of several has no code to tell it by', () => {
    const left = [
      recordOf(1, { asset_code: 'TS-1' }),
      recordOf(2, { ...printer, asset_code: 'TS-2' }),
      recordOf(3, { ...printer, asset_code: 'TS-4' }),
    ];
    const right = [recordOf(11, { asset_code: 'TS-1' }), recordOf(12, printer)];
    const { ambiguous } = joinLists(keys, left, right);
    expect(ambiguous.map((group) => [idsOf(group.left), idsOf(group.right)])).toEqual([[[2, 3], [12]]]);
  });

  it('are taken for themselves beside a double whose code says it is another', () => {
    const left = [recordOf(1, { asset_code: 'TS-1' }), recordOf(2, { ...printer, asset_code: 'TS-2' })];
    const right = [
      recordOf(11, { asset_code: 'TS-1' }),
      recordOf(12, printer),
      recordOf(13, { ...printer, asset_code: 'TS-3' }),
    ];
    const { pairs, onlyRight } = joinLists(keys, left, right);
    expect(pairs.map((pair) => [pair.left.id, pair.right.id])).toEqual([
      [1, 11],
      [2, 12],
    ]);
    expect(idsOf(onlyRight)).toEqual([13]);
  });
});

describe('a person whom two lists name alike', () => {
  const person = (id: number, citizen_id: string | null, side: string) =>
    recordOf(
      id,
      { citizen_id, full_name: 'Mẫu Văn Cột', birth_date: '1980-02-01', former_unit: 'Phòng Nội vụ' },
      { district: side },
    );
  const joined = (left: string | null, right: string | null) =>
    joinLists(matchKeys.staff, [person(1, left, '002')], [person(11, right, '002')]).pairs.map(
      ({ key }) => key,
    );

  it('is two people where the ids differ, though their district shares no id at all', () => {
    expect(joined('003080000001', '003080000002')).toEqual([]);
  });

  it('is one where one of the lists states no id', () => {
    expect(joined('003080000001', null)).toEqual(['name-birth']);
    expect(joined('003080000001', '003080000001')).toEqual(['citizen-id']);
  });
});
