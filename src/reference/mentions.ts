import { foldText } from '../text/fold.ts';
import { hasAccents } from '../text/normalise.ts';
import { remember } from '../text/remember.ts';
import { districtAliases, districtNames } from './district-index.ts';
import { formerNames, joinHyphenatedNames } from './former-index.ts';
import {
  BODIES,
  cityNames,
  longestDistrictName,
  type Mention,
  type MentionEra,
  readMarked,
} from './marked-parts.ts';
import { findByKey, nameKeyOfFolded } from './name-index.ts';

const CITY_AT_END =
  / (?:(?:tp|t p|thành phố|thanh pho|thủ đô|thu do) )?(?:hà nội|ha noi|hanoi|hn)(?: (?:việt nam|viet nam|vietnam|vn|\d{5,6}))?$/;
const PART_SEPARATORS =
  /[,;:\n\r\u2028\u2029|()[\]<>=→⇒]+|(?<=\p{L})\s*\/\s*(?=\p{L})|\s(?:[+&]|và|va|hoặc|hoac)\s/iu;
/** Parts that name nothing: linking words, days, postal codes. */
const FILLER =
  /^(?:nay|thuộc|thuoc|trước|truoc|tại|tai|và|va|địa chỉ|dia chi|hđnd|hdnd|ubnd|đảng ủy|dang uy|(?:(?:trước|truoc|đến|den)(?: ngày| ngay)? )?\d{1,2}[ /]\d{1,2}[ /]\d{4}|\d{5,})$/;
/** "(cũ)" behind a name; "(mới)" and "(từ 01/07/2025)" say that the name is of the new era. */
const FORMER_ERA = /^(?:cũ|cu|trước đây|truoc day)$/;
const NEW_ERA = /^(?:mới|moi|(?:từ|tu|sau)(?: ngày| ngay)? \d{1,2}[ /]\d{1,2}[ /]\d{4})$/;
/** "Số 36", "36/2", "ngõ 5", "số 3 ngõ 5": a place on a street that the next part may name. */
const NUMBER =
  /^(?:(?:(?:số nhà|nhà số|số|sn|ngõ|ngách|hẻm|so nha|nha so|so|ngo|ngach|hem) )?\d{1,4}\p{L}?(?:[/+]\d{1,4}\p{L}?)*(?: |$))+$/u;
/** "Thôn 9 Hồng Kỳ Sóc Sơn": a hamlet's number parts it from the names behind it. */
const NUMBERED_HAMLET =
  /^(?:thôn|xóm|đội|cụm|khu|tổ dân phố|tổ dp|tdp|tổ|thon|xom|doi|cum|to dan pho|to)(?: số| so)? \d{1,3}\p{L}? (?=\p{L})/u;
/** Other cities number their districts. */
const NUMBERED_DISTRICT = /^(?:quận|quan|q) ?\d{1,2}$/u;
const ENGLISH_ORDER = /^(.+) (ward|commune|township|district)$/;
const ENGLISH_MARKS = new Map([
  ['ward', 'phường'],
  ['commune', 'xã'],
  ['township', 'thị trấn'],
]);

/** The words of a form before its blank: "Xã/phường: Hàng Trống" tells no type, "Phường: Hàng Trống" does. */
const ANY_TYPE =
  /(?:xã|phường|thị trấn)(?:\s*[,/]\s*(?:xã|phường|thị trấn))+\s*:?|(?:quận|huyện|thị xã)(?:\s*[,/]\s*(?:quận|huyện|thị xã))+\s*:?/giu;
const LABELLED = /(?<!\p{L})(phường|xã|thị trấn|quận|huyện|thị xã|thành phố)\s*:/giu;

/** "1. phường Hàng Trống", "- phường Hàng Trống" in a list. */
const LIST_NUMBER = /^\s*(?:\d{1,3}[.)]\s+|[-–•*+]\s*)/u;

/** What the text names, part by part, from left to right. */
export function readMentions(text: string): readonly Mention[] {
  const readPart = hasAccents(text) ? readPartWithAccents : readPartWithout;
  const mentions: Mention[] = [];
  const prepared = text
    .normalize('NFC')
    .replace(LIST_NUMBER, '')
    .replace(ANY_TYPE, ' ')
    .replace(LABELLED, '$1 ');
  for (const piece of prepared.split(PART_SEPARATORS).flatMap(readPart)) {
    const last = mentions.at(-1);
    if (typeof piece === 'object') mentions.push(piece);
    else if (last) mentions[mentions.length - 1] = ofEra(last, piece);
  }
  return mentions;
}

