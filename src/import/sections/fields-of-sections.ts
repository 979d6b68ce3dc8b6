import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { AnyRecord } from '../../inventory/inventory.ts';
import type { ReadableTable } from '../rows/readable-table.ts';

/**
 * Watches for records that lack a required field without a column, which sections may state: where they do of every record,
 * no column is missing.
 */
export class FieldsOfSections {
  readonly #table: Pick<ReadableTable, 'inventory' | 'sheet'>;
  readonly #heading: number;
  readonly #missing: readonly string[];
  readonly #lacked: Set<string>;
  #hasRecords = false;

  /** `missing` are the required fields that no column of the table has, `heading` its last row. */
  constructor(
    table: Pick<ReadableTable, 'inventory' | 'sheet'>,
    missing: readonly string[],
    heading: number,
  ) {
    const { furtherSectionFields } = table.inventory;
    this.#table = table;
    this.#heading = heading;
    this.#missing = missing.filter((key) => furtherSectionFields.includes(key));
    this.#lacked = new Set();
  }

  take(record: AnyRecord): void {
    this.#hasRecords = true;
    for (const key of this.#missing) if (record[key] === null) this.#lacked.add(key);
  }

  findings(): readonly Finding[] {
    const { inventory, sheet } = this.#table;
    const lacked = this.#missing.filter((key) => !this.#hasRecords || this.#lacked.has(key));
    return lacked.map((field) =>
      ruleFinding(
        'TABLE-COLUMN-MISSING',
        { sheet, row: this.#heading, field },
        { heading: inventory.fields[field]?.heading ?? field },
      ),
    );
  }
}
