import { visibleText } from '../visible-text.ts';
import { writtenDay } from '../written-day.ts';

/** A value as a sentence shows it; undefined where the sentence names one that is not given. */
type ShownValue = string | number | undefined;

/** A number as programs write it, `-1234.5`; every other text is shown as it is. */
const plainNumber = /^(-?)(\d+)(?:\.(\d+))?$/;

/** `{rows}`, `{rows:number}`, `{until:day}`, or words that go with a number: `{rows|row|rows}`. */
const placeholder = /\{(\w+)(?:(:number|:day)|\|([^{}|]*)\|([^{}|]*))?\}/g;

/**
 * Puts values in the place of `{name}`, numbers in that of `{name:number}` with their thousands and decimals separated as
 * the language does, dates in that of `{name:day}` as people write them; a name without a value leaves three dots. In the
 * place of `{name|one|more}` stand the words for one where the value is 1, else those for more: 1 row, 2 rows. A terminal
 * obeys nothing of a value.
 */
export function fillSentence(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
  numbers: Intl.NumberFormat,
): string {
  return sentence.replace(placeholder, (_, name: string, form?: string, one?: string, more?: string) => {
    const value = values[name];
    if (one !== undefined && more !== undefined) return String(value) === '1' ? one : more;
    if (form === ':number') return numberText(value, numbers);
    const text = visibleText(String(value ?? '…'));
    return form === ':day' ? writtenDay(text) : text;
  });
}

/** Every digit stays: amounts have more of them than a floating number holds. */
function numberText(value: ShownValue, numbers: Intl.NumberFormat): string {
  const text = String(value ?? '…');
  const [, sign, whole, fraction] = plainNumber.exec(text) ?? [];
  if (sign === undefined || whole === undefined) return text;
  const mark = numbers.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  return `${sign}${numbers.format(BigInt(whole))}${fraction === undefined ? '' : `${mark}${fraction}`}`;
}
