import { createHash } from 'node:crypto';

const usualLength = 8;

/**
 * Keys that people can type, for names that they cannot: a letter and the first eight letters or digits of the name's
 * hash, or sixteen where two of the names would have the same eight.
 */
export function shortKeys(letter: string, names: Iterable<string>): ReadonlyMap<string, string> {
  const hashes = [...new Set(names)].map((name): [string, string] => [
    name,
    createHash('sha256').update(name).digest('hex'),
  ]);
  const shared = new Map<string, number>();
  const shortOf = (hash: string) => hash.slice(0, usualLength);
  for (const [, hash] of hashes) shared.set(shortOf(hash), (shared.get(shortOf(hash)) ?? 0) + 1);
  const lengthOf = (hash: string) => (shared.get(shortOf(hash)) === 1 ? usualLength : 2 * usualLength);
  return new Map(hashes.map(([name, hash]) => [name, letter + hash.slice(0, lengthOf(hash))]));
}

/** Whether a text has the form of such a key. */
export function isShortKey(letter: string, text: string): boolean {
  return text.startsWith(letter) && /^(?:[0-9a-f]{8}){1,2}$/.test(text.slice(letter.length));
}
