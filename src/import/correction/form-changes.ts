import { RefusedError } from '../../findings/refusals.ts';
import { type KeptRow, lineText } from '../../store/submissions/kept-tables.ts';
import type { Row } from '../../workbook/cell.ts';
import { rowText } from '../../workbook/table/cell-text.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';
import type { FoundForm } from '../../workbook/table/scan.ts';
import { labelOf } from '../form/form-knowledge.ts';
import { statedTexts } from '../form/sentences.ts';
import { quoted } from '../rows/longest-quote.ts';
import { statedMoneyUnit } from '../units/stated-units.ts';
import { type FormRow, isOfForm, naturesOf } from './form-rows.ts';

/** A form as it was kept and as it came back. */
export interface ChangedForm {
  readonly before: FoundForm;
  readonly were: readonly FormRow[];
  readonly form: FoundForm;
  readonly rows: readonly FormRow[];
  /** Where it is, for what is said of it. */
  readonly place: { readonly file: string; readonly sheet: string; readonly id: number };
}

/**
 * Throws a `RefusedError` when changes took away what a form is read by, or made something else of what nobody changed:
 * labels, headings, the kinds of rows, how far a sentence goes, the unit of money, the spelling of numbers, the office above.
 */
export function refuseOtherForm(changed: ChangedForm): void {
  const { place, rows } = changed;
  const again = rows.find((each) => statesAgain(changed, each));
  if (again) {
    const { file, sheet } = place;
    throw new RefusedError('CORRECTION-FORM-ADDED', { file, sheet, row: again.row.number });
  }
  for (const find of [
    otherWords,
    otherHeading,
    otherNature,
    otherSentence,
    otherLetterhead,
    otherStatement,
  ]) {
    const text = find(changed);
    if (text !== undefined)
      throw new RefusedError('CORRECTION-FORM-CHANGED', { ...place, text: quoted(text) });
  }
}

/** A row that is new, or says another thing than it did, and states what another row states. */
function statesAgain({ before }: ChangedForm, { change, row, kept }: FormRow): boolean {
  const label = change === 'untouched' ? undefined : labelOf(rowText(row));
  if (!label) return false;
  if (label.place === 'head')
    return !kept && before.letterhead.some((line) => labelIn(line) === labelIn(rowText(row)));
  if (factOf(kept) === label.fact) return false;
  return before.sentences.some(({ fact }) => fact === label.fact);
}

function factOf(kept: KeptRow | undefined): string | undefined {
  return kept && labelOf(lineText(kept))?.fact;
}

type Find = (changed: ChangedForm) => string | undefined;

/** Labels stay: without its label a sentence goes on with the one above, and what it stated is gone without a word. */
const otherWords: Find = ({ were, rows }) => {
  const now = new Map(rows.map((each) => [each.kept?.id, each]));
  const lost = were.find(({ kept }) => {
    const fact = factOf(kept);
    const is = now.get(kept?.id);
    return fact !== undefined && (!is || labelOf(rowText(is.row))?.fact !== fact);
  });
  return lost && labelIn(rowText(lost.row));
};

function labelIn(text: string): string {
  const [label = ''] = text.split(':');
  return `${label.trim()}:`;
}

/** Columns are known by their place: the rows of their heading stay, and none comes between. */
const otherHeading: Find = ({ before, were, rows, form }) => {
  const [was, is] = [before.table?.heading, form.table?.heading];
  if (!was) return undefined;
  const touched = rows
    .filter(({ kept, change }) => kept && change !== 'untouched')
    .map(({ kept }) => kept?.id);
  const present = new Set(rows.map(({ kept }) => kept?.id));
  const heading = were.filter(({ row }) => was.from <= row.number && row.number <= was.to);
  const lost = heading.find(({ kept }) => !present.has(kept?.id) || touched.includes(kept?.id));
  if (lost) return rowText(lost.row);
  const between = rows.find(({ kept, row }) => !kept && is && is.from <= row.number && row.number <= is.to);
  return between && rowText(between.row);
};

/**
 * A sentence stays one, a building a building, a total a total, and a row that nobody changed what it was; only what
 * was unclear may become anything.
 */
const otherNature: Find = ({ before, were, form, rows }) => {
  const [was, is] = [kindsOf(before), kindsOf(form)];
  const old = new Map(were.map((each) => [each.kept?.id, was.get(each.row)]));
  const other = rows.find(({ row, kept, change }) => {
    const kind = kept && old.get(kept.id);
    if (kept === undefined || kind === 'unclear' || kind === is.get(row)) return false;
    return change === 'untouched' || isOfForm(kept);
  });
  return other && rowText(other.row);
};

/** The nature of each row; the first sentence, which stands for the record, is one like any other. */
function kindsOf(form: FoundForm): ReadonlyMap<Row, string> {
  const parts = new Set(form.table?.parts);
  const kindOf = (row: Row, nature: RowNature) => {
    if (parts.has(row)) return 'part';
    return nature === 'data' ? 'form' : nature;
  };
  return new Map(form.rows.map(({ row, nature }) => [row, kindOf(row, nature)]));
}

/**
 * A new row without a label goes on with the sentence above it: a note there would be a part of an address, a building above
 * the heading of its table a part of nothing. Only papers go on from row to row.
 */
const otherSentence: Find = ({ rows, form }) => {
  const added = new Set(rows.filter(({ kept }) => !kept).map(({ row }) => row));
  const longer = form.sentences.filter(({ fact }) => fact !== undefined && fact !== 'documents');
  const row = longer.flatMap((sentence) => sentence.rows.slice(1)).find((each) => added.has(each));
  return row && rowText(row);
};

/** A form goes on having a letterhead of its own, or none, and one that states the same unit of money. */
const otherLetterhead: Find = ({ before, were, form, rows }) => {
  const [was, is] = [letterheadOf(before, were), letterheadOf(form, rows)];
  if ((was.length === 0) !== (is.length === 0)) return [...was, ...is][0];
  if (statedMoneyUnit(was) === statedMoneyUnit(is)) return undefined;
  return [...was, ...is].find((line) => statedMoneyUnit([line]) !== undefined);
};

function letterheadOf(form: FoundForm, rows: readonly FormRow[]): readonly string[] {
  const natures = naturesOf(form);
  return rows.filter(({ row }) => natures.get(row) === 'letterhead').map(({ row }) => rowText(row));
}

/** How numbers are spelled is settled for all sentences together: what stands in one that nobody changed stays the same. */
const otherStatement: Find = ({ before, form, rows }) => {
  const [was, is] = [statedTexts(before.sentences), statedTexts(form.sentences)];
  const changed = new Set(rows.filter(({ change }) => change !== 'untouched').map(({ row }) => row));
  for (const [fact, { text, isUnsure }] of is) {
    const old = was.get(fact);
    const own = form.sentences.find((sentence) => sentence.fact === fact);
    if (!old || own?.rows.some((row) => changed.has(row))) continue;
    if (old.text !== text || (isUnsure && !old.isUnsure)) return old.text;
  }
  return undefined;
};
