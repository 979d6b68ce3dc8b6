import { hasAccents, normaliseText } from '../text/normalise.ts';
import { districtAliases, districtNames, gluedDistrictNames } from './district-index.ts';
import { type Mark, markAt } from './marks.ts';
import { findByKey, nameKey } from './name-index.ts';
import { districtByCode, type FormerDistrict } from './units.ts';

const BODIES = /^(?:(?:ubnd|hđnd|hdnd|và|va|ủy ban nhân dân|uy ban nhan dan) )+/;
const CITY = /[ ,-]*(?:(?:thành phố|thanh pho|tp) )?(?:hà nội|ha noi)$/;
const LONGEST_NAME = 3;
const LONGEST_CELL = 200;

/**
 * The former district a cell or an option names: a code ("002"), a name with or without its type or "UBND", with or
 * without accents, or an abbreviation ("Q.HK", "S.Sơn"). A contradicting type, an abbreviation that several share
 * ("TT") and anything longer give undefined.
 */
export function resolveDistrict(text: string): FormerDistrict | undefined {
  const plain = normaliseText(text);
  if (plain.length > LONGEST_CELL) return undefined;
  if (/^\d{3}$/.test(plain)) return districtByCode.get(plain);
  const accented = hasAccents(plain);
  const key = nameKey(plain)
    .replace(CITY, '')
    .replace(/[, ]+$/, '')
    .replace(BODIES, '');
  const [district, ...others] = findByKey(districtAliases, key, accented);
  if (district) return others.length === 0 ? district : undefined;
  const words = key.split(' ');
  const mark = markAt(words, 0, accented);
  if (mark?.level !== 'district') return undefined;
  const named = findByKey(districtAliases, words.slice(mark.words).join(' '), accented);
  const ofType = named.filter(({ type }) => type === mark.type);
  return ofType.length === 1 ? ofType[0] : undefined;
}

interface Found {
  readonly districts: readonly FormerDistrict[];
  readonly mark: Mark | undefined;
}

/**
 * The one former district named in a longer text: a letterhead line, a sheet's title, a file name
 * ("TS_HoanKiem_2025.xlsx"). The longest name wins; a name with its type ("quận Ba Đình") wins over bare ones;
 * a name after "phường" or "xã" is a commune's. Undefined when none is named, or more than one.
 */
export function findDistrictInText(text: string): FormerDistrict | undefined {
  const separated = normaliseText(text)
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ');
  const words = nameKey(separated).split(' ');
  const found = findAll(words, hasAccents(separated)).filter(({ mark }) => mark?.level !== 'commune');
  const marked = found.filter(({ mark }) => mark?.level === 'district');
  const named = (marked.length > 0 ? marked : found).map(({ districts }) => districts);
  const [district, ...others] = new Set(named.flat());
  return others.length === 0 ? district : undefined;
}

function findAll(words: readonly string[], accented: boolean): readonly Found[] {
  const found: Found[] = [];
  for (let index = 0; index < words.length; ) {
    const mark = markAt(words, index, accented);
    const start = mark ? index + mark.words : index;
    const read = findAt(words, start, accented, mark);
    if (read) found.push({ districts: read.districts, mark });
    index = read ? read.next : index + 1;
  }
  return found;
}

/** Abbreviations count behind a district's mark only: "TH" and "BV" stand for other things in titles. */
function findAt(words: readonly string[], start: number, accented: boolean, mark: Mark | undefined) {
  for (let end = Math.min(words.length, start + LONGEST_NAME); end > start; end -= 1) {
    const key = words.slice(start, end).join(' ');
    const named = findByKey(mark?.level === 'district' ? districtAliases : districtNames, key, accented);
    const glued = named.length > 0 ? named : findByKey(gluedDistrictNames, key, accented);
    const ofType = mark?.level === 'district' ? glued.filter(({ type }) => type === mark.type) : glued;
    const districts = ofType.length > 0 ? ofType : glued;
    if (districts.length > 0) return { districts, next: end };
  }
  return undefined;
}
