import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import type { Field } from '../../inventory/field.ts';
import { readValue } from '../../inventory/read-value.ts';
import {
  readiness,
  readinessAnswers,
  readinessItems,
  tickMarks,
  trialGroups,
  trialKey,
} from '../../inventory/readiness.ts';
import type { ReadContext } from '../../inventory/reading.ts';
import { communeByCode } from '../../reference/units.ts';
import type { NewReadinessRow, StatedValues } from '../../store/receiving/readiness.ts';
import { type Cell, cellAt } from '../../workbook/cell.ts';
import { rawTexts } from '../../workbook/kept-cells.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { readable } from '../rows/column-reader.ts';
import type { ReadinessLine } from './readiness-tables.ts';

/** Nothing of a row of readiness depends on a district or on money; a share of 1 is one of 100 to some. */
const noContext: ReadContext = {
  districtCode: '',
  moneyUnit: 'đồng',
  provinces: new Set(),
  hasFractions: true,
};

/** Reads one row: which commune it is of, what it states, what is wrong with it; a cross in a table of ticks says nothing. */
export function readReadinessRow(line: ReadinessLine, hasTicks: boolean): NewReadinessRow {
  const { sheet, row, nature } = line;
  const base = { sheet, number: row.number, raw: rawTexts(row) };
  const nothing = { commune: null, stated: {}, problems: [] };
  if (nature !== 'data' && nature !== 'unclear')
    return { ...base, ...nothing, fate: 'structural', reason: nature };
  const { stated, problems } = readCells(line, hasTicks);
  const { commune, ...values } = stated;
  const code = typeof commune === 'string' && communeByCode.has(commune) ? commune : undefined;
  if (code === undefined) {
    const written = row.cells.map(cellText).filter(Boolean).join(' | ').slice(0, 120);
    const [column, ...others] = columnsOf(line, 'commune').map((each) => each.column);
    const place = { sheet, row: row.number, column: others.length > 0 ? undefined : column };
    const unknown = ruleFinding('READINESS-COMMUNE-UNKNOWN', place, { text: written });
    const found = [unknown, ...problems];
    return {
      ...base,
      fate: 'rejected',
      reason: unknown.code,
      commune: null,
      stated: values,
      problems: found,
    };
  }
  const isBlank = Object.values(values).every((value) => value === null) && problems.length === 0;
  if (isBlank) return { ...base, ...nothing, fate: 'structural', reason: 'placeholder' };
  const contradictions = solvedAboveTried(line, values);
  return {
    ...base,
    fate: 'accepted',
    reason: null,
    commune: code,
    stated: values,
    problems: [...problems, ...contradictions],
  };
}

function readCells(
  line: ReadinessLine,
  hasTicks: boolean,
): { readonly stated: StatedValues; readonly problems: readonly Finding[] } {
  const stated: Record<string, string | number | null> = {};
  const problems: Finding[] = [];
  for (const [key, field] of Object.entries(readiness.fields)) {
    const columns = columnsOf(line, key);
    if (columns.length === 0) continue;
    const read = columns.map((column) => readCell(line, column, field, hasTicks));
    const own = key === 'commune' ? [] : read.flatMap(({ problem }) => problem ?? []);
    problems.push(...own);
    const values = read.map(({ value }) => value);
    const said = own.length > 0 ? { value: null } : joined(key, values, columns);
    stated[key] = said.value;
    if (said.differ === undefined) continue;
    const place = { sheet: line.sheet, row: line.row.number };
    const about = { heading: field.heading, text: said.differ };
    problems.push(ruleFinding('READINESS-COLUMNS-DISAGREE', place, about));
  }
  return { stated, problems };
}

/** The columns that say something of a field. */
function columnsOf({ columns }: ReadinessLine, field: string): readonly MatchedColumn[] {
  return columns.filter(({ key, repeats }) => (key ?? repeats) === field);
}

type Value = string | number | null;

