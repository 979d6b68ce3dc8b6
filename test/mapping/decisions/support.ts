import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { decisionWorkbook } from '../../../src/export/decision/decision-workbook.ts';
import { writeVerified } from '../../../src/export/files/write-verified.ts';
import { decisionHeadings } from '../../../src/mapping/decisions/decision-sheet.ts';
import { groupPending } from '../../../src/mapping/decisions/pending-groups.ts';
import { conflictsOn } from '../../../src/mapping/decisions/take-decisions.ts';
import { readMapWorkbook } from '../../../src/mapping/read-map-workbook.ts';
import { messagesIn } from '../../../src/messages/in-language.ts';
import type { Store } from '../../../src/store/database.ts';
import { addDecision } from '../../../src/store/mapping/decisions.ts';
import { pendingSubjects } from '../../../src/store/mapping/pending-subjects.ts';
import { workspaceMark } from '../../../src/store/operations.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { EditedSheet, edited } from '../../helpers/sheet-editing.ts';
import { actor, temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import { hoanKiem, importGrid, personRow, staffHeading } from '../../import/support.ts';
import { destinationOf, map, placeName, premisesHeading, premisesRow, splitPlace } from '../support.ts';

export const importer = { who: 'người nhập', today: '2025-06-30' };
export const messages = messagesIn('vi');
export const groupSheet = messages.say('sheet.decide.groups');
export const recordSheet = messages.say('sheet.decide.records');
export const headings = decisionHeadings;

/** A commune that the law names for the place where the premises lie. */
export const lawful = destinationOf(splitPlace.code);

/** Three premises along one street of a split commune, and one person without a place. */
export async function storeWithOpenRecords(): Promise<Store> {
  const store = await temporaryStore();
  const place = placeName(splitPlace);
  const premises = [1, 2, 3].map((number) => premisesRow(number, place));
  await importGrid(store, [premisesHeading, ...premises], { district: hoanKiem, file: 'nha-dat.xlsx' });
  await importGrid(store, [staffHeading, personRow(1, { 8: 'chưa bố trí' })], {
    district: hoanKiem,
    file: 'nhan-su.xlsx',
  });
  await map(store);
  return store;
}

/** Two people's decisions about the first premises, each for another commune. */
export async function withConflict(store: Store): Promise<readonly number[]> {
  const [record] = premisesOf(store);
  const decide = (receiver: string, who: string) =>
    addDecision(
      store,
      {
        receiver_code: receiver,
        reason: 'Theo địa bàn',
        authority: 'UBND thành phố',
        number: null,
        decided_on: null,
        decided_by: who,
        source: 'thử',
      },
      [record ?? 0],
      1,
      actor,
    );
  const ids = [decide(lawful, 'Người thử A'), decide('SO-Y-TE', 'Người thử B')];
  await map(store);
  return ids;
}

/** The numbers of the open premises. */
export function premisesOf(store: Store): readonly number[] {
  return pendingSubjects(store, { kind: 'premises' }).map(({ record }) => record);
}

export function openGroups(store: Store) {
  return groupPending(pendingSubjects(store));
}

/** The key of the largest group: that of the premises. */
export function premisesGroup(store: Store): string {
  return openGroups(store).find(({ kinds }) => kinds.premises !== undefined)?.key ?? '';
}

/** Writes the decision workbook as the command does; hands back its path. */
export async function handOut(store: Store): Promise<string> {
  const path = join(await temporaryFolder(), 'so-quyet-dinh.xlsx');
  const groups = openGroups(store);
  const records = groups.flatMap(({ subjects }) => subjects.map(({ record }) => record));
  const planned = decisionWorkbook(messages, {
    groups,
    conflicts: conflictsOn(store, records),
    alsoFollowPeople: [],
    workspace: workspaceMark(store),
  });
  await writeVerified(path, planned, { force: false, createdAt: actor.at, messages });
  return path;
}

/** The handed-out workbook after a clerk has changed it. */
export async function changed(
  store: Store,
  change: (sheets: { groups: EditedSheet; records: EditedSheet; workbook: ExcelJS.Workbook }) => void,
): Promise<string> {
  const target = join(await temporaryFolder(), 'da-ghi.xlsx');
  return edited(await handOut(store), target, (workbook) => {
    const groups = new EditedSheet(workbook, groupSheet, headings.group);
    const records = new EditedSheet(workbook, recordSheet, headings.record);
    change({ groups, records, workbook });
  });
}

/** What comes back of a workbook in which a clerk filled in group rows, by key, and record rows, by number. */
export async function filledIn(
  store: Store,
  given: {
    readonly groups?: Readonly<Record<string, Readonly<Record<string, CellInput>>>>;
    readonly records?: Readonly<Record<number, Readonly<Record<string, CellInput>>>>;
  },
) {
  const path = await changed(store, ({ groups, records }) => {
    for (const [key, values] of Object.entries(given.groups ?? {})) {
      groups.fill(groups.rowWith(headings.group, key), values);
    }
    for (const [record, values] of Object.entries(given.records ?? {})) {
      records.fill(records.rowWith(headings.record, record), values);
    }
  });
  return comeBack(store, path);
}

export async function comeBack(store: Store, path: string) {
  return readMapWorkbook(store, path, importer);
}
