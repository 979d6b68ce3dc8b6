import { describe, expect, test } from 'vitest';
import { lookup } from '../../src/reference/lookup.ts';
import { formerCommunes, linksOfFormer } from '../../src/reference/units.ts';

describe('a lookup', () => {
  test('answers a code of both eras in both eras', () => {
    const answer = lookup('00070');
    expect(answer.matches[0]?.former).toEqual({
      era: 'former',
      code: '00070',
      type: 'phường',
      name: 'Hàng Trống',
      district: { code: '002', name: 'Hoàn Kiếm' },
    });
    expect(answer.communes.map(({ commune }) => commune)).toEqual([
      { era: 'commune', code: '00070', type: 'phường', name: 'Hoàn Kiếm' },
    ]);
  });

  test('gives every link with its extents and clause', () => {
    for (const { code } of formerCommunes) {
      const [match] = lookup(code).matches;
      expect(match?.via).toBe('code');
      expect(match?.links.map(({ commune, ...extent }) => ({ code: commune.code, ...extent }))).toEqual(
        linksOfFormer(code).map(({ commune, area, population, clause }) => ({
          code: commune.code,
          area,
          population,
          clause,
        })),
      );
    }
  });

  test('says how each match was found, and that several are ambiguous', () => {
    const viaOf = (query: string) => lookup(query).matches.map(({ via }) => via);
    expect(viaOf('Hàng Trống')).toEqual(['name']);
    expect(viaOf('Nguyễn Trung Trực')).toEqual(['retired']);
    expect(viaOf('Số 36 phố Hàng Trống, phường Hàng Trống, quận Hoàn Kiếm')).toEqual(['address']);
    expect(lookup('Trung Tự')).toMatchObject({
      ambiguous: true,
      matches: [{ via: 'retired' }, { via: 'retired' }],
    });
    expect(lookup('Hàng Trống').ambiguous).toBe(false);
  });

  test('answers a commune with what it came from', () => {
    const answer = lookup('phường Hồng Hà');
    expect(answer.matches).toEqual([]);
    const districtsOfOrigin = answer.communes.flatMap(({ links }) =>
      links.map(({ former }) => former.district.code),
    );
    expect(new Set(districtsOfOrigin).size).toBe(5);
  });

  test('knows nothing of an unknown text', () => {
    expect(lookup('abc')).toEqual({
      query: 'abc',
      state: 'unknown',
      ambiguous: false,
      matches: [],
      communes: [],
      districts: [],
      contradiction: null,
      suggestions: [],
    });
  });
});

describe('the era of a query', () => {
  const namesOf = (query: string) => {
    const { matches, communes } = lookup(query);
    return [matches.map(({ former }) => former.name), communes.map(({ commune }) => commune.name)];
  };

  test.each([
    ['phường Cửa Nam', ['Cửa Nam'], ['Cửa Nam']],
    ['phường Cửa Nam, quận Hoàn Kiếm', ['Cửa Nam'], []],
    ['phường Hàng Bông (nay là phường Cửa Nam)', ['Hàng Bông'], ['Cửa Nam']],
    ['phường Cửa Nam (mới)', [], ['Cửa Nam']],
    ['00070', ['Hàng Trống'], ['Hoàn Kiếm']],
    ['phường 00070', ['Hàng Trống'], ['Hoàn Kiếm']],
    ['xã 00070', [], []],
    ['00070 - phường Hoàn Kiếm', [], ['Hoàn Kiếm']],
    ['00070 - Hàng Trống', ['Hàng Trống'], []],
  ])('%s: formerly %j, now %j', (query, former, now) => {
    expect(namesOf(query)).toEqual([former, now]);
  });
});

describe('a query that names no single former commune', () => {
  test('but a former district lists what that had', () => {
    const [district] = lookup('quận Ba Đình').districts;
    expect(district).toMatchObject({ era: 'former', code: '001', type: 'quận', name: 'Ba Đình' });
    expect(district?.formers).toHaveLength(13);
    expect(['quận Ba Đình', '001', 'Q.HK', 'Ba Đình'].map((query) => lookup(query).state)).toEqual([
      'district',
      'district',
      'district',
      'commune',
    ]);
  });

  test('because of the district beside the name says where the name is found', () => {
    expect(lookup('phường Cửa Nam, quận Ba Đình')).toMatchObject({
      state: 'unknown',
      matches: [],
      contradiction: {
        kind: 'district',
        stated: [{ code: '001', name: 'Ba Đình' }],
        named: [{ code: '00073', district: { code: '002' } }],
      },
    });
    expect(lookup('Cửa Nam, Q. HKK').contradiction).toMatchObject({ kind: 'elsewhere' });
  });

  test('because of the code beside the name says whose each is', () => {
    expect(lookup('00070 - Cửa Nam').contradiction).toMatchObject({
      kind: 'code',
      coded: { code: '00070' },
      named: [{ code: '00073' }],
    });
  });
});

describe('a suggestion', () => {
  const suggested = (query: string) => lookup(query).suggestions.map(({ era, name }) => `${name} (${era})`);

  test.each([
    ['phường Hàng Chống', ['Hàng Trống (former)']],
    ['Hàng Bô', ['Hàng Bồ (former)', 'Hàng Bột (former)']],
    ['phường Cửa Nma', ['Cửa Nam (former)', 'Cửa Nam (commune)']],
    ['xã Cửa Nam', ['Cửa Nam (former)', 'Cửa Nam (commune)']],
    ['Dịch Vọng Hâu', ['Dịch Vọng Hậu (former)']],
    ['phường Hoàn Kiêm', ['Hoàn Kiếm (commune)']],
    ['Số 5, Minh Khai, Hai Bà Trưng', ['Minh Khai (former)']],
    ['Hà Nội', []],
    ['abc', []],
  ])('for %s is %j', (query, expected) => {
    expect(suggested(query)).toEqual(expected);
  });

  test('is never given beside an answer, and never is one', () => {
    for (const { name } of formerCommunes.filter((former) => !former.name.includes('-'))) {
      const wrong = `${name.slice(0, -1)}x`;
      expect(lookup(name).suggestions).toEqual([]);
      expect([wrong, lookup(wrong).matches]).toEqual([wrong, []]);
    }
  });

  test('finds every name that lacks its last letter', () => {
    for (const former of formerCommunes.filter(({ name }) => name.length > 4)) {
      const wrong = `${former.type} ${former.name.slice(0, -1)}`;
      const answer = lookup(wrong);
      const found = [...answer.matches.map((match) => match.former), ...answer.suggestions];
      expect([wrong, found.length > 0]).toEqual([wrong, true]);
    }
  });
});
