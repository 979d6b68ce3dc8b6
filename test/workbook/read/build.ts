import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell, Row } from '../../../src/workbook/cell.ts';
import {
  type FileProblem,
  type OpenedWorkbook,
  openWorkbook,
  WorkbookReadError,
} from '../../../src/workbook/read/workbook.ts';
import { type ZipPart, zip } from '../../helpers/zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a hand-made workbook is to hold; everything has a plain default. */
export interface WorkbookShape {
  /** Content of `<sheetData>`. */
  readonly rows?: string;
  /** Between `<worksheet>` and `<sheetData>`. */
  readonly before?: string;
  /** Between `</sheetData>` and `</worksheet>`. */
  readonly after?: string;
  /** Content of `<sst>`. */
  readonly strings?: string;
  /** Content of `<styleSheet>`. */
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Parts put instead of, or beside, the usual ones. */
  readonly parts?: readonly ZipPart[];
  /** Every part written stored instead of deflated. */
  readonly stored?: boolean;
  /** Sizes and places in 64-bit records. */
  readonly zip64?: boolean;
}

/** The sheet part of a shape. */
export function sheetXml(shape: WorkbookShape): string {
  const { before = '', rows = '', after = '' } = shape;
  return `${HEADER}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A relationships part: each is [id, last word of its type, target]. */
export function relationshipsXml(
  arrows: readonly (readonly [string, string, string])[],
  types = OFFICE,
): string {
  const body = arrows.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`,
  );
  return `${HEADER}<Relationships xmlns="${PACKAGE}">${body.join('')}</Relationships>`;
}

/** The bytes of a workbook with one sheet, as Excel lays it out. */
export function workbookBytes(shape: WorkbookShape): Buffer {
  const { strings = '', styles = '', workbookProperties = '' } = shape;
  const usual: readonly ZipPart[] = [
    { name: '[Content_Types].xml', content: `${HEADER}<Types xmlns="x"/>` },
    { name: '_rels/.rels', content: relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookProperties}<sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationshipsXml([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId3', 'styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(shape) },
    { name: 'xl/sharedStrings.xml', content: `${HEADER}<sst xmlns="${MAIN}">${strings}</sst>` },
    { name: 'xl/styles.xml', content: `${HEADER}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` },
  ];
  const { parts = [], stored = false } = shape;
  const replaced = new Set(parts.map(({ name }) => name));
  const all = [...usual.filter(({ name }) => !replaced.has(name)), ...parts];
  return zip(
    all.map((part) => ({ stored, ...part })),
    shape.zip64,
  );
}

/** Puts bytes into a file of this name in a folder of its own while something is done with it. */
export async function withFile<Value>(
  bytes: Buffer | string,
  work: (path: string) => Promise<Value>,
  name = 'book.xlsx',
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'bangiao-read-'));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What came of reading a file whole: every row of every sheet, or the problem. */
export type Outcome = { readonly rows: readonly Row[] } | { readonly problem: FileProblem };

/** Reads every sheet of a file; any exception but a read error goes through. */
export async function readFile(path: string): Promise<Outcome> {
  const opened = await openWorkbook(path);
  if (!opened.ok) return { problem: opened.problem };
  try {
    return { rows: await allRows(opened.value) };
  } catch (error) {
    if (error instanceof WorkbookReadError) return { problem: error.problem };
    throw error;
  } finally {
    await opened.value.close();
  }
}

async function allRows(workbook: OpenedWorkbook): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const sheet of workbook.sheets) for await (const batch of workbook.rows(sheet)) rows.push(...batch);
  return rows;
}

/** Reads bytes as a file. */
export function readBytes(bytes: Buffer | string, name?: string): Promise<Outcome> {
  return withFile(bytes, readFile, name);
}

/** The rows of a hand-made workbook. @throws when it is refused */
export async function rowsOf(shape: WorkbookShape): Promise<readonly Row[]> {
  const outcome = await readBytes(workbookBytes(shape));
  if ('problem' in outcome) throw new Error(JSON.stringify(outcome.problem));
  return outcome.rows;
}

/** All cells of a hand-made workbook, row after row. */
export async function cellsOf(shape: WorkbookShape): Promise<readonly Cell[]> {
  return (await rowsOf(shape)).flatMap(({ cells }) => cells);
}

/** The texts of all cells of a hand-made workbook. */
export async function textsOf(shape: WorkbookShape): Promise<readonly string[]> {
  return (await cellsOf(shape)).map(({ text }) => text);
}

/** The problem that reading these bytes ends with. @throws when they are read */
export async function problemOf(bytes: Buffer | string, name?: string): Promise<FileProblem> {
  const outcome = await readBytes(bytes, name);
  if ('rows' in outcome) throw new Error(`read ${outcome.rows.length} rows`);
  return outcome.problem;
}

/** Opens a hand-made workbook while something is done with it. */
export function withWorkbook<Value>(
  shape: WorkbookShape,
  work: (workbook: OpenedWorkbook) => Promise<Value>,
): Promise<Value> {
  return withFile(workbookBytes(shape), async (path) => {
    const opened = await openWorkbook(path);
    if (!opened.ok) throw new Error(opened.problem.code);
    try {
      return await work(opened.value);
    } finally {
      await opened.value.close();
    }
  });
}
