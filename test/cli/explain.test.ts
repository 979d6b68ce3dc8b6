import { describe, expect, test } from 'vitest';
import { refusalCodes } from '../../src/findings/refusals.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

describe('explain', () => {
  test.each(['COMMUNE-OFFICE-SPACE-SHORT', 'STAFF-CITIZEN-ID-LENGTH', 'FILE-ENCRYPTED', 'TABLE-NOT-FOUND'])(
    'tells of %s why it happens, a case, what to do and where the rule comes from',
    async (code) => {
      const folder = await temporaryFolder();
      const explanation = messagesIn('vi').explain(code, {});
      const said = await bangiao(folder, 'explain', code);
      for (const part of [explanation?.cause, explanation?.example, explanation?.remedy, explanation?.source])
        expect(said.stdout).toContain(part);
      const { document } = await bangiaoJson(folder, 'explain', code);
      expect(document).toMatchObject({
        code,
        cause: explanation?.cause,
        example: explanation?.example,
        source: explanation?.source,
      });
    },
  );

  test.each(refusalCodes)(
    'tells of %s what it refuses, not what a cell with such an ending lacks',
    (code) => {
      const messages = messagesIn('vi');
      const own = messages.refusal(code, {});
      const told = messages.explain(code, {}) ?? own;
      expect([told.message, told.remedy]).toEqual([own.message, own.remedy]);
    },
  );

  test.each([
    ['explain', 'FILE-TO-LARGE'],
    ['explain', 'STAFF-CITIZEN-ID-LENGHT'],
    ['check', '--rule', 'STAFF-CITIZEN-ID-LENGHT'],
  ])(
    'and %s refuse a code that no finding has, and name the nearest: it would silently find nothing',
    async (...line) => {
      const folder = await temporaryFolder();
      await bangiao(folder, 'init');
      const { code, document } = await bangiaoJson(folder, ...line);
      expect([code, document]).toMatchObject([2, { error: { code: 'CODE-UNKNOWN' } }]);
      const meant = line.at(-1)?.replace('-TO-', '-TOO-').replace('LENGHT', 'LENGTH');
      expect(JSON.stringify(document)).toContain(`(${meant}?)`);
    },
  );
});
