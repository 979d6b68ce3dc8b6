import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Output } from '../src/cli/output/output.ts';
import { messagesIn } from '../src/messages/in-language.ts';
import { visibleJson, visibleLine, visibleText } from '../src/visible-text.ts';

const obeyed = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\r(?!\n)/u;
/** Texts of the kind that clears a screen, sets its title, goes back in the line, or turns the reading round. */
const hostile = '\u001b[2J\u001b]0;đổi tên\u0007 che\r giấu \u009b31m \u202etxt.exe\u2069 \u0000';
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(hostile));

it('a terminal obeys nothing of a visible text, which otherwise stays as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(visibleText(text)).not.toMatch(obeyed);
      expect(visibleText(text)).toHaveLength(text.length);
    }),
  );
  expect(visibleText('Hoàn Kiếm\tPhố Huế\r\n')).toBe('Hoàn Kiếm\tPhố Huế\r\n');
});

it('a name with line breaks stays in one line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(visibleLine(text)).not.toMatch(/[\r\n]/u);
      expect(visibleLine(text)).not.toMatch(obeyed);
    }),
  );
  expect(visibleLine('a.xlsx\n\nSAI  b.xlsx\tmất')).toBe('a.xlsx SAI  b.xlsx mất');
});

it('JSON keeps its values', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const json = visibleJson(JSON.stringify({ text }));
      expect(json).not.toMatch(obeyed);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});

it('no value brings a sentence to life', () => {
  const messages = messagesIn('vi');
  expect(messages.refusal('FILE-NOT-FOUND', { file: hostile }).message).not.toMatch(obeyed);
  expect(messages.finding('ROW-UNCLEAR', { text: hostile }).message).not.toMatch(obeyed);
});

it.each([true, false])('nothing reaches the terminal past the output, with colours %s', (colour) => {
  const written: string[] = [];
  const { write } = process.stdout;
  process.stdout.write = ((text: string) => written.push(text) > 0) as typeof write;
  try {
    const output = new Output({ json: false, quiet: false, colour });
    output.line(`${output.severity('error', 'MÃ')} ${hostile}`);
    output.table([['cột'], [hostile]]);
    output.raw(hostile);
  } finally {
    process.stdout.write = write;
  }
  const own = colour ? new RegExp(`${'\u001b'}\\[\\d\\dm`, 'g') : /$^/g;
  expect(written.join('').replace(own, '')).not.toMatch(obeyed);
  expect(written.join('').includes('\u001b[31m')).toBe(colour);
});
