import { parseCitizenId } from '../text/citizen-id.ts';
import { withoutWord } from '../text/counting.ts';
import { dateFromSerial, isShortDay, parsePartialDate, yearOfQuarter, yearShownAsDay } from '../text/date.ts';
import { heldDay, orderIn } from '../text/date-order.ts';
import { decimalFromNumber } from '../text/decimal.ts';
import { isDitto } from '../text/ditto.ts';
import { foldText, foldWithoutAccents } from '../text/fold.ts';
import { normaliseText, stripAccents } from '../text/normalise.ts';
import { integerFromNumber, isBlankMark, parseInteger } from '../text/number.ts';
import { holdsMoreThanName, saysVacant } from '../text/person-name.ts';
import { isPlate, normalisePlate } from '../text/plate.ts';
import { remember } from '../text/remember.ts';
import { oneEnd } from '../text/time-span.ts';
import type { Choice, Field, ValueKind } from './field.ts';
import { type NamePatterns, nameFinder } from './name-patterns.ts';
import { notWords } from './not-words.ts';
import { problemOf, readArea, readDecimal, readMoney, shownText, unread } from './read-number.ts';
import { readFormerCommune, readFormerCommunes, readReceiver, readReceivers } from './read-unit.ts';
import {
  clean,
  flawed,
  type ReadableCell,
  type ReadContext,
  type ReadValue,
  type ValueReader,
} from './reading.ts';

const readers: Readonly<Record<ValueKind, ValueReader>> = {
  text: ofWords(readText),
  address: ofWords((cell) => clean(shownText(cell))),
  choice: readChoice,
  money: readMoney,
  area: readArea,
  decimal: readDecimal,
  integer: readInteger,
  date: readDate,
  'citizen-id': readCitizenId,
  plate: ofWords(readPlate),
  'former-commune': readFormerCommune,
  'former-communes': readFormerCommunes,
  receiver: readReceiver,
  receivers: readReceivers,
};

/**
 * Reads one cell as a field's value: blank marks (`-`, `…`) are no value, a ditto mark is a flaw for who knows the row above, an error cell is a flaw, and a
 * value the field's schema refuses is `OUTSIDE`.
 */
export function readValue(field: Field, cell: ReadableCell, context: ReadContext): ReadValue {
  if (cell.kind === 'error' || isErrorText(cell.text)) return flawed('CELL-ERROR', null, { text: cell.text });
  if (cell.kind === 'text' && isDitto(cell.text)) return flawed('DITTO-ALONE', null, { text: cell.text });
  if (isBlankMark(cell.text)) return clean(null);
  if (!saysDays(field) && isDay(cell)) return flawed('BECAME-DAY', null, { text: cell.text });
  const read = readers[field.kind](withoutUnit(cell, field), context, field);
  if (read.value === null || field.schema.safeParse(read.value).success) return read;
  return flawed('OUTSIDE', null, { text: cell.text });
}

/** A day, or what a spreadsheet wrote for one into a file of text. */
function isDay({ kind, text }: ReadableCell): boolean {
  return kind === 'date' || (kind === 'text' && isShortDay(text));
}

/** Below other headings a day is what spreadsheets make of "1-5", "12/3" and "3.66". */
function saysDays({ kind, isYear = false, maySayDay = false }: Field): boolean {
  return kind === 'date' || isYear || maySayDay;
}

function withoutUnit(cell: ReadableCell, { unitWords }: Field): ReadableCell {
  return unitWords && cell.kind === 'text' ? { ...cell, text: withoutWord(cell.text, unitWords) } : cell;
}

/** What a formula's error becomes when cells are pasted or saved as text, and a number in too narrow a column. */
function isErrorText(text: string): boolean {
  return text.startsWith('#')
    ? /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|#{2,})$/.test(text)
    : /^Err:\d{3}$/.test(text);
}

function ofWords(read: ValueReader): ValueReader {
  return (cell, context, field) => notWords(cell) ?? read(cell, context, field);
}

