import { isSequenceHeading } from '../../inventory/match-columns.ts';
import type { KeptRow, KeptTable } from '../../store/submissions/kept-tables.ts';
import type { Row } from '../../workbook/cell.ts';
import { formOf, partedAt } from '../../workbook/table/form.ts';
import type { Heading } from '../../workbook/table/heading-candidate.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';
import type { FoundForm } from '../../workbook/table/scan.ts';
import { formKnowledge } from '../form/form-knowledge.ts';
import { keptNature, type SettledCells } from './settle-row.ts';

/** A row of a returned form, beside the row it was made from, if any. */
export interface FormRow extends SettledCells {
  readonly kept: KeptRow | undefined;
}

/** Natures of rows that say something, or by which others are read. */
const telling: ReadonlySet<RowNature> = new Set(['data', 'form', 'heading', 'column-numbers', 'total']);

/** Whether a kept row is a sentence of its form, or of its table: no letterhead, no signature. */
export function isOfForm(kept: KeptRow): boolean {
  return telling.has(keptNature(kept));
}

/** A form that is unchanged since it was kept. */
export function rowsAsKept(kept: readonly KeptRow[]): readonly FormRow[] {
  return kept.map((each) => ({
    change: 'untouched',
    row: { number: each.number, hidden: false, cells: each.cells },
    kept: each,
  }));
}

/**
 * Reads a form again by what reads forms. Where its table begins and what the columns are stays as it was found when
 * the form was first read, with the cells that were merged then.
 */
export function formAgain(table: KeptTable, rows: readonly FormRow[]): FoundForm {
  const first = rows.findIndex(({ kept }) => kept && keptNature(kept) !== 'letterhead');
  const parts = partedAt(
    first < 0 ? rows.length : first,
    rows.map(({ row }) => row),
    headingOf(table, rows),
    formKnowledge,
  );
  return formOf(parts, formKnowledge, { isSequenceHeading });
}

function headingOf({ columns }: KeptTable, rows: readonly FormRow[]): Heading | undefined {
  const own = rows.filter(({ kept }) => kept && keptNature(kept) === 'heading');
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  return {
    from: first.row.number,
    to: last.row.number,
    columns: columns.flatMap(({ column, lines }) => (lines ? [{ column, ...lines }] : [])),
  };
}

/** What each row of a form is. */
export function naturesOf({ rows }: FoundForm): ReadonlyMap<Row, RowNature> {
  return new Map(rows.map(({ row, nature }) => [row, nature]));
}

/** Whether a form that nobody changed still reads as it was kept. */
export function isReadAsKept(form: FoundForm, rows: readonly FormRow[]): boolean {
  const natures = naturesOf(form);
  return rows.every(({ row, kept }) => {
    const [was, is] = [kept && keptNature(kept), natures.get(row)];
    return was === is || !(was && is && (telling.has(was) || telling.has(is)));
  });
}
