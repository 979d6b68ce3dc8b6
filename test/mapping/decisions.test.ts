import { describe, expect, it } from 'vitest';
import { undoImport } from '../../src/import/undo-import.ts';
import { groupPending } from '../../src/mapping/decisions/pending-groups.ts';
import { takeBackDecision, takeGiven } from '../../src/mapping/people-decide.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { lawDestination } from '../../src/reference/law.ts';
import type { Store } from '../../src/store/database.ts';
import { pendingSubjects } from '../../src/store/mapping/pending-subjects.ts';
import { actor } from '../helpers/workspace.ts';
import { findingsOf, hoanKiem, importGrid } from '../import/support.ts';
import {
  allowed,
  decision,
  first,
  forbidden,
  give,
  mapped,
  options,
  premisesAt,
  recordIds,
  second,
  state,
} from './given.ts';
import {
  assignmentsOf,
  map,
  otherDestination,
  placeName,
  premisesHeading,
  premisesRow,
  projectHeading,
  projectRow,
  sameDestination,
  splitPlace,
  wholePlace,
} from './support.ts';

describe("a person's decision", () => {
  it('gives the record its receiver, with number and reason as evidence', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    await give(store, { decisions: [decision(recordIds(store), { number: '12/QĐ-THỬ' })] });
    expect(assignmentsOf(store, 'premises')).toMatchObject([
      { receiver: first, method: 'manual', evidence: 'D1 · 12/QĐ-THỬ · lý do thử' },
    ]);
  });

  it('without a reason is not taken', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    const outcome = await give(store, { decisions: [decision(recordIds(store), { reason: ' ' })] });
    expect(outcome.decisions.refused).toMatchObject([{ code: 'DECISION-WITHOUT-REASON' }]);
    expect(assignmentsOf(store, 'premises')).toMatchObject([{ receiver: null }]);
  });

  it('against the law is refused with what the law allows, unless an authority stands beside it', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    const against = decision(recordIds(store), { receiver: forbidden });
    const { decisions } = await give(store, { decisions: [against] });
    expect(decisions.refused).toMatchObject([{ code: 'DECISION-AGAINST-LAW' }]);
    for (const language of ['vi', 'en'] as const) {
      const { message } = messagesIn(language).finding(
        'DECISION-AGAINST-LAW',
        decisions.refused[0]?.values ?? {},
      );
      expect(message).not.toMatch(/[{}]/);
    }
    expect(assignmentsOf(store, 'premises')).toMatchObject([{ receiver: null }]);
    await give(store, { decisions: [{ ...against, authority: 'Chủ tịch UBND thử' }] });
    expect(assignmentsOf(store, 'premises')).toMatchObject([{ receiver: forbidden, method: 'manual' }]);
  });

  it('about a record that does not exist is refused', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    const { decisions } = await give(store, { decisions: [decision([999_999])] });
    expect(decisions.refused).toMatchObject([{ code: 'DECISION-RECORD-UNKNOWN' }]);
  });

  it('about a record named twice is one decision about it', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    const [record = 0] = recordIds(store);
    const { decisions } = await give(store, { decisions: [decision([record, record])] });
    expect(decisions.decisions).toMatchObject([{ receiver: first, records: 1 }]);
    expect(assignmentsOf(store, 'premises')).toMatchObject([{ receiver: first }]);
  });

  it('goes before what the sender declared', async () => {
    const { store } = await mapped([premisesHeading, premisesRow(1, placeName(splitPlace), first)]);
    await give(store, { decisions: [decision(recordIds(store), { receiver: second })] });
    expect(assignmentsOf(store, 'premises')).toMatchObject([{ receiver: second, method: 'manual' }]);
  });

  it('taken back opens the record again, and stays in the books', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    const before = state(store);
    await give(store, { decisions: [decision(recordIds(store))] });
    const { records } = await takeBackDecision(store, 1, options);
    expect(records).toBe(1);
    expect(state(store)).toEqual(before);
    expect(store.prepare('SELECT count(*) FROM decision').pluck().get()).toBe(1);
    await expect(takeBackDecision(store, 1, options)).rejects.toMatchObject({
      refusal: { code: 'DECISION-UNKNOWN' },
    });
  });

  it('as a dry run changes nothing', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    const before = state(store);
    const given = { decisions: [decision(recordIds(store))], rules: [] };
    const outcome = await takeGiven(store, given, { ...options, dryRun: true });
    expect(outcome.decisions.decisions).toMatchObject([{ records: 1 }]);
    expect(state(store)).toEqual(before);
  });
});

