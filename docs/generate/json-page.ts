import { documents, refusedDocument } from '../../src/cli/documents/index.ts';
import { type DocumentShape, declaredKey, type Shape } from '../../src/cli/documents/shape.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { jsonKeys } from '../../src/messages/vi/json-keys.ts';
import { blocks, code, plain, table } from './markdown.ts';
import type { Page } from './page.ts';

/** The document of every command with --json, key by key. */
export const jsonPage: Page = {
  name: 'json',
  text: (messages) =>
    blocks([
      `# ${messages.say('page.json-title')}`,
      messages.say('page.generated'),
      messages.say('page.json-about'),
      `## ${messages.say('page.json-refused')}`,
      keyTable(refusedDocument, messages),
      ...Object.entries(documents).flatMap(([form, shape]) => [`## ${form}`, keyTable(shape, messages)]),
    ]),
};

function keyTable(shape: DocumentShape, messages: Messages): string {
  const headings = (['key', 'value', 'meaning'] as const).map((name) => messages.say(`page.column.${name}`));
  return table(headings, rowsOf(shape, '', messages));
}

/** A line for each key, those of an object below it. */
function rowsOf(shape: DocumentShape, above: string, messages: Messages): readonly (readonly string[])[] {
  return Object.entries(shape).flatMap(([text, part]) => {
    const { key, isOptional, isNullable } = declaredKey(text);
    const place = `${above}${key === '*' ? '<…>' : key}`;
    const marks = [
      ...(isOptional ? [messages.say('page.json-optional')] : []),
      ...(isNullable ? ['`null`'] : []),
    ];
    const value = [valueWords(part, messages), ...marks].join(' · ');
    return [[code(place), value, meaningOf(key, messages)], ...below(part, place, messages)];
  });
}

function below(shape: Shape, place: string, messages: Messages): readonly (readonly string[])[] {
  if (typeof shape === 'string') return [];
  if (isList(shape)) return below(shape[0], `${place}[]`, messages);
  return rowsOf(shape, `${place}.`, messages);
}

function valueWords(shape: Shape, messages: Messages): string {
  if (typeof shape === 'string') return messages.say(`page.json-value.${shape}`);
  if (!isList(shape)) return messages.say('page.json-value.object');
  return `${messages.say('page.json-value.list')}: ${valueWords(shape[0], messages)}`;
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

/** What a key means; keys that depend on the case are said by the one above them. */
function meaningOf(key: string, messages: Messages): string {
  if (key === '*') return '';
  const sentence = `page.json.${key}` as keyof typeof jsonKeys;
  const text = messages.say(sentence);
  if (text === sentence) throw new Error(`${sentence} has no sentence`);
  return plain(text);
}
