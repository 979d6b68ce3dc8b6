import type { ValueKind } from '../../inventory/field.ts';
import { fieldEntries, inventories } from '../../inventory/inventories.ts';
import { type Inventory, type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { Connection } from '../sqlite/connection.ts';
import { columnsOf } from './columns-of.ts';

type ColumnType = 'TEXT' | 'INTEGER' | 'REAL';

const columnTypes: Readonly<Record<ValueKind, ColumnType>> = {
  text: 'TEXT',
  address: 'TEXT',
  choice: 'TEXT',
  money: 'INTEGER',
  area: 'INTEGER',
  decimal: 'REAL',
  integer: 'INTEGER',
  date: 'TEXT',
  'citizen-id': 'TEXT',
  plate: 'TEXT',
  'former-commune': 'TEXT',
  'former-communes': 'TEXT',
  receiver: 'TEXT',
  receivers: 'TEXT',
};

/** The columns of an inventory's table that hold its fields, in the order of the form. */
export function fieldColumns(inventory: Inventory): readonly string[] {
  return fieldEntries(inventory).map(([key]) => key);
}

function createPartialIndex(kind: InventoryKind, column: string): string {
  return `CREATE INDEX IF NOT EXISTS ${kind}_by_${column} ON ${kind} (${column}) WHERE ${column} IS NOT NULL;`;
}

function createTable(inventory: Inventory): string {
  const columns = fieldEntries(inventory).map(([key, field]) => `  ${key} ${columnTypes[field.kind]}`);
  return `
CREATE TABLE IF NOT EXISTS ${inventory.kind} (
  id INTEGER PRIMARY KEY REFERENCES row (id),
  submission_id INTEGER NOT NULL REFERENCES submission (id),
${columns.join(',\n')}
) STRICT;
CREATE INDEX IF NOT EXISTS ${inventory.kind}_by_submission ON ${inventory.kind} (submission_id);
CREATE INDEX IF NOT EXISTS ${inventory.kind}_by_identity ON ${inventory.kind} (${inventory.identity});
CREATE INDEX IF NOT EXISTS ${inventory.kind}_by_place ON ${inventory.kind} (${inventory.place});
${sharedColumns[inventory.kind].map((column) => createPartialIndex(inventory.kind, column)).join('\n')}`;
}

/** Other columns by which one thing is found in two lists. */
const sharedColumns: Readonly<Record<InventoryKind, readonly string[]>> = {
  staff: [],
  assets: ['plate', 'inventory_code'],
  premises: [],
  projects: [],
  records: [],
};

function missingColumns(store: Connection, inventory: Inventory): readonly string[] {
  const present = new Set(columnsOf(store, inventory.kind));
  return fieldEntries(inventory)
    .filter(([key]) => !present.has(key))
    .map(([key, field]) => `${key} ${columnTypes[field.kind]}`);
}

/** Keeps the inventories' tables in step with their declaration: one table a kind, one column a field. */
export const alignInventoryTables = {
  /** Whether a declared field has no column yet. */
  isNeeded(store: Connection): boolean {
    return inventoryKinds.some((kind) => missingColumns(store, inventories[kind]).length > 0);
  },

  /** Creates missing tables and adds missing columns; never removes one. */
  run(store: Connection): void {
    for (const kind of inventoryKinds) {
      const inventory = inventories[kind];
      store.exec(createTable(inventory));
      for (const column of missingColumns(store, inventory)) {
        store.exec(`ALTER TABLE ${kind} ADD COLUMN ${column}`);
      }
    }
  },
};
