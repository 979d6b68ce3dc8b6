import { RefusedError } from '../../findings/refusals.ts';
import { type KeptRowNumber, type KeptTable, lineText } from '../../store/submissions/kept-tables.ts';
import type { FoundForm } from '../../workbook/table/scan.ts';
import { quoted } from '../rows/longest-quote.ts';
import { refuseOtherForm } from './form-changes.ts';
import { type FormRow, formAgain, isOfForm, isReadAsKept, rowsAsKept } from './form-rows.ts';
import type { KeptSubmission } from './kept-submission.ts';
import type { ReturnedForm } from './returned-rows.ts';
import { keptNature, settleFormRow } from './settle-row.ts';

/** A returned form as the importer takes it in. */
export interface SettledForm {
  /** As it reads now; undefined when its rows were taken out. */
  readonly form: FoundForm | undefined;
  readonly rows: readonly FormRow[];
  /** Numbers of the rows that are no more. */
  readonly gone: readonly number[];
  /** The row that stood for its record before. */
  readonly record: number | undefined;
}

/**
 * Settles the forms of a returned correction, in the order in which they were read. Each is read again by what reads
 * forms, from its cells as they were where they were not changed. Throws a `RefusedError` when that reads otherwise what
 * nobody changed.
 */
export class FormSettler {
  readonly #kept: KeptSubmission;
  readonly #file: string;
  readonly #numbers = new Map<number, KeptRowNumber[]>();
  #sheet: string | undefined;
  /** The letterhead above, which holds for forms without one of their own. */
  #letterhead: readonly string[] = [];
  /** The letterhead of forms that were taken out, above one that has no other. */
  #above: readonly FormRow[] = [];

  constructor(kept: KeptSubmission, file: string) {
    this.#kept = kept;
    this.#file = file;
    for (const row of kept.rows) {
      if (!kept.tables.get(row.tableId)?.isForm) continue;
      const own = this.#numbers.get(row.tableId);
      if (own) own.push(row);
      else this.#numbers.set(row.tableId, [row]);
    }
  }

  settle({ table, sheet, rows: returned }: ReturnedForm): SettledForm {
    this.#beginSheet(sheet);
    const were = this.#rowsOf(table);
    const rows = returned.flatMap((each): readonly FormRow[] => {
      const settled = settleFormRow(each);
      return settled ? [{ ...settled, kept: each.kept }] : [];
    });
    if (rows.every(({ kept }) => kept && !isOfForm(kept))) return this.#takeOut(table, were, rows);
    const before = formAgain(table, were);
    if (!isReadAsKept(before, were)) {
      const { id, file } = this.#kept.submission;
      throw new RefusedError('CORRECTION-OF-FORM', { id, file });
    }
    const form = formAgain(table, [...this.#above, ...rows]);
    this.#above = [];
    const place = { file: this.#file, sheet, id: this.#kept.submission.id };
    refuseOtherForm({ before, were, form, rows, place });
    if (form.letterhead.length > 0) this.#letterhead = form.letterhead;
    const record = were.find(({ kept }) => kept && keptNature(kept) === 'data')?.kept?.id;
    return { form: { ...form, letterhead: this.#letterhead }, rows, gone: goneOf(were, rows), record };
  }

  #beginSheet(sheet: string): void {
    if (sheet === this.#sheet) return;
    this.#sheet = sheet;
    this.#letterhead = [];
    this.#above = [];
  }

  #rowsOf({ id }: KeptTable): readonly FormRow[] {
    const numbers = this.#numbers.get(id) ?? [];
    return rowsAsKept(numbers.flatMap((row) => this.#kept.row(row.id) ?? []));
  }

  /** The letterhead of a form that is taken out stays above the next one, where that has none of its own. */
  #takeOut(table: KeptTable, were: readonly FormRow[], rows: readonly FormRow[]): SettledForm {
    const isNeeded = this.#isAboveNext(table);
    const left = isNeeded ? rows.filter(isLetterhead) : [];
    const present = new Set(left.map(({ kept }) => kept?.id));
    const needed = isNeeded ? were.filter(isLetterhead) : [];
    const lost = needed.find(({ kept }) => !present.has(kept?.id));
    if (lost?.kept) {
      const { id } = this.#kept.submission;
      const values = { file: this.#file, sheet: this.#sheet ?? table.sheet, id };
      throw new RefusedError('CORRECTION-FORM-CHANGED', { ...values, text: quoted(lineText(lost.kept)) });
    }
    this.#above = isNeeded ? [...this.#above, ...left] : [];
    return { form: undefined, rows: left, gone: goneOf(were, left), record: undefined };
  }

  #isAboveNext({ id, sheet }: KeptTable): boolean {
    const next = [...this.#kept.tables.values()].find(
      (each) => each.isForm && each.sheet === sheet && each.id > id,
    );
    const rows = next && this.#numbers.get(next.id);
    return rows !== undefined && !rows.some(({ reason }) => reason === 'letterhead');
  }
}

function isLetterhead({ kept }: FormRow): boolean {
  return kept !== undefined && keptNature(kept) === 'letterhead';
}

function goneOf(were: readonly FormRow[], rows: readonly FormRow[]): readonly number[] {
  const present = new Set(rows.map(({ kept }) => kept?.id));
  return were.flatMap(({ kept }) => (kept && !present.has(kept.id) ? [kept.id] : []));
}
