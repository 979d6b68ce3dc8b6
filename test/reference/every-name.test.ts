import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFormerMatches } from '../../src/reference/former-matches.ts';
import { groupBy } from '../../src/reference/group.ts';
import { nameKey } from '../../src/reference/name-index.ts';
import {
  districtByCode,
  type FormerCommune,
  formerCommunes,
  fullName,
  retiredNames,
} from '../../src/reference/units.ts';
import { stripAccents } from '../../src/text/normalise.ts';

/** Every name that leads to a former commune: its own and those retired before, with all it leads to. */
interface KnownName {
  readonly type: string;
  readonly name: string;
  readonly districtCode: string;
  readonly formers: readonly FormerCommune[];
}

const own: readonly KnownName[] = formerCommunes.map((former) => ({ ...former, formers: [former] }));
const retired: readonly KnownName[] = retiredNames.map((name) => ({
  ...name,
  formers: retiredNames
    .filter(
      (other) =>
        other.name === name.name && other.type === name.type && other.districtCode === name.districtCode,
    )
    .map(({ successor }) => successor),
}));
const names = [...own, ...retired];

const SHORT = new Map([
  ['phường', 'P.'],
  ['xã', 'X.'],
  ['thị trấn', 'TT '],
  ['quận', 'Q.'],
  ['huyện', 'H. '],
  ['thị xã', 'TX.'],
]);

function districtName({ districtCode }: KnownName): string {
  const district = districtByCode.get(districtCode);
  return district ? fullName(district) : '';
}

function shortened(text: string): string {
  return text.replace(/^(phường|xã|thị trấn|quận|huyện|thị xã) /u, (mark) => SHORT.get(mark.trim()) ?? mark);
}

const orders: readonly ((name: KnownName) => string)[] = [
  (name) => `${fullName(name)}, ${districtName(name)}`,
  (name) => `${shortened(fullName(name))}, ${shortened(districtName(name))}, TP HN`,
  (name) => `${fullName(name)} - ${districtName(name)} - Hà Nội`,
  (name) => `${districtName(name)}; ${fullName(name)}`,
  (name) => `${fullName(name)} (${districtName(name)})`,
  (name) => `UBND ${fullName(name)} ${districtName(name)}`,
  (name) => `Số 36/2 ngõ 5 phố Hàng Trống, tổ 7, ${fullName(name)}, ${districtName(name)}`,
  (name) => `Thôn 9 - ${fullName(name)} - ${shortened(districtName(name))} - H.Nội`,
  (name) => `1. ${fullName(name)} (cũ), ${districtName(name)}`,
];
const writings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', ' \u00A0'),
  (text) => text.replace(/oà/g, 'òa').replace(/uỵ/g, 'ụy').replace(/uỷ/g, 'ủy'),
  (text) => text.replace(/òa/g, 'oà').replace(/ụy/g, 'uỵ').replace(/ủy/g, 'uỷ'),
];

function codesOf(text: string): readonly string[] {
  return findFormerMatches(text).map(({ former }) => former.code);
}

describe('each of the 526 former communes and 87 retired names', () => {
  test('comes back to itself in every order and every writing', () => {
    for (const name of names) {
      for (const order of orders) {
        const expected = name.formers.map(({ code }) => code);
        const texts = writings.map((write) => write(order(name)));
        expect(texts.map((text) => [text, codesOf(text)])).toEqual(texts.map((text) => [text, expected]));
      }
    }
  });

  test('comes back without any accent, in every order and any case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...orders),
        fc.constantFrom<(text: string) => string>(
          (text) => text,
          (text) => text.toUpperCase(),
          (text) => text.toLowerCase(),
        ),
        (name, order, write) => {
          const codes = codesOf(write(stripAccents(order(name))));
          expect(codes).toEqual(expect.arrayContaining(name.formers.map(({ code }) => code)));
        },
      ),
    );
  });
});

describe('names that differ only in their accents', () => {
  const alike = groupBy(names, ({ name }) => stripAccents(nameKey(name)));
  const groups = [...alike.values()].filter(
    (group) => new Set(group.map(({ name }) => nameKey(name))).size > 1,
  );

  test('are there', () => {
    expect(groups.length).toBeGreaterThan(10);
  });

  test('are never merged when the accents are given', () => {
    for (const name of groups.flat()) {
      const sameName = names.filter((other) => nameKey(other.name) === nameKey(name.name));
      const allowed = sameName.flatMap(({ formers }) => formers.map(({ code }) => code));
      for (const text of [name.name, name.name.toUpperCase(), name.name.normalize('NFD')]) {
        expect([text, codesOf(text).filter((code) => !allowed.includes(code))]).toEqual([text, []]);
        expect(codesOf(text)).not.toEqual([]);
      }
    }
  });

  test('are all given when the accents are not', () => {
    for (const group of groups) {
      const codes = codesOf(stripAccents(group[0]?.name ?? ''));
      for (const { formers } of group) {
        expect(codes).toEqual(expect.arrayContaining(formers.map(({ code }) => code)));
      }
    }
  });
});
