import { open } from 'node:fs/promises';
import { columnLetters } from '../../src/workbook/cell.ts';
import { writeZip } from '../../src/workbook/write/zip.ts';
import { type BenchCell, staffHeadings, staffRows } from './staff-rows.ts';

const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const contentTypes = `${declaration}<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`;
const packageRelationships = `${declaration}<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="rId1" Type="${officeSpace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const workbookRelationships = `${declaration}<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="rId1" Type="${officeSpace}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${officeSpace}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${officeSpace}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
const workbook = `${declaration}<workbook xmlns="${mainSpace}" xmlns:r="${officeSpace}"><sheets><sheet name="CBCC" sheetId="1" r:id="rId1"/></sheets></workbook>`;
/** Format 1 is a day, day first. */
const styles = `${declaration}<styleSheet xmlns="${mainSpace}"><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Rows joined into one piece of XML. */
const rowsInAPiece = 500;

/**
 * Writes a staff inventory as Excel saves one: the sheet first, then its texts, each once (ECMA-376 part 1,
 * § 18.4). Only the texts are held in memory.
 */
export async function writeStaffWorkbook(path: string, rows: number): Promise<void> {
  const texts = new Map<string, number>();
  const parts = [
    { name: '[Content_Types].xml', pieces: [contentTypes] },
    { name: '_rels/.rels', pieces: [packageRelationships] },
    { name: 'xl/workbook.xml', pieces: [workbook] },
    { name: 'xl/_rels/workbook.xml.rels', pieces: [workbookRelationships] },
    { name: 'xl/worksheets/sheet1.xml', pieces: sheetPieces(rows, texts) },
    { name: 'xl/styles.xml', pieces: [styles] },
    { name: 'xl/sharedStrings.xml', pieces: textPieces(texts) },
  ];
  const file = await open(path, 'w');
  try {
    await writeZip(file, parts, new Date('2025-06-30T00:00:00Z'));
  } finally {
    await file.close();
  }
}

function* sheetPieces(rows: number, texts: Map<string, number>): Generator<string> {
  yield `${declaration}<worksheet xmlns="${mainSpace}"><sheetData>`;
  let piece = rowXml(1, staffHeadings, texts);
  let number = 1;
  for (const cells of staffRows(rows)) {
    number += 1;
    piece += rowXml(number, cells, texts);
    if (number % rowsInAPiece !== 0) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData></worksheet>`;
}

const letters = staffHeadings.map((_, index) => columnLetters(index + 1));

function rowXml(number: number, cells: readonly BenchCell[], texts: Map<string, number>): string {
  const inner = cells.map((cell, index) => cellXml(`${letters[index]}${number}`, cell, texts)).join('');
  return `<row r="${number}">${inner}</row>`;
}

function cellXml(address: string, cell: BenchCell, texts: Map<string, number>): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${address}" s="1"><v>${cell.day}</v></c>`;
  const known = texts.get(cell) ?? texts.size;
  texts.set(cell, known);
  return `<c r="${address}" t="s"><v>${known}</v></c>`;
}

function* textPieces(texts: ReadonlyMap<string, number>): Generator<string> {
  yield `${declaration}<sst xmlns="${mainSpace}">`;
  for (const text of texts.keys()) yield `<si><t>${text}</t></si>`;
  yield '</sst>';
}
