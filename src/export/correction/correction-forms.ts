import { formRowNumber, formTitle, rowNumberHeading } from '../../inventory/correction.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SubmissionFinding } from '../../store/outputs/export-findings.ts';
import type { KeptRow, KeptTable } from '../../store/submissions/kept-tables.ts';
import type { ColumnSpec, TableBlock } from '../../workbook/write/spec.ts';
import { columnFormat, rowInputs, tones } from './correction-cells.ts';
import type { Mark } from './correction-marks.ts';
import type { TableShape } from './correction-rows.ts';
import { marksOfForm } from './form-marks.ts';

/** A form as it is written back to its sender. */
export interface FormContent {
  readonly kind: InventoryKind;
  readonly messages: Messages;
  readonly table: KeptTable;
  readonly rows: Iterable<KeptRow>;
  readonly shape: TableShape;
  /** The how manyth form of its submission it is. */
  readonly place: number;
  /** Findings about its rows, and about tables of the submission. */
  readonly findings: readonly SubmissionFinding[];
}

/** In characters: sentences mostly stand in the first column, numbers and amounts in the others. */
const widths = { sentence: 48, amount: 15, other: 11 } as const;

/** A form below a line of its own: each of its rows as the sender wrote it, letterhead and headings too. */
export function formBlock({ kind, messages, table, rows, shape, place, findings }: FormContent): TableBlock {
  const kept = [...rows];
  const width = Math.max(1, ...kept.map(({ cells }) => cells.at(-1)?.column ?? 0));
  const marks = marksOfForm(messages, table, kept, findings);
  const columns = Array.from({ length: width }, (_, index): ColumnSpec => {
    const own = table.columns.findLast(({ column }) => column === index + 1);
    const field = own?.key === undefined ? undefined : inventories[kind].fields[own.key];
    const format = columnFormat(field, shape.decimals.get(index + 1) ?? 0);
    if (index > 0)
      return { heading: '', format, wrap: true, width: format === 'text' ? widths.other : widths.amount };
    return {
      heading: formTitle(place),
      format,
      wrap: true,
      width: widths.sentence,
      ...titleLook(marks.title),
    };
  });
  const numbers: ColumnSpec = {
    heading: rowNumberHeading(table.id),
    note: messages.say('sheet.correct.row-number'),
    width: 12,
    align: 'center',
  };
  return {
    kind: 'table',
    columns: [...columns, numbers],
    rows: kept.map((row) => [
      ...rowInputs(row, width, marks.cells.get(row.id) ?? new Map(), standsOut(row) ? 'strong' : undefined),
      { kind: 'styled', value: formRowNumber(row.id), tone: 'muted' },
    ]),
  };
}

function titleLook(mark: Mark | undefined): Pick<ColumnSpec, 'headingTone' | 'note'> {
  const tone = mark && tones[mark.severity];
  return { ...(mark ? { note: mark.sentences.join('\n') } : {}), ...(tone ? { headingTone: tone } : {}) };
}

const strong: ReadonlySet<string | null> = new Set(['letterhead', 'heading', 'total', 'section']);

function standsOut({ fate, reason }: KeptRow): boolean {
  return fate === 'structural' && strong.has(reason);
}
