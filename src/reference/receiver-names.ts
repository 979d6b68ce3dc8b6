import { hasAccents, normaliseText } from '../text/normalise.ts';
import { remember } from '../text/remember.ts';
import { type Mark, markAt } from './marks.ts';
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
const NEW = / (?:mới|moi)$/;
const CITY = /(?: |,|^)(?:thành phố|thanh pho|tp)? ?(?:hà nội|ha noi)$/;
/** What only separates receivers; a comma and "và" stand within names as well. */
const LIST = /[;+\n\r]+/u;
const LINK = /^(?:hoặc|hoac|hay|sang|đến|den|ubnd|[/&])$/u;
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
  if (whole.length > 0) return resolutionOf(whole);
  const entries = text.split(LIST).map(readParts);
  const parts = entries.flat();
  if (parts.some(({ mark }) => mark?.level === 'district')) return { kind: 'unknown' };
  if (namesUnknown(entries)) return { kind: 'unknown' };
  return resolutionOf(distinct(trustedReceivers(parts)));
}

function resolutionOf(candidates: readonly Receiver[]): ReceiverResolution {
  const [receiver, ...others] = candidates;
  if (!receiver) return { kind: 'unknown' };
  return others.length > 0 ? { kind: 'ambiguous', candidates } : { kind: 'found', receiver };
}

/** A body's name may hold "và" and a comma, and the city's name may follow any: the whole text is looked at first. */
function findWhole(key: string, accented: boolean): readonly Receiver[] {
  const bodies = findByKey(bodyIndex, key, accented);
  return bodies.length > 0 ? bodies : asReceivers(findByKey(communeNames, key.replace(CITY, ''), accented));
}

/** What one part of a text names. */
interface ReceiverPart {
  readonly receivers: readonly Receiver[];
  /** A commune's name without its type. */
  readonly isBare: boolean;
  /** The word that the part begins with, when it announces a unit. */
  readonly mark: Mark | undefined;
}

/** The parts of one entry of a list; the city and empty parts are left out. */
function readParts(entry: string): readonly ReceiverPart[] {
  return entry.split(PARTS).flatMap(readPart);
}

const readPart = remember(20_000, (text): readonly ReceiverPart[] => {
  const full = nameKey(text);
  const key = full.replace(CITY, '').replace(BODIES, '').replace(NEW, '').trim();
  if (key === '') return [];
  const accented = hasAccents(text);
  const whole = findWhole(key, accented);
  const receivers = whole.length > 0 ? whole : asReceivers(findMarked(key.split(' '), accented));
  const isBare = findByKey(communeNames, key, accented).length > 0;
  return [{ receivers, isBare, mark: markAt(full.split(' '), 0, accented) }];
});

/**
 * The receivers that the parts of a text name. Beside words that name none, a bare name is no evidence: behind
 * a street, "Hoàn Kiếm" is as well the former district.
 */
function trustedReceivers(parts: readonly ReceiverPart[]): readonly Receiver[] {
  const isAllRead = parts.every(({ receivers }) => receivers.length > 0);
  const trusted = isAllRead ? parts : parts.filter(({ isBare }) => !isBare);
  return trusted.flatMap(({ receivers }) => receivers);
}

/**
 * The commune at the end of a part, behind its type: "phòng kinh tế xã sóc sơn"; with others that stand before it, "phường
 * hoàn kiếm / phường cửa nam".
 */
function findMarked(words: readonly string[], accented: boolean): readonly Commune[] {
  for (let start = Math.max(0, words.length - longestName - 2); start < words.length; start += 1) {
    const mark = markAt(words, start, accented);
    if (mark?.level !== 'commune') continue;
    const named = findByKey(communeNames, words.slice(start + mark.words).join(' '), accented);
    const ofType = named.filter((commune) => commune.type === mark.type);
    if (ofType.length > 0) return [...findMarked(withoutLink(words.slice(0, start)), accented), ...ofType];
  }
  return [];
}

/** Words without the one that only leads to what follows: "hoặc", "sang". */
function withoutLink(words: readonly string[]): readonly string[] {
  return LINK.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

function asReceivers(named: readonly Commune[]): readonly Receiver[] {
  return named.flatMap(({ code }) => receiverByCode.get(code) ?? []);
}

/** Whether an entry of a list names no receiver, or a part names a commune that does not exist. */
function namesUnknown(entries: readonly (readonly ReceiverPart[])[]): boolean {
  const filled = entries.filter((parts) => parts.length > 0);
  const isUnread = ({ receivers }: ReceiverPart) => receivers.length === 0;
  if (filled.length > 1 && filled.some((parts) => parts.every(isUnread))) return true;
  return filled.flat().some((part) => part.mark?.level === 'commune' && isUnread(part));
}

function distinct(receivers: readonly Receiver[]): readonly Receiver[] {
  return [...new Map(receivers.map((receiver) => [receiver.code, receiver])).values()];
}
