import { describe, expect, it } from 'vitest';
import { commandSpecs } from '../../../src/cli/commands/index.ts';
import { commandWords } from '../../../src/cli/output/audit-words.ts';
import { messagesIn } from '../../../src/messages/in-language.ts';

const aliases = new Map(commandSpecs.map(({ name, alias = name }) => [name, alias]));

describe('a command in the log', () => {
  it.each([
    ['import', 'nhap', 'import'],
    ['decide', 'anh-xa decide', 'map decide'],
    ['export correct', 'sua', 'correct'],
    ['query --full-ids', 'truy-van --full-ids', 'query --full-ids'],
    ['reference boundaries load', 'du-lieu-goc boundaries load', 'reference boundaries load'],
    ['migrate', 'migrate', 'migrate'],
  ])('%s is called as it is typed: %s, %s', (command, vietnamese, english) => {
    expect(commandWords(command, { messages: messagesIn('vi'), aliases })).toBe(vietnamese);
    expect(commandWords(command, { messages: messagesIn('en'), aliases })).toBe(english);
  });
});