describe('two decisions about one record', () => {
  it('of two people stand against each other whichever came first, and the record stays open', async () => {
    for (const receivers of [
      [first, second],
      [second, first],
    ] as const) {
      const { store } = await mapped(premisesAt('số 1 phố Thử'));
      const ids = recordIds(store);
      await give(store, { decisions: [decision(ids, { receiver: receivers[0] })] });
      const { decisions } = await give(store, {
        decisions: [decision(ids, { receiver: receivers[1], decidedBy: 'người thứ hai' })],
      });
      expect(decisions.conflicts).toMatchObject([{ record: ids[0] }]);
      expect(decisions.conflicts[0]?.decisions.map(({ decidedBy }) => decidedBy)).toEqual([
        'người thứ nhất',
        'người thứ hai',
      ]);
      expect(assignmentsOf(store, 'premises')).toMatchObject([
        { receiver: null, evidence: 'decisions-conflict' },
      ]);
      expect(findingsOf(store, 'MAP-DECISIONS-CONFLICT')).toMatchObject([{ severity: 'error' }]);
    }
  });

  it('are settled by taking one back, or by one that says it replaces them', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử', 'số 2 phố Thử'));
    const ids = recordIds(store);
    await give(store, { decisions: [decision(ids)] });
    await give(store, { decisions: [decision(ids, { receiver: second, decidedBy: 'người thứ hai' })] });
    await takeBackDecision(store, 1, options);
    expect(assignmentsOf(store, 'premises').map(({ receiver }) => receiver)).toEqual([second, second]);
    const last = decision(ids.slice(0, 1), { decidedBy: 'người thứ ba', replaces: [2] });
    await give(store, { decisions: [last] });
    expect(assignmentsOf(store, 'premises').map(({ receiver }) => receiver)).toEqual([first, second]);
  });

  it('are the same when they come in again', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    const ids = recordIds(store);
    const both = [decision(ids), decision(ids, { receiver: second, decidedBy: 'người thứ hai' })];
    await give(store, { decisions: both });
    const { decisions } = await give(store, { decisions: both });
    expect(decisions).toMatchObject({ unchanged: 2, decisions: [], conflicts: [{ record: ids[0] }] });
  });

  it('hold again when the one that replaced them is taken back', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    const ids = recordIds(store);
    await give(store, { decisions: [decision(ids)] });
    await give(store, { decisions: [decision(ids, { receiver: second })] });
    await takeBackDecision(store, 2, options);
    expect(assignmentsOf(store, 'premises')).toMatchObject([{ receiver: first, method: 'manual' }]);
  });

  it('of one person: the later takes the place of the earlier', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    const ids = recordIds(store);
    await give(store, { decisions: [decision(ids)] });
    const { decisions } = await give(store, { decisions: [decision(ids, { receiver: second })] });
    expect(decisions.conflicts).toEqual([]);
    expect(assignmentsOf(store, 'premises')).toMatchObject([{ receiver: second }]);
  });

  it('that agree change nothing, and leave no trace', async () => {
    const { store } = await mapped(premisesAt('số 1 phố Thử'));
    const ids = recordIds(store);
    await give(store, { decisions: [decision(ids)] });
    const operations = () => store.prepare('SELECT count(*) FROM operation').pluck().get();
    const before = operations();
    const { decisions } = await give(store, { decisions: [decision(ids, { decidedBy: 'người thứ hai' })] });
    expect(decisions).toMatchObject({ unchanged: 1, decisions: [], conflicts: [] });
    expect(operations()).toBe(before);
  });
});

