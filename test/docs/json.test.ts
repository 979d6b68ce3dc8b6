import { beforeAll, describe, expect, it } from 'vitest';
import { commandSpecs } from '../../src/cli/commands/index.ts';
import { documents, refusedDocument } from '../../src/cli/documents/index.ts';
import { type DocumentShape, declaredKey, type Shape, type Value } from '../../src/cli/documents/shape.ts';
import { jsonKeys } from '../../src/messages/vi/json-keys.ts';
import { bangiaoJson } from '../helpers/binary.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { DocumentRuns, type Printed } from './json-documents.ts';

const isValue: Readonly<Record<Value, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  count: (value) => typeof value === 'number' && Number.isInteger(value),
  number: (value) => typeof value === 'number',
  amount: (value) => typeof value === 'number' || isDecimal(value),
  decimal: isDecimal,
  day: (value) => typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value),
  instant: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value),
  flag: (value) => typeof value === 'boolean',
  any: () => true,
};

function isDecimal(value: unknown): boolean {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
}

/** What real documents have that the declaration does not say, or not so. */
class Comparison {
  readonly wrong = new Set<string>();
  /** The declared keys that were met; parts that documents share are met in any of them. */
  readonly #met = new Map<DocumentShape, Set<string>>();

  compare(value: unknown, shape: Shape, place: string): void {
    if (typeof shape === 'string') {
      if (!isValue[shape](value))
        this.wrong.add(`${place}: no ${shape}: ${JSON.stringify(value)?.slice(0, 60)}`);
    } else if (isList(shape)) {
      if (!Array.isArray(value)) this.wrong.add(`${place}: no list`);
      else for (const each of value) this.compare(each, shape[0], `${place}[]`);
    } else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.wrong.add(`${place}: no object`);
    } else this.#compareKeys(value as Readonly<Record<string, unknown>>, shape, place);
  }

  #compareKeys(value: Readonly<Record<string, unknown>>, shape: DocumentShape, place: string): void {
    const declared = Object.keys(shape).map((text) => ({ text, ...declaredKey(text) }));
    const met = this.#met.get(shape) ?? new Set();
    this.#met.set(shape, met);
    for (const [key, each] of Object.entries(value)) {
      const own = declared.find((known) => known.key === key) ?? declared.find((known) => known.key === '*');
      if (!own) this.wrong.add(`${place}.${key}: not documented: ${JSON.stringify(each)?.slice(0, 60)}`);
      else {
        met.add(own.text);
        if (each !== null || !own.isNullable) this.compare(each, shape[own.text] ?? 'any', `${place}.${key}`);
      }
    }
    for (const { key, isOptional } of declared)
      if (!isOptional && key !== '*' && !(key in value))
        this.wrong.add(`${place}.${key}: documented, not there`);
  }

  /** The declared keys, and values of lists, that no document had. */
  neverMet(shape: Shape, place: string): readonly string[] {
    if (typeof shape === 'string') return [];
    if (isList(shape)) return this.neverMet(shape[0], `${place}[]`);
    return Object.entries(shape).flatMap(([text, part]) =>
      this.#met.get(shape)?.has(text) ? this.neverMet(part, `${place}.${text}`) : [`${place}.${text}`],
    );
  }
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

describe('the documents of --json', () => {
  let printed: readonly Printed[];
  beforeAll(async () => {
    printed = await new DocumentRuns().all();
  }, 1_200_000);

  it('have every key that the reference page names, and no other, in every real run', () => {
    const comparison = new Comparison();
    for (const { form, document } of printed) {
      const { schema, ...rest } = document;
      expect(schema, form).toBe(1);
      comparison.compare(rest, documents[form] ?? {}, form);
    }
    const unmet = Object.entries(documents).flatMap(([form, shape]) => comparison.neverMet(shape, form));
    expect(unmet).toEqual([]);
  });

  it('have each key explained once, and nothing explained that is no key', () => {
    const keys = (shape: Shape): readonly string[] =>
      typeof shape === 'string'
        ? []
        : isList(shape)
          ? keys(shape[0])
          : Object.entries(shape).flatMap(([text, part]) => [declaredKey(text).key, ...keys(part)]);
    const named = new Set([...Object.values(documents), refusedDocument].flatMap(keys));
    named.delete('*');
    expect(Object.keys(jsonKeys).sort()).toEqual([...named].map((key) => `page.json.${key}`).sort());
  });

  it('are declared for every command', () => {
    const commands = new Set(Object.keys(documents).map((form) => form.split(' ')[0]));
    expect(commandSpecs.map(({ name }) => name).filter((name) => !commands.has(name))).toEqual([]);
  });
});

it('a refused command says so in the same form always', async () => {
  const { code, document } = await bangiaoJson<object>(await temporaryFolder(), 'status');
  const comparison = new Comparison();
  const { schema, ...rest } = document as Readonly<Record<string, unknown>>;
  comparison.compare(rest, refusedDocument, 'error');
  expect([code, schema, [...comparison.wrong], comparison.neverMet(refusedDocument, '')]).toEqual([
    2,
    1,
    [],
    [],
  ]);
});
