/** The width that every terminal has. */
export const screenWidth = 80;
/** The height that every terminal has. */
export const screenHeight = 24;

/** A text that is no wider than given: its end is left out. */
export function keepStart(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}

/** A text that is no wider than given: its beginning is left out, since a place ends with the sheet and the cell. */
export function keepEnd(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1).trimStart()}`;
}
