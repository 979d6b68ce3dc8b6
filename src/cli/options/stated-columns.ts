import { RefusedError } from '../../findings/refusals.ts';
import type { StatedByKind } from '../../inventory/columns.ts';
import { fieldEntries, inventories } from '../../inventory/inventories.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import { fieldsNamed, leaveOut, readStatement, stateColumns } from '../../inventory/state-columns.ts';
import type { Invocation } from '../invocation.ts';
import { nearest } from '../usage/nearest.ts';

/** What --column says of headings. Refuses a statement that is none, or about a field that no inventory has. */
export function columnOptions(invocation: Invocation): StatedByKind {
  const statements = invocation.values('column').map((text) => {
    const statement = readStatement(text);
    if (!statement) throw new RefusedError('COLUMN-STATEMENT-UNREADABLE', { text });
    if (statement.field !== leaveOut && fieldsNamed(statement.field).length === 0) {
      throw new RefusedError('COLUMN-FIELD-UNKNOWN', {
        text: statement.field,
        suggestion: nearest(statement.field, fieldNames()),
      });
    }
    return statement;
  });
  return stateColumns(statements);
}

/** The headings that --column speaks of, as the person wrote them. */
export function statedHeadings(invocation: Invocation): readonly string[] {
  return invocation.values('column').flatMap((text) => readStatement(text)?.heading ?? []);
}

function fieldNames(): readonly string[] {
  return inventoryKinds.flatMap((kind) =>
    fieldEntries(inventories[kind]).flatMap(([key, field]) => [key, field.heading]),
  );
}
