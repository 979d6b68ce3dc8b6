import type { AreaUnit } from '../text/area.ts';
import type { DateOrder } from '../text/date-order.ts';
import type { MoneyUnit } from '../text/money.ts';
import type { NumberStyle } from '../text/number-style.ts';
import type { InventoryKind } from './inventory.ts';

/** A column of a sheet's heading: its texts from top to bottom, and whether the top one stands above a group. */
export interface ColumnTexts {
  readonly column: number;
  readonly texts: readonly string[];
  readonly grouped: boolean;
}

/** What a heading stands for: a field, and the value of another one that it settles. */
export interface Meaning {
  readonly key: string;
  readonly settles?: { readonly field: string; readonly value: string };
  /** The field is what this column and others like it come to. */
  readonly adds?: true;
}

/**
 * Why an unknown column may be a field: its heading is spelt or worded nearly the same, its values are the field's, or it is
 * the first unknown one of a table that has nearly all but the column that names a record.
 */
export type Resemblance = 'similar-spelling' | 'similar-words' | 'similar-values' | 'first-unknown';

/** A field that an unknown heading may mean; never taken for it unless a person says so. */
export interface HeadingSuggestion {
  readonly key: string;
  /** The declared heading or alias that it resembles; of values the field's heading. */
  readonly resembles: string;
  /** From 0, nothing in common, to 1; of values the share that fits, of the first unknown column the share of those known. */
  readonly similarity: number;
  readonly why: Resemblance;
  /** First values of the column, personal ids masked; where the values suggest the field. */
  readonly samples?: readonly string[];
  /** Other fields that the values fit as well. */
  readonly others?: readonly string[];
}

/** What one column of a table was taken for. */
export interface MatchedColumn {
  /** 1-based. */
  readonly column: number;
  readonly heading: string;
  /** The texts of its heading row by row, and whether the top one stands above a group; kept of a form's table. */
  readonly lines?: Pick<ColumnTexts, 'texts' | 'grouped'>;
  /** The field's key; undefined when the heading is not known, or its field is already filled by another column. */
  readonly key?: string;
  /** A field that this heading alone settles ("Năm sinh Nam" → gender Nam). */
  readonly settles?: { readonly field: string; readonly value: string };
  /** Its amount is one of several that the field is the sum of: "Nguyên giá: Nguồn ngân sách | Nguồn khác". */
  readonly adds?: true;
  /** The unit of money the heading states. */
  readonly moneyUnit?: MoneyUnit;
  /** The unit of area the heading, or a line above the table, states. */
  readonly areaUnit?: AreaUnit;
  /** Several units of area that the heading states: a number alone tells not which. */
  readonly areaUnits?: readonly AreaUnit[];
  /** What its heading says that it counts: "Số lượng (hộp)". */
  readonly countUnit?: string;
  /** How its numbers are spelled where they are typed as text, as the first of them prove. */
  readonly numberStyle?: NumberStyle;
  /** What stands first in its dates where they are typed as text, as the first of them prove. */
  readonly dateOrder?: DateOrder;
  /** The column with the second part of its text: "Họ đệm" beside "Tên". 1-based. */
  readonly joins?: number;
  /** The two say from when to when: "2015–2020". */
  readonly isRange?: true;
  /** Some of its numbers are not whole: of a share, fractions without a percent sign; of money, typed as numbers. */
  readonly hasFractions?: true;
  /** The columns with the further parts of its date: month and year, or the year. 1-based. */
  readonly dateParts?: readonly number[];
  /** The columns with the further parts of its address: street, commune. 1-based. */
  readonly addressParts?: readonly number[];
  /** The field that its text says beside its own: "2023-2025" is the year of the beginning and of the end. */
  readonly until?: string;
  /** Its heading says neither of the two: one year alone in it may be either. */
  readonly isPeriod?: true;
  /** The field of which this column holds a further part. */
  readonly partOf?: string;
  /** The field is taken by an earlier column with the same meaning. */
  readonly repeats?: string;
  /** The column numbers the rows (STT); it is read and never trusted. */
  readonly isSequence?: true;
  /** A person said what the column is, now or for an earlier file of this layout. */
  readonly isStated?: true;
  /** What a person said that wordings of its closed list mean, now or for an earlier file of this layout. */
  readonly statedValues?: readonly StatedValue[];
  /** A field without a column that this unknown heading resembles. */
  readonly suggestion?: HeadingSuggestion;
}

/** What a person said headings mean: by heading, folded, the field's key; null leaves the column out. */
export type StatedColumns = ReadonlyMap<string, string | null>;

/** The same by kind of inventory: one heading may be a field of several. */
export type StatedByKind = Readonly<Partial<Record<InventoryKind, StatedColumns>>>;

/** What a person said that a wording of a closed list means. */
export interface StatedValue {
  /** The field's. */
  readonly key: string;
  /** Folded. */
  readonly wording: string;
  /** Null where it is left open, be it after something else was said. */
  readonly value: string | null;
}

/** What was said of wordings, by kind of inventory. */
export type StatedValuesByKind = Readonly<Partial<Record<InventoryKind, readonly StatedValue[]>>>;

/** The column that numbers the rows (STT), where a table has one. */
export function sequenceColumn(columns: readonly MatchedColumn[]): number | undefined {
  return columns.find(({ isSequence }) => isSequence)?.column;
}

/** The column that was taken for a field; undefined where none was, or no field is meant. */
export function columnOfField(
  columns: readonly Pick<MatchedColumn, 'column' | 'key'>[],
  field: string | null | undefined,
): number | undefined {
  return columns.find(({ key }) => key !== undefined && key === field)?.column;
}
