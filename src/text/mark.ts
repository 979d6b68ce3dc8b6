/** The last four are ticks of Wingdings that lost their font. */
const marks = /^(?:[xv×✓✔✅√☑☒✗✘●+*1üþûý]|có|true)$/iu;
const noMarks = /^(?:[0☐□]|không|false)$/iu;

/** Whether a text below a heading says yes to it or no, as a mark does; undefined for any other. */
export function saidByMark(text: string): boolean | undefined {
  if (marks.test(text)) return true;
  return noMarks.test(text) ? false : undefined;
}
