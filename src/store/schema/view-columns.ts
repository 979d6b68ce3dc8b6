import { connect } from '../sqlite/driver.ts';
import { migrate } from './migrations.ts';
import { type ViewName, viewNames } from './views.ts';

/** The columns of every view, in their order, as a new workspace has them. */
export function viewColumns(): ReadonlyMap<ViewName, readonly string[]> {
  const store = connect(':memory:');
  try {
    migrate(store, { path: undefined });
    const columns = store.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck();
    return new Map(viewNames.map((name) => [name, columns.all(name)]));
  } finally {
    store.close();
  }
}
