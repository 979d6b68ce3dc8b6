import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Messages, SentenceKey } from '../../src/messages/messages.ts';
import { configSchema, defaultConfig } from '../../src/settings/settings.ts';
import { packageRoot } from '../../src/workspace/package-root.ts';
import { blocks, code, table } from './markdown.ts';
import type { Page } from './page.ts';

/** What the owner of a workspace may set, and the files of rules that the city may edit. */
export const configurationPage: Page = {
  name: 'configuration',
  text: (messages) =>
    blocks([
      `# ${messages.say('page.configuration.title')}`,
      messages.say('page.generated'),
      messages.say('page.configuration.about'),
      table(
        (['setting', 'default', 'meaning'] as const).map((name) => messages.say(`page.column.${name}`)),
        settings().map((key) => [
          code(key),
          code(JSON.stringify(defaultOf(key))),
          sentence(`page.setting.${key}`, messages),
        ]),
      ),
      `## ${messages.say('page.configuration.rules')}`,
      messages.say('page.configuration.rules-about'),
      table(
        (['file', 'meaning'] as const).map((name) => messages.say(`page.column.${name}`)),
        ruleFiles().map((file) => [code(file), sentence(`page.rules.${file}`, messages)]),
      ),
    ]),
};

interface SchemaPart {
  readonly properties?: Readonly<Record<string, SchemaPart>>;
}

/** Settings that are maps by inventory stand in one line. */
const wholes = ['six_clear.applies_to', 'targets'];

/** Every setting by its path, in the order of its declaration. */
function settings(): readonly string[] {
  return leavesOf(z.toJSONSchema(configSchema, { io: 'input' }) as SchemaPart, '');
}

function leavesOf({ properties }: SchemaPart, path: string): readonly string[] {
  if (properties === undefined || wholes.includes(path)) return [path];
  return Object.entries(properties).flatMap(([name, part]) =>
    leavesOf(part, path === '' ? name : `${path}.${name}`),
  );
}

function defaultOf(key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], defaultConfig);
}

function ruleFiles(): readonly string[] {
  return readdirSync(join(packageRoot(), 'templates', 'rules')).sort();
}

/** A sentence whose key follows from the declaration; throws where the catalogue has none. */
function sentence(key: string, messages: Messages): string {
  const text = messages.say(key as SentenceKey);
  if (text === key) throw new Error(`${key} has no sentence`);
  return text;
}
