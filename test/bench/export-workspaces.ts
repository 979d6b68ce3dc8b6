import { join } from 'node:path';
import { generateCity } from '../../fixtures/city.ts';
import { impossibleProvince } from '../../fixtures/people.ts';
import { checkSettings } from '../../src/checks/check-settings.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { mapRecords } from '../../src/mapping/map-records.ts';
import { validProvinces } from '../../src/text/citizen-id.ts';
import { createWorkspace } from '../../src/workspace/workspace.ts';
import { sendingDistrict } from './staff-rows.ts';
import { writeStaffWorkbook } from './staff-workbook.ts';

const actor = { who: 'bench', at: '2025-06-30T00:00:00.000Z' };
/** The invented people's ids begin with provinces that do not exist. */
const provinces: ReadonlySet<string> = new Set([...validProvinces, impossibleProvince, '003']);

/** The synthetic city of 30 districts, imported, mapped and checked; gives its database. */
export async function cityWorkspace(folder: string): Promise<string> {
  const inbox = join(folder, 'inbox');
  await generateCity(inbox, { seed: 2025, keyFolder: join(folder, 'key') });
  return takenIn(join(folder, 'city.db'), inbox);
}

/** One district with a single staff inventory of so many rows, imported, mapped and checked; gives its database. */
export async function largeWorkspace(folder: string, rows: number): Promise<string> {
  const file = join(folder, 'staff.xlsx');
  await writeStaffWorkbook(file, rows);
  return takenIn(join(folder, 'large.db'), file, sendingDistrict);
}

async function takenIn(database: string, source: string, district?: string): Promise<string> {
  const workspace = await createWorkspace(database);
  const { store, rules } = workspace;
  try {
    const { headingAliases: aliases } = rules;
    await importFiles(store, [source], {
      actor,
      purpose: 'handover',
      district,
      aliases,
      provinces,
      dryRun: false,
    });
    await mapRecords(store, { actor, dryRun: false, alsoFollowPeople: [], boundaryMargin: 10 });
    const settings = { ...checkSettings(workspace), actor, dryRun: false, today: '2025-06-30', filter: {} };
    await runChecks(store, settings, (counts) => counts);
    return database;
  } finally {
    store.close();
  }
}
