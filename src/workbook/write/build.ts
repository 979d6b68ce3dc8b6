import ExcelJS from 'exceljs';
import type { WorkbookContext } from './context.ts';
import { relationsInUse, withoutFalseRelations } from './links.ts';
import { placeLists } from './lists.ts';
import type { WriteReport } from './report.ts';
import { safeDefinedNames, safeSheetNames, safeText } from './safe.ts';
import { withFontsInOrder, withoutNamelessExtensions } from './schema.ts';
import { placeSheet } from './sheet.ts';
import type { WorkbookSpec } from './spec.ts';
import { spliceBodies } from './splice.ts';
import { FONT_NAME } from './styles.ts';
import { storedParts, type ZipPart } from './zip.ts';

/** A workbook ready to be packed, and what there is to say about it. */
export interface BuiltWorkbook {
  readonly parts: Iterable<ZipPart>;
  readonly report: WriteReport;
}

/** Lays the workbook out in exceljs and makes its parts; the bodies of tables come when the parts are read. */
export async function buildWorkbook(spec: WorkbookSpec): Promise<BuiltWorkbook> {
  const workbook = newWorkbook(spec);
  const sheetNames = safeSheetNames([...spec.sheets.map((sheet) => sheet.name), spec.listSheet ?? 'Lists']);
  const lists = spec.lists ?? [];
  const listNames = safeDefinedNames(lists.map((list) => list.name));
  const shared: WorkbookContext = {
    sheetNames: new Map(spec.sheets.map((sheet, index) => [sheet.name, sheetNames[index] ?? sheet.name])),
    listNames: new Map(lists.map((list, index) => [list.name, listNames[index] ?? list.name])),
    flaws: [],
    tables: [],
    bodies: [],
    extents: new Map(),
    notes: 0,
  };
  for (const [index, sheet] of spec.sheets.entries()) {
    placeSheet(workbook, shared, sheet, sheetNames[index] ?? sheet.name);
  }
  if (lists.length > 0) placeLists(workbook, sheetNames[spec.sheets.length] ?? 'Lists', lists, listNames);
  // Stored, not compressed: the parts are compressed once, with their bodies in place.
  const zip = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  const parts = storedParts(Buffer.from(zip));
  const report = {
    sheets: sheetNames.slice(0, spec.sheets.length),
    tables: shared.tables,
    flaws: shared.flaws,
  };
  return { parts: finishedParts(parts, shared), report };
}

function newWorkbook(spec: WorkbookSpec): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const instant = new Date(spec.createdAt);
  const { title, subject, keywords, creator } = spec.properties ?? {};
  workbook.created = instant;
  workbook.modified = instant;
  workbook.creator = safeText(creator ?? 'bangiao');
  workbook.lastModifiedBy = workbook.creator;
  workbook.title = safeText(title ?? '');
  workbook.subject = safeText(subject ?? '');
  workbook.keywords = safeText(keywords ?? '');
  const activeTab = Math.max(
    0,
    spec.sheets.findIndex((sheet) => sheet.state !== 'hidden'),
  );
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  return workbook;
}

function* finishedParts(parts: ReadonlyMap<string, Buffer>, shared: WorkbookContext): Generator<ZipPart> {
  for (const [name, data] of parts) {
    const sheet = /^xl\/worksheets\/(?:_rels\/)?sheet(\d+)\.xml/.exec(name)?.[1];
    if (name === 'xl/styles.xml')
      yield { name, pieces: [withFontsInOrder(withOwnFont(data.toString('utf8')))] };
    else if (sheet === undefined) yield { name, pieces: [data] };
    else if (name.endsWith('.rels')) yield { name, pieces: [relations(parts, sheet, data.toString('utf8'))] };
    else yield { name, pieces: sheetPieces(data.toString('utf8'), Number(sheet), shared) };
  }
}

function sheetPieces(xml: string, sheetId: number, shared: WorkbookContext): Iterable<string> {
  const bodies = shared.bodies.filter((body) => body.sheetId === sheetId);
  // exceljs measured the style patterns, which are wider than their tables.
  const extent = shared.extents.get(sheetId);
  const measured =
    extent === undefined ? xml : xml.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${extent}"/>`);
  return spliceBodies(withoutNamelessExtensions(withoutFalseRelations(measured)), bodies);
}

function relations(parts: ReadonlyMap<string, Buffer>, sheet: string, xml: string): string {
  return relationsInUse(xml, parts.get(`xl/worksheets/sheet${sheet}.xml`)?.toString('utf8') ?? '');
}

/** The workbook's normal font, in which the clerk's own cells are typed; exceljs has Calibri 11 built in. */
function withOwnFont(styles: string): string {
  return styles.replace(
    '<font><color theme="1"/><family val="2"/><scheme val="minor"/><sz val="11"/><name val="Calibri"/></font>',
    `<font><color theme="1"/><family val="1"/><sz val="12"/><name val="${FONT_NAME}"/></font>`,
  );
}
