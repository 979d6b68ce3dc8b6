import type { Store } from '../database.ts';

/** Entries of the log after which the findings of an earlier check may be no longer true. */
const changing = ['import', 'map', 'decide', 'receive', 'merge', 'undo'];

/** Whether a check has looked at the workspace since anything was taken in, mapped, decided or taken back. */
export function isChecked(store: Store): boolean {
  const checked = store
    .prepare<[string], number>(
      `SELECT coalesce((SELECT max(id) FROM operation WHERE command = 'check'), 0) >
         coalesce((SELECT max(id) FROM operation WHERE command IN (SELECT value FROM json_each(?))), 0)`,
    )
    .pluck();
  return checked.get(JSON.stringify(changing)) === 1;
}
