import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideByLaw } from '../../src/mapping/law-decision.ts';
import { communes, formerCommunes } from '../../src/reference/units.ts';
import type { Store } from '../../src/store/database.ts';
import { addDecision } from '../../src/store/mapping/decisions.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { actor, temporaryStore } from '../helpers/workspace.ts';
import {
  findingsOf,
  type Grid,
  hoanKiem,
  importGrid,
  importPaths,
  personRow,
  staffHeading,
} from '../import/support.ts';
import {
  assignmentsOf,
  destinationOf,
  map,
  otherDestination,
  peoplePlace,
  placeName,
  premisesHeading,
  premisesRow,
  projectHeading,
  projectRow,
  sameDestination,
  splitPlace,
  wholePlace,
} from './support.ts';

const district = { district: hoanKiem };

function person(number: number, place: string, plan = 'bố trí', destination = '') {
  return personRow(number, { 7: place, 8: plan, 9: destination });
}

async function mappedStaff(...rows: Grid) {
  const store = await temporaryStore();
  await importGrid(store, [staffHeading, ...rows], district);
  await map(store);
  return { store, staff: assignmentsOf(store, 'staff') };
}

async function mappedPremises(...rows: Grid) {
  const store = await temporaryStore();
  await importGrid(store, [premisesHeading, ...rows], district);
  await map(store);
  return { store, premises: assignmentsOf(store, 'premises') };
}

async function mappedProjects(...rows: Grid) {
  const store = await temporaryStore();
  await importGrid(store, [projectHeading, ...rows], district);
  await map(store);
  return { store, projects: assignmentsOf(store, 'projects') };
}

function pendingOf(store: Store) {
  return store
    .prepare<[], { reason: string; candidates: string }>(
      'SELECT reason, candidates FROM pending ORDER BY record_id',
    )
    .all()
    .map(({ reason, candidates }) => ({ reason, candidates: JSON.parse(candidates) as string[] }));
}

describe('a record', () => {
  it('goes where its sender declares, with the place of the declaration as evidence', async () => {
    const { staff } = await mappedStaff(person(1, placeName(wholePlace), 'bố trí', 'Sở Nội vụ'));
    expect(staff).toEqual([{ row: 2, receiver: 'SO-NOI-VU', method: 'declared', evidence: 'Bảng kê › 2' }]);
  });

  it('goes by law when its former commune is whole', async () => {
    const { premises } = await mappedPremises(premisesRow(1, placeName(wholePlace)));
    expect(premises).toMatchObject([{ receiver: destinationOf(wholePlace.code), method: 'law-whole' }]);
    expect(premises[0]?.evidence).toMatch(/^NQ 1656\/NQ-UBTVQH15, Điều 1, khoản \d+$/);
  });

  it('of a split former commune stays pending, with the communes that may have it', async () => {
    const { store, premises } = await mappedPremises(premisesRow(1, placeName(splitPlace)));
    expect(premises).toMatchObject([{ receiver: null, method: null, evidence: 'split' }]);
    const [pending] = pendingOf(store);
    expect(pending?.candidates.length).toBeGreaterThan(1);
    expect(pending?.candidates).toContain(destinationOf(splitPlace.code));
    expect(findingsOf(store, 'MAP-PENDING')).toMatchObject([{ severity: 'warning', cell: 'K2' }]);
  });

  it('goes with the people of its former commune when it is a person, and not when it is land', async () => {
    const { staff } = await mappedStaff(person(1, placeName(peoplePlace)));
    expect(staff).toMatchObject([
      { receiver: destinationOf(peoplePlace.code, 'population'), method: 'law-population' },
    ]);
    const { premises } = await mappedPremises(premisesRow(1, placeName(peoplePlace)));
    expect(premises).toMatchObject([{ receiver: null, evidence: 'split' }]);
  });

  it('goes with the people when the city has its kind do so', async () => {
    const { store } = await mappedPremises(premisesRow(1, placeName(peoplePlace)));
    await map(store, { alsoFollowPeople: ['premises'] });
    expect(assignmentsOf(store, 'premises')).toMatchObject([{ method: 'law-population' }]);
  });

  it.each(['chưa bố trí', 'điều động', 'khác'])(
    'whose plan is "%s" stays pending even in a whole commune',
    async (plan) => {
      const { staff } = await mappedStaff(person(1, placeName(wholePlace), plan));
      expect(staff).toMatchObject([{ receiver: null, evidence: 'plan-open' }]);
    },
  );

  it.each(['bố trí', 'nghỉ theo NĐ 178'])('whose plan is "%s" goes with the office', async (plan) => {
    const { staff } = await mappedStaff(person(1, placeName(wholePlace), plan));
    expect(staff).toMatchObject([{ receiver: destinationOf(wholePlace.code), method: 'law-whole' }]);
  });

  it.each(['phường Không Có Thật', 'Sở Nội vụ; Sở Y tế'])(
    'with the unreadable receiver "%s" stays pending',
    async (written) => {
      const { premises } = await mappedPremises(premisesRow(1, placeName(wholePlace), written));
      expect(premises).toMatchObject([{ receiver: null, evidence: 'destination-unclear' }]);
    },
  );

  it('without a former commune, or with one that cannot be told, stays pending', async () => {
    const { staff } = await mappedStaff(person(1, ''), person(2, 'phường Không Có Thật'));
    expect(staff.map(({ receiver, evidence }) => [receiver, evidence])).toEqual([
      [null, 'no-place'],
      [null, 'no-place'],
    ]);
  });
});

