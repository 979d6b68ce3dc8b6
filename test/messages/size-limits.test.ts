import { describe, expect, it } from 'vitest';
import { sizeLimits } from '../../src/findings/size-limits.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { LIMITS } from '../../src/workbook/read/limits.ts';
import { sourceFiles, withoutComments } from '../helpers/sources.ts';

/** The limits that the reader names when it refuses a file. */
const named = sourceFiles('src/workbook').flatMap(({ text }) =>
  [...withoutComments(text).matchAll(/(?:refuseBeyond\(|limit: )'(\w+)'/g)].map(([, name]) => name),
);

describe('a limit of files', () => {
  it('is one that the reader refuses by', () => {
    expect([...new Set(named)].sort()).toEqual(sizeLimits);
  });

  it.each(['vi', 'en'] as const)('is told in words and with its number: %s', (language) => {
    const messages = messagesIn(language);
    for (const limit of sizeLimits) {
      const allowed = limit in LIMITS ? 1_048_576 : '96 MB';
      const { message } = messages.refusal('FILE-TOO-LARGE', { file: 'x.xlsx', limit, allowed });
      expect(message).not.toContain(`: ${limit},`);
      expect(message).toMatch(/1[.,]048[.,]576|96 MB/);
    }
  });
});
