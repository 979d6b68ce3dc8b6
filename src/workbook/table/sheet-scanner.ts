import type { Row } from '../cell.ts';
import { rowText } from './cell-text.ts';
import { beginningOfNext, isForm, readForm, statesAgain } from './form.ts';
import type { FormKnowledge, MergesOfSheet, TableEvent, TableKnowledge } from './knowledge.ts';
import { TableScanner } from './table-scanner.ts';

/** A sentence may stand in a few cells: its label, its value, its unit. */
const mostCellsOfSentence = 6;
/** Rows with content that one form may have; no paper is longer. */
const longestForm = 2000;

interface OpenForm {
  readonly knowledge: FormKnowledge;
  readonly rows: Row[];
}

/** Parts a sheet into its forms, read whole, and what lies between them, in which tables are looked for. */
export class SheetScanner {
  readonly #knowledge: TableKnowledge;
  readonly #merges: MergesOfSheet;
  #tables: TableScanner;
  #events: TableEvent[] = [];
  #form: OpenForm | undefined;
  /** The row with which the next form begins, before it is settled what stands above it. */
  #next: Row | undefined;
  #letterhead: readonly string[] = [];
  /** A form went on beyond all bounds, and nothing in it was a table: what follows is for a person to look at. */
  #isLost = false;
  #hasForms = false;

  constructor(knowledge: TableKnowledge, merges: MergesOfSheet) {
    this.#knowledge = knowledge;
    this.#merges = merges;
    this.#tables = new TableScanner(knowledge, merges);
  }

  /** Whether the sheet is long and shows neither heading nor form: reading on would find none. */
  get hasGivenUp(): boolean {
    return !this.#form && !this.#hasForms && this.#tables.hasGivenUp;
  }

  /** Whether the rows at hand must be settled before the next one is taken. */
  get isWaiting(): boolean {
    if (this.#next) return true;
    return this.#form ? this.#form.rows.length >= longestForm : this.#tables.isWaiting;
  }

  take(row: Row): void {
    const { forms } = this.#knowledge;
    if (forms && this.#beginsForm(forms, row)) this.#next = row;
    else if (this.#form) this.#form.rows.push(row);
    else if (this.#isLost) this.#events.push({ type: 'row', row, nature: 'unclear' });
    else this.#tables.take(row);
  }

  async settle(): Promise<void> {
    const [form, next] = [this.#form, this.#next];
    const { forms } = this.#knowledge;
    if (form) await this.#close(form, next);
    else if (!next) await this.#tables.settle();
    this.#next = undefined;
    if (!next || !forms) return;
    if (!form && !(await this.#tables.mayEndAt(next))) {
      this.#tables.take(next);
      return;
    }
    this.#form = { knowledge: forms, rows: [next] };
    this.#isLost = false;
  }

  async finish(): Promise<void> {
    if (this.#form) await this.#close(this.#form, undefined);
    await this.#tables.finish();
    this.#releaseTables();
  }

  release(): readonly TableEvent[] {
    this.#releaseTables();
    return this.#events.splice(0);
  }

  #releaseTables(): void {
    this.#events.push(...this.#tables.release());
  }

  #beginsForm(forms: FormKnowledge, row: Row): boolean {
    const [lead] = row.cells;
    if (lead?.kind !== 'text' || row.cells.length > mostCellsOfSentence) return false;
    if (this.#form) return statesAgain(this.#form.rows, row, forms);
    if (!row.cells.some(({ text }) => text.includes(':'))) return false;
    return forms.isOpening(rowText(row));
  }

  /** Reports the form, if it is one, and looks for tables in what is left of its rows. */
  async #close({ knowledge, rows }: OpenForm, next: Row | undefined): Promise<void> {
    const own = next ? rows.slice(0, beginningOfNext(rows, next, knowledge)) : rows;
    const above = rows.slice(own.length);
    this.#form = undefined;
    const rest = isForm(own, knowledge) ? await this.#report(own, knowledge) : own;
    for (const row of [...rest, ...above]) {
      this.#tables.take(row);
      if (this.#tables.isWaiting) await this.#tables.settle();
    }
    this.#isLost = !next && rest.length === 0 && rows.length >= longestForm;
  }

  async #report(own: readonly Row[], forms: FormKnowledge): Promise<readonly Row[]> {
    const above = await this.#tables.surrender((row) => forms.labelOf(rowText(row)) !== undefined);
    this.#releaseTables();
    this.#tables = new TableScanner(this.#knowledge, this.#merges);
    const { form, rest } = await readForm([...above, ...own], forms, this.#knowledge, this.#merges);
    if (form.letterhead.length > 0) this.#letterhead = form.letterhead;
    this.#events.push({ type: 'form', form: { ...form, letterhead: this.#letterhead } });
    this.#hasForms = true;
    return rest;
  }
}
