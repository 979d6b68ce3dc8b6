import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { hasNoTable } from '../../../src/import/sender/no-table.ts';
import { takeDecisions } from '../../../src/mapping/decisions/take-decisions.ts';
import { readMapWorkbook } from '../../../src/mapping/read-map-workbook.ts';
import { receiverByCode } from '../../../src/reference/receivers.ts';
import type { Store } from '../../../src/store/database.ts';
import { pendingSubjects } from '../../../src/store/mapping/pending-subjects.ts';
import { hasLibreOffice, savedByLibreOffice } from '../../helpers/libreoffice.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { edited } from '../../helpers/sheet-editing.ts';
import { writeWorkbook } from '../../helpers/workbook.ts';
import { actor, temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import { importPaths } from '../../import/support.ts';
import { assignmentsOf, map } from '../support.ts';
import {
  changed,
  comeBack,
  filledIn,
  groupSheet,
  handOut,
  headings,
  importer,
  lawful,
  openGroups,
  premisesGroup,
  premisesOf,
  recordSheet,
  storeWithOpenRecords,
  withConflict,
} from './support.ts';

const lawfulName = receiverByCode.get(lawful)?.name ?? '';
const answer = { [headings.receiver]: lawfulName, [headings.reason]: 'Theo địa bàn quản lý' };

function codes(problems: readonly { readonly code: string }[]): readonly string[] {
  return problems.map(({ code }) => code);
}

function take(store: Store, drafts: Parameters<typeof takeDecisions>[1]) {
  return takeDecisions({ store, operationId: 1, actor, alsoFollowPeople: [] }, drafts);
}

describe('a decision workbook', () => {
  it('comes back without a decision when nobody wrote in it', async () => {
    const store = await storeWithOpenRecords();
    const { drafts, open, problems } = await comeBack(store, await handOut(store));
    expect({ drafts, open, problems }).toEqual({ drafts: [], open: 4, problems: [] });
  });

  it('settles a whole group with one row, and the records go there', async () => {
    const store = await storeWithOpenRecords();
    const read = await filledIn(store, {
      groups: {
        [premisesGroup(store)]: {
          ...answer,
          [headings.authority]: 'UBND thành phố',
          [headings.number]: '12/QĐ-UBND',
          [headings.decidedOn]: '30/06/2025',
          [headings.decidedBy]: 'Người thử A',
        },
      },
    });
    expect(read).toMatchObject({ open: 1, problems: [] });
    expect(read.drafts).toMatchObject([
      {
        records: premisesOf(store),
        receiver: lawful,
        reason: 'Theo địa bàn quản lý',
        authority: 'UBND thành phố',
        number: '12/QĐ-UBND',
        decidedOn: '2025-06-30',
        decidedBy: 'Người thử A',
        source: 'da-ghi.xlsx',
        replaces: [],
        sheet: groupSheet,
      },
    ]);
    expect(take(store, read.drafts).refused).toEqual([]);
    await map(store);
    expect(assignmentsOf(store, 'premises').map(({ receiver }) => receiver)).toEqual([
      lawful,
      lawful,
      lawful,
    ]);
  });

  it('names whoever imports where nobody is named', async () => {
    const store = await storeWithOpenRecords();
    const { drafts } = await filledIn(store, { groups: { [premisesGroup(store)]: answer } });
    expect(drafts).toMatchObject([
      { decidedBy: 'người nhập', authority: null, number: null, decidedOn: null },
    ]);
  });

  it('takes a record’s own row before its group’s', async () => {
    const store = await storeWithOpenRecords();
    const [first = 0, second = 0, third = 0] = premisesOf(store);
    const read = await filledIn(store, {
      groups: { [premisesGroup(store)]: answer },
      records: { [second]: { [headings.receiver]: 'Sở Y tế', [headings.reason]: 'Cơ sở y tế' } },
    });
    expect(read.drafts).toMatchObject([
      { records: [first, third], receiver: lawful },
      { records: [second], receiver: 'SO-Y-TE', reason: 'Cơ sở y tế' },
    ]);
  });

  it('asks another receiver for a reason of its own', async () => {
    const store = await storeWithOpenRecords();
    const [first = 0] = premisesOf(store);
    const read = await filledIn(store, {
      groups: { [premisesGroup(store)]: answer },
      records: { [first]: { [headings.receiver]: 'Sở Y tế' } },
    });
    expect(read.problems).toMatchObject([{ code: 'DECISION-WITHOUT-REASON', sheet: recordSheet }]);
    expect(read.drafts.flatMap(({ records }) => records)).not.toContain(first);
  });

  it('leaves a record open that is said to stay open', async () => {
    const store = await storeWithOpenRecords();
    const [first = 0, ...others] = premisesOf(store);
    const read = await filledIn(store, {
      groups: { [premisesGroup(store)]: answer },
      records: { [first]: { [headings.receiver]: 'Để ngỏ' } },
    });
    expect(read).toMatchObject({ open: 2, problems: [], drafts: [{ records: others }] });
  });

  it('makes one decision of rows that say the same', async () => {
    const store = await storeWithOpenRecords();
    const records = Object.fromEntries(premisesOf(store).map((record) => [record, answer]));
    const { drafts } = await filledIn(store, { records });
    expect(drafts).toMatchObject([{ records: premisesOf(store) }]);
  });

  it('settles two people’s conflict when its row is filled in', async () => {
    const store = await storeWithOpenRecords();
    const ids = await withConflict(store);
    const path = await handOut(store);
    const conflicting =
      pendingSubjects(store).find(({ reason }) => reason === 'decisions-conflict')?.record ?? 0;
    const target = join(await temporaryFolder(), 'xong.xlsx');
    await edited(path, target, (workbook) => {
      const texts: string[] = [];
      workbook.getWorksheet(recordSheet)?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
      expect(texts).toContain(ids.map((id) => `D${id}`).join(', '));
      expect(texts.join()).toContain('Người thử A');
      expect(texts.join()).toContain('Sở Y tế');
    });
    const read = await filledIn(store, { records: { [conflicting]: answer } });
    expect(read.drafts).toMatchObject([{ records: [conflicting], replaces: ids }]);
    expect(take(store, read.drafts).conflicts).toEqual([]);
    await map(store);
    expect(pendingSubjects(store).map(({ record }) => record)).not.toContain(conflicting);
  });

  it.each([true, false])('by its group’s row as by its own (%s)', async (byGroup) => {
    const store = await storeWithOpenRecords();
    const ids = await withConflict(store);
    const { drafts } = await filledIn(store, answered(store, byGroup, answer));
    expect(drafts).toMatchObject([{ replaces: ids }]);
  });

  it.each([true, false])('and leaves one in force whose number was removed there (%s)', async (byGroup) => {
    const store = await storeWithOpenRecords();
    await withConflict(store);
    const values = { ...answer, [headings.replaces]: null };
    const { drafts } = await filledIn(store, answered(store, byGroup, values));
    expect(drafts).toMatchObject([{ replaces: [] }]);
    expect(take(store, drafts).conflicts).toHaveLength(1);
  });
});

/** Fills in the row of the record in conflict, or that of its group. */
function answered(store: Store, byGroup: boolean, values: Readonly<Record<string, CellInput>>) {
  const group = openGroups(store).find(({ reason }) => reason === 'decisions-conflict');
  const record = group?.subjects[0]?.record ?? 0;
  return byGroup ? { groups: { [group?.key ?? '']: values } } : { records: { [record]: values } };
}

describe('a decision workbook that was worked over', () => {
  it('is read whatever the order of its rows and columns, with columns added and rows deleted', async () => {
    const store = await storeWithOpenRecords();
    const [first = 0, second = 0] = premisesOf(store);
    const path = await changed(store, ({ records, groups, workbook }) => {
      records.fill(records.rowWith(headings.record, String(first)), answer);
      records.fill(records.rowWith(headings.record, String(second)), answer);
      rearrange(workbook, recordSheet);
      groups.worksheet.spliceRows(2, groups.rows.length);
    });
    const { drafts, problems } = await comeBack(store, path);
    expect(problems).toEqual([]);
    expect(drafts.map(({ records }) => [...records].sort())).toEqual([[first, second]]);
  });

  it('is read where its heading was sorted in among its rows, and in other words for its columns', async () => {
    const store = await storeWithOpenRecords();
    const [first = 0] = premisesOf(store);
    const path = await changed(store, ({ records, groups, workbook }) => {
      const row = records.rowWith(headings.record, String(first));
      records.fill(row, answer);
      const { worksheet } = records;
      const [headingRow = 0, last] = [(records.rows[0] ?? 0) - 1, records.rows.at(-1) ?? 0];
      const texts = records.headings.map((text) => (text === headings.receiver ? 'Đơn vị tiếp nhận' : text));
      worksheet.getRow(last + 1).values = [...texts];
      for (let column = 1; column <= texts.length; column += 1)
        worksheet.getCell(headingRow, column).value = null;
      workbook.removeWorksheet(groups.worksheet.name);
    });
    const { drafts, problems } = await comeBack(store, path);
    expect(problems).toEqual([]);
    expect(drafts.map(({ records }) => records)).toEqual([[first]]);
  });

  it('says of a sheet whose heading is gone that its rows are not read', async () => {
    const store = await storeWithOpenRecords();
    const [first = 0] = premisesOf(store);
    const path = await changed(store, ({ records }) => {
      records.fill(records.rowWith(headings.record, String(first)), answer);
      records.worksheet.spliceRows((records.rows[0] ?? 0) - 1, 1);
    });
    const { drafts, problems } = await comeBack(store, path);
    expect(drafts).toEqual([]);
    expect(problems).toMatchObject([{ code: 'SHEET-ROWS-UNREAD', sheet: recordSheet }]);
  });

  it('decides for the records it lists, and says when the group has grown since', async () => {
    const store = await storeWithOpenRecords();
    const [first = 0] = premisesOf(store);
    const group = premisesGroup(store);
    const path = await changed(store, ({ groups, records }) => {
      groups.fill(groups.rowWith(headings.group, group), answer);
      records.worksheet.spliceRows(records.rowWith(headings.record, String(first)), 1);
    });
    const { drafts, problems } = await comeBack(store, path);
    expect(drafts.flatMap(({ records }) => records)).not.toContain(first);
    expect(problems).toMatchObject([{ code: 'DECISION-GROUP-GREW', values: { group, count: 1 } }]);
  });

  it('takes a group’s open records when it lists none', async () => {
    const store = await storeWithOpenRecords();
    const path = await changed(store, ({ groups, workbook }) => {
      groups.fill(groups.rowWith(headings.group, premisesGroup(store)), answer);
      workbook.removeWorksheet(recordSheet);
    });
    const { drafts, problems } = await comeBack(store, path);
    expect(problems).toEqual([]);
    expect(drafts).toMatchObject([{ records: premisesOf(store) }]);
  });

  it('says which required column is gone', async () => {
    const store = await storeWithOpenRecords();
    const path = await changed(store, ({ groups }) => {
      groups.worksheet.spliceColumns(groups.headings.indexOf(headings.reason) + 1, 1);
    });
    const { problems } = await comeBack(store, path);
    expect(problems).toMatchObject([
      { code: 'TABLE-COLUMN-MISSING', sheet: groupSheet, values: { heading: headings.reason } },
    ]);
  });

  it.skipIf(!hasLibreOffice)('comes back the same when LibreOffice has saved it', async () => {
    const store = await storeWithOpenRecords();
    const path = await changed(store, ({ groups }) => {
      groups.fill(groups.rowWith(headings.group, premisesGroup(store)), answer);
    });
    expect(await comeBack(store, await savedByLibreOffice(path))).toEqual(await comeBack(store, path));
  });
});

describe('what cannot be read in a decision workbook is said at its row', () => {
  it.each([
    [{ [headings.receiver]: 'xã Không Có Thật' }, 'DECISION-RECEIVER-UNCLEAR'],
    [{ [headings.receiver]: 'Hoàn Kiếm; Cửa Nam' }, 'DECISION-RECEIVER-UNCLEAR'],
    [{ [headings.receiver]: '00070 phường Cửa Nam' }, 'DECISION-RECEIVER-UNCLEAR'],
    [{ [headings.receiver]: 'nt' }, 'DECISION-DITTO'],
    [{ [headings.receiver]: 'như trên' }, 'DECISION-DITTO'],
    [{ [headings.receiver]: '"' }, 'DECISION-DITTO'],
    [{ [headings.reason]: '-nt-' }, 'DECISION-DITTO'],
    [{ [headings.reason]: null }, 'DECISION-WITHOUT-REASON'],
    [{ [headings.receiver]: null }, 'DECISION-WITHOUT-RECEIVER'],
    [{ [headings.decidedOn]: '31/06/2025' }, 'DECISION-DATE-UNREADABLE'],
    [{ [headings.decidedOn]: '06/2025' }, 'DECISION-DATE-UNREADABLE'],
    [{ [headings.replaces]: 'của ông A' }, 'DECISION-REPLACES-UNREADABLE'],
    [{ [headings.record]: '999999' }, 'DECISION-RECORD-UNKNOWN'],
    [{ [headings.record]: 'dòng 1' }, 'DECISION-ROW-UNKNOWN'],
  ])('%j', async (values, code) => {
    const store = await storeWithOpenRecords();
    const [first = 0] = premisesOf(store);
    const { drafts, problems } = await filledIn(store, { records: { [first]: { ...answer, ...values } } });
    expect(drafts).toEqual([]);
    expect(problems).toMatchObject([
      { code, sheet: recordSheet, row: expect.any(Number), column: expect.any(Number) },
    ]);
  });

  it('once for a group, however many records it has', async () => {
    const store = await storeWithOpenRecords();
    const unclear = { ...answer, [headings.receiver]: 'nơi nào đó' };
    const { problems } = await filledIn(store, { groups: { [premisesGroup(store)]: unclear } });
    expect(codes(problems)).toEqual(['DECISION-RECEIVER-UNCLEAR']);
  });

  it('two rows of one record that differ, and takes neither', async () => {
    const store = await storeWithOpenRecords();
    const [first = 0] = premisesOf(store);
    const path = await changed(store, ({ records }) => {
      const row = records.rowWith(headings.record, String(first));
      records.fill(row, answer);
      records.worksheet.duplicateRow(row, 1, true);
      records.fill(row + 1, { [headings.receiver]: 'Sở Y tế' });
    });
    const { drafts, problems } = await comeBack(store, path);
    expect(drafts).toEqual([]);
    expect(codes(problems)).toEqual(['DECISION-ROW-TWICE']);
  });

  it('a group that is open no more and has no records listed', async () => {
    const store = await storeWithOpenRecords();
    const path = await changed(store, ({ groups, workbook }) => {
      groups.fill(groups.rowWith(headings.group, premisesGroup(store)), {
        ...answer,
        [headings.group]: 'G00000000',
      });
      workbook.removeWorksheet(recordSheet);
    });
    expect(codes((await comeBack(store, path)).problems)).toEqual(['DECISION-GROUP-UNKNOWN']);
  });

  it.each([
    ['00070 phường Hoàn Kiếm', '00070'],
    ['00070', '00070'],
    ['UBND phường Hoàn Kiếm', '00070'],
    ['Trung tâm phát triển quỹ đất', 'TRUNG-TAM-QUY-DAT'],
  ])('but %s is clear', async (text, receiver) => {
    const store = await storeWithOpenRecords();
    const [first = 0] = premisesOf(store);
    const values = { ...answer, [headings.receiver]: text, [headings.decidedOn]: new Date('2025-06-30') };
    const { drafts, problems } = await filledIn(store, { records: { [first]: values } });
    expect(problems).toEqual([]);
    expect(drafts).toMatchObject([{ receiver, decidedOn: '2025-06-30' }]);
  });
});

describe('a file that is no decision workbook of this workspace', () => {
  it('is refused when it has no stamp', async () => {
    const path = await writeWorkbook(join(await temporaryFolder(), 'khac.xlsx'), [
      { name: 'Sheet1', rows: [['a']] },
    ]);
    await expect(readMapWorkbook(await temporaryStore(), path, importer)).rejects.toMatchObject({
      refusal: { code: 'MAP-WORKBOOK-UNKNOWN' },
    });
  });

  it('is refused when it was made from another one: its numbers mean other records', async () => {
    const path = await handOut(await storeWithOpenRecords());
    await expect(readMapWorkbook(await temporaryStore(), path, importer)).rejects.toMatchObject({
      refusal: { code: 'MAP-WORKBOOK-OTHER-WORKSPACE' },
    });
  });

  it('and a decision workbook is no inventory', async () => {
    const store = await storeWithOpenRecords();
    const { refused, submissions } = await importPaths(store, [await handOut(store)]);
    expect(submissions).toEqual([]);
    expect(refused.map(({ refusal }) => hasNoTable(refusal.code))).toEqual([true]);
  });
});

/** Reverses the rows below the heading and the columns of a sheet, adds a column, and hides some rows as a filter does. */
function rearrange(workbook: ExcelJS.Workbook, name: string): void {
  const worksheet = workbook.getWorksheet(name);
  if (!worksheet) throw new Error(`no sheet ${name}`);
  const rows: ExcelJS.CellValue[][] = [];
  worksheet.eachRow({ includeEmpty: true }, (row) => {
    const values = row.values as ExcelJS.CellValue[];
    rows.push(Array.from({ length: worksheet.columnCount }, (_, index) => values[index + 1] ?? null));
  });
  const [heading = [], ...body] = rows;
  workbook.removeWorksheet(name);
  const again = workbook.addWorksheet('Đã xếp lại');
  again.addRow(['Ghi chú của tổ', ...heading.toReversed()]);
  for (const row of body.toReversed()) again.addRow(['xem lại', ...row.toReversed()]).hidden = true;
}