describe('a project in several former communes', () => {
  it('goes to the one commune they all go to', async () => {
    const both = `${placeName(wholePlace)}; ${placeName(sameDestination)}`;
    const { projects } = await mappedProjects(projectRow(1, both));
    expect(projects).toMatchObject([{ receiver: destinationOf(wholePlace.code), method: 'law-whole' }]);
  });

  it('stays pending when they do not agree, with all their communes as candidates', async () => {
    const both = `${placeName(wholePlace)}; ${placeName(otherDestination)}`;
    const { store, projects } = await mappedProjects(projectRow(1, both));
    expect(projects).toMatchObject([{ receiver: null, evidence: 'several-places' }]);
    expect(pendingOf(store)[0]?.candidates.toSorted()).toEqual(
      [destinationOf(wholePlace.code), destinationOf(otherDestination.code)].toSorted(),
    );
  });

  it('stays pending when one of them is split', async () => {
    const { projects } = await mappedProjects(
      projectRow(1, `${placeName(wholePlace)}; ${placeName(splitPlace)}`),
    );
    expect(projects).toMatchObject([{ receiver: null, evidence: 'several-places' }]);
  });
});

describe('a declared commune to which the law does not send the place', () => {
  const wrong = destinationOf(otherDestination.code);

  it('is an error for premises, and assigned all the same', async () => {
    const { store, premises } = await mappedPremises(premisesRow(1, placeName(wholePlace), wrong));
    expect(premises).toMatchObject([{ receiver: wrong, method: 'declared' }]);
    const [finding] = findingsOf(store, 'MAP-RECEIVER-AGAINST-LAW');
    expect(finding).toMatchObject({ severity: 'error', sheet: 'Bảng kê', cell: 'K2' });
    expect(Object.keys(JSON.parse(finding?.details ?? '{}'))).toEqual(['declared', 'place', 'allowed']);
  });

  it('is a warning for people, who may be moved', async () => {
    const { store, staff } = await mappedStaff(person(1, placeName(wholePlace), 'bố trí', wrong));
    expect(staff).toMatchObject([{ receiver: wrong, method: 'declared' }]);
    expect(findingsOf(store, 'MAP-RECEIVER-ELSEWHERE')).toMatchObject([{ severity: 'warning' }]);
    expect(findingsOf(store, 'MAP-RECEIVER-AGAINST-LAW')).toEqual([]);
  });

  it('is none when the law allows it, nor when the receiver is no commune', async () => {
    const { store } = await mappedPremises(
      premisesRow(1, placeName(splitPlace), destinationOf(splitPlace.code)),
      premisesRow(2, placeName(wholePlace), 'Sở Tài chính'),
    );
    expect(findingsOf(store, 'MAP-RECEIVER-AGAINST-LAW')).toEqual([]);
  });
});

