import type { FormerName } from './former-index.ts';
import type { Mention, MentionEra } from './marked-parts.ts';
import type { FormerDistrict } from './units.ts';

/**
 * The communes that a text names. Marked names come before bare ones, which may be a street's; but a bare one behind
 * them is one more commune. A marked name that is unknown forbids guessing from a bare one.
 */
export function namedCommunes(mentions: readonly Mention[]): readonly FormerName[] {
  const isOfFormerEra = mentions.some((mention) => eraOf(mention) === 'former');
  const current = mentions.map((mention) =>
    eraOf(mention) === 'new' || (isOfFormerEra && mention.kind === 'commune' && mention.era === undefined)
      ? IGNORED
      : mention,
  );
  const firstMarked = current.findIndex(({ kind }) => kind === 'commune');
  if (firstMarked < 0 && current.some(({ kind }) => kind === 'unknown-commune')) return [];
  return current.flatMap((mention, index) => {
    if (mention.kind === 'commune') return mention.names;
    return mention.kind === 'bare' && index > firstMarked && isCommune(current, index) ? mention.names : [];
  });
}

const IGNORED: Mention = { kind: 'city' };

function eraOf(mention: Mention): MentionEra | undefined {
  return mention.kind === 'commune' || mention.kind === 'bare' ? mention.era : undefined;
}

/** A bare name is a commune's unless it is the district's, or the street's of the number before it: "Số 36, Hàng Trống". */
function isCommune(mentions: readonly Mention[], index: number): boolean {
  return !isDistrict(mentions, index) && mentions[index - 1]?.kind !== 'number';
}

/**
 * A bare name is the district's when no commune is called so, when an earlier part names a commune ("Ngọc Thụy, Long
 * Biên"), and at the end of an address: "5 Nguyễn Trãi, Thanh Xuân" is not in the commune of that name.
 */
function isDistrict(mentions: readonly Mention[], index: number): boolean {
  const mention = mentions[index];
  if (mention?.kind !== 'bare' || mention.districts.length === 0) return false;
  if (mention.names.length === 0) return true;
  const before = mentions.slice(0, index);
  if (before.some(isCommuneName)) return true;
  return before.some(isPlaceBelow) && !mentions.slice(index + 1).some(isDistrictName);
}

function isCommuneName(mention: Mention): boolean {
  return mention.kind === 'commune' || (mention.kind === 'bare' && mention.names.length > 0);
}

function isPlaceBelow({ kind }: Mention): boolean {
  return kind === 'other' || kind === 'number';
}

function isDistrictName(mention: Mention): boolean {
  return mention.kind === 'district' || (mention.kind === 'bare' && mention.districts.length > 0);
}

/** The districts that a text names beside its commune. */
export function statedDistricts(mentions: readonly Mention[]): readonly FormerDistrict[] {
  const stated = mentions.flatMap((mention, index) => {
    if (mention.kind === 'district') return mention.districts;
    return mention.kind === 'bare' && isDistrict(mentions, index) ? mention.districts : [];
  });
  return [...new Set(stated)];
}
