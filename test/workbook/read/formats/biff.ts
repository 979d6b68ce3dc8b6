/** A text cell of a hand-made BIFF sheet. */
export interface BiffCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Place in the list of fonts. */
  readonly font: number;
  /** The font of a run in the middle of the text. */
  readonly runFont?: number;
}

/** What a hand-made BIFF stream is to hold. */
export interface BiffShape {
  readonly version: 5 | 8;
  readonly codePage: number;
  readonly fonts: readonly string[];
  readonly cells: readonly BiffCell[];
}

const XF_BYTES = 20;

function record(type: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([words(type, body.length), body]);
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

function long(value: number): Buffer {
  return words(value & 0xffff, value >>> 16);
}

/** Font 4 does not exist: the fifth of the list has index 5. */
function fontIndex(place: number): number {
  return place < 4 ? place : place + 1;
}

function fontRecord(name: string, version: 5 | 8): Buffer {
  const length = Buffer.from(version === 8 ? [name.length, 0] : [name.length]);
  return record(0x31, words(200, 0, 0x7fff, 400, 0, 0, 0), length, Buffer.from(name, 'latin1'));
}

function xfRecord(place: number): Buffer {
  return record(0xe0, words(fontIndex(place), 0, 1), Buffer.alloc(XF_BYTES - 6));
}

/** BIFF 8 with its texts compressed to one byte each, as Excel does with TCVN3; the SST goes on in a CONTINUE. */
function sharedStrings(cells: readonly BiffCell[]): Buffer {
  const texts = cells.map(({ text, runFont }) => {
    const run = runFont === undefined ? [] : [words(1, fontIndex(runFont))];
    const head = Buffer.concat([
      words(text.length),
      Buffer.from([runFont === undefined ? 0 : 8]),
      runFont === undefined ? Buffer.alloc(0) : words(1),
    ]);
    return Buffer.concat([head, Buffer.from(text, 'latin1'), ...run]);
  });
  const [first = Buffer.alloc(0), ...rest] = texts;
  const counts = [long(cells.length), long(cells.length)];
  return Buffer.concat([record(0xfc, ...counts, first), record(0x3c, ...rest)]);
}

function cellRecord(cell: BiffCell, index: number, version: 5 | 8): Buffer {
  const place = words(cell.row, cell.column, cell.font);
  if (version === 8) return record(0xfd, place, long(index));
  const text = Buffer.from(cell.text, 'latin1');
  if (cell.runFont === undefined) return record(0x204, place, words(text.length), text);
  const runs = Buffer.from([1, 1, fontIndex(cell.runFont)]);
  return record(0xd6, place, words(text.length), text, runs);
}

/** A BIFF stream with one sheet of texts; each font has an XF of the same place. */
export function biffStream({ version, codePage, fonts, cells }: BiffShape): Buffer {
  const bof = (type: number): Buffer =>
    record(
      0x809,
      words(version === 8 ? 0x600 : 0x500, type, 0, 0),
      version === 8 ? Buffer.alloc(8) : Buffer.alloc(0),
    );
  const name = Buffer.from('Trang 1', 'latin1');
  const sheet = (position: number): Buffer =>
    record(0x85, long(position), words(0), Buffer.from(version === 8 ? [7, 0] : [7]), name);
  const before = [
    bof(5),
    record(0x42, words(codePage)),
    ...fonts.map((font) => fontRecord(font, version)),
    ...fonts.map((_, place) => xfRecord(place)),
  ];
  const after = [...(version === 8 ? [sharedStrings(cells)] : []), record(0x0a)];
  const length = [...before, sheet(0), ...after].reduce((sum, part) => sum + part.length, 0);
  const rows = cells.map((cell, index) => cellRecord(cell, index, version));
  return Buffer.concat([...before, sheet(length), ...after, bof(0x10), ...rows, record(0x0a)]);
}
