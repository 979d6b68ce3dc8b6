import { isLegacyFont } from './fonts.ts';
import { LIMITS } from './limits.ts';
import { refuseBeyond } from './problems.ts';
import { isOn } from './styles.ts';
import { CDATA, NEED_MORE, START, TEXT, type XmlScanner } from './xml-scan.ts';
import { decodeEscapes } from './xml-text.ts';

/** The text of a string item, with the legacy font of its runs if one of them has such. */
export interface RichText {
  readonly text: string;
  readonly font: string | undefined;
  /** Whether some of it is struck through. */
  readonly isStruck: boolean;
}

/**
 * Reads the content of `<si>` or `<is>` whose start tag was the latest token, up to its end tag
 * (ECMA-376 part 1 § 18.4.8): runs joined, phonetic hints (`rPh`) left out, escapes decoded.
 * Undefined when its end is not at hand: rewind, and read it again when more has come.
 * @throws WorkbookReadError FILE-TOO-LARGE
 */
export function readRichText(scanner: XmlScanner): RichText | undefined {
  if (scanner.selfClosing) return { text: '', font: undefined, isStruck: false };
  const depth = scanner.depth;
  let text = '';
  let font: string | undefined;
  let isStruck = false;
  while (scanner.depth >= depth) {
    const token = scanner.next();
    if (token === NEED_MORE) return undefined;
    if (token !== START) continue;
    if (scanner.isNamed('rFont')) font ??= legacyRunFont(scanner);
    else if (scanner.isNamed('strike')) isStruck ||= isOn(scanner.attributes().get('val'));
    if (scanner.selfClosing) continue;
    const phonetic = scanner.isNamed('rPh');
    if (!phonetic && !scanner.isNamed('t')) continue;
    const piece = readText(scanner);
    if (piece === undefined) return undefined;
    if (!phonetic) text += piece;
  }
  return { text: checkLength(decodeEscapes(text)), font, isStruck };
}

/** All text up to the end of the element just begun; undefined when that is not at hand. */
function readText(scanner: XmlScanner): string | undefined {
  const depth = scanner.depth;
  let text = '';
  while (scanner.depth >= depth) {
    const token = scanner.next();
    if (token === NEED_MORE) return undefined;
    if (token === TEXT || token === CDATA) text += scanner.text(token);
  }
  return text;
}

/** @throws WorkbookReadError FILE-TOO-LARGE for a text beyond any cell's */
export function checkLength(text: string): string {
  if (text.length <= LIMITS.textCharacters) return text;
  return refuseBeyond('textCharacters');
}

function legacyRunFont(scanner: XmlScanner): string | undefined {
  const font = scanner.attributes().get('val');
  return font !== undefined && isLegacyFont(font) ? font : undefined;
}
