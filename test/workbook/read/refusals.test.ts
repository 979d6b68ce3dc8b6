import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/workbook/read/workbook.ts';
import { zip } from '../../helpers/zip.ts';
import { problemOf, readBytes, sheetXml, workbookBytes } from './build.ts';

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET = 'xl/worksheets/sheet1.xml';

/** A container in the old format whose directory lists these streams; [MS-CFB] 2.2, 2.6. */
function oleBytes(streams: readonly string[]): Buffer {
  const bytes = Buffer.alloc(512 * 4, 0xff);
  bytes.fill(0, 0, 76);
  bytes.write('d0cf11e0a1b11ae1', 'hex');
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(0, 76);
  bytes.writeUInt32LE(0xfffffffe, 512 + 4);
  bytes.fill(0, 1024, 1536);
  for (const [index, stream] of ['Root Entry', ...streams].entries()) {
    bytes.write(stream, 1024 + index * 128, 'utf16le');
    bytes.writeUInt16LE(stream.length * 2 + 2, 1024 + index * 128 + 64);
  }
  return bytes;
}

describe('a file is refused by its content', () => {
  it.each([
    ['an encrypted package', oleBytes(['EncryptionInfo', 'EncryptedPackage']), { code: 'FILE-ENCRYPTED' }],
    [
      'an old document',
      oleBytes(['WordDocument']),
      { code: 'FILE-NOT-A-WORKBOOK', values: { looksLike: 'doc' } },
    ],
    ['half a container', oleBytes(['Workbook']).subarray(0, 900), { code: 'FILE-TRUNCATED' }],
    [
      'an e-mail saved by Outlook',
      oleBytes(['__nameid_version1.0', '__properties_version1.0']),
      { code: 'FILE-NOT-A-WORKBOOK', values: { looksLike: 'mail' } },
    ],
    [
      'an e-mail saved by other programs',
      'From: a@b.vn\r\nTo: c@d.vn\r\nSubject: Bang ke;\r\n tai san\r\nMessage-ID: <1@b.vn>\r\n\r\nKính gửi',
      { code: 'FILE-NOT-A-WORKBOOK', values: { looksLike: 'mail' } },
    ],
    ['a PDF', '%PDF-1.7\n…', { code: 'FILE-NOT-A-WORKBOOK', values: { looksLike: 'pdf' } }],
    [
      'a page',
      '\ufeff<html><body><p>1</p></body></html>',
      { code: 'FILE-NOT-A-WORKBOOK', values: { looksLike: 'html' } },
    ],
    [
      'a spreadsheet as one XML file of OpenDocument',
      '<?xml version="1.0"?><office:document xmlns:office="urn:x"><office:body/></office:document>',
      { code: 'FILE-NOT-A-WORKBOOK', values: { looksLike: 'fods' } },
    ],
    [
      'other XML',
      '<?xml version="1.0"?><HoSo><Ten>An</Ten></HoSo>',
      { code: 'FILE-NOT-A-WORKBOOK', values: { looksLike: 'xml' } },
    ],
    [
      'a letter',
      'Kính gửi: Ủy ban nhân dân quận\nTheo công văn số 12, ngày 3, tháng 6\nTrân trọng\n',
      { code: 'FILE-NOT-A-WORKBOOK', values: { looksLike: 'text' } },
    ],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a', 'hex'),
      { code: 'FILE-NOT-A-WORKBOOK', values: { looksLike: 'image' } },
    ],
    [
      'noise',
      Buffer.from('00010203fffe', 'hex'),
      { code: 'FILE-NOT-A-WORKBOOK', values: { looksLike: 'unknown' } },
    ],
    ['nothing', '', { code: 'FILE-EMPTY' }],
    ['two bytes of a zip', 'PK', { code: 'FILE-TRUNCATED' }],
    [
      'a zip of anything',
      zip([{ name: 'a.txt', content: 'a' }]),
      { code: 'FILE-NOT-A-WORKBOOK', values: { looksLike: 'zip' } },
    ],
    ['an empty zip', zip([]), { code: 'FILE-NOT-A-WORKBOOK', values: { looksLike: 'zip' } }],
    [
      'an OpenDocument text',
      zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true }]),
      { code: 'FILE-NOT-A-WORKBOOK', values: { looksLike: 'odt' } },
    ],
  ])('%s', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toEqual(problem);
  });

  it('a document', async () => {
    const office = (target: string): Buffer =>
      zip([
        {
          name: '_rels/.rels',
          content: `<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="${target}"/></Relationships>`,
        },
        { name: target, content: '<document/>' },
      ]);
    expect(await problemOf(office('word/document.xml'))).toEqual({
      code: 'FILE-NOT-A-WORKBOOK',
      values: { looksLike: 'docx' },
    });
  });

  it('but by its name when it is the lock file of an open workbook', async () => {
    expect(await problemOf(workbookBytes({ rows: ROW }), '~$book.xlsx')).toEqual({ code: 'FILE-LOCK' });
  });

  it('a file that is not there, and a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bangiao-read-'));
    expect(await openWorkbook(join(folder, 'none.xlsx'))).toEqual({
      ok: false,
      problem: { code: 'FILE-NOT-FOUND' },
    });
    expect(await openWorkbook(folder)).toMatchObject({ ok: false, problem: { code: 'FILE-UNREADABLE' } });
    await rm(folder, { recursive: true });
  });
});

