import { describe, expect, it } from 'vitest';
import { isRefusalCode, refusalCodes } from '../../src/findings/refusals.ts';
import { ruleSeverities } from '../../src/findings/rules.ts';
import { valueProblemCode, valueProblems } from '../../src/findings/value-problems.ts';
import { fieldEntries, inventories } from '../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import { en } from '../../src/messages/en/index.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { vi } from '../../src/messages/vi/index.ts';
import { submissionStates } from '../../src/store/submissions/submission-states.ts';
import { sourceFiles, withoutComments } from '../helpers/sources.ts';

/** Every sentence of a catalogue by its place: `rules.ROW-UNCLEAR.message`. */
function sentences(catalogue: object, prefix = ''): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === 'string') all.set(`${prefix}${key}`, value);
    else for (const [inner, text] of sentences(value, `${prefix}${key}.`)) all.set(inner, text);
  }
  return all;
}

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+(:number|:day)?\}/g) ?? [])].sort();
}

const vietnamese = sentences(vi);
const english = sentences(en);

describe('the two languages', () => {
  it('say the same things', () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  it('put the same values into each sentence', () => {
    const differing = [...vietnamese].flatMap(([key, text]) => {
      const [own, other] = [placeholders(text), placeholders(english.get(key) ?? '')];
      return own.join() === other.join() ? [] : [`${key}: ${own.join()} / ${other.join()}`];
    });
    expect(differing).toEqual([]);
  });

  it('put words that go with a number into sentences that state it', () => {
    const lonely = [...vietnamese, ...english].flatMap(([key, text]) =>
      [...text.matchAll(/\{(\w+)\|/g)]
        .filter(([, name]) => !placeholders(text).some((other) => /\w+/.exec(other)?.[0] === name))
        .map(([words]) => `${key}: ${words}`),
    );
    expect(lonely).toEqual([]);
  });

  it('leave nothing unsaid', () => {
    const empty = [...vietnamese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it('are written in composed letters, without odd spaces', () => {
    const odd = [...vietnamese, ...english].filter(
      ([, text]) => text !== text.normalize('NFC') || /\u00a0|\t| $|^ {3,}/.test(text),
    );
    expect(odd).toEqual([]);
  });
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const messages = messagesIn(language);

  it('every rule has a message and a remedy', () => {
    for (const code of Object.keys(ruleSeverities)) {
      const { message, remedy } = messages.finding(code, {});
      expect(message, code).not.toBe(code);
      expect(message, code).not.toBe('');
      expect(remedy, code).not.toBe('');
    }
  });

  it('every rule and every problem of a value is explained: cause, example, remedy and source', () => {
    const catalogue = language === 'vi' ? vi : en;
    const explained = [...Object.entries(catalogue.rules), ...Object.entries(catalogue.valueProblems)];
    const sources: ReadonlySet<string> = new Set(Object.values(catalogue.sources));
    expect(explained).toHaveLength(Object.keys(ruleSeverities).length + Object.keys(valueProblems).length);
    for (const [code, { message, remedy, cause, example, source }] of explained) {
      expect(new Set([message, remedy, cause, example]).size, code).toBe(4);
      for (const text of [cause, example, remedy]) expect(text, code).not.toBe('');
      expect(sources.has(source), code).toBe(true);
    }
  });

  it('every refusal has a message and a remedy', () => {
    for (const code of refusalCodes) {
      expect(isRefusalCode(code)).toBe(true);
      const { message, remedy } = messages.refusal(code, {});
      expect(message, code).not.toBe('');
      expect(remedy, code).not.toBe('');
    }
  });

  it('every problem of every field has a message that names the column', () => {
    for (const kind of inventoryKinds) {
      for (const [key, field] of fieldEntries(inventories[kind])) {
        for (const problem of Object.keys(valueProblems) as (keyof typeof valueProblems)[]) {
          const code = valueProblemCode(kind, key, field, problem);
          if (code in ruleSeverities) continue;
          const { message, remedy } = messages.finding(code, { heading: field.heading });
          expect(message, code).toContain(field.heading);
          expect(remedy, code).not.toBe('');
        }
      }
    }
  });

  it('a code of a newer program speaks for itself', () => {
    expect(messages.finding('SOMETHING-NEW', {})).toEqual({ message: 'SOMETHING-NEW', remedy: '' });
  });

  it('a value is shown as it was written, though it be a word of the program', () => {
    for (const text of ['constructor', 'toString', 'past', 'cars', 'premises', 'split', '{heading}', '$&']) {
      const { message } = messages.finding('ROW-UNCLEAR', { text });
      expect(message, text).toContain(text);
      expect(message).not.toContain('[native code]');
    }
  });

  it.each(submissionStates)('where a submission stands is said in words: %s', (state) => {
    const { message } = messagesIn(language).refusal('SUBMISSION-NOT-CURRENT', { id: 3, state });
    expect(message).toContain(`(${messagesIn(language).say(`state.${state}`)})`);
  });

  it('a reason and a target are said in words', () => {
    const pending = messages.finding('MAP-PENDING', { reason: 'several-places' }).message;
    expect(pending).not.toContain('several-places');
    const target = messages.finding('TARGET-DIFFERS', { target: 'staff_nd178' }).message;
    expect(target).not.toContain('staff_nd178');
    expect(messages.finding('CLEAR-TIME-VAGUE', { text: 'x', why: 'not-a-day' }).message).not.toContain(
      'not-a-day',
    );
  });
});

describe('every sentence', () => {
  const sources = [...sourceFiles('src'), ...sourceFiles('fixtures')]
    .filter(({ path }) => !/^src\/messages\/(vi|en)\//.test(path))
    .map(({ text }) => withoutComments(text))
    .join('\n');
  /** Keys that the code puts together from their first part and something it lists: `option.${name}`. */
  const families = [...sources.matchAll(/`([\w.-]+[.-])\$\{/g)].map(([, prefix]) => prefix ?? '');

  it.each(['commands', 'keeping', 'sheets'] as const)('of the %s is said somewhere', (part) => {
    const unused = Object.keys(vi[part]).filter(
      (key) =>
        !sources.includes(`'${key}'`) &&
        !sources.includes(`\`${key}`) &&
        !families.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
