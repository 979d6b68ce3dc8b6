import { connect } from '../sqlite/driver.ts';
import { columnsOf } from './columns-of.ts';
import { migrate } from './migrations.ts';
import { type ViewName, viewNames } from './views.ts';

/** The columns of every view, in their order, as a new workspace has them. */
export function viewColumns(): ReadonlyMap<ViewName, readonly string[]> {
  const store = connect(':memory:');
  try {
    migrate(store, { path: undefined });
    return new Map(viewNames.map((name) => [name, columnsOf(store, name)]));
  } finally {
    store.close();
  }
}
