import type { BiffFonts } from './fonts.ts';
import type { BiffRecord } from './records.ts';

const WIDE = 1;
const HAS_EXTENSION = 4;
const HAS_RUNS = 8;
const RUN_BYTES = 4;

/** A position in a shared string table that goes on over CONTINUE records ([MS-XLS] 2.5.293). */
class SplitReader {
  private readonly stream: Buffer;
  private readonly pieces: readonly BiffRecord[];
  private piece = 0;
  private at: number;

  constructor(stream: Buffer, pieces: readonly BiffRecord[], skipped: number) {
    this.stream = stream;
    this.pieces = pieces;
    this.at = (pieces[0]?.start ?? 0) + skipped;
  }

  byte(): number {
    while (this.at >= this.end()) if (!this.nextPiece()) return 0;
    this.at += 1;
    return this.stream[this.at - 1] ?? 0;
  }

  word(): number {
    return this.byte() | (this.byte() << 8);
  }

  skip(bytes: number): void {
    for (let rest = bytes; rest > 0; ) {
      const step = Math.min(rest, this.end() - this.at);
      this.at += step;
      rest -= step;
      if (rest > 0 && !this.nextPiece()) return;
    }
  }

  /** Characters that go on in the next record have their width told anew there. */
  skipCharacters(count: number, wide: boolean): void {
    let width = wide ? 2 : 1;
    for (let rest = count; rest > 0; ) {
      const step = Math.min(rest, Math.floor((this.end() - this.at) / width));
      this.at += step * width;
      rest -= step;
      if (rest === 0) return;
      if (!this.nextPiece()) return;
      width = (this.byte() & WIDE) === WIDE ? 2 : 1;
    }
  }

  private end(): number {
    return this.pieces[this.piece]?.end ?? 0;
  }

  private nextPiece(): boolean {
    this.piece += 1;
    this.at = this.pieces[this.piece]?.start ?? 0;
    return this.piece < this.pieces.length;
  }
}

/**
 * Legacy fonts of the runs inside shared strings (SST, [MS-XLS] 2.4.265, with its CONTINUE records),
 * by the string's index; the first such font of each string counts.
 */
export function readRunFonts(
  stream: Buffer,
  pieces: readonly BiffRecord[],
  fonts: BiffFonts,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const [first] = pieces;
  if (first === undefined || first.end - first.start < 8) return found;
  const count = stream.readUInt32LE(first.start + 4);
  const bytes = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  const reader = new SplitReader(stream, pieces, 8);
  // A string takes three bytes at least: a count beyond that is a damaged one.
  for (let index = 0; index < Math.min(count, bytes / 3); index += 1) {
    const font = readString(reader, fonts);
    if (font !== undefined) found.set(index, font);
  }
  return found;
}

/** XLUnicodeRichExtendedString ([MS-XLS] 2.5.293). */
function readString(reader: SplitReader, fonts: BiffFonts): string | undefined {
  const characters = reader.word();
  const flags = reader.byte();
  const runs = (flags & HAS_RUNS) === 0 ? 0 : reader.word();
  const extension = (flags & HAS_EXTENSION) === 0 ? 0 : reader.word() + reader.word() * 0x10000;
  reader.skipCharacters(characters, (flags & WIDE) === WIDE);
  let font: string | undefined;
  for (let run = 0; run < runs; run += 1) {
    reader.skip(RUN_BYTES - 2);
    font ??= fonts.byFont(reader.word());
  }
  reader.skip(extension);
  return font;
}
