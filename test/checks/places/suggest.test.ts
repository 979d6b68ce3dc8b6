import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPosts } from '../../../src/checks/places/open-posts.ts';
import { formerSeat } from '../../../src/checks/places/seats.ts';
import { suggestHeadquarters } from '../../../src/checks/places/suggest-headquarters.ts';
import { suggestStaff } from '../../../src/checks/places/suggest-staff.ts';
import { kilometresBetween } from '../../../src/reference/distance.ts';
import {
  communes,
  formerCommunes,
  fullName,
  linksOfCommune,
  linksOfFormer,
} from '../../../src/reference/units.ts';
import { createStore, type Store } from '../../../src/store/database.ts';
import { closedAfterTest, temporaryFolder } from '../../helpers/workspace.ts';
import { type Grid, personRow, staffHeading } from '../../import/support.ts';
import { map, premisesHeading, premisesRow } from '../../mapping/support.ts';
import { checkOptions, importFrom } from '../support.ts';

const district = '271';
const own = communes.filter(({ code }) =>
  linksOfCommune(code).every(({ former }) => former.districtCode === district),
);
const former = formerCommunes.find(
  ({ code, districtCode }) => districtCode === district && linksOfFormer(code).length === 1,
);
const home = linksOfFormer(former?.code ?? '')[0]?.commune;
const homeName = home ? fullName(home) : '';
const formerName = former ? fullName(former) : '';

const heading = [
  ...staffHeading,
  'Phòng, đơn vị mới',
  'Chuyên ngành',
  'Chức vụ, chức danh',
  'Vị trí, chức vụ mới',
];

interface Person {
  readonly plan?: string;
  readonly employment?: string;
  readonly to?: string;
  readonly division?: string;
  readonly specialism?: string;
  readonly position?: string;
}

async function storeOf(people: readonly Person[], premises: Grid = []): Promise<Store> {
  const store = closedAfterTest(createStore(join(await temporaryFolder(), 'bangiao.db')));
  const rows = people.map(
    ({ plan = 'chưa bố trí', employment = 'công chức', to = '', division, specialism, position }, index) => [
      ...personRow(index + 1, { 5: employment, 7: formerName, 8: plan, 9: to }),
      division ?? '',
      specialism ?? '',
      position ?? '',
      plan === 'bố trí' ? (position ?? '') : '',
    ],
  );
  await importFrom(store, district, 'a.xlsx', [heading, ...rows]);
  if (premises.length > 0) await importFrom(store, district, 'b.xlsx', [premisesHeading, ...premises]);
  await map(store);
  return store;
}

async function suggested(store: Store) {
  const { norms, training } = await checkOptions();
  return suggestStaff(store, norms, training);
}

describe('open posts', () => {
  it('are known only of communes whose districts have all sent their people', async () => {
    const { norms } = await checkOptions();
    const posts = openPosts(await storeOf([{}]), norms);
    expect(new Set(posts.map(({ commune }) => commune.code))).toEqual(new Set(own.map(({ code }) => code)));
  });

  it('come with those who are there to the staffing orientation, leaders among them', async () => {
    const { norms } = await checkOptions();
    const store = await storeOf([
      { plan: 'bố trí', to: homeName, division: 'Phòng Kinh tế' },
      { plan: 'bố trí', to: homeName, position: 'Bí thư Đảng uỷ' },
    ]);
    const posts = openPosts(store, norms).filter(({ commune }) => commune.code === home?.code);
    const open = posts.reduce((sum, each) => sum + each.open, 0);
    expect(open + 2).toBe(posts[0]?.orientation);
    expect(posts.flatMap(({ leader }) => leader ?? [])).not.toContain('Bí thư Đảng uỷ');
    const byDivision = new Map(posts.map((each) => [each.division, each.open]));
    const economy = byDivision.get('Phòng Kinh tế') ?? 0;
    expect(economy).toBeLessThanOrEqual(byDivision.get('Phòng Văn hoá - Xã hội') ?? 0);
  });
});

