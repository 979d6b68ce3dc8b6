import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { isDitto } from '../../text/ditto.ts';
import { foldText } from '../../text/fold.ts';
import { dayIn, receiverIn } from '../filled-cells.ts';
import { type FilledRow, type FilledTable, placeIn, textOf } from '../filled-tables.ts';
import { type DecisionColumn, decisionHeadings, leftOpen } from './decision-sheet.ts';
import { isShortKey } from './short-keys.ts';

/** What people wrote on one row of a decision workbook; empty and null where they wrote nothing. */
export interface DecisionRow {
  readonly sheet: string;
  readonly row: number;
  readonly columns: ReadonlyMap<DecisionColumn, number>;
  /** A receiver's code; `open` where the row is to stay open; null where nothing is written. */
  readonly receiver: { readonly code: string } | 'open' | null;
  readonly reason: string;
  readonly authority: string;
  readonly number: string;
  readonly decidedOn: string | null;
  readonly decidedBy: string;
  readonly replaces: readonly number[];
  /** Something on it cannot be read, and was said; nothing of it is taken. */
  readonly isFaulty: boolean;
}

/** The rows of a decision workbook, by what they are about, and what is wrong with them. */
export interface DecisionRows {
  readonly byGroup: ReadonlyMap<string, DecisionRow>;
  readonly byRecord: ReadonlyMap<number, DecisionRow>;
  /** The records that the workbook lists under each group. */
  readonly listed: ReadonlyMap<string, readonly number[]>;
  /** The group of each record listed. */
  readonly groupOf: ReadonlyMap<number, string>;
  readonly problems: readonly Finding[];
}

const filledIn = ['receiver', 'reason', 'authority', 'number', 'decidedOn', 'decidedBy', 'replaces'] as const;

/** Reads the rows of tables that are known to be those of a decision workbook. */
export function readDecisionRows(tables: readonly FilledTable<DecisionColumn>[]): DecisionRows {
  const reading = new RowsReading();
  for (const table of tables) reading.take(table);
  return reading;
}

class RowsReading implements DecisionRows {
  readonly byGroup = new Map<string, DecisionRow>();
  readonly byRecord = new Map<number, DecisionRow>();
  readonly listed = new Map<string, number[]>();
  readonly groupOf = new Map<number, string>();
  readonly problems: Finding[] = [];

  take(table: FilledTable<DecisionColumn>): void {
    this.problems.push(...table.problems);
    for (const column of filledIn) {
      if (column === 'replaces' || table.columns.has(column)) continue;
      const place = { sheet: table.sheet, row: table.headingRow };
      this.problems.push(ruleFinding('TABLE-COLUMN-MISSING', place, { heading: decisionHeadings[column] }));
    }
    const takeRow = table.columns.has('record') ? this.#takeRecord : this.#takeGroup;
    for (const row of table.rows) takeRow.call(this, row);
  }

  #takeRecord(row: FilledRow<DecisionColumn>): void {
    const text = textOf(row, 'record');
    if (!/^\d{1,15}$/.test(text)) {
      this.#takeNameless(row, text);
      return;
    }
    const record = Number(text);
    const group = textOf(row, 'group');
    if (group !== '' && !this.groupOf.has(record)) {
      this.groupOf.set(record, group);
      append(this.listed, group, record);
    }
    this.#keep(this.byRecord, record, row);
  }

  #takeGroup(row: FilledRow<DecisionColumn>): void {
    const group = textOf(row, 'group');
    if (isShortKey('G', group)) this.#keep(this.byGroup, group, row);
    else this.#takeNameless(row, group);
  }

  /** A remark below the table is none of ours; a receiver on a row that is about nothing known is somebody's word lost. */
  #takeNameless(row: FilledRow<DecisionColumn>, text: string): void {
    if (textOf(row, 'receiver') === '') return;
    this.problems.push(ruleFinding('DECISION-ROW-UNKNOWN', placeIn(row, 'receiver'), { text }));
  }

  /** A row that stands twice counts once when both say the same, and not at all when they differ. */
  #keep<Key extends string | number>(
    rows: Map<Key, DecisionRow>,
    key: Key,
    row: FilledRow<DecisionColumn>,
  ): void {
    const read = readRow(row, this.problems);
    const first = rows.get(key);
    if (!first || isBlank(first)) {
      rows.set(key, read);
      return;
    }
    if (isBlank(read) || contentOf(first) === contentOf(read)) return;
    const place = placeIn(row, row.columns.has('record') ? 'record' : 'group');
    const values = { what: key, first_row: first.row, first_sheet: first.sheet };
    this.problems.push(ruleFinding('DECISION-ROW-TWICE', place, values));
    rows.set(key, { ...first, isFaulty: true });
  }
}

