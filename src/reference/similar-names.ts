import { distance } from 'fastest-levenshtein';
import { stripAccents } from '../text/normalise.ts';
import { groupBy } from './group.ts';
import { BODIES, cityNames } from './marked-parts.ts';
import { markAt } from './marks.ts';
import { findByKey, nameKey } from './name-index.ts';
import { type Commune, communes, type FormerCommune, formerCommunes, retiredNames } from './units.ts';

/** A unit whose name resembles a text. */
export type SimilarUnit = FormerCommune | Commune;

interface NamedUnit {
  readonly key: string;
  readonly plain: string;
  readonly unit: SimilarUnit;
}

/** Initials that sound alike in Hà Nội, spelled one way. */
const SOUNDS = new Map([
  ['tr', 'ch'],
  ['s', 'x'],
  ['gi', 'd'],
  ['r', 'd'],
]);
const SHORTEST = 4;
const MOST = 5;
const PARTS = /[,;:()[\]|\n\r<>=→/]+|\s[\p{Pd}]\s/u;
/** A place before a name: "36 Hàng Trống", "phố Hàng Trống". */
const PLACE = /^(?:(?:số nhà|số|phố|đường|thôn|xóm|so|pho|duong|thon|xom|\d+\p{L}?(?:\/\d+)*) )+/u;

/**
 * The names by every form that lacks at most one letter, without accents, by their sound, and the longer ones by
 * their first words: two names that resemble each other share such a form, so that none is compared with all.
 */
const unitsByForm = groupByForm([
  ...formerCommunes.map((unit) => namedUnit(unit.name, unit)),
  ...retiredNames.map(({ name, successor }) => namedUnit(name, successor)),
  ...communes.map((unit) => namedUnit(unit.name, unit)),
]);

const longestForm = Math.max(...[...unitsByForm.keys()].map((form) => form.length));

function namedUnit(name: string, unit: SimilarUnit): NamedUnit {
  const key = nameKey(name);
  return { key, plain: stripAccents(key), unit };
}

function groupByForm(named: readonly NamedUnit[]): ReadonlyMap<string, readonly NamedUnit[]> {
  const forms = named.flatMap((unit) =>
    [...formsOf(unit.plain), ...beginningOf(unit.plain)].map((form) => ({ form, unit })),
  );
  const groups = groupBy(forms, ({ form }) => form);
  return new Map([...groups].map(([form, group]) => [form, [...new Set(group.map(({ unit }) => unit))]]));
}

/**
 * Units that a text may have been meant to name: one letter is wrong or two have changed places, a sound is spelled
 * another way, the accents, the type or the last word are missing. Where former districts are given, those that lie there.
 * The nearest first, five at most. A suggestion for a person, never an answer.
 */
export function similarUnits(text: string, districtCodes: ReadonlySet<string>): readonly SimilarUnit[] {
  const found = text.split(PARTS).flatMap((part) => similarTo(nameOf(part)));
  const nearest = [...found].sort((one, other) => one.distance - other.distance).map(({ unit }) => unit);
  const there = nearest.filter((unit) => unit.era === 'former' && districtCodes.has(unit.districtCode));
  return [...new Set(there.length > 0 ? there : nearest)].slice(0, MOST);
}

/** The part without the words before its name; empty for a district's and the city's. */
function nameOf(part: string): string {
  const key = nameKey(part).replace(BODIES, '').replace(PLACE, '');
  const accented = key !== stripAccents(key);
  const words = key.split(' ');
  const mark = markAt(words, 0, accented);
  if (mark) return mark.level === 'commune' ? words.slice(mark.words).join(' ') : '';
  return findByKey(cityNames, key, accented).length > 0 ? '' : key;
}

function similarTo(key: string): readonly { readonly unit: SimilarUnit; readonly distance: number }[] {
  if (key.length < SHORTEST || key.length > longestForm + 1) return [];
  const plain = stripAccents(key);
  const units = new Set(formsOf(plain).flatMap((form) => unitsByForm.get(form) ?? []));
  return [...units]
    .filter((named) => resembles(plain, named.plain))
    .map((named) => ({ unit: named.unit, distance: distance(key, named.key) }));
}

/** Two forms without a letter may also come from names with two different letters. */
function resembles(plain: string, name: string): boolean {
  const letters = distance(plain, name);
  if (letters <= 1 || soundOf(plain) === soundOf(name) || beginningOf(name).includes(plain)) return true;
  return letters === 2 && [...plain].sort().join('') === [...name].sort().join('');
}

/** The text, the text without each of its letters in turn, and its sound. */
function formsOf(plain: string): readonly string[] {
  const shorter = Array.from(plain, (_, index) => plain.slice(0, index) + plain.slice(index + 1));
  return plain.length < SHORTEST ? [plain] : [plain, soundOf(plain), ...shorter];
}

function soundOf(plain: string): string {
  return plain.replace(/\b(?:tr|s|gi(?=[aeiou])|r)/g, (initial) => SOUNDS.get(initial) ?? initial);
}

/** "my dinh" of "my dinh 1"; a name of two words has no beginning of its own. */
function beginningOf(plain: string): readonly string[] {
  const words = plain.split(' ');
  return words.length > 2 ? [words.slice(0, -1).join(' ')] : [];
}
