import type { InventoryKind } from '../../inventory/inventory.ts';
import { type AddressParts, parseAddressParts } from '../../reference/address-parts.ts';
import type { PendingReason } from '../../store/mapping/pending.ts';
import type { PendingSubject } from '../../store/mapping/pending-subjects.ts';
import { inVietnameseOrder } from '../../text/collation.ts';
import { foldText } from '../../text/fold.ts';
import { keyOfHamlet } from '../rules/place-keys.ts';
import { shortKeys } from './short-keys.ts';

/** Open records that one answer can settle: the same place and street, or the same unit, and the same candidates. */
export interface PendingGroup {
  /** Stays the same as long as the group is about the same: `G` and eight letters or digits (`short-keys.ts`). */
  readonly key: string;
  readonly district: string;
  /** Codes of former communes, joined by `, `. */
  readonly place: string | null;
  /** The street, thôn or tổ dân phố, as first written. */
  readonly street: string | null;
  /** The unit, where no street is known. */
  readonly unit: string | null;
  readonly reason: PendingReason;
  readonly candidates: readonly string[];
  readonly kinds: Readonly<Partial<Record<InventoryKind, number>>>;
  readonly subjects: readonly PendingSubject[];
}

/** The open records in groups, largest first; groups of one size in the order of their places. */
export function groupPending(subjects: readonly PendingSubject[]): readonly PendingGroup[] {
  const groups = new Map<string, { facts: GroupFacts; subjects: PendingSubject[] }>();
  for (const subject of subjects) {
    const facts = factsOf(subject);
    const present = groups.get(facts.about);
    if (present) present.subjects.push(subject);
    else groups.set(facts.about, { facts, subjects: [subject] });
  }
  const keys = shortKeys('G', groups.keys());
  return [...groups.values()]
    .map(({ facts: { about, ...facts }, subjects: own }) => ({
      key: keys.get(about) ?? '',
      ...facts,
      kinds: countKinds(own),
      subjects: own,
    }))
    .sort(bySizeThenPlace);
}

interface GroupFacts extends Omit<PendingGroup, 'key' | 'kinds' | 'subjects'> {
  /** Everything by which its records are one group. */
  readonly about: string;
}

function factsOf({ district, place, address, unit, reason, candidates }: PendingSubject): GroupFacts {
  const within = address === null ? undefined : parseAddressParts(address);
  const stretch = within ? stretchOf(within, address ?? '') : undefined;
  const isByUnit = stretch === undefined;
  const about = [
    reason,
    district,
    place ?? '',
    isByUnit ? `unit ${foldText(unit ?? '')}` : stretch.key,
    [...candidates].sort().join(','),
  ].join('\n');
  return {
    about,
    district,
    place,
    street: stretch?.name ?? null,
    unit: isByUnit ? unit : null,
    reason,
    candidates,
  };
}

/** The street, or else the hamlet, that an address names. */
function stretchOf(
  { street, hamlet }: AddressParts,
  address: string,
): { key: string; name: string } | undefined {
  if (street) return { key: `street ${street.key}`, name: streetWords(street.name, address) };
  return hamlet ? { key: keyOfHamlet(hamlet), name: `${hamlet.kind} ${hamlet.name}` } : undefined;
}

/** The street's name behind the word that the address has before it: "phố Mới" says more than "Mới". */
function streetWords(name: string, address: string): string {
  const before = address.slice(0, Math.max(0, address.indexOf(name)));
  const word = /(phố|đường|đại lộ)\s+$/iu.exec(before)?.[1];
  return word === undefined ? name : `${word.toLowerCase()} ${name}`;
}

function countKinds(subjects: readonly PendingSubject[]): Readonly<Partial<Record<InventoryKind, number>>> {
  const counts: Partial<Record<InventoryKind, number>> = {};
  for (const { kind } of subjects) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function bySizeThenPlace(left: PendingGroup, right: PendingGroup): number {
  return right.subjects.length - left.subjects.length || inVietnameseOrder(sortKey(left), sortKey(right));
}

function sortKey({ district, place, street, unit, key }: PendingGroup): string {
  return [district, place ?? '', street ?? '', unit ?? '', key].join('\n');
}
