/** Excel and LibreOffice take minutes over more comments than this; cells beyond it are coloured only. */
export const mostNotes = 20_000;

/** Counts the comments of a file or a sheet as they are given out. */
export class NoteCounter {
  #count = 0;

  /** Whether one more comment may be written. */
  take(): boolean {
    this.#count += 1;
    return this.#count <= mostNotes;
  }

  /** The comment, while there may be one more. */
  allowed(note: string | undefined): string | undefined {
    return note !== undefined && this.take() ? note : undefined;
  }
}
