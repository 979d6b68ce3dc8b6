import type { Messages } from '../../src/messages/messages.ts';

/** A reference page that follows from the program's own declarations, in each language. */
export interface Page {
  /** The file's name before its language: `findings` → `findings.vi.md`. */
  readonly name: string;
  /** The whole page in Markdown. */
  readonly text: (messages: Messages) => string;
}
