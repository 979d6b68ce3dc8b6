import type { Field } from '../../inventory/field.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import { isShareOf } from '../../inventory/read-number.ts';
import { provenGroups, provenStyle } from '../../text/number-style.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellsIn, textsOf } from '../rows/texts-in.ts';

const numeric: ReadonlySet<string> = new Set(['money', 'area', 'decimal']);

/** Whether a field's values are numbers that may have a fraction. */
export function isNumeric({ kind }: Field): boolean {
  return numeric.has(kind);
}

/**
 * The match with how each column spells numbers that are typed as text, as its first rows prove it, and which shares are
 * fractions of one. Where they prove no spelling, those of the same kind of value, or else all others, tell
 * whether the table comes from an English program; not where its numbers would be beyond what the column may hold.
 */
export function withNumberStyles(match: TableMatch, rows: readonly Row[]): TableMatch {
  const { fields } = inventories[match.kind];
  const cellsByColumn = new Map(
    match.columns
      .filter(({ key = '' }) => numeric.has(fields[key]?.kind ?? ''))
      .map(({ column }) => [column, cellsIn(column, rows)] as const),
  );
  const groupsIn = (kinds: ReadonlySet<string>) =>
    provenGroups(
      match.columns
        .filter(({ key = '' }) => kinds.has(fields[key]?.kind ?? ''))
        .flatMap(({ column }) => textsOf(cellsByColumn.get(column) ?? [])),
    );
  const groupsOfAll = groupsIn(numeric);
  const groupsOf = new Map([...numeric].map((kind) => [kind, groupsIn(new Set([kind])) ?? groupsOfAll]));
  const columns = match.columns.map((column) => {
    const cells = cellsByColumn.get(column.column);
    const field = fields[column.key ?? ''];
    if (!cells || !field) return column;
    const texts = textsOf(cells);
    const isEnglish = groupsOf.get(field.kind) === 'english' && !haveFractions(field, texts);
    const numberStyle = provenStyle(texts) ?? (isEnglish ? 'english' : undefined);
    const hasFractions =
      (isShareOf(field) && cells.some(isFraction)) || (field.kind === 'money' && cells.some(isBroken));
    return { ...column, ...(numberStyle && { numberStyle }), ...(hasFractions && { hasFractions }) };
  });
  return { ...match, columns };
}

/** Whether one of these numbers can only be meant if a comma stands before its fraction: 21,023 as a latitude. */
function haveFractions({ schema }: Field, texts: readonly string[]): boolean {
  const isPossible = (digits: string) => schema.safeParse(Number(digits)).success;
  return texts.some((text) => isPossible(text.replace(',', '.')) && !isPossible(text.replace(',', '')));
}

/** A number between nothing and one that is not shown as a percentage. */
function isFraction({ number, percent, text }: Cell): boolean {
  const value = number ?? Number(text.replace(',', '.'));
  return !percent && value > 0 && value < 1;
}

/** A number typed as one that is not whole. */
function isBroken({ number }: Cell): boolean {
  return number !== undefined && !Number.isInteger(number);
}
