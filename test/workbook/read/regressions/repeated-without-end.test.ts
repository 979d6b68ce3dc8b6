import { expect, it } from 'vitest';
import { zip } from '../../../helpers/zip.ts';
import { problemOf } from '../build.ts';
import { readRows } from '../formats/support.ts';

function ods(rows: number, columns: number, text: string): Buffer {
  const cell = `<table:table-cell office:value-type="string" table:number-columns-repeated="${columns}"><text:p>${text}</text:p></table:table-cell>`;
  const row = `<table:table-row table:number-rows-repeated="${rows}">${cell}</table:table-row>`;
  const table = `<table:table table:name="A">${row}</table:table>`;
  return zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'content.xml',
      content: `<office:document-content><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}

it('an .ods of a few hundred bytes cannot make work for minutes by repeating a long text', async () => {
  const problem = { code: 'FILE-TOO-LARGE', values: { limit: 'repeatedCharacters' } };
  expect(await problemOf(ods(1_000_000, 40, 'x'.repeat(30_000)))).toMatchObject(problem);
  expect(await problemOf(ods(1, 16_000, 'x'.repeat(30_000)))).toMatchObject(problem);
}, 5000);

it('but equal rows of a real list are read', async () => {
  expect(await readRows(ods(5000, 4, 'Bàn làm việc gỗ ép'))).toHaveLength(5000);
});
