/**
 * Characters that a terminal obeys instead of showing them, and those that turn the direction of reading: a cell of a
 * spreadsheet could rewrite the screen with them. Line breaks and tabs are none of them.
 */
const obeyed = /\r(?!\n)|(?![\t\n\r])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const replacement = '\uFFFD';

/** A text of which a terminal obeys nothing. */
export function visibleText(text: string): string {
  return text.replace(obeyed, replacement);
}

/** A text of which a terminal obeys nothing, in one line: a name with line breaks cannot pass for a line of the program. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/[ \t]*[\n\t]\s*/gu, ' ');
}

/** JSON of which a terminal obeys nothing, and which programs read as the same values. */
export function visibleJson(json: string): string {
  return json.replace(obeyed, byNumber);
}

/** JSON in ASCII, which programs read as the same values whatever code page somebody takes it for. */
export function asciiJson(json: string): string {
  return json.replace(/[^\0-\x7f]/g, byNumber);
}

/** A UTF-16 unit as JSON writes it by number. */
function byNumber(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