/** Free text as it stands; a unit in its one spelling. */
function readText(cell: ReadableCell, _context: ReadContext, { spellings, isPerson }: Field): ReadValue {
  const text = shownText(cell);
  if (isPerson) return readPerson(cell);
  return clean(spellings ? oneSpelling(spellings, text) : text);
}

/** A vacancy is no person; what stands beside a name is kept with it, to be looked at. */
function readPerson({ text, lines }: ReadableCell): ReadValue {
  if (saysVacant(text)) return flawed('VACANT', null, { text });
  return holdsMoreThanName(text, lines) ? flawed('MORE-THAN-NAME', text, { text }) : clean(text);
}

/** Letters without accents are taken for a known word only where nothing in the text has any: "hop" is "hộp", "bàn" is not "bản". */
function oneSpelling(spellings: readonly Choice[], text: string): string {
  const written = normaliseText(text)
    .replace(/[\s.,;:]+$/u, '')
    .toLowerCase();
  const known = choiceIndex(spellings).get(folded(written));
  const isPlain = stripAccents(written) === written;
  return (
    known ?? (isPlain ? plainChoiceIndex(spellings).get(plain(written)) : undefined) ?? (written || text)
  );
}

const folded = remember(20_000, foldText);

/** The value of a closed list that a text names, by its words or another spelling of them. */
export function choiceNamed(choices: readonly Choice[], text: string): string | undefined {
  const exact = choiceIndex(choices).get(folded(text));
  const bare = plain(text);
  return exact ?? (bare === '' ? undefined : plainChoiceIndex(choices).get(bare));
}

/** The value of a field's closed list that a text names, as the list or as offices word it; undefined where it names none. */
export function listedValue({ choices = [], valueNames = noNames }: Field, text: string): string | undefined {
  return choiceNamed(choices, text) ?? valueFinder(valueNames)(plain(text));
}

/** A value with a question mark is none: whoever wrote it was not sure. */
function readChoice(cell: ReadableCell, _context: ReadContext, field: Field): ReadValue {
  if (cell.text.includes('?')) return flawed('NOT-IN-LIST', null, { text: cell.text });
  const found = listedValue(field, cell.text);
  return found ? clean(found) : flawed('NOT-IN-LIST', null, { text: cell.text });
}

const noNames: NamePatterns = {};
const valueFinders = new WeakMap<NamePatterns, (key: string) => string | undefined>();

function valueFinder(names: NamePatterns): (key: string) => string | undefined {
  const finder = valueFinders.get(names) ?? nameFinder(names);
  valueFinders.set(names, finder);
  return finder;
}

const choiceIndexes = new WeakMap<readonly Choice[], ReadonlyMap<string, string>>();
const plainChoiceIndexes = new WeakMap<readonly Choice[], ReadonlyMap<string, string>>();

function choiceIndex(choices: readonly Choice[]): ReadonlyMap<string, string> {
  return remembered(choiceIndexes, choices, foldText);
}

/** Without accents and punctuation; a spelling that two choices share means neither. */
function plainChoiceIndex(choices: readonly Choice[]): ReadonlyMap<string, string> {
  return remembered(plainChoiceIndexes, choices, plain);
}

