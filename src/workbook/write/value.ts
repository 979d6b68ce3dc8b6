import { writtenDay } from '../../written-day.ts';
import type { FlawReason } from './report.ts';
import { isExact, MAXIMUM_TEXT, safeText } from './safe.ts';
import type { CellInput, ColumnFormat, LinkTarget, Tone } from './spec.ts';

/** A cell's content in the file's own terms. */
export type PlainValue =
  | { readonly type: 'blank' }
  | { readonly type: 'text'; readonly text: string }
  /** `digits` is the exact decimal: `1276.20`, `-5`. */
  | { readonly type: 'number'; readonly digits: string }
  | { readonly type: 'boolean'; readonly value: boolean };

/** A cell's content with the look it asks for. */
export interface ResolvedCell {
  readonly value: PlainValue;
  /** Set when the value's kind decides, before the column's format. */
  readonly format?: ColumnFormat;
  readonly tone?: Tone;
  readonly note?: string;
  readonly link?: LinkTarget;
  readonly flaw?: FlawReason;
}

type Decimals = 0 | 2 | 3;

const BLANK: PlainValue = { type: 'blank' };
const DAY = 86_400_000;
/** 01/01/1970 as a day number of the 1900 system. */
const UNIX_EPOCH_SERIAL = 25_569;
/** 01/03/1900: before it the 1900 system counts a 29 February that never was. */
const FIRST_SOUND_SERIAL = 61;

/** What a cell input comes to in the file. Never throws: an impossible value is a flaw on a sound cell. */
export function resolveCell(input: CellInput): ResolvedCell {
  if (input === null || input === undefined) return { value: BLANK };
  if (typeof input === 'string') return resolveText(input);
  if (typeof input === 'number') return resolveNumber(input);
  if (typeof input === 'boolean') return { value: { type: 'boolean', value: input } };
  switch (input.kind) {
    case 'date':
      return resolveDate(input.value);
    case 'money':
      return { ...resolveScaled(input.value, 0), format: 'money' };
    case 'area':
      return { ...resolveScaled(input.value, 2), format: 'area' };
    case 'quantity':
      return resolveQuantity(input.value);
    case 'link':
      return { ...resolveText(input.text), link: input.target };
    case 'styled':
      return {
        ...resolveCell(input.value),
        ...(input.tone === undefined ? {} : { tone: input.tone }),
        ...(input.note === undefined ? {} : { note: input.note }),
      };
  }
}

function resolveText(text: string): ResolvedCell {
  const safe = safeText(text);
  if (safe === '') return { value: BLANK };
  const value: PlainValue = { type: 'text', text: safe };
  return text.length > MAXIMUM_TEXT && safe.endsWith('…') ? { value, flaw: 'text-cut' } : { value };
}

function resolveNumber(value: number): ResolvedCell {
  if (!Number.isFinite(value)) return { value: BLANK, flaw: 'not-a-number' };
  if (!Number.isInteger(value)) return { value: { type: 'number', digits: String(value) } };
  return resolveScaled(value, 0);
}

/** Thousandths with as many decimals as they need: 12500 is `12.5`, 3000 is `3`. */
function resolveQuantity(value: bigint | number): ResolvedCell {
  const isWhole = typeof value === 'bigint' ? value % 1000n === 0n : value % 1000 === 0;
  if (isWhole) return { ...resolveScaled(BigInt(value) / 1000n, 0), format: 'integer' };
  const resolved = resolveScaled(value, 3);
  return { ...resolved, format: 'quantity' };
}

/** An integer count of units (`decimals` 0), hundredths (2) or thousandths (3) as an exact decimal. */
function resolveScaled(value: bigint | number, decimals: Decimals): ResolvedCell {
  if (typeof value === 'number' && !Number.isInteger(value)) return { value: BLANK, flaw: 'not-a-number' };
  const units = BigInt(value);
  const digits = decimalDigits(units, decimals);
  if (isExact(units)) return { value: { type: 'number', digits } };
  return { value: { type: 'text', text: digits }, flaw: 'number-as-text' };
}

/** 127620 with 2 decimals → `1276.20`; exact at any size. */
export function decimalDigits(units: bigint, decimals: Decimals): string {
  if (decimals === 0) return units.toString();
  const magnitude = units < 0n ? -units : units;
  const inOne = 10n ** BigInt(decimals);
  const fraction = (magnitude % inOne).toString().padStart(decimals, '0');
  return `${units < 0n ? '-' : ''}${magnitude / inOne}.${fraction}`;
}

function resolveDate(text: string): ResolvedCell {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return { ...resolveText(text), flaw: 'not-a-date' };
  const [, year = '', month, day] = parts;
  if (month === undefined) return { value: { type: 'text', text: year }, format: 'date' };
  if (Number(month) < 1 || Number(month) > 12) return { ...resolveText(text), flaw: 'not-a-date' };
  if (day === undefined) return { value: { type: 'text', text: `${month}/${year}` }, format: 'date' };
  return resolveDay(text, Number(year), Number(month), Number(day));
}

function resolveDay(text: string, year: number, month: number, day: number): ResolvedCell {
  const time = utcDay(year, month, day);
  if (!isDay(time, month, day)) return { ...resolveText(text), flaw: 'not-a-date' };
  const serial = time / DAY + UNIX_EPOCH_SERIAL;
  if (serial >= FIRST_SOUND_SERIAL)
    return { value: { type: 'number', digits: String(serial) }, format: 'date' };
  return { value: { type: 'text', text: writtenDay(text) }, format: 'date' };
}

/** Date.UTC would take the years 0–99 for 1900–1999. */
function utcDay(year: number, month: number, day: number): number {
  return year < 100 ? Number.NEGATIVE_INFINITY : Date.UTC(year, month - 1, day);
}

function isDay(time: number, month: number, day: number): boolean {
  if (day >= 1 && day <= 28) return true;
  const date = new Date(time);
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
