import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { AnyRecord, Inventory } from '../../inventory/inventory.ts';
import { leastWeight, type RepeatedRun } from '../../inventory/repeated-runs.ts';
import { type PlacedRecord, placedRecords } from '../../store/submissions/placed-records.ts';
import type { FindingOfRow } from '../rows/readable-table.ts';
import type { TableRead, TablesOf } from '../totals/table-read.ts';
import type { SaidRows } from './said-rows.ts';
import { compareTitles } from './titles.ts';

/** The tables of a file, and what their records say. */
interface RowsOfTables {
  readonly read: readonly TableRead[];
  readonly said: SaidRows;
}

/** A run with the ids of the records that say again what stands before, and the ends of both its stretches. */
interface PlacedRun {
  readonly run: RepeatedRun;
  readonly again: readonly number[];
  readonly from: PlacedRecord;
  readonly to: PlacedRecord;
  readonly firstFrom: PlacedRecord;
  readonly firstTo: PlacedRecord;
}

/**
 * Says of each run of records that stands there twice, in one table or in two, that it may be counted twice; all rows stay as
 * they are: a person decides. With it the ids of those that say again what stands before. Of a table of which more is told
 * as a whole, it is not told again.
 */
export function repeatedRows(
  of: TablesOf,
  { read, said }: RowsOfTables,
  ofTables: readonly Finding[],
): { readonly found: readonly FindingOfRow[]; readonly told: ReadonlySet<number> } {
  const isTold = ({ sheet, row }: TableRead) =>
    ofTables.some((each) => each.sheet === sheet && each.row === row);
  const open = read.filter((table) => !isTold(table));
  const recordAt = placedRecords(of.store, of.kind);
  const inventory = inventories[of.kind];
  const told = new Set<number>();
  const found = said.runs().flatMap((run): readonly FindingOfRow[] => {
    const placed = placedRun(said, run, recordAt);
    const mayTell = placed && isOneList(inventory, placed, { open, recordAt });
    if (!mayTell || isOfGroups(inventory, { said, run, recordAt })) return [];
    for (const id of placed.again) told.add(id);
    return [{ rowId: placed.from.id, finding: repetition(of, placed) }];
  });
  return { found, told };
}

type RecordAt = ReturnType<typeof placedRecords>;

function placedRun(said: SaidRows, run: RepeatedRun, recordAt: RecordAt): PlacedRun | undefined {
  const again = said.idsFrom(run.again, run.rows);
  const first = said.idsFrom(run.first, run.rows);
  const [from, to, firstFrom, firstTo] = [again[0], again.at(-1), first[0], first.at(-1)].map((id) =>
    id === undefined ? undefined : recordAt(id),
  );
  return from && to && firstFrom && firstTo && { run, again, from, to, firstFrom, firstTo };
}

/**
 * Whether the records above both stretches are one thing but for words: these may say which of two groups is which, "Bàn |
 * Phòng 201" and "Bàn | Phòng 202", and the rows below say no more of that. No room has twice as much as tells enough.
 */
function isOfGroups(
  { naming }: Inventory,
  {
    said,
    run,
    recordAt,
  }: { readonly said: SaidRows; readonly run: RepeatedRun; readonly recordAt: RecordAt },
): boolean {
  if (run.weight >= 2 * leastWeight) return false;
  const above = (place: number) => {
    const id = said.idBefore(place);
    return id === undefined ? undefined : recordAt(id)?.record;
  };
  const [one, other] = [above(run.first), above(run.again)];
  if (!one || !other || one[naming] !== other[naming]) return false;
  const isNumber = (key: string) => typeof one[key] === 'number' || typeof other[key] === 'number';
  return Object.keys(one).every((key) => !isNumber(key) || one[key] === other[key]);
}

/** In two tables equal rows are of one list only where their titles, and what they say themselves, speak for it. */
function isOneList(
  inventory: Inventory,
  { from, firstFrom, again }: PlacedRun,
  { open, recordAt }: { readonly open: readonly TableRead[]; readonly recordAt: RecordAt },
): boolean {
  if (from.table === firstFrom.table) return true;
  const [table, other] = [from, firstFrom].map((each) => open.find(({ id }) => id === each.table));
  if (!table || !other) return false;
  const everySays = (says: (inventory: Inventory, record: AnyRecord) => boolean) =>
    again.every((id) => says(inventory, recordAt(id)?.record ?? {}));
  switch (compareTitles(table.title, other.title)) {
    case 'one':
      return true;
    case 'perhaps':
      return everySays(saysWhose) || everySays(saysWhere);
    case 'two':
      return everySays(saysWhose) && everySays(saysWhere);
  }
}

function saysWhose({ unit }: Inventory, record: AnyRecord): boolean {
  return Boolean(record[unit]);
}

function saysWhere({ address, place }: Inventory, record: AnyRecord): boolean {
  return Boolean(record[address ?? place]);
}

function repetition({ kind }: TablesOf, { run, from, to, firstFrom, firstTo }: PlacedRun): Finding {
  const { sheet, row } = from;
  const values = {
    ...{ rows: run.rows, row, last_row: to.row },
    ...{ first_sheet: firstFrom.sheet, first_row: firstFrom.row, first_last_row: firstTo.row },
  };
  return ruleFinding('TABLE-ROWS-REPEATED', { kind, field: inventories[kind].naming, sheet, row }, values);
}
