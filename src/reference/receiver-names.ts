import { hasAccents, normaliseText } from '../text/normalise.ts';
import { markAt } from './marks.ts';
import { findByKey, indexNames, nameKey } from './name-index.ts';
import { bodyNames, type Receiver, receiverByCode } from './receivers.ts';
import { type Commune, communes } from './units.ts';

/** What a cell says about a receiver. */
export type ReceiverResolution =
  | { readonly kind: 'found'; readonly receiver: Receiver }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Receiver[] }
  | { readonly kind: 'unknown' };

const communeNames = indexNames(communes.map((commune) => [commune.name, commune]));
const bodyIndex = indexNames(bodyNames);
const longestName = Math.max(...communes.map((commune) => nameKey(commune.name).split(' ').length));

const BODIES = /^(?:(?:ubnd|hđnd|hdnd|và|va|đảng ủy|dang uy|ủy ban nhân dân|uy ban nhan dan|mới|moi) )+/;
const CITY = /(?: |,|^)(?:thành phố|thanh pho|tp)? ?(?:hà nội|ha noi)$/;
/** What only separates receivers; a comma and "và" stand within names as well. */
const LIST = /[;+\n\r]+/u;
const PARTS = /[,;+\n\r()]+|\s(?:và|va)\s/iu;

/**
 * The receiver a cell means: a code of the new era or of a body, a commune with or without its type, behind
 * "UBND" or a division's name ("Phòng Kinh tế xã Sóc Sơn"), or a body by name or abbreviation.
 *
 * A type that contradicts ("xã Hoàn Kiếm") is unknown, and so is a text that names a former district:
 * that is an address of the former era. Several receivers in one cell are ambiguous, and so that none is
 * chosen because the others cannot be read, a list with one that is unknown is unknown.
 */
export function resolveReceiver(text: string): ReceiverResolution {
  const plain = normaliseText(text);
  const byCode = receiverByCode.get(plain.toUpperCase());
  if (byCode) return { kind: 'found', receiver: byCode };
  const whole = findWhole(nameKey(plain), hasAccents(plain));
  const candidates = whole.length > 0 ? whole : distinct(findInParts(text));
  const [receiver, ...others] = candidates;
  if (!receiver || namesDistrict(plain)) return { kind: 'unknown' };
  if (whole.length === 0 && namesUnknown(text)) return { kind: 'unknown' };
  return others.length > 0 ? { kind: 'ambiguous', candidates } : { kind: 'found', receiver };
}

/** A body's name may hold "và" and a comma, and the city's name may follow any: the whole text is looked at first. */
function findWhole(key: string, accented: boolean): readonly Receiver[] {
  const bodies = findByKey(bodyIndex, key, accented);
  return bodies.length > 0 ? bodies : asReceivers(findByKey(communeNames, key.replace(CITY, ''), accented));
}

/**
 * The receivers that the parts of a text name. Beside words that name none, a bare name is no evidence: behind
 * a street, "Hoàn Kiếm" is as well the former district.
 */
function findInParts(text: string): readonly Receiver[] {
  const parts = text.split(PARTS).filter((part) => keyOf(part) !== '');
  const named = parts.map((part) => ({ part, receivers: findInPart(part) }));
  const isAllRead = named.every(({ receivers }) => receivers.length > 0);
  const trusted = isAllRead ? named : named.filter(({ part }) => !isBareCommune(part));
  return trusted.flatMap(({ receivers }) => receivers);
}

function isBareCommune(part: string): boolean {
  return findByKey(communeNames, keyOf(part), hasAccents(part)).length > 0;
}

function keyOf(part: string): string {
  return nameKey(part).replace(CITY, '').replace(BODIES, '').trim();
}

function findInPart(part: string): readonly Receiver[] {
  const accented = hasAccents(part);
  const key = keyOf(part);
  const whole = findWhole(key, accented);
  return whole.length > 0 ? whole : asReceivers(findMarked(key.split(' '), accented));
}

/** The commune at the end of a part, behind its type: "phòng kinh tế xã sóc sơn". */
function findMarked(words: readonly string[], accented: boolean): readonly Commune[] {
  for (let start = Math.max(0, words.length - longestName - 2); start < words.length; start += 1) {
    const mark = markAt(words, start, accented);
    if (mark?.level !== 'commune') continue;
    const named = findByKey(communeNames, words.slice(start + mark.words).join(' '), accented);
    const ofType = named.filter((commune) => commune.type === mark.type);
    if (ofType.length > 0) return ofType;
  }
  return [];
}

function asReceivers(named: readonly Commune[]): readonly Receiver[] {
  return named.flatMap(({ code }) => receiverByCode.get(code) ?? []);
}

function namesDistrict(text: string): boolean {
  const accented = hasAccents(text);
  return text
    .split(PARTS)
    .some((part) => markAt(nameKey(part).split(' '), 0, accented)?.level === 'district');
}

/** Whether an entry of a list names no receiver, or a part names a commune that does not exist. */
function namesUnknown(text: string): boolean {
  const entries = text.split(LIST).filter((entry) => entry.trim() !== '');
  const isUnread = (entry: string) => entry.split(PARTS).every((part) => findInPart(part).length === 0);
  if (entries.length > 1 && entries.some(isUnread)) return true;
  return text.split(PARTS).some((part) => {
    const mark = markAt(nameKey(part).split(' '), 0, hasAccents(part));
    return mark?.level === 'commune' && findInPart(part).length === 0;
  });
}

function distinct(receivers: readonly Receiver[]): readonly Receiver[] {
  return [...new Map(receivers.map((receiver) => [receiver.code, receiver])).values()];
}
