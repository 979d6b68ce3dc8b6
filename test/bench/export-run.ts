import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExportWhat, runExport } from '../../src/export/files/export-run.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { serveRuns } from './measure.ts';

/** Writes outputs of a workspace, each read back, into a folder that is gone afterwards; gives files and rows. */
async function exportOnce(database: string, whats: readonly string[]): Promise<string> {
  const workspace = await openWorkspace(database);
  const folder = await mkdtemp(join(tmpdir(), 'bangiao-bench-'));
  try {
    let files = 0;
    let rows = 0;
    for (const named of whats) {
      const [what = '', code] = named.split(':');
      const run = await runExport(workspace.store, {
        what: what as ExportWhat,
        codes: code === undefined ? undefined : [code],
        folder: join(folder, what),
        force: false,
        fullIds: false,
        dryRun: false,
        messages: messagesIn('vi'),
        createdAt: '2025-06-30T00:00:00.000Z',
        targets: workspace.rules.targets,
        milestones: workspace.rules.milestones,
        clocks: workspace.rules.clocks,
        norms: workspace.rules.norms,
        today: '2025-06-30',
      });
      files += run.files.length;
      rows += run.files.reduce((sum, file) => sum + file.rows, 0);
    }
    return `${files} ${rows}`;
  } finally {
    workspace.store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

await serveRuns(
  ([database = '', ...whats]) =>
    () =>
      exportOnce(database, whats),
);
