import { clean, flawed, type ReadableCell, type ReadValue } from './reading.ts';

/** Of a number spreadsheets keep 15 digits, other programs up to 17, and make zeros of the others. */
const cutNumber = /^-?(?:\d{15}|\d{17})0+$/;
const asPower = /^\d+(?:[.,]\d+)?e\+\d+$/i;

/** Of check boxes in files of text. */
const ticks: ReadonlySet<string> = new Set(['TRUE', 'FALSE']);

/**
 * What a cell says below a heading of words, where it holds none: a tick says that there is something and not what, a long
 * number has lost its last digits. Undefined for any other cell.
 */
export function notWords(cell: ReadableCell): ReadValue | undefined {
  const { kind, text } = cell;
  if (kind === 'boolean' || ticks.has(text)) return text === 'TRUE' ? flawed('TICK-FOR-WORDS') : clean(null);
  return hasLostDigits(cell) ? flawed('SCIENTIFIC', null, { text }) : undefined;
}

function hasLostDigits({ kind, text }: ReadableCell): boolean {
  return asPower.test(text) || (kind === 'number' && cutNumber.test(text));
}
