import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeBackRule } from '../../src/mapping/people-decide.ts';
import type { RuleCondition } from '../../src/mapping/rules/condition.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { recordsByRule } from '../../src/store/mapping/mapping-rules.ts';
import { findingsOf, hoanKiem, personRow, staffHeading } from '../import/support.ts';
import {
  along,
  decision,
  first,
  forbidden,
  give,
  mapped,
  options,
  premisesAt,
  recordIds,
  rule,
  second,
  state,
} from './given.ts';
import { assignmentsOf } from './support.ts';

/** Everything that is with the office that uses the premises of these tests. */
const ofItsOffice: RuleCondition = {
  type: 'unit',
  district: hoanKiem,
  unit: 'UBND thử',
  kinds: [],
  formerCommune: null,
};

describe('a rule', () => {
  it('decides what it fits and nothing else, and says how many', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử', 'số 2 phố Thử', 'số 1 phố Khác'));
    await give(store, { rules: [along('phố Thử')] });
    expect(assignmentsOf(store, 'premises').map(({ receiver, method }) => [receiver, method])).toEqual([
      [first, 'rule'],
      [first, 'rule'],
      [null, null],
    ]);
    expect(recordsByRule(store)).toEqual(new Map([[1, 2]]));
  });

  it('does not overrule the sender, nor the law, nor a person', async () => {
    const grid = premisesAt('số 1 phố Thử', 'số 2 phố Thử');
    const declared = [...(grid[2] ?? [])].map((value, column) => (column === 10 ? second : value));
    const { store } = await mapped([grid[0] ?? [], grid[1] ?? [], declared]);
    const [decided = 0] = recordIds(store);
    await give(store, {
      decisions: [decision([decided], { receiver: second })],
      rules: [along('phố Thử')],
    });
    expect(assignmentsOf(store, 'premises').map(({ receiver, method }) => [receiver, method])).toEqual([
      [second, 'manual'],
      [second, 'declared'],
    ]);
  });

  it('that overlaps with another is refused with both shown', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    await give(store, { rules: [along('phố Thử')] });
    const { rules } = await give(store, { rules: [along('Phố Thử', { receiver: second })] });
    expect(rules.added).toEqual([]);
    expect(rules.refused).toMatchObject([{ code: 'RULES-OVERLAP' }]);
    const { message } = messagesIn('vi').finding('RULES-OVERLAP', rules.refused[0]?.values ?? {});
    expect(message).toContain('R1 phố Thử');
    expect(message).not.toMatch(/[{}]/);
  });

  it('against the law is refused, unless an authority stands beside it', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    const { rules } = await give(store, { rules: [along('phố Thử', { receiver: forbidden })] });
    expect(rules.refused).toMatchObject([{ code: 'RULE-AGAINST-LAW' }]);
    await give(store, { rules: [along('phố Thử', { receiver: forbidden, authority: 'Chủ tịch thử' })] });
    expect(assignmentsOf(store, 'premises')).toMatchObject([{ receiver: forbidden, method: 'rule' }]);
  });

  it('that fits what a rule of another type has decided otherwise is refused, with how many they share', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử', 'số 2 phố Thử', 'số 1 phố Khác'));
    await give(store, { rules: [along('phố Thử')] });
    const { rules } = await give(store, { rules: [rule(ofItsOffice, { receiver: second })] });
    expect(rules.added).toEqual([]);
    expect(rules.refused).toMatchObject([{ code: 'RULES-MEET-IN-RECORDS', values: { count: 2 } }]);
    const { message } = messagesIn('vi').finding('RULES-MEET-IN-RECORDS', rules.refused[0]?.values ?? {});
    expect(message).toContain('R1 phố Thử');
    expect(message).not.toMatch(/[{}]/);
    expect(assignmentsOf(store, 'premises').map(({ method }) => method)).toEqual(['rule', 'rule', null]);
  });

  it('that disagrees with one of another type leaves the record open', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    await give(store, { rules: [along('phố Thử'), rule(ofItsOffice, { receiver: second })] });
    expect(assignmentsOf(store, 'premises')).toMatchObject([{ receiver: null, evidence: 'rules-disagree' }]);
    const found = findingsOf(store, 'MAP-RULES-DISAGREE');
    expect(found).toMatchObject([{ severity: 'error' }]);
    const { message } = messagesIn('vi').finding('MAP-RULES-DISAGREE', JSON.parse(found[0]?.details ?? '{}'));
    expect(message).toMatch(/R1 phố Thử, .+ → .+ \(.+\); R2 .+ → .+ \(.+\)/);
  });

  it('about a unit does not send land where the law does not', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    await give(store, { rules: [rule(ofItsOffice, { receiver: forbidden })] });
    expect(assignmentsOf(store, 'premises')).toMatchObject([
      { receiver: null, evidence: 'rule-against-law' },
    ]);
    expect(findingsOf(store, 'MAP-RULE-AGAINST-LAW')).toMatchObject([{ severity: 'error' }]);
  });

  it('taken back opens again what it decided; given again it decides the same', async () => {
    const addresses = fc.array(fc.constantFrom('số 1 phố Thử', 'số 2 phố Thử', '3 phố Khác', 'thôn 1', ''), {
      minLength: 1,
      maxLength: 6,
    });
    const streets = fc.subarray(['phố Thử', 'phố Khác'], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(addresses, streets, async (written, names) => {
        const { store } = await mapped(premisesAt(...written));
        const before = state(store);
        const rules = names.map((name) => along(name));
        const { rules: taken } = await give(store, { rules });
        const withRules = state(store);
        for (const { id } of taken.added) await takeBackRule(store, id, options);
        expect(state(store)).toEqual(before);
        await give(store, { rules });
        const shifted = (text: string) => text.replace(/R\d+ /, 'R ');
        expect(state(store).map(shifted)).toEqual(withRules.map(shifted));
      }),
      { numRuns: 8 },
    );
  });
});

