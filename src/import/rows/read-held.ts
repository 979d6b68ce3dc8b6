import type { Finding } from '../../findings/finding.ts';
import type { Row } from '../../workbook/cell.ts';
import type { HeldRows } from './held-record.ts';
import { joinWrapped, wrappedFinding } from './join-wrapped.ts';
import type { ReadableTable, ReadRow, RowReader } from './read-row.ts';

/** The row of a record, as it was sent and with all that it says. */
interface RecordRow {
  readonly nature: 'data';
  readonly sent: Row;
  readonly whole: Row;
  readonly read: ReadRow;
}

/** A row that is counted in the record above it. */
export interface FurtherRow {
  readonly nature: 'part' | 'continuation';
  readonly sent: Row;
  readonly findings: readonly Finding[];
}

/** Reads a record with all rows that belong to it, in their order. */
export function readHeld(
  { reader, readable }: { readonly reader: RowReader; readonly readable: ReadableTable },
  { first, wrapped, parts }: HeldRows,
  sections: ReadonlyMap<string, string>,
): readonly (RecordRow | FurtherRow)[] {
  const whole = joinWrapped(first, wrapped);
  return reader.readGroup(whole, parts, sections).flatMap((each): readonly (RecordRow | FurtherRow)[] => {
    if (!('read' in each)) return [{ nature: 'part', sent: each.row, findings: each.ofPart }];
    const { row, read } = each;
    if (row !== whole || wrapped.length === 0) return [{ nature: 'data', sent: row, whole: row, read }];
    const findings = [...read.findings, wrappedFinding(readable, whole, wrapped)];
    return [
      { nature: 'data', sent: first, whole, read: { ...read, findings } },
      ...wrapped.map((sent) => ({ nature: 'continuation' as const, sent, findings: [] })),
    ];
  });
}