/** Parts such as a district's name stand in many addresses. */
const readPartWithAccents = remember(20_000, (part) => readPiece(part, true));
const readPartWithout = remember(20_000, (part) => readPiece(part, false));

/** What a part names, and what it says of the era of the name before it. */
function readPiece(part: string, accented: boolean): readonly (Mention | MentionEra)[] {
  return joinHyphenatedNames(foldText(part))
    .split('-')
    .map(nameKeyOfFolded)
    .filter((key) => key !== '' && !FILLER.test(key))
    .flatMap<Mention | MentionEra>((key) => eraOf(key) ?? readKey(key, accented));
}

function eraOf(key: string): MentionEra | undefined {
  if (FORMER_ERA.test(key)) return 'former';
  return NEW_ERA.test(key) ? 'new' : undefined;
}

function ofEra(mention: Mention, era: MentionEra): Mention {
  if (mention.kind !== 'commune' && mention.kind !== 'bare') return mention;
  return { ...mention, era };
}

function readKey(key: string, accented: boolean): readonly Mention[] {
  if (NUMBER.test(key)) return [{ kind: 'number' }];
  if (NUMBERED_DISTRICT.test(key)) return [{ kind: 'elsewhere' }];
  const local = key.replace(CITY_AT_END, '').replace(BODIES, '');
  const whole = readBare(key, accented) ?? readBare(local, accented) ?? readBareOfEra(local, accented);
  if (whole) return [whole];
  const hamlet = NUMBERED_HAMLET.exec(key);
  if (hamlet) return [{ kind: 'other' }, ...readKey(key.slice(hamlet[0].length), accented)];
  const english = ENGLISH_ORDER.exec(key);
  if (english) return readKey(inOurOrder(english), accented);
  const words = key.split(' ');
  const marked = readMarked(words, accented);
  if (marked.some(({ kind }) => kind !== 'city' && kind !== 'other')) return marked;
  return (
    readNameThenDistrict(local.split(' '), accented) ?? (marked.length > 0 ? marked : [{ kind: 'other' }])
  );
}

/** "Hang Trong Ward", "Hoan Kiem District". */
function inOurOrder([, name = '', mark = '']: RegExpExecArray): string {
  const type = ENGLISH_MARKS.get(mark);
  return type ? `${type} ${name}` : name;
}

function readBare(key: string, accented: boolean): Mention | undefined {
  const names = findByKey(formerNames, key, accented);
  const districts = findByKey(districtAliases, key, accented);
  if (names.length + districts.length > 0) return { kind: 'bare', names, districts };
  return findByKey(cityNames, key, accented).length > 0 ? { kind: 'city' } : undefined;
}

/** "Hàng Bông cũ", "Cửa Nam mới". */
function readBareOfEra(key: string, accented: boolean): Mention | undefined {
  const [, name = '', word = ''] = /^(.+) (cũ|cu|mới|moi)$/.exec(key) ?? [];
  const bare = name === '' ? undefined : readBare(name, accented);
  const era = eraOf(word);
  return bare && era && ofEra(bare, era);
}

/**
 * "Hồng Kỳ Sóc Sơn", "Minh Khai BTL": a commune's name and its district's, with nothing between. An abbreviation is
 * one only where that district has a commune of the name.
 */
function readNameThenDistrict(words: readonly string[], accented: boolean): readonly Mention[] | undefined {
  for (let split = words.length - 1; split >= Math.max(1, words.length - longestDistrictName); split -= 1) {
    const names = findByKey(formerNames, words.slice(0, split).join(' '), accented);
    if (names.length === 0) continue;
    const behind = words.slice(split).join(' ');
    const spelled = findByKey(districtNames, behind, accented);
    const districts = spelled.length > 0 ? spelled : findByKey(districtAliases, behind, accented);
    const isProven = names.some(({ districtCode }) => districts.some(({ code }) => code === districtCode));
    if (isProven || spelled.length > 0)
      return [
        { kind: 'commune', names },
        { kind: 'district', districts },
      ];
  }
  return undefined;
}
