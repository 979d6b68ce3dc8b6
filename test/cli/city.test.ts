import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateCity } from '../../fixtures/city.ts';
import { compareWithKey } from '../../fixtures/compare-with-key.ts';
import { compareTargets } from '../../src/checks/targets.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { mapRecords } from '../../src/mapping/map-records.ts';
import { readLedger } from '../../src/reconcile/ledger.ts';
import type { Fate } from '../../src/store/submissions/submission-writer.ts';
import { packageRoot } from '../../src/workspace/package-root.ts';
import { createWorkspace } from '../../src/workspace/workspace.ts';
import { bangiaoJson } from '../helpers/binary.ts';
import { actor, closedAfterTest, importOptions, temporaryFolder } from '../helpers/workspace.ts';

type Rows = Readonly<Record<'read' | Fate, number>>;

/** What the README says of the demo's rows. */
function rowsTold(submissions: readonly Rows[]): string {
  const sum = (key: keyof Rows) =>
    submissions.reduce((total, rows) => total + rows[key], 0).toLocaleString('en');
  return `${sum('read')} rows read; ${sum('accepted')} accepted, ${sum('rejected')} rejected, ${sum('duplicate')} duplicates, ${sum('structural')} structural`;
}

test('the whole city is recovered as the answer key has it, field by field, and every ledger closes', async () => {
  const folder = await temporaryFolder();
  const [inbox, keyFolder] = [join(folder, 'nhan'), join(folder, 'dap-an')];
  const summary = await generateCity(inbox, { seed: 2025, keyFolder });
  const workspace = await createWorkspace(join(folder, 'bangiao.db'));
  const store = closedAfterTest(workspace.store);
  const { refused, submissions } = await importFiles(store, [inbox], importOptions());
  await mapRecords(store, { actor, dryRun: false, alsoFollowPeople: [], boundaryMargin: 10 });

  const comparison = await compareWithKey(store, keyFolder);
  const share = (comparison.fieldsRight / comparison.fields) * 100;
  process.stdout.write(
    `recovered ${comparison.fieldsRight} of ${comparison.fields} fields (${share.toFixed(3)} %), ` +
      `${comparison.assignedRight} of ${comparison.assigned} receivers, ${comparison.leftOpen} left open\n`,
  );
  expect(comparison.differences).toEqual([]);
  expect(comparison.fieldsRight).toBe(comparison.fields);
  expect(comparison.rowsRight).toBe(comparison.rows);
  expect(comparison.assignedRight).toBe(comparison.assigned);
  expect(comparison.leftOpen).toBe(0);

  expect(await readFile(join(packageRoot(), 'README.md'), 'utf8')).toContain(
    rowsTold(submissions.map(({ rows }) => rows)),
  );
  const codes = refused.map(({ file, refusal }) => ({ file, code: refusal.code }));
  expect(codes).toEqual(expect.arrayContaining([...summary.refused]));
  expect(codes).toHaveLength(summary.refused.length);
  expect(readLedger(store)).toMatchObject({ closes: true });
  for (const { key, published, found } of compareTargets(store, workspace.rules.targets)) {
    expect({ key, found }).toEqual({ key, found: published });
  }
}, 240_000);

/** 30 districts, 126 communes, the city, the surplus plan, the report, and one district's minutes with their list. */
const filesOfDemo = 30 + 126 + 1 + 1 + 1 + 2;

test('demo carries one district through the whole flow, to workbooks in a folder', async () => {
  const folder = await temporaryFolder();
  const { code, document } = await bangiaoJson<{
    closes: boolean;
    key: Record<string, number>;
    files: number;
  }>(folder, 'demo', 'thu', '--district', 'Hoàn Kiếm');
  expect(code).toBe(0);
  expect(document).toMatchObject({ closes: true, files: filesOfDemo });
  expect(document.key.fields_right).toBe(document.key.fields);
  const again = await bangiaoJson<{ error: { code: string } }>(folder, 'demo', 'thu');
  expect([again.code, again.document.error.code]).toEqual([2, 'OUTPUT-EXISTS']);
}, 120_000);
