import { z } from 'zod';
import type { TimeEnd } from '../text/time-span.ts';
import type { NamePatterns } from './name-patterns.ts';

/** How a field's cell is read, stored, listed and written; one entry of `value-kinds.ts` each. */
export type ValueKind =
  | 'text'
  | 'address'
  | 'choice'
  | 'money'
  | 'area'
  | 'decimal'
  | 'integer'
  | 'date'
  | 'citizen-id'
  | 'plate'
  | 'former-commune'
  | 'former-communes'
  | 'receiver'
  | 'receivers';

/** One value of a closed list: what is stored and shown, and what else people write for it. */
export interface Choice {
  readonly value: string;
  readonly aliases: readonly string[];
}

/**
 * One field of an inventory, declared once. Template, column matching, cleaning, storage, views,
 * export and documentation follow from it.
 */
export interface Field<Value = unknown> {
  /** What the template prints above the column. */
  readonly heading: string;
  readonly kind: ValueKind;
  /** The type and range of a cleaned value; a value it refuses becomes a finding. */
  readonly schema: z.ZodType<Value>;
  /** Other headings people use for this column. */
  readonly aliases: readonly string[];
  /** Must be filled in: its absence is an error finding. */
  readonly required: boolean;
  /** Without it the row is no record at all and is rejected. */
  readonly essential: boolean;
  /** What the form says about the column, beside its heading. */
  readonly hint?: string;
  readonly choices?: readonly Choice[];
  /** Further names of those values, beside the spellings that they declare. */
  readonly valueNames?: NamePatterns;
  /** The part of a finding code that names this field, when it differs from the key. */
  readonly codeName?: string;
  /** Shown masked unless full output is asked for. */
  readonly personal?: boolean;
  /** Summed in the ledger. */
  readonly measure?: 'đồng' | 'm²';
  /** Of money: in đồng, most amounts of a list are no smaller. Where nothing states a unit, smaller ones may be thousands. */
  readonly usualFrom?: number;
  /** Summed in the ledger apart for each unit, which stands in this field. */
  readonly countedIn?: string;
  /** Of free text: words that are one and the same, each with its other spellings. */
  readonly spellings?: readonly Choice[];
  /** The name of one person. */
  readonly isPerson?: boolean;
  /** A year: whole days, months and quarters say it as well. */
  readonly isYear?: boolean;
  /** Of a time: which end of one it is, where a text says no more than that, "từ 2021". */
  readonly timeEnd?: TimeEnd;
  /** Words in place of a value are kept as vague instead of refused: the six clear judge them. */
  readonly wordsAreVague?: boolean;
  /** The field that says what this one counts; its own cell may say it too: "2 cái". */
  readonly unitField?: string;
  /** Words behind its number that add nothing to its heading: "30 phút". */
  readonly unitWords?: readonly string[];
  /** Of words: a day alone may be meant, and is not what a spreadsheet made of a number such as "1-5". */
  readonly maySayDay?: boolean;
  /** It says what was before the handover, as the place and the unit of a record do: "Chức vụ (mới)" is none of it. */
  readonly isOfBefore?: boolean;
}

/** What a declaration may say beyond heading and kind. */
export interface FieldOptions {
  readonly aliases?: readonly string[];
  readonly required?: boolean;
  readonly essential?: boolean;
  readonly hint?: string;
  readonly codeName?: string;
  readonly personal?: boolean;
  readonly valueNames?: NamePatterns;
  readonly measure?: 'đồng' | 'm²';
  readonly usualFrom?: number;
  readonly countedIn?: string;
  readonly wordsAreVague?: boolean;
  readonly unitField?: string;
  readonly unitWords?: readonly string[];
  readonly isPerson?: boolean;
  readonly maySayDay?: boolean;
  readonly isOfBefore?: boolean;
  readonly timeEnd?: TimeEnd;
}

function field<Value>(
  heading: string,
  kind: ValueKind,
  schema: z.ZodType<Value>,
  options: FieldOptions,
): Field<Value> {
  const { aliases = [], essential = false, required = essential, ...rest } = options;
  return { heading, kind, schema, aliases, required, essential, ...rest };
}