function readRow(row: FilledRow<DecisionColumn>, problems: Finding[]): DecisionRow {
  const own: Finding[] = filledIn.flatMap((column) => {
    const text = textOf(row, column);
    return isDitto(text)
      ? [ruleFinding('DECISION-DITTO', placeIn(row, column), { text, heading: decisionHeadings[column] })]
      : [];
  });
  if (own.length === 0) own.push(...cellProblems(row));
  problems.push(...own);
  const receiver = textOf(row, 'receiver');
  const day = row.cells.get('decidedOn');
  const code = receiverIn(receiver);
  return {
    sheet: row.sheet,
    row: row.row,
    columns: row.columns,
    receiver: isLeftOpen(receiver) ? 'open' : code === undefined ? null : { code },
    reason: textOf(row, 'reason'),
    authority: textOf(row, 'authority'),
    number: textOf(row, 'number'),
    decidedOn: day === undefined ? null : (dayIn(day) ?? null),
    decidedBy: textOf(row, 'decidedBy'),
    replaces: decisionNumbers(textOf(row, 'replaces')) ?? [],
    isFaulty: own.length > 0,
  };
}

function cellProblems(row: FilledRow<DecisionColumn>): readonly Finding[] {
  const receiver = textOf(row, 'receiver');
  const day = row.cells.get('decidedOn');
  const replaces = textOf(row, 'replaces');
  const problems: Finding[] = [];
  if (receiver !== '' && !isLeftOpen(receiver) && receiverIn(receiver) === undefined)
    problems.push(ruleFinding('DECISION-RECEIVER-UNCLEAR', placeIn(row, 'receiver'), { text: receiver }));
  if (day && dayIn(day) === undefined)
    problems.push(
      ruleFinding('DECISION-DATE-UNREADABLE', placeIn(row, 'decidedOn'), { text: textOf(row, 'decidedOn') }),
    );
  if (!decisionNumbers(replaces))
    problems.push(ruleFinding('DECISION-REPLACES-UNREADABLE', placeIn(row, 'replaces'), { text: replaces }));
  return problems;
}

function isLeftOpen(text: string): boolean {
  return foldText(text) === foldText(leftOpen);
}

/** "D7, D9" → 7 and 9; undefined when something else stands there. */
function decisionNumbers(text: string): readonly number[] | undefined {
  const parts = text.split(/[,;\s]+/).filter((part) => part !== '');
  const numbers = parts.map((part) => Number(/^[Dd]?(\d{1,15})$/.exec(part)?.[1] ?? Number.NaN));
  return numbers.some(Number.isNaN) ? undefined : [...new Set(numbers)].sort((left, right) => left - right);
}

/** Numbers of decisions are filled in beforehand: they alone say nothing. */
function isBlank(row: DecisionRow): boolean {
  const { receiver, reason, authority, number, decidedOn, decidedBy, isFaulty } = row;
  return (
    !isFaulty &&
    receiver === null &&
    [reason, authority, number, decidedOn ?? '', decidedBy].every((text) => text === '')
  );
}

function contentOf({ sheet: _sheet, row: _row, columns: _columns, ...content }: DecisionRow): string {
  return JSON.stringify(content);
}

function append<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const present = map.get(key);
  if (present) present.push(value);
  else map.set(key, [value]);
}
