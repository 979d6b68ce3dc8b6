import { describe, expect, test } from 'vitest';
import { lawDestination } from '../../src/reference/law.ts';
import {
  communeByCode,
  communes,
  crosswalkLinks,
  districtByCode,
  districtOf,
  districts,
  formerCommuneByCode,
  formerCommunes,
  fullName,
  linksOfCommune,
  linksOfFormer,
  retiredNames,
} from '../../src/reference/units.ts';

describe('the reference data', () => {
  test('count what the resolution counts', () => {
    expect(districts).toHaveLength(30);
    expect(formerCommunes).toHaveLength(526);
    expect(communes).toHaveLength(126);
    expect(crosswalkLinks).toHaveLength(795);
    expect(retiredNames).toHaveLength(87);
    expect(communes.filter(({ type }) => type === 'phường')).toHaveLength(51);
    expect(new Set(communes.map(({ clause }) => clause)).size).toBe(126);
  });

  test('give every unit one code', () => {
    expect([districtByCode.size, formerCommuneByCode.size, communeByCode.size]).toEqual([30, 526, 126]);
  });

  test('put every former commune and every retired name into a district', () => {
    for (const former of formerCommunes) expect(districtOf(former).code).toBe(former.districtCode);
    for (const { districtCode } of retiredNames) expect(districtByCode.has(districtCode)).toBe(true);
  });

  test('reuse an old code for every commune, 103 times under another full name', () => {
    const formerName = (code: string) => fullName(formerCommuneByCode.get(code) ?? { type: '', name: '' });
    const renamed = communes.filter((commune) => formerName(commune.code) !== fullName(commune));
    expect(communes.filter(({ code }) => formerCommuneByCode.has(code))).toHaveLength(126);
    expect(renamed).toHaveLength(103);
    expect(
      [formerCommuneByCode, communeByCode].map((era) => fullName(era.get('00070') ?? { type: '', name: '' })),
    ).toEqual(['phường Hàng Trống', 'phường Hoàn Kiếm']);
  });
});

describe('the crosswalk', () => {
  test('sends each former commune whole and once, or in parts of which at most one is the remainder', () => {
    for (const { code } of formerCommunes) {
      const areas = linksOfFormer(code).map(({ area }) => area);
      if (areas.length === 1) expect(areas).toEqual(['whole']);
      else {
        expect(areas).not.toContain('whole');
        expect(areas.filter((area) => area === 'remainder')).toHaveLength(1);
      }
    }
  });

  test('sends all people of a former commune to one place, or parts of them to several', () => {
    for (const { code } of formerCommunes) {
      const peopled = linksOfFormer(code).filter(({ population }) => population !== 'none');
      expect(peopled.length).toBeGreaterThan(0);
      expect(peopled.some(({ population }) => population === 'whole')).toBe(peopled.length === 1);
    }
  });

  test('gives every commune something, with people, under its own clause', () => {
    for (const { code, clause } of communes) {
      const links = linksOfCommune(code);
      expect(links.some(({ population }) => population !== 'none')).toBe(true);
      expect(new Set(links.map((link) => link.clause))).toEqual(new Set([clause]));
    }
  });

  test('never links the same two units twice', () => {
    const pairs = crosswalkLinks.map(({ former, commune }) => `${former.code}>${commune.code}`);
    expect(new Set(pairs).size).toBe(795);
  });

  test('knows no unknown code', () => {
    expect(linksOfFormer('99999')).toEqual([]);
    expect(linksOfCommune('99999')).toEqual([]);
  });
});

describe('the law alone', () => {
  const countOf = (extent: 'area' | 'population') =>
    formerCommunes.filter(({ code }) => lawDestination(code, extent).kind !== 'split').length;

  test('places the land of 327 former communes and leaves 199 open', () => {
    expect(countOf('area')).toBe(327);
  });

  test('places the people of 368 former communes', () => {
    expect(countOf('population')).toBe(368);
    const byPeople = formerCommunes.filter(
      ({ code }) => lawDestination(code, 'population').kind === 'population',
    );
    expect(byPeople).toHaveLength(41);
  });

  test('offers only places with people to people, and every place to land', () => {
    for (const { code } of formerCommunes) {
      expect(lawDestination(code, 'population').links.every(({ population }) => population !== 'none')).toBe(
        true,
      );
      expect(lawDestination(code, 'area').links).toEqual(linksOfFormer(code));
    }
  });

  test('divides Cửa Nam between four communes', () => {
    const names = lawDestination('00073', 'area').links.map(({ commune }) => commune.name);
    expect(new Set(names)).toEqual(new Set(['Hoàn Kiếm', 'Cửa Nam', 'Ba Đình', 'Văn Miếu - Quốc Tử Giám']));
  });

  test('has no destination for an unknown code', () => {
    expect(lawDestination('99999', 'area')).toEqual({ kind: 'split', links: [] });
  });
});
