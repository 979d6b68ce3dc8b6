import type { Finding, FindingValues } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { RuleCode } from '../../findings/rules.ts';
import { valueFinding } from '../../findings/value-finding.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import { premises } from '../../inventory/premises.ts';
import type { ReadContext, ValueFlaw } from '../../inventory/reading.ts';
import type { Row } from '../../workbook/cell.ts';
import type { FoundForm } from '../../workbook/table/knowledge.ts';

/** A form as it is read: where it stands, and what its columns mean. */
export interface ReadableForm {
  readonly sheet: string;
  readonly form: FoundForm;
  readonly columns: readonly MatchedColumn[];
  readonly context: ReadContext;
  /** Whether a line above the form says what its money is counted in. */
  readonly isUnitStated: boolean;
}

/** Where in a form something was found. */
export interface Place {
  readonly row: Row;
  readonly column?: number | undefined;
}

/** A finding of a rule at a place of a form. */
export function formFinding(
  sheet: string,
  code: RuleCode,
  field: string,
  { row, column }: Place,
  values: FindingValues,
): Finding {
  return ruleFinding(code, { kind: 'premises', field, sheet, row: row.number, column }, values);
}

/** A finding about a value at a place of a form. */
export function formValueFinding(
  sheet: string,
  key: keyof typeof premises.fields,
  flaw: ValueFlaw,
  { row, column }: Place,
): Finding {
  const field = premises.fields[key];
  return valueFinding({ kind: 'premises', key, field }, flaw, { sheet, row: row.number, column });
}
