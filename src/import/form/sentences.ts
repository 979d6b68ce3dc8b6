import { plainHeadingKey } from '../../inventory/heading-key.ts';
import { type FormFact, formUses } from '../../inventory/premises-form.ts';
import { parseArea } from '../../text/area.ts';
import { normaliseText } from '../../text/normalise.ts';
import { fromEnglishStyle, isOfEitherStyle, type NumberStyle, provenStyle } from '../../text/number-style.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import type { FormSentence } from '../../workbook/table/knowledge.ts';

/** What a sentence says after its label, and where it stands. */
export interface StatedText {
  readonly text: string;
  /** The label's words, with a unit in brackets if there is one. */
  readonly label: string;
  readonly row: Row;
  readonly column: number | undefined;
  /** A number in it could be read in two ways, and nothing in the form says in which. */
  readonly isUnsure: boolean;
}

/** Facts that are numbers: only their style of spelling counts, and only they are read by it. */
const numeric: ReadonlySet<string | undefined> = new Set<FormFact>(['land_area', 'land_uses', 'land_value']);

/** What the sentences of a form state, by fact; of two about one thing the first holds. */
export function statedTexts(sentences: readonly FormSentence[]): ReadonlyMap<string, StatedText> {
  const amounts = sentences.filter(({ fact }) => numeric.has(fact));
  const style = provenStyle(amounts.flatMap(({ rows }) => rows.flatMap(textsOf)));
  const stated = new Map<string, StatedText>();
  for (const { fact, rows } of sentences) {
    const [row] = rows;
    if (fact === undefined || !row || stated.has(fact)) continue;
    stated.set(fact, statedText(row, rows, numeric.has(fact) ? style : 'vietnamese', numeric.has(fact)));
  }
  return stated;
}

function textsOf({ cells }: Row): readonly string[] {
  return cells.filter(({ kind }) => kind === 'text').map(cellText);
}

function statedText(
  row: Row,
  rows: readonly Row[],
  style: NumberStyle | undefined,
  isNumeric: boolean,
): StatedText {
  const spelled = rows.flatMap(({ cells }) => cells.map((cell) => spell(cell, style))).filter(Boolean);
  const [label = '', ...values] = normaliseText(spelled.join(' ')).split(':');
  const text = values.join(':').trim();
  const isProven = style === 'english' || style === 'vietnamese';
  const isUnsure = isNumeric && !isProven && rows.flatMap(textsOf).some(isOfEitherStyle);
  return { text, label, row, column: row.cells[0]?.column, isUnsure };
}

/** A number's own cell says what it is in any style; it is spelled so that it stays that. */
function spell(cell: Cell, style: NumberStyle | undefined): string {
  if (cell.kind === 'number') return cell.text.replace('.', ',');
  return style === 'english' ? fromEnglishStyle(cellText(cell)) : cellText(cell);
}

/** A part of the land in one use: hundredths of a m². */
export interface UsedArea {
  /** The present use that it is; undefined for one that the form does not have. */
  readonly use: string | undefined;
  readonly label: string;
  readonly area: number;
}

const usedArea = /(\p{L}[^:;]*?)\s*:\s*(\d[\d.,\s]*\d|\d)?\s*(m2|m²|ha)?/giu;

const uses = new Map(
  Object.entries(formUses).flatMap(([use, labels]) =>
    labels.map((label) => [plainHeadingKey(label), use] as const),
  ),
);

/** The areas in "Làm trụ sở làm việc: 332,00; Làm nhà ở: 0,00 m2." A use without a number is not stated. */
export function usedAreas(text: string): readonly UsedArea[] {
  return [...text.matchAll(usedArea)].flatMap(([, label = '', number, unit = '']) => {
    const area = number === undefined ? undefined : parseArea(`${number} ${unit}`.trim());
    return area?.ok ? [{ use: uses.get(plainHeadingKey(label)), label, area: area.value.hundredths }] : [];
  });
}
