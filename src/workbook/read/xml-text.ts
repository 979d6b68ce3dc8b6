import { refuse } from './problems.ts';

const CARRIAGE_RETURN = 0x0d;
const AMPERSAND = 0x26;
const FIRST_BEYOND_ASCII = 0x80;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Bytes of character data → string: UTF-8, line ends as XML 1.0 § 2.11 has them, entities decoded.
 * @throws WorkbookReadError FILE-UNSAFE for an entity that only a document type could define
 */
export function decodeBytes(bytes: Buffer, start: number, end: number): string {
  let wide = false;
  let special = false;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= FIRST_BEYOND_ASCII) wide = true;
    else if (byte === AMPERSAND || byte === CARRIAGE_RETURN) special = true;
  }
  // A fresh string, not a slice of the chunk: a slice would keep the whole chunk in memory.
  const text = wide ? bytes.toString('utf8', start, end) : bytes.toString('latin1', start, end);
  return special ? decodeEntities(text.replaceAll(/\r\n?/g, '\n')) : text;
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&([^;&]{0,20});?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) return refuse('FILE-DAMAGED', { reason: 'ampersand' });
    return name.startsWith('#') ? decodeNumeric(name) : decodeNamed(name);
  });
}

function decodeNamed(name: string): string {
  return NAMED.get(name) ?? refuse('FILE-UNSAFE', { reason: 'entity' });
}

function decodeNumeric(name: string): string {
  const hexadecimal = name.startsWith('#x');
  const digits = name.slice(hexadecimal ? 2 : 1);
  const valid = hexadecimal ? /^[0-9a-f]{1,6}$/i.test(digits) : /^[0-9]{1,7}$/.test(digits);
  const code = Number.parseInt(digits, hexadecimal ? 16 : 10);
  if (!valid || code > 0x10ffff) return refuse('FILE-DAMAGED', { reason: 'character-reference' });
  return String.fromCodePoint(code);
}

/** `_x000D_` → the character itself (ECMA-376 part 1 § 22.9.2.19, ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