describe('a new version of the file', () => {
  it('keeps what was decided about its records, by their code', async () => {
    const grid = premisesAt('số 1 phố Thử', 'số 2 phố Thử');
    const { store } = await mapped(grid);
    const [, decided = 0] = recordIds(store);
    await give(store, { decisions: [decision([decided])] });
    const next = [grid[0] ?? [], ...grid.slice(1).reverse()].map((row, index) =>
      index === 0 ? row : row.map((value, column) => (column === 6 ? 300 : value)),
    );
    await importGrid(store, next, { district: hoanKiem });
    await map(store);
    expect(
      store.prepare('SELECT premises_code, receiver_code FROM v_premises ORDER BY 1').raw().all(),
    ).toEqual([
      ['NĐ-1', null],
      ['NĐ-2', first],
    ]);
  });

  it('that puts a decided record under another former commune leaves it open, where the law no longer allows it', async () => {
    const grid = premisesAt('số 1 phố Thử', 'số 2 phố Thử', 'số 3 phố Thử');
    const { store } = await mapped(grid);
    const [decided = 0] = recordIds(store);
    await give(store, { decisions: [decision([decided])] });
    const moved = grid.map((row, index) =>
      row.map((value, column) => (index === 1 && column === 4 ? placeName(otherDestination) : value)),
    );
    await importGrid(store, moved, { district: hoanKiem });
    await map(store);
    expect(assignmentsOf(store, 'premises')[0]).toMatchObject({
      receiver: null,
      evidence: 'decision-against-law',
    });
    expect(findingsOf(store, 'MAP-DECISION-AGAINST-LAW')).toMatchObject([{ severity: 'error' }]);
  });

  it('that is taken back gives the decision about several records back to those before it', async () => {
    const grid = premisesAt('số 1 phố Thử', 'số 2 phố Thử');
    const { store } = await mapped(grid);
    await give(store, { decisions: [decision(recordIds(store))] });
    const next = grid.map((row, index) =>
      row.map((value, column) => (index > 0 && column === 6 ? 300 : value)),
    );
    const { submissions } = await importGrid(store, next, { district: hoanKiem });
    await map(store);
    await undoImport(store, submissions[0]?.id ?? 0, { actor, dryRun: false });
    await map(store);
    const decided = { receiver: first, method: 'manual' };
    expect(assignmentsOf(store, 'premises')).toMatchObject([decided, decided]);
  });

  it('without a record that was decided about says so', async () => {
    const grid = premisesAt('số 1 phố Thử', 'số 2 phố Thử');
    const { store } = await mapped(grid);
    await give(store, { decisions: [decision(recordIds(store))] });
    await importGrid(store, grid.slice(0, 2), { district: hoanKiem });
    await map(store);
    expect(assignmentsOf(store, 'premises')).toMatchObject([{ receiver: first, method: 'manual' }]);
    const [finding] = findingsOf(store, 'MAP-DECISION-WITHOUT-RECORD');
    expect(JSON.parse(finding?.details ?? '{}')).toEqual({ decision: 1, count: 1 });
  });
});

describe('a project in several communes', () => {
  const related = (store: Store) =>
    store.prepare('SELECT receiver_code FROM related_receiver ORDER BY 1').pluck().all();

  it('has one lead, and those that its sender names as related', async () => {
    const row = [...projectRow(1, placeName(wholePlace), first), `${second}; ${first}; SO-TAI-CHINH`];
    const { store } = await mapped([[...projectHeading, 'Đơn vị liên quan'], row]);
    expect(assignmentsOf(store, 'projects')).toMatchObject([{ receiver: first }]);
    expect(related(store)).toEqual(expect.arrayContaining([second, 'SO-TAI-CHINH']));
    expect(related(store)).not.toContain(first);
  });

  it('whose lead a person decides keeps the others to which the law sends its places', async () => {
    const both = `${placeName(wholePlace)}; ${placeName(otherDestination)}; ${placeName(sameDestination)}`;
    const { store } = await mapped([projectHeading, projectRow(1, both)]);
    expect(related(store)).toEqual([]);
    const lead = lawDestination(wholePlace.code, 'area').links[0]?.commune.code ?? '';
    await give(store, { decisions: [decision(recordIds(store, 'projects'), { receiver: lead })] });
    expect(related(store)).toEqual([forbidden]);
  });
});

describe('what waits', () => {
  it('stands in groups by street or unit, the largest first, each known again by its key', async () => {
    const { store } = await mapped(
      premisesAt('số 1 phố Thử', 'số 2 Phố Thử', 'số 7 phố Khác', 'nhà cạnh chợ', 'nhà sau chợ'),
    );
    const groups = groupPending(pendingSubjects(store));
    expect(groups.map(({ street, unit, subjects }) => [street, unit, subjects.length])).toEqual(
      expect.arrayContaining([
        ['phố Thử', null, 2],
        ['phố Khác', null, 1],
        [null, 'UBND thử', 2],
      ]),
    );
    expect(groups.map(({ subjects }) => subjects.length)).toEqual([2, 2, 1]);
    const again = groupPending(pendingSubjects(store).toReversed());
    expect(again.map(({ key }) => key).sort()).toEqual(groups.map(({ key }) => key).sort());
    expect(groups[0]?.candidates).toEqual(allowed);
  });
});
