import { hasAccents, stripAccents } from '../text/normalise.ts';
import { headingKey } from './heading-key.ts';

/**
 * Further names for the columns of an inventory, by field, as patterns: words, and alternatives in braces that stand apart from
 * them. "{Số|Mã} hồ sơ {|lưu trữ}" is four names; braces do not stand in one another.
 */
export type NamePatterns<Key extends string = string> = Readonly<Partial<Record<Key, readonly string[]>>>;

/** Returns what finds the field of a heading's key among further names; a key without accents meets those with any. */
export function nameFinder(names: NamePatterns): (key: string) => string | undefined {
  const expressions = Object.entries(names).map(([key, patterns = []]) => {
    const source = sourceOf(patterns);
    return { key, accented: expression(source), plain: expression(stripAccents(source)) };
  });
  return (name) => {
    const words = ` ${name}`;
    const isPlain = !hasAccents(name);
    return expressions.find(({ accented, plain }) => (isPlain ? plain : accented).test(words))?.key;
  };
}

function expression(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
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
