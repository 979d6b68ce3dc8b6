import { rowNumberHeading } from '../../inventory/correction.ts';
import type { Field } from '../../inventory/field.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import { mapped } from '../../repeatable.ts';
import type { SubmissionFinding } from '../../store/outputs/export-findings.ts';
import { type KeptRow, type KeptTable, lineText } from '../../store/submissions/kept-tables.ts';
import { shownCell } from '../../workbook/kept-cells.ts';
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
} from '../../workbook/write/spec.ts';
import { type Mark, marksOfHeading, marksOfRow } from './correction-marks.ts';
import { rowsWithFindings, shapeOf, type TableShape } from './correction-rows.ts';

/** A submission as it is written back to its sender. */
export interface CorrectionContent {
  readonly kind: InventoryKind;
  readonly messages: Messages;
  readonly tables: readonly KeptTable[];
  readonly rowsOf: (table: KeptTable) => Iterable<KeptRow>;
  /** Findings about tables. */
  readonly ofTables: readonly SubmissionFinding[];
  /** Findings about rows between two numbers, in the order of the rows. */
  readonly ofRows: (numbers: NonNullable<TableShape['numbers']>) => Iterable<SubmissionFinding>;
}

const tones = { error: 'bad', warning: 'warn', info: undefined } as const;

/** The sender's own sheets: letterhead, headings and rows in their order and columns, with what is wrong marked. */
export function correctionSheets(content: CorrectionContent): readonly SheetSpec[] {
  const names = [...new Set(content.tables.map(({ sheet }) => sheet))];
  return names.map((name) => {
    const tables = content.tables
      .filter(({ sheet }) => sheet === name)
      .map((table): ShapedTable => {
        const rows = content.rowsOf(table);
        return { table, rows, shape: shapeOf(rows) };
      });
    return {
      name,
      blocks: tables.flatMap((table) => tableBlocks(content, table)),
      freeze: { columns: 2 },
      pagesWide: 'legible',
      landscape: true,
      // Sorting would take rows away from the section they stand under, or from the record they are parts of.
      filter: !tables.some(({ shape }) => shape.isOrdered),
    };
  });
}

interface ShapedTable {
  readonly table: KeptTable;
  readonly rows: Iterable<KeptRow>;
  readonly shape: TableShape;
}

function tableBlocks(content: CorrectionContent, shaped: ShapedTable): readonly Block[] {
  const { letterhead } = shaped.shape;
  const block = tableBlock(content, shaped);
  return letterhead.length === 0 ? [block] : [letterheadBlock(letterhead), block];
}

function letterheadBlock(rows: readonly KeptRow[]): TextBlock {
  return { kind: 'text', lines: rows.map((row) => ({ text: lineText(row), style: 'bold' })) };
}

function tableBlock(content: CorrectionContent, { table, rows, shape }: ShapedTable): TableBlock {
  const { messages, kind } = content;
  const width = Math.max(1, shape.width, ...table.columns.map(({ column }) => column));
  const headingMarks = marksOfHeading(messages, table, content.ofTables);
  const columns = Array.from({ length: width }, (_, index): ColumnSpec => {
    const own = table.columns.find(({ column }) => column === index + 1);
    const field = own?.key === undefined ? undefined : inventories[kind].fields[own.key];
    const mark = headingMarks.get(index + 1);
    return {
      heading: own?.heading ?? '',
      format: columnFormat(field, shape.decimals.get(index + 1) ?? 0),
      ...(mark ? { note: mark.sentences.join('\n') } : {}),
    };
  });
  const numbers: ColumnSpec = {
    heading: rowNumberHeading(table.id),
    note: messages.say('sheet.correct.row-number'),
    width: 12,
    align: 'center',
  };
  const findings = shape.numbers ? content.ofRows(shape.numbers) : [];
  const found = { [Symbol.iterator]: () => rowsWithFindings(rows, findings) };
  return {
    kind: 'table',
    columns: [...columns, numbers],
    rows: mapped(found, (each) =>
      rowInputs(each.row, width, marksOfRow(messages, kind, table, each.findings)),
    ),
  };
}

/**
 * Amounts are shown as such, unless two decimals are too few for them. Everything else is text, so that what is
 * typed stays what was typed.
 */
function columnFormat(field: Field | undefined, decimals: number): ColumnFormat {
  if (field?.kind !== 'money' && field?.kind !== 'area' && field?.kind !== 'decimal') return 'text';
  if (decimals === 0) return 'integer';
  return decimals <= 2 ? 'decimal' : 'text';
}

function rowInputs(row: KeptRow, width: number, marks: ReadonlyMap<number, Mark>): readonly CellInput[] {
  const inputs: CellInput[] = Array.from({ length: width }, () => null);
  const tone: Tone | undefined = row.fate === 'structural' ? 'strong' : undefined;
  for (const cell of row.cells) {
    const value = shownCell(cell);
    inputs[cell.column - 1] = tone === undefined ? value : { kind: 'styled', value, tone };
  }
  for (const [column, mark] of marks) inputs[column - 1] = markedCell(inputs[column - 1] ?? null, mark);
  return [...inputs, { kind: 'styled', value: row.id, tone: 'muted' }];
}

function markedCell(input: CellInput, mark: Mark): StyledInput {
  const value = typeof input === 'object' && input?.kind === 'styled' ? input.value : input;
  const tone = tones[mark.severity];
  return {
    kind: 'styled',
    value,
    ...(tone === undefined ? {} : { tone }),
    note: mark.sentences.join('\n'),
  };
}
