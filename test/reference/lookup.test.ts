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
    expect(lookup('abc')).toEqual({ query: 'abc', ambiguous: false, matches: [], communes: [] });
  });

  test('answers 10,000 addresses in well under two seconds', () => {
    const start = performance.now();
    for (let index = 0; index < 10_000; index += 1) {
      const former = formerCommunes[index % formerCommunes.length];
      lookup(`Số ${index} phố Trần Hưng Đạo, ${former?.type} ${former?.name}, Hà Nội`);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
