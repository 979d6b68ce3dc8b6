/** Hexadecimal digits that stand for a hash on paper: more than anybody could make fit by trying. */
const digitsOnPaper = 16;

/** The beginning of a hash as it stands on paper: `3fa9-02c1-77de-b604`; a dash for an empty log. */
export function headWords(hash: string): string {
  return hash === '' ? '–' : (hash.slice(0, digitsOnPaper).match(/.{4}/g) ?? []).join('-');
}

/** Fewest hexadecimal digits by which a hash is known on paper. */
const fewestDigits = 12;

/** The digits of a hash that was written down, whole or its beginning, in any grouping; undefined for what is none. */
export function headDigits(written: string): string | undefined {
  const digits = written.toLowerCase().replaceAll(/[\s\-–]/g, '');
  return /^[0-9a-f]+$/.test(digits) && digits.length >= fewestDigits ? digits : undefined;
}
