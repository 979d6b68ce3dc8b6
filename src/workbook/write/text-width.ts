/** Advance widths of Times New Roman, in thousandths of its size, by the letters that have them. */
const ADVANCES: readonly (readonly [advance: number, letters: string])[] = [
  [250, ' .,'],
  [278, "ijlt/:;'"],
  [333, 'fr-()[]I!`"'],
  [389, 'sJ'],
  [444, 'aceyz?'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYwĐ'],
  [778, 'm&'],
  [889, 'M'],
  [944, 'W'],
  [1000, '…—%'],
];
/** A digit, by which columns are measured; also the other small letters. */
const DIGIT = 500;
/** Ideographs and other letters from afar. */
const BROAD = 1000;
/** The Latin letters with all Vietnamese accents end here. */
const LATIN_END = 0x1f00;
const COMBINING = /^[\u0300-\u036f]$/;
/** Lines break at spaces and after hyphens. */
const BREAK = / |(?<=-)(?=\S)/;
/** What the cell's edges take from its width, in digits. */
const EDGES = 0.7;
/** Programs and printers set a line a little wider: a line too many leaves some room, one too few cuts the text. */
const CERTAIN = 0.99;

const advances = latinAdvances();

function latinAdvances(): Uint16Array {
  const byLetter = new Map(
    ADVANCES.flatMap(([advance, letters]) => [...letters].map((letter) => [letter, advance])),
  );
  return Uint16Array.from({ length: LATIN_END }, (_, code) => {
    const letter = String.fromCharCode(code);
    if (COMBINING.test(letter)) return 0;
    return byLetter.get(letter.normalize('NFD').charAt(0)) ?? DIGIT;
  });
}

/** How wide a text is, in digits of its own size; as set in Times New Roman, not bold. */
export function textWidth(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    sum += code < LATIN_END ? (advances[code] ?? DIGIT) : broadAdvance(code);
  }
  return sum / DIGIT;
}

function broadAdvance(code: number): number {
  // General punctuation and symbols of the tables: – “ ” ✓ › and the like.
  return code < 0x2100 ? DIGIT : BROAD;
}

/**
 * Lines that a text takes in a cell of the given width (in digits), words kept whole; line breaks counted.
 * `scale` tells how much larger than plain 12-point letters these are: bold, titles.
 */
export function lineCount(text: string, width: number, scale = 1): number {
  const room = Math.max(1, ((width - EDGES) * CERTAIN) / scale);
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, room), 0);
}

function wrappedLines(line: string, room: number): number {
  if (textWidth(line) <= room) return 1;
  const space = textWidth(' ');
  let lines = 1;
  let used = 0;
  for (const word of line.split(BREAK)) {
    const width = textWidth(word);
    const needed = used === 0 ? width : used + space + width;
    if (needed <= room) {
      used = needed;
      continue;
    }
    const broken = Math.ceil(width / room) - 1;
    lines += (used === 0 ? 0 : 1) + broken;
    used = width - broken * room;
  }
  return lines;
}
