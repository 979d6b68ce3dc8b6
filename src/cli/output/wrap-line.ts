import { shownLength } from './own-colours.ts';

/** What continues a line stands this much further in than its beginning. */
const hanging = 4;

/** No sense is left in lines shorter than this. */
export const leastRoom = 40;

/** A command in a sentence, up to a sign that is none of its own. */
const command = /bangiao(?: (?:"[^"]*"|[^\s,;→()"]+))+/g;

/** Holds the words of a command together; no text shows it. */
const bond = '\u0000';

/**
 * A line as lines no longer than `room`, broken between words. A command stays in one piece, to be copied, unless it
 * is longer than a line; so does a word.
 */
export function wrapLine(text: string, room: number): readonly string[] {
  if (room < leastRoom || shownLength(text) <= room) return [text];
  const indent = indentOf(text);
  if (indent.length > room / 2) return wrapLine(atRightEdge(text.trimStart(), room), room);
  const bonded = text
    .slice(indent.length)
    .replaceAll(command, (words) => (words.length > room - hanging ? words : words.replaceAll(' ', bond)));
  const lines = inLines(bonded.split(' '), room, indent, `${indent}${' '.repeat(hanging)}`);
  return lines.map((line) => line.replaceAll(bond, ' '));
}

/** How wide a line may be; undefined where no terminal shows it. */
export function roomOn(stream: NodeJS.WriteStream): number | undefined {
  return stream.isTTY ? stream.columns : undefined;
}

/** A line as it is printed: on a terminal broken between words. */
export function linesFor(stream: NodeJS.WriteStream, text: string): readonly string[] {
  const room = roomOn(stream);
  return room === undefined ? [text] : wrapLine(text, room);
}

/** A text as far in as there is room for it. */
function atRightEdge(text: string, room: number): string {
  return `${' '.repeat(Math.max(0, Math.min(room - shownLength(text), Math.floor(room / 2))))}${text}`;
}

/** A text as lines of whole words, as far in as its beginning, no longer than `room` unless a word is. */
export function wrapWords(text: string, room: number): readonly string[] {
  if (shownLength(text) <= room) return [text];
  const indent = indentOf(text);
  return inLines(text.slice(indent.length).split(' '), room, indent, indent);
}

/** Cells of a row, one behind the other as far as there is room, the others in lines below; none is broken that fits. */
export function wrapCells(cells: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const cell of cells) {
    const line = lines.at(-1);
    const longer = line === undefined ? cell : `${line}  ${cell}`;
    if (line !== undefined && shownLength(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(...wrapLine(line === undefined ? cell : `${' '.repeat(hanging)}${cell}`, room));
  }
  return lines;
}

/** What a text begins with before its first word. */
export function indentOf(text: string): string {
  return /^ */.exec(text)?.[0] ?? '';
}

/** Words in lines; the first line and those after it begin as told. */
function inLines(words: readonly string[], room: number, first: string, others: string): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of words) {
    const longer = line === undefined ? `${first}${word}` : `${line} ${word}`;
    if (line === undefined || shownLength(longer) <= room) line = longer;
    else if (word !== '') {
      lines.push(line.trimEnd());
      line = `${others}${word}`;
    }
  }
  return line === undefined ? lines : [...lines, line];
}
