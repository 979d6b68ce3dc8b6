import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { measureEntries } from '../../inventory/inventories.ts';
import { amountDigits, amountKind } from '../../inventory/quantities.ts';
import type { Row } from '../../workbook/cell.ts';
import { filledCells } from '../../workbook/table/cell-text.ts';
import { joinParts } from './join-parts.ts';
import type { OpenRecord } from './read-cells.ts';
import { columnOf, type ReadableTable } from './readable-table.ts';

/** A row whose cells are read, before it is settled what record they make. */
export interface ReadCells {
  readonly row: Row;
  readonly record: OpenRecord;
  readonly findings: Finding[];
}

/** What the rows of one record say together, and what is to be told of that. */
export interface JoinedRows {
  readonly record: OpenRecord;
  readonly findings: readonly Finding[];
}

/** Puts the rows of a record together; undefined where they do not show what they come to. An amount that one of them has, and cannot be read, is none. */
export function joinRows(
  table: ReadableTable,
  first: ReadCells,
  others: readonly ReadCells[],
): JoinedRows | undefined {
  const { parts: declared } = table.inventory;
  const rows = {
    head: first.record,
    parts: others.map(({ record }) => record),
    isHeadAlike: statesAsMuch(table, first.row, others),
  };
  const joined = declared && joinParts(declared, rows);
  if (!joined) return undefined;
  const { record, differing } = joined;
  const unread = [first, ...others]
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error');
  for (const { field = '' } of unread) if (declared.adds.includes(field)) record[field] = null;
  const last_row = others.at(-1)?.row.number ?? first.row.number;
  const place = (key: string) => {
    const column = columnOf(table, key);
    return { kind: table.inventory.kind, sheet: table.sheet, row: first.row.number, column };
  };
  const { field, ...sum } = sumOf(table, declared.adds, record);
  return {
    record,
    findings: [
      ruleFinding('ROW-HAS-PARTS', { field, ...place(field) }, { parts: others.length, last_row, ...sum }),
      // Without a field: one that is asked for is told to be missing as well.
      ...differing.map(({ key, said }) =>
        ruleFinding('ROW-PARTS-DIFFER', place(key), {
          name: headingOf(table, key),
          last_row,
          said: said.join('; '),
        }),
      ),
    ],
  };
}

/** The first amount that the rows come to; the name of the record where they have none. */
function sumOf(table: ReadableTable, adds: readonly string[], record: OpenRecord) {
  const [added] = measureEntries(table.inventory).filter(
    ({ key }) => adds.includes(key) && record[key] !== null,
  );
  if (!added) return { field: table.inventory.naming, name: headingOf(table, adds[0] ?? ''), sum: '…' };
  const { key, unit } = added;
  const sum = amountDigits(amountKind(key, unit), BigInt(record[key] ?? 0));
  return { field: key, name: headingOf(table, key), sum };
}

function headingOf({ inventory }: ReadableTable, key: string): string {
  return inventory.fields[key]?.heading ?? key;
}

/** Whether the first row has what every other one says beside its amounts: then it is one of them. */
function statesAsMuch(table: ReadableTable, first: Row, others: readonly ReadCells[]): boolean {
  const [part, ...more] = others.map(({ row }) => marksIn(table, row));
  const own = marksIn(table, first);
  return [...(part ?? [])]
    .filter((column) => more.every((marks) => marks.has(column)))
    .every((column) => own.has(column));
}

/** The columns with what a row says for itself: of no field, or of one that is no amount. */
function marksIn({ columns, inventory }: ReadableTable, row: Row): ReadonlySet<number> {
  const says = new Set(inventory.parts?.says);
  const filled = filledCells(row).map(({ column }) => column);
  return new Set(
    filled.filter((column) => {
      const key = columns.find((matched) => matched.column === column)?.key;
      return key === undefined || says.has(key);
    }),
  );
}
