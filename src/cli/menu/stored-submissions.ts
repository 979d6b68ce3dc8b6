import { existsSync } from 'node:fs';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import { openStore } from '../../store/database.ts';
import { currentSubmissions } from '../../store/submissions/submissions.ts';

/** The submissions that count now, each with its number and what it is; none where there is no workspace yet. */
export function storedSubmissions(
  storePath: string,
  messages: Messages,
): readonly { readonly name: string; readonly value: string }[] {
  if (!existsSync(storePath)) return [];
  const store = openStore(storePath);
  try {
    return currentSubmissions(store).map(({ id, kind, district_name, version, file }) => ({
      name: `${id}  ${district_name} · ${inventoryName(messages, kind)} · ${version}  ${file}`,
      value: String(id),
    }));
  } finally {
    store.close();
  }
}
