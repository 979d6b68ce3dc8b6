/** The colours this program uses (`picocolors`): the only sequences that reach a terminal. */
export const ownColours = new RegExp(`(${'\u001b'}\\[(?:[012]|22|31|32|33|36|39)m)`);

/** What stands above or below a letter and takes no column of its own. */
const marks = /\p{M}/gu;

/** How many columns of a terminal a text takes. */
export function shownLength(text: string): number {
  return text
    .split(ownColours)
    .filter((_, index) => index % 2 === 0)
    .reduce((sum, part) => sum + part.length - (part.match(marks)?.length ?? 0), 0);
}
