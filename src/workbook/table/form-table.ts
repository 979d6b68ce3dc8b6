import type { Row } from '../cell.ts';
import { BelowSignatures, fewestLateCells } from './below-signatures.ts';
import { cellText, filledCells, rowText } from './cell-text.ts';
import { isColumnNumbers } from './column-numbers.ts';
import { deepestHeading, type Heading, type HeadingSearch } from './heading-candidate.ts';
import {
  type FormKnowledge,
  type FormTable,
  landmarksOf,
  type MergesOfSheet,
  type NaturedRow,
  type TableKnowledge,
} from './knowledge.ts';
import type { TableLandmarks } from './landmarks.ts';
import { findMergedHeading } from './merged-heading.ts';
import { type RowNature, rowNature } from './row-nature.ts';

/** The sentences of a form and the heading of its table together have fewer rows. */
const headingWindow = 60;
/** Fewer cells are no heading of a table. */
const fewestColumns = 3;
/** A sentence may stand in three cells: its label, its value, its unit. */
const mostCellsOfSentence = 3;

/** The rows of a form, each with what it is, and its table. */
interface FormRows {
  readonly table: FormTable | undefined;
  readonly natured: readonly NaturedRow[];
}

/** Finds the heading of a form's table below its first sentence. */
export async function headingOfForm(
  rows: readonly Row[],
  forms: FormKnowledge,
  tables: TableKnowledge,
  merges: MergesOfSheet,
): Promise<Heading | undefined> {
  const window = rows.slice(1, headingWindow);
  return (await findMergedHeading(window, searchOfForms(forms, tables), merges))?.heading;
}

/** Tells what each row of a form is, from its first sentence on, by the heading of its table. */
export function formRows(
  rows: readonly Row[],
  heading: Heading | undefined,
  forms: FormKnowledge,
  tables: Pick<TableKnowledge, 'isSequenceHeading'>,
): FormRows {
  if (!heading) return { table: undefined, natured: withoutTable(rows) };
  const landmarks = landmarksOf(heading, tables, forms.namingColumn);
  const below = rows.filter(({ number }) => number > heading.to);
  const body = bodyNatures(below, landmarks, forms);
  const own = rows.filter(({ number }) => heading.from <= number && number <= heading.to);
  return {
    table: { heading, parts: rowsOfNature(body, 'form'), totals: rowsOfNature(body, 'total') },
    natured: [
      ...sentenceNatures(rows.filter(({ number }) => number < heading.from)),
      ...own.map((row) => ({ row, nature: 'heading' as const })),
      ...body,
      ...tailNatures(below.slice(body.length), landmarks),
    ],
  };
}

/** A heading that an ordinary table has as well, and better, is no heading of a form's table. */
function searchOfForms(forms: FormKnowledge, tables: TableKnowledge): Omit<HeadingSearch, 'merges'> {
  return {
    recognise: (columns) => {
      const own = forms.recognise(columns);
      return own > 0 && own > tables.recognise(columns) ? own : 0;
    },
    namingColumn: forms.namingColumn,
  };
}

function rowsOfNature(natured: readonly NaturedRow[], wanted: RowNature): readonly Row[] {
  return natured.filter(({ nature }) => nature === wanted).map(({ row }) => row);
}

/** The row of the first sentence stands for the record that all of them state. */
function sentenceNatures(rows: readonly Row[]): readonly NaturedRow[] {
  return rows.map((row, index) => ({ row, nature: index === 0 ? 'data' : 'form' }));
}

function withoutTable(rows: readonly Row[]): readonly NaturedRow[] {
  const [first, ...others] = rows;
  if (!first) return [];
  const tail = tailNatures(others, { sequence: undefined, naming: undefined });
  return [{ row: first, nature: 'data' }, ...tail];
}

