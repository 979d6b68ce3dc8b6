import { RefusedError } from '../../findings/refusals.ts';
import { stampSheetName } from '../../inventory/stamp.ts';
import { lineText } from '../../store/submissions/kept-tables.ts';
import type { OpenedWorkbook, SheetInfo } from '../../workbook/read/workbook.ts';
import { isNumbered, type KeptSubmission } from './kept-submission.ts';
import { damaged, type Reading, type ReturnedEvent, ReturnedSheet, titleOf } from './returned-rows.ts';

/**
 * Reads a returned correction workbook. Tables are known by the heading over the numbers of their rows, rows by
 * their number; a number that stands twice is a copy, and the second row is a new one. Throws a `RefusedError` when
 * a heading was changed, or rows whose place counts were put in another order.
 */
export class ReturnedCorrection {
  readonly #workbook: OpenedWorkbook;
  readonly #reading: Reading;
  /** Numbers of the rows met. */
  readonly seen = new Set<number>();
  /** Sheets with something on them that the correction workbook did not have. */
  readonly addedSheets: string[] = [];

  constructor(workbook: OpenedWorkbook, kept: KeptSubmission, file: string) {
    this.#workbook = workbook;
    const above = kept.rows.filter((row) => !isNumbered(kept, row)).flatMap(({ id }) => kept.row(id) ?? []);
    const letterheads = new Set(above.map(lineText));
    const forms = [...kept.tables.values()].filter(({ isForm }) => isForm).map(({ id }) => id);
    const letterheadOf = letterheadsOf(kept, forms);
    this.#reading = {
      kept,
      file,
      letterheads,
      letterheadOf,
      seen: this.seen,
      tables: new Set(),
      forms,
      moved: [],
    };
  }

  async *events(): AsyncGenerator<ReturnedEvent> {
    for (const sheet of this.#workbook.sheets) {
      if (sheet.name === stampSheetName || sheet.state === 'veryHidden') continue;
      const returned = new ReturnedSheet(this.#reading, sheet.name);
      for await (const batch of this.#workbook.rows(sheet)) {
        for (const row of batch) yield* returned.take(row);
      }
      yield* returned.finish();
      if (returned.isForeign && !this.#isOverview(sheet)) this.addedSheets.push(sheet.name);
    }
    this.#refuseLost(this.#reading);
  }

  #refuseLost(reading: Reading): void {
    const { kept, file, tables, forms, moved } = reading;
    const lost = [...kept.tables.values()].find(({ id }) => !tables.has(id));
    if (lost && !lost.isForm) throw damaged(reading, lost.sheet);
    if (lost) {
      const values = { file, sheet: lost.sheet, id: kept.submission.id };
      throw new RefusedError('CORRECTION-FORM-LOST', { ...values, title: titleOf(forms, lost) });
    }
    const [first] = moved;
    if (first === undefined) return;
    const { table, sheet } = first;
    const together = forms.filter((id) => kept.tables.get(id)?.sheet === table.sheet);
    const order = together.map((id) => forms.indexOf(id) + 1).join(', ');
    throw new RefusedError('CORRECTION-FORM-MOVED', { file, sheet, title: titleOf(forms, table), order });
  }

  #isOverview({ name, index }: SheetInfo): boolean {
    const { overview } = this.#reading.kept;
    return overview === undefined ? index === 0 : name === overview;
  }
}

/** Forms without a letterhead of their own are under that of the last one above them on their sheet that has it. */
function letterheadsOf(kept: KeptSubmission, forms: readonly number[]): ReadonlyMap<number, number> {
  const stating = new Set(
    kept.rows.filter(({ reason }) => reason === 'letterhead').map(({ tableId }) => tableId),
  );
  const entries = forms.flatMap((id) => {
    const { sheet } = kept.tables.get(id) ?? {};
    const above = forms.findLast(
      (each) => each <= id && stating.has(each) && kept.tables.get(each)?.sheet === sheet,
    );
    return above === undefined ? [] : [[id, above] as const];
  });
  return new Map(entries);
}
