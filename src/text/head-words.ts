/** Hexadecimal digits that stand for a hash on paper: more than anybody could make fit by trying. */
const digitsOnPaper = 16;

/** The beginning of a hash as it stands on paper: `3fa9-02c1-77de-b604`; a dash for an empty log. */
export function headWords(hash: string): string {
  return hash === '' ? '–' : (hash.slice(0, digitsOnPaper).match(/.{4}/g) ?? []).join('-');
}
