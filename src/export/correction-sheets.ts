import { rowNumberHeading } from '../inventory/correction.ts';
import type { Field } from '../inventory/field.ts';
import { inventories } from '../inventory/inventories.ts';
import type { InventoryKind } from '../inventory/inventory.ts';
import type { Messages } from '../messages/messages.ts';
import { type KeptRow, type KeptTable, lineText, standsAboveRows } from '../store/kept-tables.ts';
import { shownCell } from '../workbook/kept-cells.ts';
import type {
  Block,
  CellInput,
  ColumnFormat,
  ColumnSpec,
  SheetSpec,
  StyledInput,
  TableBlock,
  TextBlock,
  Tone,
} from '../workbook/write/spec.ts';
import type { Mark, Marks } from './correction-marks.ts';
import { NoteCounter } from './note-counter.ts';

/** A submission as it is written back to its sender. */
export interface CorrectionContent {
  readonly kind: InventoryKind;
  readonly messages: Messages;
  readonly tables: readonly KeptTable[];
  readonly rows: readonly KeptRow[];
  readonly marks: Marks;
}

const tones = { error: 'bad', warning: 'warn', info: undefined } as const;

/** The sender's own sheets: letterhead, headings and rows in their order and columns, with what is wrong marked. */
export function correctionSheets(content: CorrectionContent): readonly SheetSpec[] {
  const rows = groupByTable(content.rows);
  const notes = new NoteCounter();
  const names = [...new Set(content.tables.map(({ sheet }) => sheet))];
  return names.map((name) => {
    const tables = content.tables.filter(({ sheet }) => sheet === name);
    const own = tables.flatMap(({ id }) => rows.get(id) ?? []);
    return {
      name,
      blocks: tables.flatMap((table) => tableBlocks(content, table, rows.get(table.id) ?? [], notes)),
      landscape: true,
      // Sorting would take rows away from the section they stand under.
      filter: !own.some(isSection),
    };
  });
}

function groupByTable(rows: readonly KeptRow[]): ReadonlyMap<number, readonly KeptRow[]> {
  const groups = new Map<number, KeptRow[]>();
  for (const row of rows) {
    const group = groups.get(row.tableId);
    if (group) group.push(row);
    else groups.set(row.tableId, [row]);
  }
  return groups;
}

function tableBlocks(
  content: CorrectionContent,
  table: KeptTable,
  rows: readonly KeptRow[],
  notes: NoteCounter,
): readonly Block[] {
  const above = rows.filter(({ fate, reason }) => fate === 'structural' && reason === 'letterhead');
  const below = rows.filter((row) => !standsAboveRows(row));
  const block = tableBlock(content, table, below, notes);
  return above.length === 0 ? [block] : [letterheadBlock(above), block];
}

function letterheadBlock(rows: readonly KeptRow[]): TextBlock {
  return { kind: 'text', lines: rows.map((row) => ({ text: lineText(row), style: 'bold' })) };
}

function tableBlock(
  content: CorrectionContent,
  table: KeptTable,
  rows: readonly KeptRow[],
  notes: NoteCounter,
): TableBlock {
  const width = Math.max(
    1,
    ...table.columns.map(({ column }) => column),
    rows.reduce((widest, { cells }) => Math.max(widest, cells.at(-1)?.column ?? 0), 0),
  );
  const columns = Array.from({ length: width }, (_, index) => columnSpec(content, table, rows, index + 1));
  const numbers: ColumnSpec = {
    heading: rowNumberHeading(table.id),
    note: content.messages.say('sheet.correct.row-number'),
    width: 12,
    align: 'center',
  };
  return {
    kind: 'table',
    columns: [...columns, numbers],
    rows: rows.map((row) => rowInputs(content, table, row, width, notes)),
  };
}

function columnSpec(
  { kind, marks }: CorrectionContent,
  table: KeptTable,
  rows: readonly KeptRow[],
  column: number,
): ColumnSpec {
  const own = table.columns.find((candidate) => candidate.column === column);
  const field = own?.key === undefined ? undefined : inventories[kind].fields[own.key];
  const mark = marks.ofHeading(table).get(column);
  return {
    heading: own?.heading ?? '',
    format: columnFormat(field, rows, column),
    ...(mark ? { note: mark.sentences.join('\n') } : {}),
  };
}

/**
 * Amounts are shown as such, unless two decimals are too few for them. Everything else is text, so that what is
 * typed stays what was typed.
 */
function columnFormat(field: Field | undefined, rows: readonly KeptRow[], column: number): ColumnFormat {
  if (field?.kind !== 'money' && field?.kind !== 'area' && field?.kind !== 'decimal') return 'text';
  const numbers = rows.flatMap(({ cells }) => {
    const cell = cells.find((candidate) => candidate.column === column);
    return cell?.kind === 'number' ? [cell.text] : [];
  });
  if (numbers.every((text) => /^-?\d+$/.test(text))) return 'integer';
  return numbers.every((text) => /^-?\d+(\.\d{1,2})?$/.test(text)) ? 'decimal' : 'text';
}

function isSection({ fate, reason }: KeptRow): boolean {
  return fate === 'structural' && reason === 'section';
}

function rowInputs(
  { marks }: CorrectionContent,
  table: KeptTable,
  row: KeptRow,
  width: number,
  notes: NoteCounter,
): readonly CellInput[] {
  const inputs: CellInput[] = Array.from({ length: width }, () => null);
  const own = marks.ofRow(row, table);
  const tone: Tone | undefined = row.fate === 'structural' ? 'strong' : undefined;
  for (const cell of row.cells) {
    const value = shownCell(cell);
    inputs[cell.column - 1] = tone === undefined ? value : { kind: 'styled', value, tone };
  }
  for (const [column, mark] of own) inputs[column - 1] = markedCell(inputs[column - 1] ?? null, mark, notes);
  return [...inputs, { kind: 'styled', value: row.id, tone: 'muted' }];
}

function markedCell(input: CellInput, mark: Mark, notes: NoteCounter): StyledInput {
  const value = typeof input === 'object' && input?.kind === 'styled' ? input.value : input;
  const tone = tones[mark.severity];
  return {
    kind: 'styled',
    value,
    ...(tone === undefined ? {} : { tone }),
    ...(notes.take() ? { note: mark.sentences.join('\n') } : {}),
  };
}
