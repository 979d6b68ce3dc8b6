import { normaliseText } from './normalise.ts';

/** Province number, series (one or two letters, or a letter and a digit on motorcycles), four or five digits. */
const PLATE = /^(\d{2})([A-ZĐ]{1,2}|[A-Z]\d)(\d{4,5})$/u;
const SEPARATORS = /[\s.\p{Pd}]/gu;
/** Separators behind a letter and a digit say that both are the series: 29-B1 1234 is not 29B-112.34. */
const OF_MOTORCYCLE = /^(\d{2})[\s.\p{Pd}]*([A-Z]\d)[\s.\p{Pd}]+(\d{4}|\d{3}[\s.\p{Pd}]?\d{2})$/u;

/**
 * A civil number plate in one canonical form: `29A-123.45`, `29A-1234`, `29B1-1234`. Text that is no such plate comes
 * back normalised and in capitals, so that equal writings still compare equal.
 */
export function normalisePlate(text: string): string {
  const capitals = normaliseText(text).toUpperCase();
  const [, province, series, written] = partsOf(capitals) ?? [];
  if (province === undefined || series === undefined || written === undefined) return capitals;
  const digits = written.replace(SEPARATORS, '');
  const grouped = digits.length === 5 ? `${digits.slice(0, 3)}.${digits.slice(3)}` : digits;
  return `${province}${series}-${grouped}`;
}

/** Whether the text is a civil number plate, however separated. Military and diplomatic plates are not. */
export function isPlate(text: string): boolean {
  return partsOf(normaliseText(text).toUpperCase()) !== null;
}

function partsOf(capitals: string): RegExpExecArray | null {
  return OF_MOTORCYCLE.exec(capitals) ?? PLATE.exec(capitals.replace(SEPARATORS, ''));
}
