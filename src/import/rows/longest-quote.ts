/** As much of a line or a cell as a message about a table quotes, in characters. */
const longestQuote = 80;

/** The beginning of a text as messages quote it; three dots say that it goes on. */
export function quoted(text: string, longest = longestQuote): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
