import { shownLength } from './own-colours.ts';

/** What continues a line stands this much further in than its beginning. */
const hanging = 4;

/** No sense is left in lines shorter than this. */
const leastRoom = 40;

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
  const indent = /^ */.exec(text)?.[0] ?? '';
  const bonded = text
    .slice(indent.length)
    .replaceAll(command, (words) => (words.length > room - hanging ? words : words.replaceAll(' ', bond)));
  const lines = inLines(bonded.split(' '), room, indent, `${indent}${' '.repeat(hanging)}`);
  return lines.map((line) => line.replaceAll(bond, ' '));
}

/** A text as lines of whole words, no longer than `room` unless a word is. */
export function wrapWords(text: string, room: number): readonly string[] {
  return shownLength(text) <= room ? [text] : inLines(text.split(' '), room, '', '');
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
