import { describe, expect, it } from 'vitest';
import { commandWords } from '../../../src/cli/output/audit-words.ts';
import { messagesIn } from '../../../src/messages/in-language.ts';

describe('a command in the log', () => {
  it.each([
    ['import', 'nhap', 'import'],
    ['decide', 'anh-xa decide', 'map decide'],
    ['export correct', 'sua', 'correct'],
    ['query --full-ids', 'truy-van --full-ids', 'query --full-ids'],
    ['reference boundaries load', 'du-lieu-goc boundaries load', 'reference boundaries load'],
    ['migrate', 'migrate', 'migrate'],
  ])('%s is called as it is typed: %s, %s', (command, vietnamese, english) => {
    expect(commandWords(command, messagesIn('vi'))).toBe(vietnamese);
    expect(commandWords(command, messagesIn('en'))).toBe(english);
  });
});