function plain(text: string): string {
  return foldWithoutAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function remembered(
  store: WeakMap<readonly Choice[], ReadonlyMap<string, string>>,
  choices: readonly Choice[],
  key: (text: string) => string,
): ReadonlyMap<string, string> {
  const known = store.get(choices);
  if (known) return known;
  const index = new Map<string, string>();
  const shared = new Set<string>();
  for (const { value, aliases } of choices) {
    for (const name of [value, ...aliases].map(key)) {
      if ((index.get(name) ?? value) !== value) shared.add(name);
      index.set(name, value);
    }
  }
  for (const name of shared) index.delete(name);
  store.set(choices, index);
  return index;
}

function readInteger(cell: ReadableCell, _context: ReadContext, field: Field): ReadValue {
  return field.isYear ? readYear(cell, field) : readWhole(cell);
}

/** A share is no number of things: "95%" below "Đã giải quyết". */
function readWhole(cell: ReadableCell): ReadValue {
  if (cell.isPercent || cell.text.includes('%')) return flawed('UNREADABLE', null, { text: shownText(cell) });
  const read = cell.number === undefined ? parseInteger(cell.text) : integerFromNumber(cell.number);
  return read.ok ? clean(read.value) : unread(read.problem, cell);
}

/** The year of a day, a month or a quarter, or of a number that is the serial of a day. */
function readYear(cell: ReadableCell, field: Field): ReadValue {
  const serial = cell.kind === 'number' ? serialDate(cell.number) : undefined;
  if (serial !== undefined) return flawed('SERIAL', Number(serial.slice(0, 4)), { text: cell.text });
  const typed = typedYear(cell);
  if (typed) return typed;
  if (cell.kind === 'number' && cell.number !== undefined) return readWhole(cell);
  const text = ownEnd(cell.text, field);
  const read = parsePartialDate(text);
  const year = read.ok ? read.value.slice(0, 4) : yearOfQuarter(text);
  return year === undefined ? readWhole(cell) : clean(Number(year));
}

/** The time that a text says of the end that a field is of: "từ 2021" is when something begins, and not when it is finished. */
function ownEnd(text: string, { timeEnd }: Field): string {
  const only = timeEnd && oneEnd(text);
  return only && only.end === timeEnd ? only.time : text;
}

/** A date cell, a text, or a plain number that is a year. */
function readDate(cell: ReadableCell, { dateOrder }: ReadContext, field: Field): ReadValue {
  const serial = cell.kind === 'number' ? serialDate(cell.number) : undefined;
  if (serial !== undefined) return flawed('SERIAL', serial, { text: cell.text });
  const typed = typedYear(cell);
  if (typed) return typed;
  const isNumber = cell.number !== undefined && cell.kind === 'number';
  const text = isNumber ? yearText(cell.number) : ownEnd(cell.text, field);
  if (dateOrder === 'mixed' && orderIn(text) === 'either')
    return flawed('EITHER-ORDER', null, { text: cell.text });
  if (dateOrder === 'turned' && cell.kind === 'date' && heldDay(text) === 'turnable')
    return flawed('TURNED', null, { text: cell.text });
  const read = parsePartialDate(text, dateOrder === 'month-first');
  if (read.ok) return clean(read.value);
  const problem = field.wordsAreVague ? 'VAGUE' : problemOf[read.problem.code];
  return flawed(problem, null, { text: cell.text });
}

/** A day of 1905 that a cell shows in place of the year typed into it is neither for certain. */
function typedYear({ kind, text }: ReadableCell): ReadValue | undefined {
  const year = kind === 'date' ? yearShownAsDay(text) : undefined;
  return year === undefined ? undefined : flawed('YEAR-AS-DAY', null, { text, year: String(year) });
}

/** Beyond every year a form may hold, a number can only be the serial of a day whose cell lost its date format. */
const firstSerial = 10_000;

function serialDate(number: number | undefined): string | undefined {
  return number === undefined || number < firstSerial ? undefined : dateFromSerial(Math.floor(number));
}

function yearText(number: number): string {
  return decimalFromNumber(number)?.scale === 0 ? String(number) : `${number}?`;
}

function readCitizenId(cell: ReadableCell, context: ReadContext): ReadValue {
  const read = parseCitizenId(cell.text, cell.kind === 'number', context.provinces);
  if (!read.ok) {
    const length = read.problem.values?.length;
    return flawed(problemOf[read.problem.code], null, length === undefined ? {} : { length });
  }
  const { id, kind, padded, provinceKnown } = read.value;
  if (kind === 'cmnd') return flawed('OLD-ID', id);
  if (!provinceKnown) return flawed('PROVINCE-UNKNOWN', id, { province: id.slice(0, 3) });
  return padded ? flawed('PADDED', id, { length: cell.text.length }) : clean(id);
}

function readPlate(cell: ReadableCell): ReadValue {
  const value = normalisePlate(cell.text);
  return isPlate(cell.text) ? clean(value) : flawed('FORMAT-UNUSUAL', value, { text: cell.text });
}
