import type { MatchedColumn } from '../../inventory/columns.ts';
import { headingKey, plainKey } from '../../inventory/heading-key.ts';
import { readQuantity } from '../../text/quantity.ts';
import { type SumInFigures, sumSentence } from '../../text/sum-sentence.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText, filledCells, isAmount, rowText } from '../../workbook/table/cell-text.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import { amountOf, rowsStated, type StatedAmount } from './stated-amounts.ts';
import { type Summed, summedEntries } from './sums.ts';

/**
 * What a line of words states of sums, in figures, "Tổng nguyên giá: 3.000.006 đồng", and in words, "Bằng chữ: Ba triệu
 * đồng". Of a sum that may be of several columns the readings stand together.
 */
export function sumsInWords(table: ReadableTable, row: Row): readonly StatedAmount[] {
  const { text, amount } = sumLine(row);
  const sentence = sumSentence(text);
  if (!sentence) return [];
  const column = filledCells(row)[0]?.column ?? 1;
  const { sums, count, dongInWords } = sentence;
  const inFigures = sums.map((sum) => {
    const isPlain = sum.of === '' && sum.unit === '' && /^\d+$/.test(sum.digits);
    return [
      ...amountsOf(table, sum, amount),
      ...(isPlain ? [rowsStated(Number(sum.digits), text, column)] : []),
    ];
  });
  const spoken = { of: sums[0]?.of ?? '', digits: String(dongInWords), unit: 'đồng' };
  const inWords = dongInWords === undefined ? [] : amountsOf(table, spoken);
  return [...(count === undefined ? [] : [[rowsStated(count, text, column)]]), ...inFigures, inWords].flatMap(
    (readings) => {
      const [first, ...others] = readings.map((reading) => ({ ...reading, column }));
      return first ? [{ ...first, others }] : [];
    },
  );
}

/** The words of a row; where it is words and a number, with a colon between them, and the number's cell. */
export function sumLine(row: Row): { readonly text: string; readonly amount?: Cell } {
  const [lead, amount, ...others] = filledCells(row);
  if (!lead || !amount || others.length > 0 || !isAmount(amount)) return { text: rowText(row) };
  return { text: `${cellText(lead).replace(/[\s:]+$/, '')}: ${cellText(amount)}`, amount };
}

/** What a sum is in each column that it may be of; a number in a cell of its own is read as one of that column. */
function amountsOf(table: ReadableTable, sum: SumInFigures, amount?: Cell): readonly StatedAmount[] {
  return columnsOfSum(table, sum).flatMap(({ summed, matched }) => {
    const text = summed.counts ? sum.digits : `${sum.digits} ${sum.unit}`.trim();
    const cell: Cell = amount ?? { column: matched.column, kind: 'text', text };
    return amountOf(table, summed, matched, cell) ?? [];
  });
}

interface SummedColumn {
  readonly summed: Summed;
  readonly matched: MatchedColumn;
}

/** The columns that a sum may be of: the one it names, or else all that are counted so. */
function columnsOfSum({ inventory, columns }: ReadableTable, sum: SumInFigures): readonly SummedColumn[] {
  const summed = summedEntries(inventory).flatMap((each) => {
    const matched = columns.find(({ key }) => key === each.key);
    return matched ? { summed: each, matched } : [];
  });
  const named = summed.filter(({ summed: { key }, matched }) => {
    const field = inventory.fields[key];
    const names = [matched.heading, ...(field ? [field.heading, ...field.aliases] : [])];
    return names.some((name) => plainKey(headingKey(name)) === sum.of);
  });
  return named.length > 0 ? named : summed.filter((each) => mayBeOf(each.summed, sum));
}

/** Whether what is summed up is counted as the words, or else the unit, of a sum say. */
function mayBeOf({ unit, counts }: Summed, sum: SumInFigures): boolean {
  if (sum.of.startsWith('dien tich')) return unit === 'm²';
  if (sum.of.startsWith('so luong')) return counts;
  if (sum.of !== '') return unit === 'đồng';
  const one = readQuantity(`1 ${sum.unit}`.trim());
  if (!one.ok) return counts;
  const { scaled, unit: said } = one.value;
  if (said === 'ha') return unit === 'm²';
  if (said !== undefined || scaled) return unit === (said ?? 'đồng');
  return true;
}