describe('people without a place', () => {
  it('are suggested a post where they worked, in a division that goes with what they learnt', async () => {
    const { suggested: given } = await suggested(await storeOf([{ specialism: 'Quản lý đất đai' }]));
    expect(given).toHaveLength(1);
    expect(given[0]).toMatchObject({
      fit: 'fits',
      post: { division: 'Phòng Kinh tế', commune: { code: home?.code } },
    });
    expect(given[0]?.kilometres).toBe(0);
  });

  it('are suggested a leader’s post only where they held it', async () => {
    const people = [{ position: 'Phó Chủ tịch UBND xã' }, { position: 'Chuyên viên' }];
    const { suggested: given } = await suggested(await storeOf(people));
    expect(given.map(({ post }) => post.leader)).toEqual(['Phó Chủ tịch UBND', null]);
  });

  it('whom the orientation does not count are named, and nothing is suggested to them', async () => {
    const outcome = await suggested(await storeOf([{ employment: 'viên chức' }, {}]));
    expect(outcome.uncounted).toHaveLength(1);
    expect(outcome.suggested).toHaveLength(1);
  });

  it('get posts far away before they get none', async () => {
    const { norms, training } = await checkOptions();
    const store = await storeOf([{}]);
    const open = openPosts(store, norms).reduce(
      (sum, post) => sum + (post.leader === null ? post.open : 0),
      0,
    );
    const many = await storeOf(Array.from({ length: open + 1 }, () => ({})));
    const outcome = await suggestStaff(many, norms, training);
    expect(outcome.suggested).toHaveLength(open);
    expect(outcome.without).toHaveLength(1);
  });

  it('of one district get what they get in the whole city', async () => {
    const { norms, training } = await checkOptions();
    const store = await storeOf([{}, { specialism: 'Quản lý đất đai' }]);
    const whole = await suggestStaff(store, norms, training);
    expect(await suggestStaff(store, norms, training, district)).toEqual(whole);
    const elsewhere = await suggestStaff(store, norms, training, '002');
    expect(elsewhere).toEqual({ suggested: [], without: [], uncounted: [], open: whole.open });
  });

  it('stay as they are: nothing is stored', async () => {
    const store = await storeOf([{}]);
    const before = store
      .prepare('SELECT (SELECT count(*) FROM assignment), (SELECT count(*) FROM operation)')
      .raw()
      .get();
    await suggested(store);
    expect(
      store.prepare('SELECT (SELECT count(*) FROM assignment), (SELECT count(*) FROM operation)').raw().get(),
    ).toEqual(before);
  });
});

it('somebody worked about where their former commune went, or in their district', () => {
  expect(formerSeat(former?.code ?? null, district)).toMatchObject({ latitude: home?.latitude });
  const seat = formerSeat(null, district);
  expect(seat && Math.min(...own.map((commune) => kilometresBetween(seat, commune)))).toBeLessThan(10);
  expect(
    kilometresBetween({ latitude: 21, longitude: 105.8 }, { latitude: 21.1, longitude: 105.8 }),
  ).toBeCloseTo(11.12, 2);
});

describe('headquarters', () => {
  const office = (number: number, floor: number, arrangement: string) =>
    premisesRow(number, formerName, homeName, arrangement).with(6, floor);

  it('are the least that has room, beside what was proposed', async () => {
    const { norms } = await checkOptions();
    const store = await storeOf(
      [{ plan: 'bố trí', to: homeName }],
      [office(1, 900, 'trụ sở chính'), office(2, 100, 'dôi dư'), office(3, 10, 'khác')],
    );
    const [only, ...others] = suggestHeadquarters(store, norms);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      norm: 1500,
      verdict: 'smaller',
      suggested: { floor: 10_000 },
      proposed: { floor: 90_000 },
    });
  });

  it('are two where none alone has room, and none where no two have', async () => {
    const { norms } = await checkOptions();
    const rows = [office(1, 10, 'trụ sở chính'), office(2, 8, 'khác')];
    const [needed] = suggestHeadquarters(await storeOf([{ plan: 'bố trí', to: homeName }], rows), norms);
    expect(needed).toMatchObject({ verdict: 'needed', suggested: { floor: 1800 } });
    const people = Array.from({ length: 3 }, () => ({ plan: 'bố trí', to: homeName }));
    const [small] = suggestHeadquarters(await storeOf(people, rows), norms);
    expect(small).toMatchObject({ verdict: 'too-small', suggested: null });
  });
});