describe('hostile content is refused', () => {
  const withSheet = (content: string | Buffer, declaredSize?: number): Buffer =>
    workbookBytes({
      parts: [{ name: SHEET, content, ...(declaredSize === undefined ? {} : { declaredSize }) }],
    });

  it('a document type, before anything in it could be expanded', async () => {
    const doctype = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa">]>';
    expect(await problemOf(withSheet(`${doctype}<worksheet/>`))).toMatchObject({ code: 'FILE-UNSAFE' });
    const parts = [{ name: 'xl/workbook.xml', content: `${doctype}<workbook/>` }];
    expect(await problemOf(workbookBytes({ parts }))).toMatchObject({ code: 'FILE-UNSAFE' });
  });

  it('an entity nobody defined', async () => {
    const rows = '<row><c t="str"><v>&boom;</v></c></row>';
    expect(await problemOf(workbookBytes({ rows }))).toMatchObject({ code: 'FILE-UNSAFE' });
  });

  it('a part that inflates out of proportion', async () => {
    const blanks = Buffer.alloc(40 * 1024 * 1024, ' ');
    expect(await problemOf(withSheet(blanks))).toMatchObject({ code: 'FILE-ZIP-BOMB' });
  });

  it('a part that hides its size from the directory', async () => {
    const xml = sheetXml({ rows: ROW.repeat(50_000) });
    expect(await problemOf(withSheet(xml, 1000))).toMatchObject({ code: 'FILE-ZIP-BOMB' });
    expect(await problemOf(withSheet(xml, 3 * 1024 ** 3))).toMatchObject({
      code: 'FILE-TOO-LARGE',
      values: { limit: 'partBytes' },
    });
    expect(await problemOf(withSheet(xml, xml.length + 5))).toMatchObject({ code: 'FILE-TRUNCATED' });
  });

  it('rows and columns beyond the grid, without making room for them', async () => {
    const damaged = { code: 'FILE-DAMAGED' };
    for (const rows of [
      '<row r="1000000000"><c><v>1</v></c></row>',
      '<row r="1048577"><c><v>1</v></c></row>',
      '<row r="0"><c><v>1</v></c></row>',
      '<row r="-5"/>',
      '<row><c r="XFE1"><v>1</v></c></row>',
      '<row><c r="ZZZZZZ1"><v>1</v></c></row>',
      '<row><c r="1"><v>1</v></c></row>',
      '<row><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>',
      '<row><c t="s"><v>7</v></c></row>',
      '<row><c t="s"><v>-1</v></c></row>',
      '<row><c t="zz"><v>1</v></c></row>',
    ]) {
      expect(await problemOf(workbookBytes({ rows })), rows).toMatchObject(damaged);
    }
  });

  it('elements nested without end, a text or a comment without end', async () => {
    expect(await problemOf(withSheet(`<worksheet>${'<a>'.repeat(5000)}`))).toMatchObject({
      values: { limit: 'xmlDepth' },
    });
    // Noise, so that it is no zip bomb first.
    const noise = Buffer.alloc(9_000_000);
    for (let at = 0, seed = 1; at < noise.length; at += 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      noise[at] = 97 + ((seed >> 16) % 26);
    }
    const long = `<worksheet><sheetData><row><c t="str"><v>${noise.toString('latin1')}</v></c></row></sheetData></worksheet>`;
    expect(await problemOf(withSheet(long))).toMatchObject({
      code: 'FILE-TOO-LARGE',
      values: { limit: 'tokenBytes' },
    });
    expect(await problemOf(withSheet(`<worksheet><!-- ${noise.toString('latin1')}`))).toMatchObject({
      code: 'FILE-TOO-LARGE',
    });
    const cell = long.replace(noise.toString('latin1'), noise.toString('latin1', 0, 300_000));
    expect(await problemOf(withSheet(cell))).toMatchObject({ values: { limit: 'textCharacters' } });
  });

  it('more merges than any table has', async () => {
    const after = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_001)}</mergeCells>`;
    expect(await problemOf(workbookBytes({ rows: ROW, after }))).toMatchObject({
      values: { limit: 'merges' },
    });
  });

  it('an encrypted entry, an unknown compression, a wrong checksum', async () => {
    const parts = [{ name: SHEET, content: sheetXml({ rows: ROW }), flags: 1 }];
    expect(await problemOf(workbookBytes({ parts }))).toMatchObject({ code: 'FILE-ENCRYPTED' });
    const stored = workbookBytes({ rows: ROW, stored: true });
    stored[stored.indexOf('<v>1</v>') + 3] = 0x32;
    expect(await problemOf(stored)).toMatchObject({ code: 'FILE-DAMAGED', values: { reason: 'checksum' } });
  });

  it('but names that mean something to JavaScript are names', async () => {
    const strings = '<si><t>__proto__</t></si>';
    const rows =
      '<row><c t="s"><v>0</v></c><c __proto__="x" constructor="y" t="str"><v>toString</v></c></row>';
    const before = '<__proto__ a="1"/><constructor/>';
    expect(await readBytes(workbookBytes({ strings, rows, before }))).toMatchObject({
      rows: [{ cells: [{ text: '__proto__' }, { text: 'toString' }] }],
    });
  });
});

describe('half a file', () => {
  const rows = Array.from(
    { length: 500 },
    (_, index) => `<row><c><v>${index * 7919}</v></c><c t="str"><v>a${index}</v></c></row>`,
  ).join('');
  const bytes = workbookBytes({ rows });

  it.each(Array.from({ length: 19 }, (_, index) => index + 1))(
    'cut at %i/20 is never read as a whole one',
    async (part) => {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 20));
      expect(await problemOf(cut)).toMatchObject({ code: 'FILE-TRUNCATED' });
    },
  );

  it('is not taken for whole when only its XML or its deflated data ends early', async () => {
    const xml = sheetXml({ rows });
    const early = [{ name: SHEET, content: xml.slice(0, -200) }];
    expect(await problemOf(workbookBytes({ parts: early }))).toMatchObject({ code: 'FILE-TRUNCATED' });
    const broken = Buffer.from(bytes);
    const start = broken.indexOf(SHEET) + SHEET.length;
    broken.fill(0xff, start + 100, start + 400);
    expect(['FILE-TRUNCATED', 'FILE-DAMAGED', 'FILE-ZIP-BOMB']).toContain((await problemOf(broken)).code);
  });
});
