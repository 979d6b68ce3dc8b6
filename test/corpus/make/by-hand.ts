import { columnLetters } from '../../../src/workbook/cell.ts';
import { type ZipPart, zip } from '../../helpers/zip.ts';
import { type Content, serialOf, staffTable } from './table.ts';

/** How a hand-made .xlsx differs from the usual one. */
export interface PackageShape {
  /** Put before every element's name, as .NET writers do. */
  readonly prefix?: string;
  /** ISO/IEC 29500 strict: other namespaces, and dates as ISO texts. */
  readonly strict?: boolean;
  /** Cells and rows say where they stand. */
  readonly addressed?: boolean;
}

const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strictNames = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const header = '<?xml version="1.0" encoding="utf-8"?>';

/** The staff table as an .xlsx written part by part. */
export function staffByHand(shape: PackageShape = {}): Buffer {
  return zip(partsByHand(shape));
}

/** The parts of such a workbook. */
export function partsByHand(shape: PackageShape): readonly ZipPart[] {
  const { prefix = '', strict = false } = shape;
  const { main, office } = strict ? strictNames : transitional;
  const tag = (xml: string): string => xml.replaceAll(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
  const namespace = `xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${main}"`;
  const part = (name: string, root: string, body: string): ZipPart => ({
    name,
    content: header + tag(`<${root} ${namespace} xmlns:r="${office}">${body}</${root}>`),
  });
  return [
    { name: '[Content_Types].xml', content: contentTypes },
    {
      name: '_rels/.rels',
      content: relationships(office, [['rId1', 'officeDocument', '/data/book.xml']]),
    },
    part('data/book.xml', 'workbook', '<sheets><sheet name="CBCC" sheetId="7" r:id="R1"/></sheets>'),
    {
      name: 'data/_rels/book.xml.rels',
      content: relationships(office, [
        ['R1', 'worksheet', '/data/sheets/one.xml'],
        ['R2', 'styles', 'styles.xml'],
      ]),
    },
    part(
      'data/styles.xml',
      'styleSheet',
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    ),
    part('data/sheets/one.xml', 'worksheet', `<sheetData>${rowsXml(shape)}</sheetData>`),
  ];
}

const contentTypes = `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/data/book.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/data/sheets/one.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/data/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;

function relationships(office: string, arrows: readonly (readonly [string, string, string])[]): string {
  const body = arrows.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${body.join('')}</Relationships>`;
}

function rowsXml({ strict = false, addressed = true }: PackageShape): string {
  return staffTable
    .map((row, r) => {
      const cells = row.map((value, c) => {
        const place = addressed ? ` r="${columnLetters(c + 1)}${r + 1}"` : '';
        return cellXml(value, place, strict, addressed);
      });
      return `<row${addressed ? ` r="${r + 1}"` : ''}>${cells.join('')}</row>`;
    })
    .join('');
}

function cellXml(value: Content, place: string, strict: boolean, addressed: boolean): string {
  if (value === null) return addressed ? '' : '<c/>';
  if (value instanceof Date) {
    return strict
      ? `<c${place} t="d" s="1"><v>${value.toISOString().slice(0, 10)}</v></c>`
      : `<c${place} s="1"><v>${serialOf(value)}</v></c>`;
  }
  if (typeof value === 'string') return `<c${place} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  if (typeof value === 'boolean') return `<c${place} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c${place}><v>${value}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
