import { zip } from '../../../helpers/zip.ts';

/** An .ods of one sheet in which one row stands so many times, and one cell of it in so many columns. */
export function repeatedRows(rows: number, columns: number, text: string): Buffer {
  const cell = `<table:table-cell office:value-type="string" table:number-columns-repeated="${columns}"><text:p>${text}</text:p></table:table-cell>`;
  const row = `<table:table-row table:number-rows-repeated="${rows}">${cell}</table:table-row>`;
  return odsOf(row);
}

/** An .ods of one sheet with these rows. */
export function odsOf(rows: string): Buffer {
  const table = `<table:table table:name="A">${rows}</table:table>`;
  return zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'content.xml',
      content: `<office:document-content><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}
