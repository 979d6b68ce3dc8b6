import type { vi } from '../vi/index.ts';

/** What can be wrong with one value; {heading} is the column's heading. */
export const valueProblems: typeof vi.valueProblems = {
  MISSING: { message: '{heading}: not filled in', remedy: 'fill in this cell' },
  UNREADABLE: { message: '{heading}: “{text}” cannot be read', remedy: 'write it as the form asks' },
  OUTSIDE: { message: '{heading}: “{text}” is out of range', remedy: 'check the value' },
  IMPOSSIBLE: { message: '{heading}: there is no day “{text}”', remedy: 'write day/month/year again' },
  LENGTH: {
    message: '{heading}: has {length} digits, must have 12 (CCCD) or 9 (CMND)',
    remedy: 'write all digits, format the cell as text',
  },
  'NOT-DIGITS': { message: '{heading}: has characters that are no digits', remedy: 'write digits only' },
  SCIENTIFIC: {
    message: '{heading}: Excel turned it into 1E+11 and lost digits',
    remedy: 'format the cell as text and type the number again',
  },
  FRACTION: {
    message: '{heading}: “{text}” is not a whole number',
    remedy: 'write a whole number (money: whole đồng)',
  },
  'TOO-LARGE': {
    message: '{heading}: “{text}” is unreasonably large',
    remedy: 'check the number and its unit',
  },
  'NOT-IN-LIST': {
    message: '{heading}: “{text}” is not in the list',
    remedy: "choose one of the form's list",
  },
  UNKNOWN: {
    message: '{heading}: no unit is “{text}”',
    remedy: 'write type, name and district, or the code',
  },
  AMBIGUOUS: {
    message: '{heading}: “{text}” may be {candidates}',
    remedy: 'write type, name and district, or the code',
  },
  'CELL-ERROR': {
    message: '{heading}: the cell shows the error {text}',
    remedy: 'mend the formula or write the value',
  },
  'DISTRICT-DISAGREES': {
    message: '{heading}: “{text}” is {found}, not of the sender',
    remedy: 'write its district, or its code, if it is so',
  },
  ROUNDED: { message: '{heading}: “{text}” was rounded to 0.01 m²', remedy: 'check it if need be' },
  'OLD-ID': {
    message: '{heading}: a nine-digit CMND, not valid since 31/12/2024',
    remedy: 'write the twelve-digit CCCD',
  },
  'PROVINCE-UNKNOWN': {
    message: '{heading}: there is no province code {province}',
    remedy: 'compare with the card',
  },
  'FORMAT-UNUSUAL': { message: '{heading}: “{text}” has an unusual form', remedy: 'check it' },
  PADDED: {
    message: '{heading}: had {length} digits, zeros were put in front to make 12',
    remedy: 'format the cell as text to keep its zeros',
  },
  RETIRED: {
    message: '{heading}: “{text}” is a former name, now part of {found}',
    remedy: 'check it if need be',
  },
  SERIAL: {
    message: '{heading}: the cell holds the number {text}, taken as the serial of a day',
    remedy: 'format the cell as a date and check it',
  },
  VAGUE: { message: '{heading}: “{text}” is no real date', remedy: 'write day/month/year' },
};
