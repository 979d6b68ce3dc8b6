import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import { shiftedDigits } from '../../text/decimal.ts';
import { type MoneyUnit, moneyPowers } from '../../text/money.ts';
import type { Row } from '../../workbook/cell.ts';
import { moneyColumns, type ReadableTable } from './readable-table.ts';

interface Watched {
  readonly column: MatchedColumn;
  readonly unit: MoneyUnit;
  isTold: boolean;
}

/**
 * Watches a table's columns of money for formats that show another amount than the cell holds: nobody can say which of the
 * two was meant. A unit that is written behind each number is none where the column is read in it, and đồng shown in
 * thousands are đồng.
 */
export class ShownOtherwise {
  readonly #table: ReadableTable;
  /** By column. */
  readonly #watched: Watched[] = [];

  constructor(table: ReadableTable) {
    this.#table = table;
    for (const column of moneyColumns(table)) {
      const unit = column.moneyUnit ?? table.context.moneyUnit;
      this.#watched[column.column] = { column, unit, isTold: false };
    }
  }

  /** Takes a row that is a record; gives what is to be said of the first cell of each column. */
  take(row: Row): readonly Finding[] {
    const findings: Finding[] = [];
    for (const { column, number = 0, shownPower = 0 } of row.cells) {
      const watched = shownPower === 0 ? undefined : this.#watched[column];
      if (!watched || watched.isTold || number === 0 || isSaid(watched.unit, shownPower)) continue;
      watched.isTold = true;
      const stored = String(number);
      const shown = shiftedDigits(number, shownPower) ?? stored;
      findings.push(this.#finding(watched, row.number, { stored, shown }));
    }
    return findings;
  }

  #finding(
    { column: { column, key, heading }, unit }: Watched,
    row: number,
    values: Readonly<Record<'stored' | 'shown', string>>,
  ): Finding {
    const { inventory, sheet } = this.#table;
    const place = { kind: inventory.kind, field: key, sheet, row, column };
    return ruleFinding('TABLE-MONEY-SHOWN-OTHERWISE', place, { ...values, heading, unit });
  }
}

function isSaid(unit: MoneyUnit, shownPower: number): boolean {
  return shownPower < 0 ? unit === 'đồng' : shownPower === moneyPowers[unit];
}
