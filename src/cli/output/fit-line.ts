/** How many characters a screen shows side by side and one below the other. */
export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** The screen that every terminal has; also what is taken for a file or a pipe. */
const leastScreen: Screen = { width: 80, height: 24 };

/** Beyond this the eye does not find from a text to the command at the right edge. */
const widestScreen = 140;

/** The screen of a stream: at least what every terminal has, and no wider than can be read. */
export function screenOf({ isTTY, columns = 0, rows = 0 }: Partial<NodeJS.WriteStream>): Screen {
  if (isTTY !== true) return leastScreen;
  return {
    width: Math.min(widestScreen, Math.max(leastScreen.width, columns)),
    height: Math.max(leastScreen.height, rows),
  };
}

/** A text that is no wider than given: its end is left out. */
export function keepStart(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}

/** A text that is no wider than given: its beginning is left out, since a place ends with the sheet and the cell. */
export function keepEnd(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1).trimStart()}`;
}