describe('people without a place', () => {
  const unit: RuleCondition = {
    type: 'unit',
    district: hoanKiem,
    unit: 'Phòng Thử',
    kinds: ['staff'],
    formerCommune: null,
  };

  async function staffOf(plan: string) {
    const row = personRow(1, { 6: 'Phòng Thử', 7: '', 8: plan });
    return mapped([staffHeading, row]);
  }

  it('go with their unit by rule when their plan says so', async () => {
    const { store } = await staffOf('bố trí');
    await give(store, { rules: [rule(unit)] });
    expect(assignmentsOf(store, 'staff')).toMatchObject([{ receiver: first, method: 'rule' }]);
  });

  it('whose plan is open are placed by a list that names them, never by their unit', async () => {
    const { store } = await staffOf('chưa bố trí');
    await give(store, { rules: [rule(unit)] });
    expect(assignmentsOf(store, 'staff')).toMatchObject([{ receiver: null, evidence: 'plan-open' }]);
    const code = store.prepare<[], string>('SELECT citizen_id FROM v_staff').pluck().get() ?? '';
    const list: RuleCondition = {
      type: 'list',
      name: 'Danh sách thử',
      entries: [{ district: hoanKiem, kind: 'staff', code }],
    };
    await give(store, { rules: [rule(list, { receiver: second })] });
    expect(assignmentsOf(store, 'staff')).toMatchObject([{ receiver: second, method: 'rule' }]);
  });

  it('whose plan is open and whom a list places stand in no other rule about their unit', async () => {
    const { store } = await staffOf('chưa bố trí');
    const code = store.prepare<[], string>('SELECT citizen_id FROM v_staff').pluck().get() ?? '';
    const entries = [{ district: hoanKiem, kind: 'staff' as const, code }];
    await give(store, {
      rules: [rule({ type: 'list', name: 'Danh sách thử', entries }, { receiver: second })],
    });
    const { rules } = await give(store, { rules: [rule(unit)] });
    expect(rules).toMatchObject({ added: [{ receiver: first }], refused: [] });
    expect(assignmentsOf(store, 'staff')).toMatchObject([{ receiver: second, method: 'rule' }]);
  });
});
