import { hasAccents, stripAccents } from '../text/normalise.ts';
import { once } from '../text/remember.ts';
import { headingKey } from './heading-key.ts';

/**
 * Further names for the columns of an inventory, by field, as patterns: words, and alternatives in braces that stand apart from
 * them. "{Số|Mã} hồ sơ {|lưu trữ}" is four names; braces do not stand in one another.
 */
export type NamePatterns<Key extends string = string> = Readonly<Partial<Record<Key, readonly string[]>>>;

interface Finder<Key> {
  readonly key: Key;
  readonly expression: RegExp;
}

/**
 * Returns what finds the field of a heading's key among further names; a key without accents meets those with any. Patterns
 * are read when the first name is looked for: most runs of the program look for none of most lists.
 */
export function nameFinder<Key extends string>(names: NamePatterns<Key>): (key: string) => Key | undefined {
  const accented = once(() => findersOf(names, (source) => source));
  const plain = once(() => findersOf(names, stripAccents));
  return (name) => {
    const words = ` ${name}`;
    const finders = hasAccents(name) ? accented() : plain();
    return finders.find(({ expression }) => expression.test(words))?.key;
  };
}

function findersOf<Key extends string>(
  names: NamePatterns<Key>,
  spelled: (source: string) => string,
): readonly Finder<Key>[] {
  return (Object.keys(names) as Key[]).map((key) => ({
    key,
    expression: new RegExp(`^(?:${spelled(sourceOf(names[key] ?? []))})$`),
  }));
}

function sourceOf(patterns: readonly string[]): string {
  return patterns.map((pattern) => pattern.split(/[{}]/).map(sourceOfPart).join('')).join('|');
}

/** Words between braces are alternatives: every other part of a pattern. Each word brings the space before it. */
function sourceOfPart(part: string, index: number): string {
  return index % 2 === 0 ? wordsOf(part) : `(?:${part.split('|').map(wordsOf).join('|')})`;
}

function wordsOf(text: string): string {
  const key = headingKey(text);
  return key === '' ? '' : ` ${key}`;
}
