import { normaliseText } from '../text/normalise.ts';
import type { FormerName } from './former-index.ts';
import type { Mention } from './marked-parts.ts';
import { readMentions } from './mentions.ts';
import { type FormerCommune, formerCommuneByCode } from './units.ts';

/** How a text led to a former commune: its code, its name, a name retired before, or a longer address. */
export type FormerVia = 'code' | 'name' | 'retired' | 'address';

/** A former commune a text may mean, and how. */
export interface FormerMatch {
  readonly former: FormerCommune;
  readonly via: FormerVia;
}

/** What is known beside the text: the district whose file it stands in. */
export interface FormerContext {
  readonly districtCode?: string;
}

/** Every former commune the text may mean, by the rules of `resolveFormerCommune`; none when it names none. */
export function findFormerMatches(text: string, context: FormerContext = {}): readonly FormerMatch[] {
  const plain = normaliseText(text);
  if (/^\d{5}$/.test(plain)) {
    const former = formerCommuneByCode.get(plain);
    return former ? [{ former, via: 'code' }] : [];
  }
  const mentions = readMentions(text);
  const names = inDistrict(mentions, namedCommunes(mentions), context);
  const isAddress = mentions.some(({ kind }) => kind === 'other');
  return distinct(names).map(({ former, via }) => ({
    former,
    via: via === 'name' && isAddress ? 'address' : via,
  }));
}

/** Marked names come before bare ones; a marked name that is unknown forbids guessing from a bare one. */
function namedCommunes(mentions: readonly Mention[]): readonly FormerName[] {
  const marked = mentions.flatMap((mention) => (mention.kind === 'commune' ? mention.names : []));
  if (marked.length > 0) return marked;
  if (mentions.some(({ kind }) => kind === 'unknown-commune')) return [];
  return mentions.flatMap((mention, index) =>
    mention.kind === 'bare' && !isDistrict(mentions, index) ? mention.names : [],
  );
}

/** A bare name is the district's when no commune is called so, or when an earlier part names a commune: "Ngọc Thụy, Long Biên". */
function isDistrict(mentions: readonly Mention[], index: number): boolean {
  const mention = mentions[index];
  if (mention?.kind !== 'bare' || mention.districts.length === 0) return false;
  if (mention.names.length === 0) return true;
  return mentions
    .slice(0, index)
    .some((earlier) => earlier.kind === 'commune' || (earlier.kind === 'bare' && earlier.names.length > 0));
}

function inDistrict(
  mentions: readonly Mention[],
  names: readonly FormerName[],
  context: FormerContext,
): readonly FormerName[] {
  if (mentions.some(({ kind }) => kind === 'elsewhere')) return [];
  const codes = statedDistricts(mentions);
  if (codes.size > 0) return names.filter(({ districtCode }) => codes.has(districtCode));
  const here = names.filter(({ districtCode }) => districtCode === context.districtCode);
  return here.length > 0 ? here : names;
}

/** The districts that a text names beside its commune, by code. */
function statedDistricts(mentions: readonly Mention[]): ReadonlySet<string> {
  const stated = mentions.flatMap((mention, index) => {
    if (mention.kind === 'district') return mention.districts;
    return mention.kind === 'bare' && isDistrict(mentions, index) ? mention.districts : [];
  });
  return new Set(stated.map(({ code }) => code));
}

/** Whether a text says itself in which district a former commune lies: "phường Phúc Xá, quận Ba Đình". */
export function statesDistrictOf(text: string, former: FormerCommune): boolean {
  return statedDistricts(readMentions(text)).has(former.districtCode);
}

function distinct(names: readonly FormerName[]): readonly FormerName[] {
  const byCode = new Map<string, FormerName>();
  for (const name of names) {
    if (!byCode.has(name.former.code) || name.via === 'name') byCode.set(name.former.code, name);
  }
  return [...byCode.values()];
}
