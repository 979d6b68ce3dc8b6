/** As much of a line or a cell as a message about a table quotes, in characters. */
export const longestQuote = 80;
