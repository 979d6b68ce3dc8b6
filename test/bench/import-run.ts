import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFiles } from '../../src/import/import-files.ts';
import { createStore } from '../../src/store/database.ts';
import { validProvinces } from '../../src/text/citizen-id.ts';
import { serveRuns } from './measure.ts';
import { importWithPeer } from './peer-pipeline.ts';
import { sendingDistrict } from './staff-rows.ts';

/** Who imports: this program, or the peer with or without the raw rows. */
export type Importer = 'bangiao' | 'peer' | 'peer with raw rows';

/** The invented people's ids begin with a province that does not exist. */
const provinces: ReadonlySet<string> = new Set([...validProvinces, '003']);

async function importWithBangiao(file: string, database: string): Promise<number> {
  const store = createStore(database);
  try {
    const { submissions } = await importFiles(store, [file], {
      actor: { who: 'bench', at: '2025-06-30T00:00:00.000Z' },
      purpose: 'handover',
      district: sendingDistrict,
      aliases: {},
      provinces,
      dryRun: false,
    });
    return submissions.reduce((sum, { rows }) => sum + rows.accepted, 0);
  } finally {
    store.close();
  }
}

/** One import into a database of its own, which is gone afterwards; gives the number of records stored. */
async function importOnce(importer: Importer, file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bangiao-bench-'));
  try {
    const database = join(folder, 'bangiao.db');
    const records =
      importer === 'bangiao'
        ? await importWithBangiao(file, database)
        : await importWithPeer(file, database, importer === 'peer with raw rows');
    return String(records);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await serveRuns(
  ([importer = '', file = '']) =>
    () =>
      importOnce(importer as Importer, file),
);
