import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InventoryKind } from '../../src/inventory/inventory.ts';
import { settleByRules } from '../../src/mapping/rules/apply-rules.ts';
import type {
  HouseNumbers,
  MappingRule,
  RuleCondition,
  UnitCondition,
} from '../../src/mapping/rules/condition.ts';
import { includesNumber, numbersOverlap, overlap } from '../../src/mapping/rules/overlap.ts';
import { RuleFinder, type RuleSubject } from '../../src/mapping/rules/rule-finder.ts';
import { ruleWords } from '../../src/mapping/rules/words.ts';
import { lawDestination } from '../../src/reference/law.ts';
import { communes } from '../../src/reference/units.ts';
import type { OpenRecord } from '../../src/store/mapping/open-records.ts';
import { splitPlace } from './support.ts';

const every: HouseNumbers = { parity: 'all', from: null, to: null };
const place = splitPlace.code;

function rule(id: number, condition: RuleCondition): MappingRule {
  return {
    id,
    condition,
    receiver: '00070',
    author: 'người thử',
    basis: 'văn bản thử',
    authority: null,
    decidedOn: '2025-06-20',
  };
}

function street(name: string, numbers: HouseNumbers = every): RuleCondition {
  return { type: 'street', formerCommune: place, street: name, numbers };
}

function subject(given: Partial<RuleSubject>): RuleSubject {
  return {
    kind: 'premises',
    district: splitPlace.districtCode,
    place,
    address: null,
    unit: null,
    identity: null,
    ...given,
  };
}

function fits(condition: RuleCondition, given: Partial<RuleSubject>): boolean {
  return new RuleFinder([rule(1, condition)]).find(subject(given)).length === 1;
}

const numbers: fc.Arbitrary<HouseNumbers> = fc.record({
  parity: fc.constantFrom('all', 'odd', 'even'),
  from: fc.option(fc.integer({ min: 1, max: 30 })),
  to: fc.option(fc.integer({ min: 1, max: 30 })),
});

describe('house numbers', () => {
  it('overlap exactly when some number is in both', () => {
    fc.assert(
      fc.property(numbers, numbers, (left, right) => {
        const houses = Array.from({ length: 64 }, (_, index) => index + 1);
        const shared = houses.some((house) => includesNumber(left, house) && includesNumber(right, house));
        expect(numbersOverlap(left, right)).toBe(shared);
      }),
    );
  });
});

describe('a rule about a street', () => {
  it.each([
    ['Số 36 phố Hàng Thử', true],
    ['36 phố Hàng Thử', true],
    ['số 36/2 phố Hàng Thử', false],
    ['số 36-40 phố Hàng Thử', false],
    ['Số 35 phố Hàng Thử', false],
    ['phố Hàng Thử', false],
    ['Số 36 phố Hàng Thừ', false],
    ['Số 100 phố Hàng Thử', false],
    ['số 3 ngõ 12 phố Hàng Thử', true],
    ['số 4 ngõ 13 phố Hàng Thử', false],
  ])('for even numbers 2–98 and the address "%s": %s', (address, expected) => {
    expect(fits(street('phố Hàng Thử', { parity: 'even', from: 2, to: 98 }), { address })).toBe(expected);
  });

  it('with an end on one side alone fits no address without a number', () => {
    const address = 'phố Hàng Thử';
    expect(fits(street(address, { parity: 'all', from: 5, to: null }), { address })).toBe(false);
    expect(fits(street(address, { parity: 'all', from: null, to: 5 }), { address })).toBe(false);
  });

  it('for all numbers fits an address without one', () => {
    expect(fits(street('phố Hàng Thử'), { address: 'phố Hàng Thử' })).toBe(true);
  });

  it.each(['Phố hàng thử', 'PHỐ HÀNG THỬ', 'Hàng Thử', 'hàng thử', 'phố  Hàng Thử'])(
    'written "%s" means the same street',
    (written) => {
      expect(fits(street(written), { address: 'Số 36 phố Hàng Thử' })).toBe(true);
    },
  );

  it('does not reach into another former commune, nor to a record without an address', () => {
    const address = 'Số 36 phố Hàng Thử';
    expect(fits(street('phố Hàng Thử'), { address, place: '00000' })).toBe(false);
    expect(fits(street('phố Hàng Thử'), {})).toBe(false);
  });
});

describe('a rule about a thôn or tổ dân phố', () => {
  const hamlet: RuleCondition = { type: 'hamlet', formerCommune: place, hamlet: 'Tổ dân phố số 5' };

  it.each([
    ['TDP số 5', true],
    ['tổ dân phố 05', true],
    ['TDP số 15', false],
    ['thôn 5', false],
  ])('and the address "%s": %s', (address, expected) => {
    expect(fits(hamlet, { address })).toBe(expected);
  });
});

