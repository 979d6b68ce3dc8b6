import { fail, type Result, succeed } from '../result.ts';
import { normaliseText } from './normalise.ts';
import { problemWith, type TextProblem } from './problem.ts';

/** Province codes in use as the first three digits of a citizen id (CCCD): place of birth registration. */
export const validProvinces: ReadonlySet<string> = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 ' +
    '044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 ' +
    '089 091 092 093 094 095 096'
  ).split(' '),
);

/** A personal id: `cccd` has 12 digits; `cmnd` has 9 and is no longer valid since 31/12/2024. */
export interface CitizenId {
  readonly id: string;
  readonly kind: 'cccd' | 'cmnd';
  /** True when leading zeros that were lost were put back. */
  readonly padded: boolean;
  /** Whether the province code of a CCCD is one in use; always true for a CMND, which has none. */
  readonly provinceKnown: boolean;
}

/** Years of birth of people at work; where an id was mended, or only looks like one, others are more likely wrong digits. */
const birthYears = { first: 1940, last: 2010 } as const;

/**
 * The id in a cell, with spaces, dots, hyphens and a leading apostrophe removed. `asNumber` says that the cell held
 * a number: then 10 or 11 digits are padded to 12, if one of the given province codes comes out. So are those of a text, as
 * .csv has them of such a cell, if they also say a year of birth that can be: no id begins with another digit than 0. An
 * unknown province is flagged, not refused. Fails with CITIZEN-ID-SCIENTIFIC (digits are lost), CITIZEN-ID-NOT-DIGITS or
 * CITIZEN-ID-LENGTH.
 */
export function parseCitizenId(
  text: string,
  asNumber = false,
  provinces: ReadonlySet<string> = validProvinces,
): Result<CitizenId, TextProblem> {
  const provinceKnown = (id: string) => provinces.has(id.slice(0, 3));
  const asCccd = (id: string, wasPadded: boolean) =>
    succeed({ id, kind: 'cccd' as const, padded: wasPadded, provinceKnown: provinceKnown(id) });
  const digits = normaliseText(text)
    .replace(/^['‘’`]+/u, '')
    .replace(/[\s.\p{Pd}]/gu, '');
  if (/^[\d,]+e\+?\d+$/iu.test(digits)) return fail(problemWith('CITIZEN-ID-SCIENTIFIC', text));
  if (!/^\d+$/.test(digits)) return fail(problemWith('CITIZEN-ID-NOT-DIGITS', maskId(digits)));
  if (digits.length === 9) return succeed({ id: digits, kind: 'cmnd', padded: false, provinceKnown: true });
  if (digits.length === 12) return asCccd(digits, false);
  const padded = digits.padStart(12, '0');
  const zerosLost = digits.length >= 10 && digits.length < 12 && !digits.startsWith('0');
  if (zerosLost && provinceKnown(padded) && (asNumber || isOfWorkingAge(padded))) return asCccd(padded, true);
  return fail({ code: 'CITIZEN-ID-LENGTH', values: { text: maskId(digits), length: digits.length } });
}

/** Whether the year of birth in a CCCD is one of people at work. */
export function isOfWorkingAge(id: string): boolean {
  const year = describeCitizenId(id)?.birthYear ?? 0;
  return year >= birthYears.first && year <= birthYears.last;
}

/** What a CCCD says of its holder: `PPP G YY NNNNNN`, G even for men, one pair of values per century. */
export interface CitizenFacts {
  readonly province: string;
  readonly gender: 'Nam' | 'Nữ';
  readonly birthYear: number;
}

/** The facts in a 12-digit id, or undefined for any other text. */
export function describeCitizenId(id: string): CitizenFacts | undefined {
  const [, province, genderDigit, year] = /^(\d{3})(\d)(\d{2})\d{6}$/.exec(id) ?? [];
  if (province === undefined || genderDigit === undefined || year === undefined) return undefined;
  const centuryAndGender = Number(genderDigit);
  return {
    province,
    gender: centuryAndGender % 2 === 0 ? 'Nam' : 'Nữ',
    birthYear: 1900 + 100 * Math.floor(centuryAndGender / 2) + Number(year),
  };
}

/**
 * The id as it may be shown (Luật 91/2025/QH15, least disclosure): first three and last two characters,
 * the rest as stars; one at each end of a text of 6 to 8, none of a shorter one. The length stays.
 */
export function maskId(id: string): string {
  const characters = [...id];
  const length = characters.length;
  const shownFirst = length >= 9 ? 3 : length >= 6 ? 1 : 0;
  const shownLast = length >= 9 ? 2 : length >= 6 ? 1 : 0;
  return characters
    .map((character, index) => (index < shownFirst || index >= length - shownLast ? character : '*'))
    .join('');
}

/** A text with every number masked that may be a personal id (9 to 12 digits), however its digits are grouped. */
export function maskIdsIn(text: string): string {
  return text.replace(/(?<!\d)\d(?:[ .\p{Pd}]?\d){8,11}(?!\d)/gu, maskId);
}
