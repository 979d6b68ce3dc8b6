import { expect, it } from 'vitest';
import type { CellComment } from '../../../../src/workbook/read/comments.ts';
import { LIMITS } from '../../../../src/workbook/read/limits.ts';
import { odsOf } from '../regressions/repeated-rows.ts';
import { bookOf, bytesOf, readTexts, sheetOf, type WrittenFormat, withOpened } from './support.ts';

function commentsOf(bytes: Buffer, name: string): Promise<readonly CellComment[] | undefined> {
  return withOpened(
    bytes,
    async (workbook) => {
      const [sheet] = workbook.sheets;
      return sheet && workbook.comments?.(sheet);
    },
    name,
  );
}

const told: readonly CellComment[] = [
  { row: 1, column: 1, text: 'Mẫu Văn A:\nkhông bàn giao' },
  { row: 3, column: 2, text: 'giữ lại' },
];

it.each<WrittenFormat>(['xlsb', 'xlml'])('what was written about cells is told of an .%s', async (format) => {
  const sheet = sheetOf([['a', 1], [null], ['c', 2]]);
  for (const [address, text] of [
    ['A1', told[0]?.text],
    ['B3', told[1]?.text],
  ] as const)
    sheet[address].c = [{ a: 'Mẫu', t: text }];
  expect(await commentsOf(bytesOf(bookOf({ A: sheet }), format), `a.${format}`)).toEqual(told);
});

/** A cell of an .ods with something written about it. */
function cell(text: string, ...paragraphs: readonly string[]): string {
  const note = paragraphs.map((each) => `<text:p>${each}</text:p>`).join('');
  const about = `<office:annotation><dc:creator>Mẫu</dc:creator><dc:date>2025-06-20</dc:date>${note}</office:annotation>`;
  const content = text === '' ? '' : `<text:p>${text}</text:p>`;
  return `<table:table-cell>${about}${content}</table:table-cell>`;
}

it('what was written about cells of an .ods is told, and is no part of their texts', async () => {
  const bytes = odsOf(
    `<table:table-row>${cell('a', 'Mẫu Văn A:', 'không <text:span>bàn</text:span> giao')}</table:table-row>
    <table:table-row table:number-rows-repeated="1"><table:table-cell/></table:table-row>
    <table:table-row><table:table-cell/>${cell('', 'giữ lại')}<table:table-cell office:value-type="string"><office:annotation/><text:p>c</text:p></table:table-cell></table:table-row>`,
  );
  expect(await commentsOf(bytes, 'a.ods')).toEqual(told);
  expect(await readTexts(bytes, 'a.ods')).toEqual([['a'], ['c']]);
});

it('a comment of an .ods that is longer than any text may be is cut, and its file is read', async () => {
  const bytes = odsOf(
    `<table:table-row>${cell('a', 'x'.repeat(LIMITS.textCharacters + 10))}</table:table-row>`,
  );
  const [comment] = (await commentsOf(bytes, 'a.ods')) ?? [];
  expect(comment?.text).toHaveLength(LIMITS.textCharacters);
});
