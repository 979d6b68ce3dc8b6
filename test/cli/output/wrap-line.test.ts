import { expect, it } from 'vitest';
import { wrapLine } from '../../../src/cli/output/wrap-line.ts';

const sentence =
  'ROW-INCOMPLETE  tai-san.xlsx › Sheet1 › dòng 178  Dòng không có nội dung chính nên không nhận';

it('breaks a line between words, what follows further in', () => {
  expect(wrapLine(sentence, 60)).toEqual([
    'ROW-INCOMPLETE  tai-san.xlsx › Sheet1 › dòng 178  Dòng không',
    '    có nội dung chính nên không nhận',
  ]);
  expect(wrapLine(`  ${sentence}`, 60).map((line) => line.length > 60)).toEqual([false, false]);
  expect(wrapLine(sentence, 100)).toEqual([sentence]);
});

it('keeps a command in one piece, however it stands in the sentence', () => {
  const line =
    'Sửa, thêm: bangiao anh-xa rules --out "quy tắc.xlsx", điền, rồi bangiao anh-xa import; rút thì bangiao hoan-tac R<số>';
  expect(wrapLine(line, 50)).toEqual([
    'Sửa, thêm:',
    '    bangiao anh-xa rules --out "quy tắc.xlsx",',
    '    điền, rồi bangiao anh-xa import; rút thì',
    '    bangiao hoan-tac R<số>',
  ]);
});

it('does not count colours, and leaves a word longer than a line whole', () => {
  const red = '\u001b[31mROW-INCOMPLETE\u001b[39m';
  expect(wrapLine(`${red} ${'x'.repeat(40)}`, 56)).toHaveLength(1);
  expect(wrapLine(`a ${'x'.repeat(70)} b`, 60)).toEqual(['a', `    ${'x'.repeat(70)}`, '    b']);
});

it('brings what stands at the right edge of a wider screen into sight in one piece', () => {
  const pointer = `${' '.repeat(56)}bangiao trang-thai --all`;
  expect(wrapLine(pointer, 60)).toEqual([`${' '.repeat(30)}bangiao trang-thai --all`]);
  expect(wrapLine(pointer, 40)).toEqual([`${' '.repeat(16)}bangiao trang-thai --all`]);
});