/** The rows of the table itself: down to its last part or total, before signatures and the sentences below it. */
function bodyNatures(
  rows: readonly Row[],
  landmarks: TableLandmarks,
  forms: FormKnowledge,
): readonly NaturedRow[] {
  const natured: NaturedRow[] = [];
  let length = 0;
  for (const [index, row] of rows.entries()) {
    const nature = index === 0 && isColumnNumbers(row) ? 'column-numbers' : rowNature(row, landmarks);
    if (nature === 'signature' || isSentence(row, forms)) break;
    const isPart = nature === 'data' || nature === 'section' || nature === 'unclear';
    natured.push({ row, nature: isPart ? 'form' : nature });
    if (nature !== 'section' && nature !== 'unclear') length = natured.length;
  }
  return natured.slice(0, length);
}

function isSentence(row: Row, forms: FormKnowledge): boolean {
  return filledCells(row).length <= mostCellsOfSentence && forms.labelOf(rowText(row)) !== undefined;
}

/** What stands below the table: more sentences, signatures; a row that looks like a part is for a person to look at. */
function tailNatures(rows: readonly Row[], landmarks: TableLandmarks): readonly NaturedRow[] {
  const below = new BelowSignatures();
  return rows.map((row) => {
    const nature = rowNature(row, landmarks);
    if (below.hasBegun)
      return { row, nature: below.isLateRecord(row, landmarks) ? 'unclear' : 'after-signature' };
    if (nature === 'signature') below.begin(row);
    if (nature === 'signature' || nature === 'placeholder') return { row, nature };
    const isStray = nature === 'data' && filledCells(row).length >= fewestLateCells;
    return { row, nature: isStray ? 'unclear' : 'form' };
  });
}

/**
 * The place among a form's rows where an ordinary table begins, with the words right above its heading; undefined
 * where none does. One whose rows are not numbered is told from the form's own table by its place below the heading of that.
 */
export async function ordinaryTableBelow(
  rows: readonly Row[],
  own: Heading | undefined,
  forms: FormKnowledge,
  tables: TableKnowledge,
  merges: MergesOfSheet,
): Promise<number | undefined> {
  const lastOfOwn = own?.to ?? 0;
  for (const [index, row] of rows.entries()) {
    const isNumbered = beginsNumbered(row, tables);
    if (!isNumbered && !(row.number > lastOfOwn && isWordsOnly(row))) continue;
    const window = rows.slice(index, index + (isNumbered ? headingWindow : deepestHeading + 1));
    const found = await findMergedHeading(window, tables, merges);
    if (found?.heading.from !== row.number) continue;
    const { columns } = found.heading;
    const [known, asForm] = [tables.recognise(columns), forms.recognise(columns)];
    if (known > asForm || (isNumbered && known === asForm)) return beginningOfTitle(rows, index, forms);
  }
  return undefined;
}

/** Whether a row may be the heading of a table whose first column numbers its rows. */
function beginsNumbered({ cells }: Row, tables: TableKnowledge): boolean {
  const [lead] = cells;
  return lead !== undefined && cells.length >= fewestColumns && tables.isSequenceHeading(cellText(lead));
}

function isWordsOnly({ cells }: Row): boolean {
  return cells.length >= fewestColumns && cells.every(({ kind }) => kind === 'text');
}

function beginningOfTitle(rows: readonly Row[], heading: number, forms: FormKnowledge): number {
  let first = heading;
  while (first > 0 && mayBeTitle(rows[first - 1], forms)) first -= 1;
  return first;
}

/** A few words that are neither a total or a signature of the form above, nor one of its sentences. */
function mayBeTitle(row: Row | undefined, forms: FormKnowledge): boolean {
  if (!row || filledCells(row).length > 2 || row.cells.some(({ kind }) => kind !== 'text')) return false;
  const nature = rowNature(row, { sequence: undefined, naming: undefined });
  const place = forms.labelOf(rowText(row))?.place;
  const isOfForm = place === 'part' || place === 'fact' || place === 'end';
  return !isOfForm && nature !== 'signature' && nature !== 'total';
}
