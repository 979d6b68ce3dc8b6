import type { Finding, FindingValues } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { RuleCode } from '../../findings/rules.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import type { Field } from '../../inventory/field.ts';
import { contextOfColumn, type ReadValue } from '../../inventory/reading.ts';
import { isClosedList, wordingKey, writeValueStatement } from '../../inventory/state-values.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { columnReader } from '../rows/column-reader.ts';
import { quoted } from '../rows/longest-quote.ts';
import { maskedValues } from '../rows/masked-values.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import { isUnlisted } from '../rows/stated-cell.ts';
import { watchedColumns } from './watched-columns.ts';

/** Words of a closed list's column that the list does not have. */
export interface Wording {
  /** As they stand in the first of their rows. */
  readonly text: string;
  readonly row: number;
  count: number;
}

/** A column of a closed list with the words in it that the list does not have, the most frequent first. */
export interface UnlistedColumn {
  readonly column: MatchedColumn;
  readonly key: string;
  readonly field: Field;
  readonly wordings: readonly Wording[];
}

interface WatchedColumn {
  readonly column: MatchedColumn;
  readonly key: string;
  readonly field: Field;
  readonly read: (cell: Cell) => ReadValue;
  /** By how a cell is written, what it is counted by; undefined for words that the list has. */
  readonly known: Map<string, Wording | undefined>;
  readonly wordings: Map<string, Wording>;
}

/** A column with more different words is none of a closed list: each row says what is wrong with it. */
const mostWordings = 200;
/** Words that stand once are an error of their row; the same in several rows are a sender's own name for a value. */
const fewestRows = 2;
/** How many are quoted. */
const mostQuoted = 3;

/** Watches the closed lists of one table for words that they do not have, and for those of which a person said what they mean. */
export class ValueWatch {
  readonly #table: ReadableTable;
  readonly #headingRow: number;
  /** By column. */
  readonly #watched: readonly WatchedColumn[];

  constructor(table: ReadableTable, headingRow: number) {
    this.#table = table;
    this.#headingRow = headingRow;
    this.#watched = watchedColumns(table.columns, (column) => watchedColumn(table, column));
  }

  /** Takes a row that is a record. */
  take({ number, cells }: Row): void {
    for (const cell of cells) {
      const watched = this.#watched[cell.column];
      if (watched) takeCell(watched, cell, number);
    }
  }

  /** The columns with words that stand in several rows and of which nobody said what they mean. */
  unlisted(): readonly UnlistedColumn[] {
    return this.#watched.flatMap(({ column, key, field, wordings }) => {
      if (wordings.size >= mostWordings) return [];
      const stated = statedBy(column);
      const open = [...wordings].flatMap(([wording, each]) => (stated.has(wording) ? [] : [each]));
      const repeated = open.filter(({ count }) => count >= fewestRows);
      repeated.sort((left, right) => right.count - left.count);
      return repeated.length > 0 ? [{ column, key, field, wordings: repeated }] : [];
    });
  }

  /** What is to be said of the columns. */
  findings(): readonly Finding[] {
    const unlisted = this.unlisted().map((each) => this.#unlistedFinding(each));
    return [...unlisted, ...this.#watched.flatMap((each) => this.#statedFindings(each))];
  }

  #unlistedFinding({ column: { column, heading }, key, field, wordings }: UnlistedColumn): Finding {
    const rows = wordings.reduce((sum, { count }) => sum + count, 0);
    const shown = wordings.slice(0, mostQuoted);
    const flags = shown.map(({ text }) => `--value "${writeValueStatement(key, text, '…')}"`);
    const choices = (field.choices ?? []).map(({ value }) => value);
    return this.#finding('TABLE-VALUES-UNLISTED', key, column, {
      heading,
      rows,
      wordings: wordings.length,
      examples: shown.map(({ text, count }) => `“${quoted(text)}” (${count})`).join('; '),
      flags: flags.join(' '),
      choices: choices.join(', '),
    });
  }

  #statedFindings({ column: { column, heading, statedValues }, key, wordings }: WatchedColumn) {
    return (statedValues ?? []).flatMap(({ wording, value }) => {
      const met = wordings.get(wording);
      if (!met || value === null) return [];
      const values = { heading, text: met.text, value, rows: met.count };
      return [this.#finding('TABLE-VALUE-STATED', key, column, values)];
    });
  }

  #finding(code: RuleCode, field: string, column: number, values: FindingValues): Finding {
    const { inventory, sheet } = this.#table;
    const place = { kind: inventory.kind, field, sheet, row: this.#headingRow, column };
    return ruleFinding(code, place, maskedValues(inventory, values));
  }
}

function statedBy({ statedValues = [] }: MatchedColumn): ReadonlySet<string> {
  return new Set(statedValues.map(({ wording }) => wording));
}

function watchedColumn(
  { inventory, context }: ReadableTable,
  column: MatchedColumn,
): WatchedColumn | undefined {
  const { key, settles } = column;
  const field = inventory.fields[key ?? ''];
  if (key === undefined || !field || settles?.field === key || !isClosedList(inventory, key, field))
    return undefined;
  const read = columnReader(field, contextOfColumn(context, column));
  return { column, key, field, read, known: new Map(), wordings: new Map() };
}

function takeCell({ read, known, wordings }: WatchedColumn, cell: Cell, row: number): void {
  if (known.has(cell.text)) {
    const met = known.get(cell.text);
    if (met) met.count += 1;
    return;
  }
  if (wordings.size >= mostWordings) return;
  const met = isUnlisted(read(cell)) ? metIn(wordings, cell, row) : undefined;
  known.set(cell.text, met);
  if (met) met.count += 1;
}

function metIn(wordings: Map<string, Wording>, cell: Cell, row: number): Wording {
  const text = cellText(cell);
  const wording = wordingKey(text);
  const met = wordings.get(wording) ?? { text, row, count: 0 };
  wordings.set(wording, met);
  return met;
}
