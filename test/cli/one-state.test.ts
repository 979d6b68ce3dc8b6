import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run as doctor } from '../../src/cli/commands/doctor.ts';
import { run as reconcile } from '../../src/cli/commands/reconcile.ts';
import type { Context } from '../../src/cli/context.ts';
import { Invocation } from '../../src/cli/invocation.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { openStore } from '../../src/store/database.ts';
import { createWorkspace } from '../../src/workspace/workspace.ts';
import { actor, closedAfterTest, temporaryFolder } from '../helpers/workspace.ts';
import { assetHeading, assetRows, hoanKiem, importGrid } from '../import/support.ts';

/** A workspace of which another command takes a list back between two questions of the one that reads it. */
async function changedMeanwhile(): Promise<{ readonly context: Context; readonly documents: unknown[] }> {
  const workspace = await createWorkspace(join(await temporaryFolder(), 'bangiao.db'));
  const { store, path } = workspace;
  await importGrid(store, [assetHeading, ...assetRows(3)], { district: hoanKiem, file: 'tai-san.xlsx' });
  const other = closedAfterTest(openStore(path));
  const prepare = store.prepare.bind(store);
  store.prepare = ((sql: string) => {
    if (sql.includes('FROM v_ledger')) other.exec("UPDATE submission SET state = 'undone'");
    return prepare(sql);
  }) as typeof store.prepare;
  const documents: unknown[] = [];
  const silent = { line: () => undefined, note: () => undefined, table: () => undefined, json: true };
  const output = { ...silent, document: (value: unknown) => documents.push(value) };
  const context = {
    ...{ output, actor, storePath: path, messages: messagesIn('vi') },
    openWorkspace: async () => workspace,
  };
  return { context: context as unknown as Context, documents };
}

it.each([
  ['reconcile', reconcile],
  ['doctor', (context: Context) => doctor(context)],
])('%s sees one state of the workspace, whatever others write meanwhile', async (_, run) => {
  const { context, documents } = await changedMeanwhile();
  expect(await run(context, new Invocation([], {}))).toBe(0);
  expect(documents).toHaveLength(1);
});