describe('mapping again', () => {
  const everything = (store: Store) => ({
    assignments: store.prepare('SELECT * FROM assignment ORDER BY id').all(),
    pending: store.prepare('SELECT * FROM pending ORDER BY record_id').all(),
    findings: store.prepare('SELECT code, record_id, details FROM finding ORDER BY code, record_id').all(),
  });
  const rows: Grid = [
    premisesRow(1, placeName(wholePlace)),
    premisesRow(2, placeName(splitPlace)),
    premisesRow(3, placeName(wholePlace), 'Sở Tài chính'),
  ];

  it('changes nothing, and ends no assignment', async () => {
    const { store } = await mappedPremises(...rows);
    const before = everything(store);
    await map(store);
    expect(everything(store)).toEqual(before);
  });

  it('as a dry run changes nothing at all', async () => {
    const store = await temporaryStore();
    await importGrid(store, [premisesHeading, ...rows], district);
    const before = everything(store);
    const { kinds } = await map(store, { dryRun: true });
    expect(kinds.find(({ kind }) => kind === 'premises')).toMatchObject({
      records: 3,
      assigned: 2,
      pending: 1,
    });
    expect(everything(store)).toEqual(before);
    expect(store.prepare("SELECT count(*) FROM operation WHERE command = 'map'").pluck().get()).toBe(0);
  });

  it('keeps what a person decided, and overrules the law by it', async () => {
    const { store } = await mappedPremises(...rows);
    const [whole, split] = store
      .prepare<[], number>('SELECT id FROM v_premises ORDER BY id')
      .pluck()
      .all() as number[];
    const decision = {
      receiver_code: '00070',
      reason: 'theo quyết định thử',
      authority: 'Chủ tịch UBND thử',
      number: null,
      decided_on: null,
      decided_by: 'người thử',
      source: 'thử',
    };
    addDecision(store, decision, [whole ?? 0, split ?? 0], 1, actor);
    await map(store);
    expect(assignmentsOf(store, 'premises').slice(0, 2)).toMatchObject([
      { receiver: '00070', method: 'manual' },
      { receiver: '00070', method: 'manual' },
    ]);
    expect(pendingOf(store)).toEqual([]);
  });

  it('ends an assignment that the data no longer give, and keeps it as history', async () => {
    const { store } = await mappedPremises(premisesRow(1, placeName(wholePlace)));
    store.prepare("UPDATE premises SET destination = 'SO-TAI-CHINH'").run();
    await map(store);
    const history = store.prepare(
      'SELECT receiver_code, ended_by_operation_id IS NULL FROM assignment ORDER BY id',
    );
    expect(history.raw().all()).toEqual([
      [destinationOf(wholePlace.code), 0],
      ['SO-TAI-CHINH', 1],
    ]);
  });

  it('maps a new version afresh', async () => {
    const store = await temporaryStore();
    const { path } = await importGrid(
      store,
      [premisesHeading, premisesRow(1, placeName(wholePlace))],
      district,
    );
    await map(store);
    await writeWorkbook(path, [
      { name: 'Bảng kê', rows: [premisesHeading, premisesRow(1, placeName(wholePlace), 'Sở Tài chính')] },
    ]);
    await importPaths(store, [path], district);
    expect(assignmentsOf(store, 'premises')).toMatchObject([{ receiver: null, evidence: 'not-mapped' }]);
    await map(store);
    expect(assignmentsOf(store, 'premises')).toMatchObject([
      { receiver: 'SO-TAI-CHINH', method: 'declared' },
    ]);
  });
});

describe('nothing is assigned by guess', () => {
  const place = fc.oneof(
    fc.constantFrom(...formerCommunes).map(placeName),
    fc.constantFrom(...formerCommunes).map(({ name }) => name),
    fc.constantFrom('', 'không rõ', 'phường', 'Hà Nội'),
  );
  const destination = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    fc.constantFrom(...communes).map(({ code }) => code),
    fc.constantFrom('Sở Nội vụ', 'phường Không Có Thật', 'Minh Khai'),
  );
  const plan = fc.constantFrom('bố trí', 'chưa bố trí', 'khác', 'nghỉ theo NĐ 178', '');

  it('every receiver is declared, or the only one that the law allows', async () => {
    const entry = fc.record({ place, destination, plan });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 5, maxLength: 30 }), async (entries) => {
        const store = await temporaryStore();
        const rows = entries.map((each, index) => person(index + 1, each.place, each.plan, each.destination));
        await importGrid(store, [staffHeading, ...rows], district);
        await map(store);
        const staff = store
          .prepare<
            [],
            {
              receiver_code: string | null;
              destination: string | null;
              former_commune: string | null;
              plan: string | null;
              state: string;
            }
          >('SELECT receiver_code, destination, former_commune, plan, state FROM v_staff')
          .all();
        expect(staff).toHaveLength(entries.length);
        for (const { receiver_code, destination: declared, former_commune, state } of staff) {
          expect(state).toBe(receiver_code === null ? 'pending' : 'assigned');
          if (receiver_code === null || declared !== null) {
            expect(receiver_code).toBe(declared);
            continue;
          }
          const decision = decideByLaw(former_commune ?? '', true);
          expect(decision.allowed).toEqual([receiver_code]);
        }
        store.close();
      }),
      { numRuns: 8 },
    );
  });
});
