const SECONDS_PER_DAY = 86_400;
/** 9999-12-31, the last day Excel shows. */
const LAST_SERIAL = 2_958_465;
/** Serial 60 is 1900-02-29, a day that Lotus 1-2-3 invented and every spreadsheet keeps. */
const INVENTED_DAY = 60;
/** 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;
/** Days between serial 0 of the 1904 and of the 1900 system (ECMA-376 part 1 § 18.17.4.1). */
export const DAYS_1900_TO_1904 = 1_462;

/**
 * A serial of the 1900 system → `YYYY-MM-DD`, with `THH:MM:SS` when it has a time; rounded to the
 * second. Undefined where Excel shows ##### (before 0, after 9999). A time alone gets day 0, 1899-12-31.
 */
export function serialToText(serial: number): string | undefined {
  if (!(serial >= 0 && serial < LAST_SERIAL + 1)) return undefined;
  let day = Math.floor(serial);
  if (day === serial) return dayToText(day);
  let seconds = Math.round((serial - day) * SECONDS_PER_DAY);
  if (seconds === SECONDS_PER_DAY) {
    day += 1;
    seconds = 0;
  }
  const date = dayToText(day);
  return seconds === 0 ? date : `${date}T${timeToText(seconds)}`;
}

/** Days up to 2079-06-06, which nearly all dates are, with their texts once computed. Only ever a pure function's results. */
const dayTexts: (string | undefined)[] = new Array<string | undefined>(65_536).fill(undefined);

function dayToText(day: number): string {
  const known = dayTexts[day];
  if (known !== undefined) return known;
  const text = day === INVENTED_DAY ? '1900-02-29' : civilDate(day < INVENTED_DAY ? day + 1 : day);
  if (day < dayTexts.length) dayTexts[day] = text;
  return text;
}

/** Days → calendar, in whole numbers counted from 0000-03-01 so that leap days end a year. */
function civilDate(serial: number): string {
  const days = serial - UNIX_EPOCH_SERIAL + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

function timeToText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * An ISO 8601 date, with or without a time → its serial in the 1900 system; the offset is not
 * applied, a spreadsheet's clock is local. Undefined when it is no such date.
 */
export function isoToSerial(text: string): number | undefined {
  const parts = ISO_DATE.exec(text.trim());
  if (parts === null) return undefined;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const milliseconds = Date.UTC(year, month - 1, date);
  const calendar = new Date(milliseconds);
  if (calendar.getUTCMonth() !== month - 1 || calendar.getUTCDate() !== date) return undefined;
  if (year < 1900 || hour > 23 || minute > 59 || second > 59) return undefined;
  const day = milliseconds / (SECONDS_PER_DAY * 1000) + UNIX_EPOCH_SERIAL;
  return (day <= INVENTED_DAY ? day - 1 : day) + (hour * 3600 + minute * 60 + second) / SECONDS_PER_DAY;
}
