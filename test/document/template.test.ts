import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/document/read-tables.ts';
import type { Tags } from '../../src/document/tags.ts';
import { openTemplate, type TagValues } from '../../src/document/template.ts';
import { writeDocument } from '../../src/document/write.ts';
import { succeed } from '../../src/result.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { zip } from '../helpers/zip.ts';

const tags: Tags = {
  title: { required: true },
  remark: { required: false },
  people: { required: true, within: { name: { required: true }, age: { required: false } } },
};

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relationships = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A document with this body. */
async function documentOf(body: string): Promise<string> {
  const path = join(await temporaryFolder(), 'mẫu.docx');
  const content = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const parts = [
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relationships },
    { name: 'word/document.xml', content },
  ];
  await writeFile(path, zip(parts));
  return path;
}

async function problemOf(body: string): Promise<unknown> {
  const opened = await openTemplate(await documentOf(body), tags);
  return opened.ok ? undefined : opened.problem;
}

const people = table(['Tên', 'Tuổi'], ['{#people}{name}', '{age}{/people}']);
const sound = paragraph('{title}') + people;

async function filled(body: string, values: TagValues): Promise<string> {
  const opened = await openTemplate(await documentOf(body), tags);
  if (!opened.ok) throw new Error(opened.problem.code);
  const path = join(await temporaryFolder(), 'ra.docx');
  const options = {
    overwrite: false,
    createdAt: '2025-07-01T00:00:00.000Z',
    verify: async () => succeed(undefined),
  };
  const written = await writeDocument(path, opened.value.fill(values), options);
  expect(written.ok).toBe(true);
  return path;
}

describe('a document template', () => {
  it('is taken when each tag is known and none that is needed is missing', async () => {
    expect(await problemOf(sound)).toBeUndefined();
    expect(await problemOf(`${sound}${paragraph('{remark}')}`)).toBeUndefined();
  });

  it('may show a part only where a text is there, and use outer tags within parts', async () => {
    expect(await problemOf(`${sound}${paragraph('{#remark}Ghi chú: {remark}{/remark}')}`)).toBeUndefined();
    const inner = paragraph('{title}') + table(['{#people}{name} {title}{/people}']);
    expect(await problemOf(inner)).toBeUndefined();
  });

  it('is read although a word processor cuts its tags into pieces', async () => {
    const cut =
      '<w:p><w:r><w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>tit</w:t></w:r><w:r><w:t>le}</w:t></w:r></w:p>';
    expect(await problemOf(cut + people)).toBeUndefined();
  });

  it.each([
    ['a tag nobody offers', `${sound}${paragraph('{titel}')}`, 'DOCUMENT-TAG-UNKNOWN', 'titel'],
    ['a tag of a part outside it', `${sound}${paragraph('{age}')}`, 'DOCUMENT-TAG-UNKNOWN', 'age'],
    ['a part used as a text', `${sound}${paragraph('{people}')}`, 'DOCUMENT-TAG-UNKNOWN', 'people'],
    ['raw markup', `${sound}${paragraph('{@remark}')}`, 'DOCUMENT-TAG-UNKNOWN', 'remark'],
    ['a text left out', people, 'DOCUMENT-TAG-MISSING', 'title'],
    ['a part left out', paragraph('{title}'), 'DOCUMENT-TAG-MISSING', 'people'],
    [
      'a needed tag of a part left out',
      paragraph('{title}') + table(['{#people}{age}{/people}']),
      'DOCUMENT-TAG-MISSING',
      'name',
    ],
    ['a part that never ends', `${sound}${paragraph('{#people}{name}')}`, 'DOCUMENT-TAG-BROKEN', 'people'],
    ['a part that never begins', `${sound}${paragraph('{/people}')}`, 'DOCUMENT-TAG-BROKEN', 'people'],
    ['a brace that is not closed', `${sound}${paragraph('{remark')}`, 'DOCUMENT-TAG-BROKEN', 'remark'],
  ])('is refused for %s, and the tag is named', async (_, body, code, tag) => {
    expect(await problemOf(body)).toMatchObject({ code, tag });
  });

  it('is refused when it is no document: text, another zip, half a file', async () => {
    const path = join(await temporaryFolder(), 'mẫu.docx');
    const whole = zip([{ name: 'word/document.xml', content: 'x'.repeat(1000) }]);
    for (const content of ['không phải', zip([{ name: 'a.txt', content: 'a' }]), whole.subarray(0, 60)]) {
      await writeFile(path, content);
      expect(await openTemplate(path, tags)).toMatchObject({ problem: { code: 'DOCUMENT-NOT-DOCX' } });
    }
  });

  it('is refused, or filled as it is, when a byte of it was changed: nothing else comes of it', async () => {
    const path = await documentOf(sound);
    const whole = await readFile(path);
    const outcomes = new Set<string>();
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ 0x11, at);
      await writeFile(path, changed);
      const opened = await openTemplate(path, tags);
      if (opened.ok) opened.value.fill({ title: 'Biên bản', people: [] });
      outcomes.add(opened.ok ? 'filled' : opened.problem.code);
    }
    expect(outcomes).toContain('DOCUMENT-NOT-DOCX');
  });

  it('holds what it was filled with, whatever characters it has', async () => {
    const path = await filled(sound, {
      title: 'Biên bản',
      people: [
        { name: 'A & B <C> {title}', age: '1\n2' },
        { name: 'Đ\u0007\ufffeạt', age: '' },
      ],
    });
    const [list] = await readTables(path);
    expect(list).toEqual([
      ['Tên', 'Tuổi'],
      ['A & B <C> {title}', '1\n2'],
      ['Đạt', ''],
    ]);
  });
});
