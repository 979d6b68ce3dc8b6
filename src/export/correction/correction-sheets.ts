import { rowNumberHeading } from '../../inventory/correction.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import { mapped } from '../../repeatable.ts';
import type { SubmissionFinding } from '../../store/outputs/export-findings.ts';
import { type KeptRow, type KeptTable, lineText } from '../../store/submissions/kept-tables.ts';
import type { Block, ColumnSpec, SheetSpec, TableBlock, TextBlock } from '../../workbook/write/spec.ts';
import { columnFormat, rowInputs } from './correction-cells.ts';
import { formBlock } from './correction-forms.ts';
import { marksOfHeading, marksOfRow } from './correction-marks.ts';
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

/** The sender's own sheets: letterhead, headings and rows in their order and columns, with what is wrong marked. */
export function correctionSheets(content: CorrectionContent): readonly SheetSpec[] {
  const names = [...new Set(content.tables.map(({ sheet }) => sheet))];
  const forms = content.tables.filter(({ isForm }) => isForm);
  return names.map((name) => {
    const tables = content.tables
      .filter(({ sheet }) => sheet === name)
      .map((table): ShapedTable => {
        const rows = content.rowsOf(table);
        return { table, rows, shape: shapeOf(rows), place: forms.indexOf(table) + 1 };
      });
    const hasForms = tables.some(({ table }) => table.isForm);
    return {
      name,
      blocks: tables.flatMap((table) => tableBlocks(content, table)),
      // The line above one form would stand above all of them.
      freeze: hasForms ? false : { columns: 2 },
      pagesWide: hasForms ? 'one' : 'legible',
      landscape: true,
      // Sorting would take rows away from the section they stand under, or from the record they are parts of.
      filter: !hasForms && !tables.some(({ shape }) => shape.isOrdered),
    };
  });
}

interface ShapedTable {
  readonly table: KeptTable;
  readonly rows: Iterable<KeptRow>;
  readonly shape: TableShape;
  /** Of a form: the how manyth of its submission it is; 0 of a table. */
  readonly place: number;
}

function tableBlocks(content: CorrectionContent, shaped: ShapedTable): readonly Block[] {
  if (shaped.table.isForm) {
    const { numbers } = shaped.shape;
    const ofRows = numbers ? content.ofRows(numbers) : [];
    return [formBlock({ ...content, ...shaped, findings: [...content.ofTables, ...ofRows] })];
  }
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
    rows: mapped(found, ({ row, findings: own }) => {
      const marks = marksOfRow(messages, kind, table, own);
      const tone = row.fate === 'structural' ? 'strong' : undefined;
      return [...rowInputs(row, width, marks, tone), { kind: 'styled', value: row.id, tone: 'muted' }];
    }),
  };
}
