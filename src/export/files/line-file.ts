import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Letters gathered before they are written, and bytes read at once. */
const piece = 1 << 16;

/** Writes text into an open file piece by piece, for those who cannot wait for the disk; knows the digest of it all. */
export class LineFile {
  readonly #file: number;
  readonly #digest = createHash('sha256');
  #text = '';

  /** The descriptor of a file that is open for writing; it stays open. */
  constructor(file: number) {
    this.#file = file;
  }

  /** Takes the next text. @throws errors of the disk */
  add(text: string): void {
    this.#text += text;
    if (this.#text.length >= piece) this.#write();
  }

  /** Writes what was not yet written; returns the SHA-256 of all. @throws errors of the disk */
  end(): string {
    this.#write();
    return this.#digest.digest('hex');
  }

  #write(): void {
    const bytes = Buffer.from(this.#text, 'utf8');
    this.#text = '';
    this.#digest.update(bytes);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
  }
}

/** The lines of a text file in UTF-8, each of which ends with a line feed. @throws errors of the disk */
export function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const bytes = Buffer.alloc(piece);
    let rest = '';
    for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, count))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
}
