import { goneMark } from './seal-entries.ts';
import { markBytes } from './seal-marks.ts';

const rowsOfPage = 4096;

/** The marks that rows should have, by number: 16 bytes a row, however many there are. */
export class ExpectedMarks {
  readonly #pages = new Map<number, Buffer>();

  /** Says what mark a row should have; the mark of a row that is gone takes it out. */
  set(id: number, mark: Buffer): void {
    const page = Math.floor(id / rowsOfPage);
    const marks = this.#pages.get(page) ?? Buffer.alloc(rowsOfPage * markBytes);
    this.#pages.set(page, marks);
    mark.copy(marks, (id % rowsOfPage) * markBytes);
  }

  has(id: number): boolean {
    const mark = this.#markOf(id);
    return mark !== undefined && !mark.equals(goneMark);
  }

  /** A row's mark, which is then expected no more; undefined when none is. */
  take(id: number): Buffer | undefined {
    if (!this.has(id)) return undefined;
    const mark = this.#markOf(id);
    const taken = mark && Buffer.from(mark);
    mark?.fill(0);
    return taken;
  }

  /** The numbers of the rows that were not taken. */
  *left(): Generator<number> {
    for (const page of this.#pages.keys()) {
      for (let id = page * rowsOfPage; id < (page + 1) * rowsOfPage; id += 1) if (this.has(id)) yield id;
    }
  }

  #markOf(id: number): Buffer | undefined {
    const at = (id % rowsOfPage) * markBytes;
    return this.#pages.get(Math.floor(id / rowsOfPage))?.subarray(at, at + markBytes);
  }
}
