/**
 * Lets places as the store and the findings keep them, `Sheet1 › 26` or `P3 đủ (phieu.xlsx › 17)`, say that the number at
 * the end of each is a row.
 */
export function withRowsNamed(text: string, rowWords: (row: string) => string): string {
  return text.replace(/(?<= › )\d+(?=\)|$)/g, rowWords);
}
