import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import validate, { getFileFormatFromName } from '@ooxml-tools/validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSettings } from '../../src/checks/check-settings.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { correctionSpec } from '../../src/export/correction/correction.ts';
import type { ExportWhat } from '../../src/export/files/export-run.ts';
import { templateKinds, templateSpec } from '../../src/export/template/template.ts';
import { submissionById } from '../../src/store/submissions/submissions.ts';
import type { WorkbookSpec } from '../../src/workbook/write/spec.ts';
import { writeWorkbook } from '../../src/workbook/write/write.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { hoanKiem, importGrid, personRow, staffHeading } from '../import/support.ts';
import { handOut } from '../mapping/decisions/support.ts';
import {
  destinationOf,
  map,
  placeName,
  premisesHeading,
  premisesRow,
  splitPlace,
  wholePlace,
} from '../mapping/support.ts';
import { createdAt, emptyWorkspace, exportFrom, messages, temporaryFolder } from './support.ts';

/*
 * What is written is judged by the validator of Microsoft's own Open XML SDK, as Office 2010 would take it: no
 * spreadsheet program at hand here is as strict as Excel, which offers to repair what it does not know.
 */
const oldestOffice = 'Office2010';

/** What the validator has to say of a file, each with the place in it. */
async function errorsIn(path: string): Promise<readonly string[]> {
  const found = await validate(readFileSync(path), getFileFormatFromName(path), oldestOffice);
  return found.map(({ description, path: { partUri, xpath } }) => `${partUri} ${xpath}: ${description}`);
}

async function written(spec: WorkbookSpec): Promise<string> {
  const path = join(temporaryFolder(), 'thử.xlsx');
  const outcome = await writeWorkbook(path, spec);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return path;
}

let workspace: Workspace;

/** People with and without a place, one of them with what is wrong; premises whose place is decided and open. */
beforeAll(async () => {
  workspace = await emptyWorkspace();
  const { store } = workspace;
  const people = [personRow(1), personRow(2, { 2: '31/02/1990' }), personRow(3, { 8: 'chưa bố trí' })];
  await importGrid(store, [staffHeading, ...people], { district: hoanKiem, file: 'nhan-su.xlsx' });
  const premises = [wholePlace, splitPlace].map((place, index) => premisesRow(index + 1, placeName(place)));
  await importGrid(store, [premisesHeading, ...premises], { district: hoanKiem, file: 'nha-dat.xlsx' });
  await map(store);
  const actor = { who: 'kiểm thử', at: createdAt };
  const settings = { ...checkSettings(workspace), actor, dryRun: false, today: '2025-06-25', filter: {} };
  await runChecks(store, settings, (counts) => counts);
});

describe('Office takes without repair', { timeout: 240_000 }, () => {
  const runs: readonly { readonly what: ExportWhat; readonly codes?: readonly string[] }[] = [
    { what: 'district', codes: [hoanKiem] },
    { what: 'commune', codes: [destinationOf(wholePlace.code)] },
    { what: 'city' },
    { what: 'surplus' },
    { what: 'minutes', codes: [hoanKiem] },
  ];

  it.each(runs)('what export $what writes', async ({ what, codes }) => {
    const { folder, files } = await exportFrom(workspace, what, { codes });
    expect(files.length).toBeGreaterThan(0);
    for (const { file } of files) expect(await errorsIn(join(folder, file)), file).toEqual([]);
  });

  it.each(templateKinds)('the form for %s', async (kind) => {
    const spec = templateSpec({ kind, messages, createdAt, overwrite: false });
    expect(await errorsIn(await written(spec))).toEqual([]);
  });

  it('a correction workbook', async () => {
    const submission = submissionById(workspace.store, 1);
    if (!submission) throw new Error('nothing was imported');
    const spec = correctionSpec(workspace.store, submission, { messages, createdAt });
    expect(await errorsIn(await written(spec))).toEqual([]);
  });

  it('a decision workbook', async () => {
    expect(await errorsIn(await handOut(workspace.store))).toEqual([]);
  });
});
