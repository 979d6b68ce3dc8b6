import { open } from 'node:fs/promises';
import { columnLetters } from '../../../src/workbook/cell.ts';
import { writeZip } from '../../../src/workbook/write/zip.ts';
import { type BenchValue, headings, inventoryRows } from './inventory.ts';

/** How texts stand in a sheet: by their place in a list of the workbook, or each in its cell. */
export type Spelling = 'shared' | 'inline';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** By the index a cell's `s` has: text and numbers, money, days (built-in formats 0, 3 and 14). */
const formats = [0, 3, 14];
const MONEY = 1;
const DAY = 2;
const MONEY_FROM = 100_000;
const columns = headings.map((_, index) => columnLetters(index + 1));

/** Writes an inventory of so many rows as Excel would: the sheet before the shared strings. */
export async function writeInventory(path: string, rows: number, spelling: Spelling): Promise<void> {
  const places = new Map<string, number>();
  const textOf = spelling === 'inline' ? inlineText : (text: string) => sharedText(places, text);
  const file = await open(path, 'wx');
  try {
    await writeZip(file, parts(rows, textOf, places), new Date(0));
  } finally {
    await file.close();
  }
}

type CellText = (text: string) => { readonly type: string; readonly content: string };

function* parts(rows: number, textOf: CellText, places: ReadonlyMap<string, number>) {
  yield { name: '[Content_Types].xml', pieces: [contentTypes()] };
  yield { name: '_rels/.rels', pieces: [relationships([['officeDocument', 'xl/workbook.xml']])] };
  yield { name: 'xl/workbook.xml', pieces: [workbook] };
  yield {
    name: 'xl/_rels/workbook.xml.rels',
    pieces: [
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
  };
  yield { name: 'xl/worksheets/sheet1.xml', pieces: sheet(rows, textOf) };
  yield { name: 'xl/styles.xml', pieces: [styles()] };
  yield { name: 'xl/sharedStrings.xml', pieces: sharedStrings(places) };
}

const workbook = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Tài sản" sheetId="1" r:id="rId1"/></sheets></workbook>`;

function contentTypes(): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'worksheet'],
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${TYPES}.${type}+xml"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function styles(): string {
  const cells = formats.map(
    (format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${cells.join('')}</cellXfs></styleSheet>`;
}

function* sheet(rows: number, textOf: CellText): Generator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
  let number = 1;
  yield row(number, headings, textOf);
  for (const values of inventoryRows(rows)) {
    number += 1;
    yield row(number, values, textOf);
  }
  yield '</sheetData></worksheet>';
}

function row(number: number, values: readonly BenchValue[], textOf: CellText): string {
  let cells = '';
  for (const [index, value] of values.entries()) cells += cell(`${columns[index]}${number}`, value, textOf);
  return `<row r="${number}" spans="1:${values.length}">${cells}</row>`;
}

function cell(address: string, value: BenchValue, textOf: CellText): string {
  if (typeof value === 'number') {
    const format = value >= MONEY_FROM ? ` s="${MONEY}"` : '';
    return `<c r="${address}"${format}><v>${value}</v></c>`;
  }
  if (typeof value === 'object') return `<c r="${address}" s="${DAY}"><v>${value.day}</v></c>`;
  const { type, content } = textOf(value);
  return `<c r="${address}" t="${type}">${content}</c>`;
}

function inlineText(text: string): ReturnType<CellText> {
  return { type: 'inlineStr', content: `<is><t>${text}</t></is>` };
}

function sharedText(places: Map<string, number>, text: string): ReturnType<CellText> {
  let place = places.get(text);
  if (place === undefined) {
    place = places.size;
    places.set(text, place);
  }
  return { type: 's', content: `<v>${place}</v>` };
}

function* sharedStrings(places: ReadonlyMap<string, number>): Generator<string> {
  yield `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${places.size}">`;
  for (const text of places.keys()) yield `<si><t>${text}</t></si>`;
  yield '</sst>';
}
