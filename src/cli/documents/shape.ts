/**
 * What a value of a document is. `amount`: a count as a number, or money and areas as a text of exact decimals; `decimal`:
 * such a text; `day`: `YYYY-MM-DD`, or less precise where that is all that is known; `instant`: ISO, in UTC; `any`: what
 * depends on the case, such as the details of an operation.
 */
export type Value = 'text' | 'count' | 'number' | 'amount' | 'decimal' | 'day' | 'instant' | 'flag' | 'any';

/** A value, a list of what stands in it, or an object. */
export type Shape = Value | readonly [Shape] | DocumentShape;

/**
 * The keys of an object with what they hold. A key that ends with `?` is left out where it says nothing, one that ends with
 * `|null` may be null; `*` stands for keys that depend on the case.
 */
export interface DocumentShape {
  readonly [key: string]: Shape;
}

/** A key as it is declared, taken apart. */
export interface DeclaredKey {
  readonly key: string;
  readonly isOptional: boolean;
  readonly isNullable: boolean;
}

/** Takes the marks off a declared key. */
export function declaredKey(text: string): DeclaredKey {
  const [, key = text, optional, nullable] = /^(.*?)(\?)?(\|null)?$/u.exec(text) ?? [];
  return { key, isOptional: optional !== undefined, isNullable: nullable !== undefined };
}
