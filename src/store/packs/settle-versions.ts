import type { Standing } from '../submissions/submission-states.ts';

/** What is known of one submission among those of its sender, kind and purpose. */
export interface KnownVersion {
  readonly ref: string;
  /** Whether it stands: it was not taken back. */
  readonly isAlive: boolean;
}

/** What is said of the versions of one sender, kind and purpose. */
export interface SaidOfVersions {
  readonly versions: readonly KnownVersion[];
  /** Newer to older. */
  readonly supersedes: readonly (readonly [newer: string, older: string])[];
  /** Pairs that count together. */
  readonly beside: ReadonlySet<string>;
  /** Whether two of them list a thing in common. */
  readonly shareRecords: (left: string, right: string) => boolean;
}

/** Where a submission stands. */
export interface SettledVersion {
  readonly ref: string;
  readonly standing: Standing;
  /** 1 for a first version. */
  readonly version: number;
  readonly supersedes: string | undefined;
  /** The submissions it stands against. */
  readonly against: readonly string[];
}

/** The key of two submissions that count together. */
export function pairKey(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

/**
 * Where each version stands, from everything that is said, whoever said it and in whatever order. One with a later
 * version that was not taken back is superseded, also through versions that were. Of those that are left, two stand
 * against each other when they follow the same earlier one, or list a thing in common and nobody has said that they
 * are parts of one list: neither counts until one is taken back. Two that each supersede the other do the same.
 */
export function settleVersions(said: SaidOfVersions): readonly SettledVersion[] {
  const older = olderVersions(said.supersedes);
  const ancestors = new Map(said.versions.map(({ ref }) => [ref, reachable(ref, older)]));
  const isAncestor = (old: string, of: string) => ancestors.get(of)?.has(old) === true;
  const alive = said.versions.filter(({ isAlive }) => isAlive).map(({ ref }) => ref);
  const heads = alive.filter(
    (ref) => !alive.some((other) => other !== ref && isAncestor(ref, other) && !isAncestor(other, ref)),
  );
  const against = new Map(heads.map((ref) => [ref, heads.filter((other) => standAgainst(ref, other))]));
  function standAgainst(left: string, right: string): boolean {
    if (left === right || said.beside.has(pairKey(left, right))) return false;
    const common = [...(ancestors.get(left) ?? [])].some((ref) => isAncestor(ref, right));
    return common || isAncestor(left, right) || said.shareRecords(left, right);
  }
  const numbers = new Map(said.versions.map(({ ref }) => [ref, versionNumber(ref, older, new Set())]));
  return said.versions.map(({ ref, isAlive }) => ({
    ref,
    standing: standingOf(isAlive, against.get(ref)),
    version: numbers.get(ref) ?? 1,
    supersedes: [...(older.get(ref) ?? [])].sort(
      (left, right) => (numbers.get(right) ?? 1) - (numbers.get(left) ?? 1) || (left < right ? -1 : 1),
    )[0],
    against: against.get(ref) ?? [],
  }));
}

function standingOf(isAlive: boolean, against: readonly string[] | undefined): Standing {
  if (!isAlive) return 'undone';
  if (against === undefined) return 'superseded';
  return against.length === 0 ? 'counting' : 'contested';
}

type OlderVersions = ReadonlyMap<string, ReadonlySet<string>>;

function olderVersions(supersedes: SaidOfVersions['supersedes']): OlderVersions {
  const older = new Map<string, Set<string>>();
  for (const [newer, old] of supersedes) older.set(newer, (older.get(newer) ?? new Set()).add(old));
  return older;
}

function reachable(from: string, older: OlderVersions): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [from];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    for (const old of older.get(ref) ?? []) {
      if (found.has(old)) continue;
      found.add(old);
      open.push(old);
    }
  }
  return found;
}

/** One more than the longest way down to a first version; a circle ends where it closes. */
function versionNumber(ref: string, older: OlderVersions, passed: ReadonlySet<string>): number {
  const below = [...(older.get(ref) ?? [])].filter((old) => !passed.has(old));
  const numbers = below.map((old) => versionNumber(old, older, new Set([...passed, ref])));
  return 1 + Math.max(0, ...numbers);
}
