import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import PizZip from 'pizzip';

/** Where the program's own documents to fill in lie. */
export const documents = fileURLToPath(new URL('../../templates/documents/', import.meta.url));

const main = 'word/document.xml';

/** A document's main part. */
export async function documentXml(path: string): Promise<string> {
  return new PizZip(await readFile(path)).file(main)?.asText() ?? '';
}

/** Saves a document under another name with its main part changed, as somebody might in a word processor. */
export async function changedDocument(
  from: string,
  to: string,
  change: (xml: string) => string,
): Promise<string> {
  const zip = new PizZip(await readFile(from));
  const before = zip.file(main)?.asText() ?? '';
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  zip.file(main, after);
  await writeFile(to, zip.generate({ type: 'nodebuffer' }));
  return to;
}