/** Free text in NFC, at least one character. */
export function text(heading: string, options: FieldOptions = {}): Field<string> {
  return field(heading, 'text', z.string().min(1), options);
}

/**
 * A unit in which things are counted: free text in small letters, a known one in its one spelling. `units` maps each of
 * those to what else people write for it.
 */
export function countingUnit(
  heading: string,
  units: Readonly<Record<string, readonly string[]>>,
  options: FieldOptions = {},
): Field<string> {
  return { ...text(heading, options), spellings: choicesOf(units) };
}

/** A place, as people write it. */
export function address(heading: string, options: FieldOptions = {}): Field<string> {
  return field(heading, 'address', z.string().min(1), options);
}

/** One of a closed list; `choices` maps each stored value to what else people write for it. */
export function choice(
  heading: string,
  choices: Readonly<Record<string, readonly string[]>>,
  options: FieldOptions = {},
): Field<string> {
  const list = choicesOf(choices);
  const values = new Set(list.map((entry) => entry.value));
  const schema = z.string().refine((value) => values.has(value));
  return { ...field(heading, 'choice', schema, options), choices: list };
}

/** The values of a list, each with what else people write for it. */
export function choicesOf(spellings: Readonly<Record<string, readonly string[]>>): readonly Choice[] {
  return Object.entries(spellings).map(([value, aliases]) => ({ value, aliases }));
}

/** Whole đồng; not negative. */
export function money(heading: string, options: FieldOptions = {}): Field<number> {
  return field(heading, 'money', z.int().min(0), { measure: 'đồng', ...options });
}

/** Hundredths of a m²; not negative. */
export function area(heading: string, options: FieldOptions = {}): Field<number> {
  return field(heading, 'area', z.int().min(0), { measure: 'm²', ...options });
}

/** A number within a range, both ends included. */
export function decimal(
  heading: string,
  minimum: number,
  maximum: number,
  options: FieldOptions = {},
): Field<number> {
  return field(heading, 'decimal', z.number().min(minimum).max(maximum), options);
}

/** A whole number within a range, both ends included. */
export function integer(
  heading: string,
  minimum: number,
  maximum: number,
  options: FieldOptions = {},
): Field<number> {
  return field(heading, 'integer', z.int().min(minimum).max(maximum), options);
}

/** A year between two, both included. */
export function year(
  heading: string,
  first: number,
  last: number,
  options: FieldOptions = {},
): Field<number> {
  return { ...integer(heading, first, last, options), isYear: true };
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: as precise as what was written, between two years. */
export function date(
  heading: string,
  firstYear: number,
  lastYear: number,
  options: FieldOptions = {},
): Field<string> {
  const inRange = (value: string) => {
    const year = Number(value.slice(0, 4));
    return year >= firstYear && year <= lastYear;
  };
  const schema = z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .refine(inRange);
  return field(heading, 'date', schema, options);
}

/** A citizen identity number: 12 digits (CCCD), or 9 (the former CMND). */
export function citizenId(heading: string, options: FieldOptions = {}): Field<string> {
  const schema = z.string().regex(/^(\d{12}|\d{9})$/);
  return field(heading, 'citizen-id', schema, { personal: true, ...options });
}

/** A vehicle's plate in canonical form. */
export function plate(heading: string, options: FieldOptions = {}): Field<string> {
  return field(heading, 'plate', z.string().min(1), options);
}

/** The code of a former commune (era before 01/07/2025). */
export function formerCommune(heading: string, options: FieldOptions = {}): Field<string> {
  return field(heading, 'former-commune', z.string().regex(/^\d{5}$/), options);
}

/** Codes of one or more former communes, joined by a comma and a space. */
export function formerCommunes(heading: string, options: FieldOptions = {}): Field<string> {
  return field(heading, 'former-communes', z.string().regex(/^\d{5}(, \d{5})*$/), options);
}

/** The code of a receiver: a commune (era from 01/07/2025) or another body. */
export function receiver(heading: string, options: FieldOptions = {}): Field<string> {
  return field(heading, 'receiver', z.string().min(1), options);
}

/** Codes of one or more receivers, joined by a comma and a space. */
export function receivers(heading: string, options: FieldOptions = {}): Field<string> {
  return field(heading, 'receivers', z.string().min(1), options);
}
