import type { Row } from '../cell.ts';
import { rowText } from './cell-text.ts';
import { formRows, headingOfForm, ordinaryTableBelow } from './form-table.ts';
import type { Heading } from './heading-candidate.ts';
import type { FormKnowledge, FormSentence, FoundForm, MergesOfSheet, TableKnowledge } from './knowledge.ts';

/** The fewest parts of a form, or facts in them, that tell it from a line above an ordinary table. */
const fewestFacts = 2;
/** A sentence with a mark of its own, "d- Ghi chú: …", continues no other. */
const ownMark = /^(\p{L}|\d{1,2}|[ivxIVX]+)\s*[-.)/–]\s*\p{L}[^:]{0,60}:/u;
/** A row of this many cells is one of a table. */
const fewestCellsOfTable = 4;

/** Whether these rows, from an opening sentence on, say enough of what a form says. */
export function isForm(rows: readonly Row[], forms: FormKnowledge): boolean {
  return factsIn(rows, forms).size >= fewestFacts;
}

/** Whether a row begins a part that the form has already. */
export function statesAgain(rows: readonly Row[], row: Row, forms: FormKnowledge): boolean {
  const label = forms.labelOf(rowText(row));
  return label?.place === 'part' && factsIn(rows, forms).has(label.fact);
}

function factsIn(rows: readonly Row[], forms: FormKnowledge): ReadonlySet<string> {
  const labels = rows.flatMap((row) => forms.labelOf(rowText(row)) ?? []);
  return new Set(labels.filter(({ place }) => place === 'part' || place === 'fact').map(({ fact }) => fact));
}

/** The place in a form's rows from which on they belong to the form that begins with `next` below them. */
export function beginningOfNext(rows: readonly Row[], next: Row, forms: FormKnowledge): number {
  const own = ownBeginning([...rows, next], rows.length, forms);
  const lastOfTable = rows.findLastIndex(({ cells }) => cells.length >= fewestCellsOfTable);
  const head = rows.findIndex(
    (row, index) => index > lastOfTable && index < own && forms.labelOf(rowText(row))?.place === 'head',
  );
  return head < 0 ? own : head;
}

/** The first of the known sentences that stand, one below the other, right above the one at `index`. */
function ownBeginning(rows: readonly Row[], index: number, forms: FormKnowledge): number {
  let first = index;
  while (first > 0 && isOwn(rows[first - 1], forms)) first -= 1;
  return first;
}

function isOwn(row: Row | undefined, forms: FormKnowledge): boolean {
  const place = row && forms.labelOf(rowText(row))?.place;
  return place === 'lead' || place === 'part' || place === 'fact';
}

/**
 * Reads the rows of one form: its letterhead, its sentences, its table. `rest` is what is left of them where an
 * ordinary table begins below it.
 */
export async function readForm(
  rows: readonly Row[],
  forms: FormKnowledge,
  tables: TableKnowledge,
  merges: MergesOfSheet,
): Promise<{ readonly form: FoundForm; readonly rest: readonly Row[] }> {
  const opening = rows.findIndex((row) => forms.isOpening(rowText(row)));
  const first = ownBeginning(rows, opening, forms);
  const [above, own] = [rows.slice(0, first), rows.slice(first)];
  const heading = await headingOfForm(own, forms, tables, merges);
  const below = await ordinaryTableBelow(rows.slice(opening), heading, forms, tables, merges);
  if (below === undefined) return { form: formOf({ above, own, heading }, forms, tables), rest: [] };
  const end = opening + below;
  const cut = rows.slice(first, end);
  const nearer = await headingOfForm(cut, forms, tables, merges);
  return { form: formOf({ above, own: cut, heading: nearer }, forms, tables), rest: rows.slice(end) };
}

/** The rows of a form, parted: its letterhead, and all from its first sentence on with the heading of its table among them. */
export interface FormParts {
  readonly above: readonly Row[];
  readonly own: readonly Row[];
  readonly heading: Heading | undefined;
}

/** Parts the rows of a form that was found before, of which the one at `index` is the first known below its letterhead. */
export function partedAt(
  index: number,
  rows: readonly Row[],
  heading: Heading | undefined,
  forms: FormKnowledge,
): FormParts {
  const first = ownBeginning(rows, index, forms);
  return { above: rows.slice(0, first), own: rows.slice(first), heading };
}

/** Tells what each row of a form is, and what its sentences and its table are. */
export function formOf(
  { above, own, heading }: FormParts,
  forms: FormKnowledge,
  tables: Pick<TableKnowledge, 'isSequenceHeading'>,
): FoundForm {
  const { table, natured } = formRows(own, heading, forms, tables);
  const isPart = new Set(table?.parts);
  const spoken = natured.filter(
    ({ row, nature }) => (nature === 'data' || nature === 'form') && !isPart.has(row),
  );
  return {
    letterhead: above.map(rowText).filter((text) => text !== ''),
    sentences: sentencesOf(
      spoken.map(({ row }) => row),
      forms,
    ),
    table,
    rows: [...above.map((row) => ({ row, nature: 'letterhead' as const })), ...natured],
  };
}

/** Rows without a label of their own continue the sentence above them. */
function sentencesOf(rows: readonly Row[], forms: FormKnowledge): readonly FormSentence[] {
  const sentences: { readonly fact: string | undefined; readonly rows: Row[] }[] = [];
  for (const row of rows) {
    const text = rowText(row);
    const label = forms.labelOf(text);
    const last = sentences.at(-1);
    if (label || !last || ownMark.test(text)) sentences.push({ fact: label?.fact, rows: [row] });
    else last.rows.push(row);
  }
  return sentences;
}
