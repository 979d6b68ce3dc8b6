import type { ValueProblem } from '../findings/value-problems.ts';
import type { AreaUnit } from '../text/area.ts';
import type { DateOrder } from '../text/date-order.ts';
import type { MoneyUnit } from '../text/money.ts';
import type { NumberStyle } from '../text/number-style.ts';
import type { Field } from './field.ts';

/** A cell as a field's reader sees it. */
export interface ReadableCell {
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** What a person reads: decoded, NFC, spaces in order. */
  readonly text: string;
  /** The number of a `number` cell. */
  readonly number?: number;
  /** Whether a number is shown as a percentage: 0.5 as 50%. */
  readonly isPercent?: boolean;
  /** The lines of a text of several lines; `text` has them joined by spaces. */
  readonly lines?: readonly string[];
}

/** In what a column is counted, and how. */
interface Units {
  /** The unit of money stated by the column or above the table. */
  readonly moneyUnit: MoneyUnit;
  /** The unit of area stated by the column or above the table; m² where none is. */
  readonly areaUnit?: AreaUnit | undefined;
  /** Several units of area that the column's heading states: a number alone tells not which. */
  readonly areaUnits?: readonly AreaUnit[] | undefined;
  /** How numbers typed as text are spelled, where the column shows it. */
  readonly numberStyle?: NumberStyle | undefined;
  /** What stands first in dates typed as text, where the column shows it. */
  readonly dateOrder?: DateOrder | undefined;
  /** A column of shares shows fractions without a percent sign: 0.6 may be 60 %. */
  readonly hasFractions?: true | undefined;
}

/** What is known beside the cell. */
export interface ReadContext extends Units {
  readonly districtCode: string;
  /** Province codes a citizen id may begin with. */
  readonly provinces: ReadonlySet<string>;
}

/** The context with the units that a column's own heading states in place of those above the table, and its spelling. */
export function contextOfColumn(
  context: ReadContext,
  { moneyUnit = context.moneyUnit, areaUnit = context.areaUnit, ...own }: Partial<Units>,
): ReadContext {
  const { areaUnits, numberStyle, dateOrder, hasFractions } = own;
  const spelled = {
    ...(areaUnits && { areaUnits }),
    ...(numberStyle && { numberStyle }),
    ...(dateOrder && { dateOrder }),
    ...(hasFractions && { hasFractions }),
  };
  return { ...context, moneyUnit, ...(areaUnit && { areaUnit }), ...spelled };
}

/** A problem with one value, with what its message needs. */
export interface ValueFlaw {
  readonly problem: ValueProblem;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A value as it will be stored (null when there is none, or none could be read), and what is wrong with it. */
export interface ReadValue {
  readonly value: string | number | null;
  readonly flaws: readonly ValueFlaw[];
  /** What the cell itself says that its number counts: "cái". */
  readonly counts?: string;
}

export type ValueReader = (cell: ReadableCell, context: ReadContext, field: Field) => ReadValue;

/** A clean value. */
export function clean(value: string | number | null): ReadValue {
  return { value, flaws: [] };
}

/** A value that could not be read, or may be read but must be looked at. */
export function flawed(
  problem: ValueProblem,
  value: string | number | null = null,
  values: ValueFlaw['values'] = {},
): ReadValue {
  return { value, flaws: [{ problem, values }] };
}