describe('a rule about a unit', () => {
  const unit: RuleCondition = {
    type: 'unit',
    district: splitPlace.districtCode,
    unit: 'Phòng Nội vụ',
    kinds: ['staff', 'assets'],
    formerCommune: null,
  };

  it('holds for its kinds, its district, and however the name is spelt', () => {
    expect(fits(unit, { kind: 'staff', unit: 'PHÒNG NỘI VỤ' })).toBe(true);
    expect(fits(unit, { kind: 'premises', unit: 'Phòng Nội vụ' })).toBe(false);
    expect(fits(unit, { kind: 'staff', unit: 'Phòng Nội vụ', district: '000' })).toBe(false);
    expect(fits(unit, { kind: 'staff', unit: 'Phòng Nội vụ 2' })).toBe(false);
  });
});

describe('a list', () => {
  const list: RuleCondition = {
    type: 'list',
    name: 'Danh mục kèm QĐ thử',
    entries: [{ district: splitPlace.districtCode, kind: 'projects', code: 'DA-01' }],
  };

  it('holds for the codes it names, of that kind and district', () => {
    expect(fits(list, { kind: 'projects', identity: 'da-01' })).toBe(true);
    expect(fits(list, { kind: 'projects', identity: 'DA-011' })).toBe(false);
    expect(fits(list, { kind: 'assets', identity: 'DA-01' })).toBe(false);
    expect(fits(list, { kind: 'projects', identity: 'DA-01', district: '000' })).toBe(false);
  });
});

describe('an open record', () => {
  const office: UnitCondition = {
    type: 'unit',
    district: splitPlace.districtCode,
    unit: 'Phòng Thử',
    kinds: [],
    formerCommune: null,
  };
  const listed = (kind: InventoryKind): RuleCondition => ({
    type: 'list',
    name: 'Danh sách thử',
    entries: [{ district: splitPlace.districtCode, kind, code: 'TS-1' }],
  });
  const [lawful = '', other = ''] = lawDestination(place, 'area').links.map(({ commune }) => commune.code);
  const unlawful =
    communes.find(
      ({ code }) => !lawDestination(place, 'area').links.some((link) => link.commune.code === code),
    )?.code ?? '';

  function settled(kind: InventoryKind, given: Partial<OpenRecord>, ...rules: readonly MappingRule[]) {
    const open: OpenRecord = {
      record: 7,
      district: splitPlace.districtCode,
      place,
      address: null,
      unit: 'Phòng Thử',
      identity: 'TS-1',
      reason: 'split',
      candidates: [lawful, other],
      ...given,
    };
    return settleByRules(new RuleFinder(rules), kind, open);
  }
  const towards = (
    receiver: string,
    condition: RuleCondition = office,
    given: Partial<MappingRule> = {},
  ) => ({
    ...rule(3, condition),
    receiver,
    ...given,
  });

  it('goes where the one rule that fits it says, with the rule as its evidence', () => {
    expect(settled('assets', {}, towards(lawful))).toMatchObject({
      record: 7,
      receiver: lawful,
      method: 'rule',
      ruleId: 3,
      evidence: expect.stringMatching(/^R3 · .+ · văn bản thử$/),
    });
    expect(settled('assets', { unit: 'Phòng Khác' }, towards(lawful))).toBeUndefined();
  });

  it('goes where two rules say the same, and stays open where they differ', () => {
    const again = { ...towards(lawful, listed('assets')), id: 4 };
    expect(settled('assets', {}, towards(lawful), again)).toMatchObject({ receiver: lawful });
    expect(settled('assets', {}, towards(other), again)).toEqual({
      record: 7,
      reason: 'rules-disagree',
      candidates: [other, lawful],
      disagreeing: [towards(other), again],
    });
  });

  it.each<[string, InventoryKind, string, Partial<OpenRecord>, Partial<MappingRule>, boolean]>([
    ['land to a commune of its place', 'premises', lawful, {}, {}, true],
    ['land to a commune that the law does not name', 'premises', unlawful, {}, {}, false],
    ['land there by an authority', 'premises', unlawful, {}, { authority: 'Chủ tịch thử' }, true],
    ['land of which no place is known', 'premises', unlawful, { place: null, candidates: [] }, {}, true],
    ['land to a body', 'premises', 'SO-TAI-CHINH', {}, {}, true],
    ['things there', 'assets', unlawful, {}, {}, true],
  ])('is sent by rule: %s', (_, kind, receiver, given, of, isSent) => {
    const found = settled(kind, given, towards(receiver, office, of));
    expect(found).toMatchObject(isSent ? { receiver } : { reason: 'rule-against-law' });
  });

  it('of a person whose plan is open goes by a list alone', () => {
    const open = { reason: 'plan-open' } as const;
    expect(settled('staff', open, towards(lawful))).toBeUndefined();
    expect(settled('staff', open, towards(lawful, listed('staff')))).toMatchObject({ receiver: lawful });
  });
});