function readCell(
  { sheet, row }: ReadinessLine,
  { column, settles }: MatchedColumn,
  field: Field,
  hasTicks: boolean,
): { readonly value: Value; readonly problem?: Finding } {
  const cell = cellAt(row, column);
  if (!cell) return { value: null };
  const place = { sheet, row: row.number, column };
  if (hasTicks && field.choices && isCross(cell)) {
    const values = { heading: field.heading, text: `${cellText(cell)}?` };
    return { value: null, problem: ruleFinding('READINESS-CROSS-UNCLEAR', place, values) };
  }
  const { value, flaws } = readValue(field, readable(cell), noContext);
  if (value !== null) return { value: settles ? answer(settles.value, value) : value };
  const [flaw] = flaws;
  if (!flaw) return { value: null };
  const values = { heading: field.heading, text: flaw.values?.text ?? cellText(cell) };
  return { value: null, problem: ruleFinding('READINESS-VALUE-UNREADABLE', place, values) };
}

/** What a mark below one of an item's two answers says: one below "Chưa có" is that, none below it is nothing. */
function answer(of: string, mark: string | number): string | null {
  if (mark === yes) return of;
  return of === yes ? no : null;
}

const [yes = '', no = ''] = readinessAnswers;

/**
 * What the columns of one field say together. An item is there where each of them says so; a commune is the one that
 * they name; other values have to agree.
 */
function joined(
  key: string,
  values: readonly Value[],
  columns: readonly MatchedColumn[],
): { readonly value: Value; readonly differ?: string } {
  const isCommune = key === 'commune';
  const written = values.filter((value) => value !== null);
  const different = [...new Set(isCommune ? written.filter(isCommuneCode) : written)];
  const [first = null, ...others] = different;
  if (key === 'note') return { value: written.length > 0 ? different.join('; ') : null };
  if (others.length > 0 && isOfAnswers(columns)) return { value: null, differ: different.join(' | ') };
  if (isItem(key) && columns.length > 1 && !isOfAnswers(columns)) {
    if (values.includes(no)) return { value: no };
    return { value: values.includes(null) ? null : yes };
  }
  if (others.length === 0) return { value: first };
  return isCommune ? { value: null } : { value: null, differ: different.join(' | ') };
}

const isOfAnswers = (columns: readonly MatchedColumn[]) =>
  columns.some(({ settles }) => settles !== undefined);

const isItem = (key: string) => readinessItems.some((item) => item === key);

function isCommuneCode(value: Value): boolean {
  return typeof value === 'string' && communeByCode.has(value);
}

const ticks: ReadonlySet<string> = new Set(tickMarks);

function isCross(cell: Cell): boolean {
  return cellText(cell).toLowerCase() === 'x';
}

/** The columns of the tables in which items are ticked: nobody knows what a cross says there. */
export function tickedTables(lines: readonly ReadinessLine[]): ReadonlySet<readonly MatchedColumn[]> {
  const isTicked = ({ row, columns }: ReadinessLine) =>
    columns.some(({ column, key, repeats }) => {
      const cell = cellAt(row, column);
      return cell && isItem(key ?? repeats ?? '') && ticks.has(cellText(cell).toLowerCase());
    });
  return new Set(lines.filter(isTicked).map(({ columns }) => columns));
}

/** No more can be solved than was tried. */
function solvedAboveTried({ sheet, row }: ReadinessLine, stated: StatedValues): readonly Finding[] {
  return Array.from({ length: trialGroups }, (_, index) => index + 1).flatMap((group) => {
    const [tried, solved] = [stated[trialKey(group, 'tried')], stated[trialKey(group, 'solved')]];
    if (typeof tried !== 'number' || typeof solved !== 'number' || solved <= tried) return [];
    return [
      ruleFinding('READINESS-SOLVED-ABOVE-TRIED', { sheet, row: row.number }, { group, tried, solved }),
    ];
  });
}
