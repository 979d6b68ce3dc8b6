import type { ReadContext } from '../../inventory/reading.ts';
import type { FoundForm } from '../../workbook/table/knowledge.ts';
import type { SubmissionBuilder } from '../submission-builder.ts';
import { statedMoneyUnit } from '../units/stated-units.ts';
import { buildingTotals } from './building-totals.ts';
import type { ReadableForm } from './form-findings.ts';
import { buildingColumns, formHeading, formMatch } from './form-match.ts';
import { readPremises } from './premises-record.ts';

/**
 * Takes one form in: its record by the row of its first sentence, its totals, and every other row as it is. The parts
 * of the record have no fate of their own: they are counted in it.
 */
export function takeForm(
  builder: SubmissionBuilder,
  sheet: string,
  form: FoundForm,
  context: ReadContext,
): void {
  const { heading, match, readable } = readableForm(sheet, form, context);
  builder.beginTable(sheet, { heading, letterhead: form.letterhead }, match, context);
  const first = form.rows.find(({ nature }) => nature === 'data');
  if (!first) return;
  const place = { row: first.row, column: first.row.cells[0]?.column };
  const { buildings, ...read } = readPremises(readable, place);
  for (const { row, nature } of form.rows) {
    if (nature === 'data') builder.takeReadRow(row, read);
    else if (nature === 'total') builder.takeReadTotal(row, buildingTotals(readable, buildings, row));
    else builder.takeRow(row, nature);
  }
}

function readableForm(sheet: string, form: FoundForm, context: ReadContext) {
  const isUnitStated = statedMoneyUnit(form.letterhead) !== undefined;
  const readable: ReadableForm = { sheet, form, columns: buildingColumns(form), context, isUnitStated };
  return { heading: formHeading(form), match: formMatch(form), readable };
}
