import type { Finding } from '../../findings/finding.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { AnyRecord, InventoryKind } from '../../inventory/inventory.ts';
import type { MoneyUnit } from '../../text/money.ts';
import { findingWriter } from '../checks/findings.ts';
import type { Store } from '../database.ts';
import { indexKeeper } from '../schema/index-keeper.ts';
import { fieldColumns } from '../schema/inventory-tables.ts';

export type Fate = 'accepted' | 'rejected' | 'duplicate' | 'structural';

/** A row to be kept: what it became and why, with the raw text of its cells from column A on. */
export interface NewRow {
  readonly tableId: number;
  /** 1-based. */
  readonly number: number;
  readonly fate: Fate;
  readonly reason: string | null;
  readonly section: string | null;
  readonly raw: readonly string[];
  /** What kind of cell each of them stood in, one letter each (`workbook/kept-cells.ts`). */
  readonly forms: string;
  /** The amounts that could be read in a row that became no record, by field. */
  readonly amounts: Readonly<Record<string, number>> | null;
}

/** Writes one submission's tables, rows, records and findings, with every statement prepared once. */
export interface SubmissionWriter {
  addTable(
    sheet: string,
    heading: { from: number; to: number },
    columns: readonly unknown[],
    moneyUnit: MoneyUnit,
  ): number;
  addRow(row: NewRow): number;
  addRecord(id: number, record: AnyRecord): void;
  addFinding(finding: Finding, recordId: number | null): void;
  addDeclaredTotal(total: DeclaredTotal): void;
  addMeasure(measure: SubmissionMeasure): void;
  /** To be called after the last row: from then on the store can be asked about the submission. */
  endRows(): void;
}

/** A total the sender wrote, beside what the rows give: whole đồng, hundredths of m², as exact digits. */
export interface DeclaredTotal {
  readonly sheet: string;
  readonly row: number;
  readonly field: string;
  readonly unit: string;
  readonly stated: string;
  readonly computed: string;
}

/** What was counted while a submission was read; exact digits. */
export interface SubmissionMeasure {
  readonly measure: string;
  readonly unit: string;
  readonly read: bigint;
  readonly accepted: bigint;
  readonly rejected: bigint;
  readonly duplicate: bigint;
}

/** Returns a writer for one submission of one kind. */
export function submissionWriter(store: Store, submissionId: number, kind: InventoryKind): SubmissionWriter {
  const columns = fieldColumns(inventories[kind]);
  const insertTable = store.prepare(
    'INSERT INTO source_table (submission_id, sheet, heading_from, heading_to, columns, money_unit) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertRow = store.prepare(
    'INSERT INTO row (submission_id, source_table_id, number, fate, reason, section, raw, forms, amounts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const insertRecord = store.prepare(
    `INSERT INTO ${kind} (id, submission_id, ${columns.join(', ')}) VALUES (?, ?${', ?'.repeat(columns.length)})`,
  );
  const insertTotal = store.prepare(
    'INSERT INTO declared_total (submission_id, sheet, row, field, unit, stated, computed) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const insertMeasure = store.prepare(
    'INSERT INTO submission_measure (submission_id, measure, unit, read, accepted, rejected, duplicate) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const insertFinding = findingWriter(store, 'import');
  const indexes = indexKeeper(store, kind);
  return {
    addTable: (sheet, heading, tableColumns, moneyUnit) =>
      Number(
        insertTable.run(
          submissionId,
          sheet,
          heading.from,
          heading.to,
          JSON.stringify(tableColumns),
          moneyUnit,
        ).lastInsertRowid,
      ),
    addRow: (row) => {
      indexes.countRow();
      const inserted = insertRow.run(
        submissionId,
        row.tableId,
        row.number,
        row.fate,
        row.reason,
        row.section,
        JSON.stringify(row.raw),
        row.forms,
        row.amounts === null ? null : JSON.stringify(row.amounts),
      );
      return Number(inserted.lastInsertRowid);
    },
    addRecord: (id, record) => {
      insertRecord.run(id, submissionId, ...columns.map((column) => record[column] ?? null));
    },
    addFinding: (finding, recordId) => insertFinding(finding, { submissionId, recordId }),
    addDeclaredTotal: (total) => {
      insertTotal.run(
        submissionId,
        total.sheet,
        total.row,
        total.field,
        total.unit,
        total.stated,
        total.computed,
      );
    },
    addMeasure: ({ measure, unit, read, accepted, rejected, duplicate }) => {
      insertMeasure.run(submissionId, measure, unit, `${read}`, `${accepted}`, `${rejected}`, `${duplicate}`);
    },
    endRows: () => indexes.restore(),
  };
}
