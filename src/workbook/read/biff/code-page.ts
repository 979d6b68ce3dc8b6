import { TextDecoder } from 'node:util';

const FIRST_BEYOND_ASCII = 0x80;
/** How `CODEPAGE` ([MS-XLS] 2.4.52) writes windows-1252 in BIFF 2–4. */
const OLD_1252 = 0x8001;

/**
 * Undoes a code page: a text of 8-bit codes that was decoded by it, as windows-1252 would have decoded it.
 * TCVN3 and VNI fonts draw their own letters for the codes, whatever page the file names, and
 * `decodeLegacy` knows them by their look in windows-1252. A letter of no 8-bit code stays as it is.
 */
export function undoCodePage(codePage: number): (text: string) => string {
  const label = `windows-${codePage}`;
  if (codePage === 1252 || codePage === OLD_1252 || !isKnown(label)) return (text) => text;
  const bytes = Uint8Array.from({ length: 0x80 }, (_, index) => FIRST_BEYOND_ASCII + index);
  const wanted = [...new TextDecoder('windows-1252').decode(bytes)];
  const decoded = [...new TextDecoder(label).decode(bytes)];
  const byLetter = new Map(decoded.map((letter, index) => [letter, wanted[index] ?? letter]));
  return (text) => [...text].map((letter) => byLetter.get(letter) ?? letter).join('');
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding === label;
  } catch {
    return false;
  }
}