describe('overlapping', () => {
  const odd = street('phố Hàng Thử', { parity: 'odd', from: null, to: null });
  const elsewhere: RuleCondition = {
    type: 'street',
    formerCommune: '00000',
    street: 'phố Hàng Thử',
    numbers: every,
  };
  const even = street('Phố Hàng Thử', { parity: 'even', from: null, to: null });

  it('are rules of one street with a number in common, and of one unit with a kind in common', () => {
    expect(overlap(odd, even)).toBe(false);
    expect(overlap(odd, street('HÀNG THỬ'))).toBe(true);
    expect(overlap(odd, elsewhere)).toBe(false);
    expect(overlap(street('phố Mới'), street('Phố mới'))).toBe(true);
    expect(overlap(street('phố Mới'), street('đường Cũ'))).toBe(false);
    const unit = { type: 'unit', district: '002', unit: 'Phòng Thử', formerCommune: null } as const;
    expect(overlap({ ...unit, kinds: ['staff'] }, { ...unit, kinds: ['assets'] })).toBe(false);
    expect(overlap({ ...unit, kinds: ['staff'] }, { ...unit, kinds: [] })).toBe(true);
  });

  const unit: UnitCondition = {
    type: 'unit',
    district: '002',
    unit: 'Phòng Thử',
    kinds: [],
    formerCommune: null,
  };
  it.each<[string, Partial<UnitCondition>, boolean]>([
    ['however the unit is written', { unit: 'PHÒNG  THỬ' }, true],
    ['not of another unit', { unit: 'Phòng Khác' }, false],
    ['not of another district', { district: '001' }, false],
    ['in any former commune and in one', { formerCommune: place }, true],
  ])('are rules of one unit %s', (_, given, isOne) => {
    expect(overlap(unit, { ...unit, ...given })).toBe(isOne);
  });

  it('are rules of one unit in one former commune, not in two', () => {
    const here = { ...unit, formerCommune: place };
    expect(overlap(here, here)).toBe(true);
    expect(overlap(here, { ...unit, formerCommune: '00000' })).toBe(false);
  });

  it('are rules of one thôn, not of two of a former commune, nor of a thôn and a tổ dân phố', () => {
    const hamlet = (name: string) => ({ type: 'hamlet', formerCommune: place, hamlet: name }) as const;
    expect(overlap(hamlet('TDP số 5'), hamlet('Tổ dân phố 5'))).toBe(true);
    expect(overlap(hamlet('thôn 5'), hamlet('thôn 6'))).toBe(false);
    expect(overlap(hamlet('thôn 5'), hamlet('TDP 5'))).toBe(false);
    expect(overlap(hamlet('thôn 5'), { ...hamlet('thôn 5'), formerCommune: '00000' })).toBe(false);
  });

  it('are lists that name one record, not rules of two types', () => {
    const list = (...codes: readonly string[]): RuleCondition => ({
      type: 'list',
      name: 'Danh sách thử',
      entries: codes.map((code) => ({ district: '002', kind: 'assets', code })),
    });
    expect(overlap(list('TS-1', 'TS-2'), list('ts-2'))).toBe(true);
    expect(overlap(list('TS-1'), list('TS-2'))).toBe(false);
    expect(overlap(list('TS-1'), unit)).toBe(false);
    expect(overlap(unit, list('TS-1'))).toBe(false);
  });

  it('is the same seen from either side, and holds of a rule with itself', () => {
    const conditions: fc.Arbitrary<RuleCondition> = fc.oneof(
      fc.record({
        type: fc.constant('street' as const),
        formerCommune: fc.constantFrom('00001', '00002'),
        street: fc.constantFrom('phố Thử', 'đường Thử Một'),
        numbers: numbers.filter(({ from, to }) => (from ?? 1) < (to ?? 99)),
      }),
      fc.record({
        type: fc.constant('hamlet' as const),
        formerCommune: fc.constantFrom('00001', '00002'),
        hamlet: fc.constantFrom('thôn 1', 'thôn 2'),
      }),
    );
    fc.assert(
      fc.property(conditions, conditions, (left, right) => {
        expect(overlap(left, right)).toBe(overlap(right, left));
        expect(overlap(left, left)).toBe(true);
      }),
    );
  });
});

it('is said in the offices’ words', () => {
  const words = ruleWords(street('phố Hàng Thử', { parity: 'odd', from: 1, to: 99 }));
  expect(words).toMatch(/^phố Hàng Thử, số lẻ 1–99, (phường|xã|thị trấn) /);
});
