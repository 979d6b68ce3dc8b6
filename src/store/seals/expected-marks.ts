import { goneMark } from './seal-entries.ts';
import { markBytes } from './seal-marks.ts';

const rowsOfPage = 4096;

/** The marks that rows should have, by number: 16 bytes a row, however many there are. */
export class ExpectedMarks {
  readonly #pages = new Map<number, Buffer>();

  /** Says what mark a row should have; the mark of a row that is gone takes it out. */
  set(id: number, mark: string): void {
    const page = Math.floor(id / rowsOfPage);
    const marks = this.#pages.get(page) ?? Buffer.alloc(rowsOfPage * markBytes);
    this.#pages.set(page, marks);
    marks.write(mark, (id % rowsOfPage) * markBytes, markBytes, 'hex');
  }

  has(id: number): boolean {
    return this.#markOf(id) !== goneMark;
  }

  /** A row's mark, which is then expected no more; undefined when none is. */
  take(id: number): string | undefined {
    const mark = this.#markOf(id);
    if (mark === goneMark) return undefined;
    this.set(id, goneMark);
    return mark;
  }

  /** The numbers of the rows that were not taken. */
  *left(): Generator<number> {
    for (const page of this.#pages.keys()) {
      for (let id = page * rowsOfPage; id < (page + 1) * rowsOfPage; id += 1) if (this.has(id)) yield id;
    }
  }

  #markOf(id: number): string {
    const at = (id % rowsOfPage) * markBytes;
    return this.#pages.get(Math.floor(id / rowsOfPage))?.toString('hex', at, at + markBytes) ?? goneMark;
  }
}
