import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { readValue } from '../../inventory/read-value.ts';
import { readiness, trialGroups, trialKey } from '../../inventory/readiness.ts';
import type { ReadContext } from '../../inventory/reading.ts';
import { communeByCode } from '../../reference/units.ts';
import type { NewReadinessRow, StatedValues } from '../../store/receiving/readiness.ts';
import { cellAt } from '../../workbook/cell.ts';
import { rawTexts } from '../../workbook/kept-cells.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { readable } from '../rows/column-reader.ts';
import type { ReadinessLine } from './readiness-tables.ts';

/** Nothing of a row of readiness depends on a district or on money. */
const noContext: ReadContext = { districtCode: '', moneyUnit: 'đồng', provinces: new Set() };

/** Reads one row: which commune it is of, what it states, what is wrong with it. */
export function readReadinessRow(line: ReadinessLine): NewReadinessRow {
  const { sheet, row, nature } = line;
  const base = { sheet, number: row.number, raw: rawTexts(row) };
  const nothing = { commune: null, stated: {}, problems: [] };
  if (nature !== 'data' && nature !== 'unclear')
    return { ...base, ...nothing, fate: 'structural', reason: nature };
  const { stated, problems } = readCells(line);
  const { commune, ...values } = stated;
  const code = typeof commune === 'string' && communeByCode.has(commune) ? commune : undefined;
  if (code === undefined) {
    const written = row.cells.map(cellText).filter(Boolean).join(' | ').slice(0, 120);
    const column = line.columns.find(({ key }) => key === 'commune')?.column;
    const place = { sheet, row: row.number, column };
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

function readCells({ sheet, row, columns }: ReadinessLine): {
  readonly stated: StatedValues;
  readonly problems: readonly Finding[];
} {
  const stated: Record<string, string | number | null> = {};
  const problems: Finding[] = [];
  for (const { column, key } of columns) {
    const field = key === undefined ? undefined : readiness.fields[key];
    const cell = cellAt(row, column);
    if (key === undefined || !field || !cell) continue;
    const { value, flaws } = readValue(field, readable(cell), noContext);
    stated[key] = value;
    if (value !== null || flaws.length === 0 || key === 'commune') continue;
    const values = { heading: field.heading, text: cellText(cell) };
    problems.push(ruleFinding('READINESS-VALUE-UNREADABLE', { sheet, row: row.number, column }, values));
  }
  return { stated, problems };
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
