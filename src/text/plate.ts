import { normaliseText } from './normalise.ts';

/** Province number, series (one or two letters, or a letter and a digit on motorcycles), four or five digits. */
const PLATE = /^(\d{2})([A-ZĐ]{1,2}|[A-Z]\d)(\d{4,5})$/u;

/**
 * A civil number plate in one canonical form: `29A-123.45`, `29A-1234`. Text that is no such plate comes back
 * normalised and in capitals, so that equal writings still compare equal.
 */
export function normalisePlate(text: string): string {
  const capitals = normaliseText(text).toUpperCase();
  const [, province, series, digits] = PLATE.exec(capitals.replace(/[\s.\p{Pd}]/gu, '')) ?? [];
  if (province === undefined || series === undefined || digits === undefined) return capitals;
  const grouped = digits.length === 5 ? `${digits.slice(0, 3)}.${digits.slice(3)}` : digits;
  return `${province}${series}-${grouped}`;
}

/** Whether the text is a civil number plate, however separated. Military and diplomatic plates are not. */
export function isPlate(text: string): boolean {
  return PLATE.test(
    normaliseText(text)
      .toUpperCase()
      .replace(/[\s.\p{Pd}]/gu, ''),
  );
}
