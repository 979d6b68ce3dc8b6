/** What can be wrong with a text that should hold a number, a date or an id. Once published a code keeps its meaning. */
export type TextProblemCode =
  | 'NUMBER-UNREADABLE'
  | 'NUMBER-TOO-LARGE'
  | 'NUMBER-EITHER-AMOUNT'
  | 'NUMBER-NOT-WHOLE'
  | 'NUMBER-FRACTION-OF-DONG'
  | 'DATE-UNREADABLE'
  | 'DATE-IMPOSSIBLE'
  | 'CITIZEN-ID-LENGTH'
  | 'CITIZEN-ID-NOT-DIGITS'
  | 'CITIZEN-ID-SCIENTIFIC';

/** A problem as data: the code, and the values its message may show. Never a formatted sentence. */
export interface TextProblem {
  readonly code: TextProblemCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A problem with the text that caused it, under the name `text`. */
export function problemWith(code: TextProblemCode, text: string): TextProblem {
  return { code, values: { text } };
}
