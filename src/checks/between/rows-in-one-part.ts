import { fieldsThatTell } from '../../inventory/amounts-and-days.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { repeatedRuns } from '../../inventory/repeated-runs.ts';
import {
  type PlaceInPart,
  placesInParts,
  type RowOfPart,
  rowsOfParts,
  sequenceColumns,
} from '../../store/checks/rows-of-parts.ts';
import type { Store } from '../../store/database.ts';
import { Digest } from '../../text/digest.ts';
import { aboutRecord, type CheckRule, type PlacedFinding } from '../check-rule.ts';

/** Premises are known by their addresses, and people by their ids and days of birth: other rules tell of each of them. */
const kinds: readonly InventoryKind[] = ['assets', 'projects', 'records'];

/** The parts of a district's list have nothing in common: a run of rows that stands in two of them may be counted twice. */
export const rowsInOnePart: CheckRule = function* ({ store }) {
  const placeOf = placesInParts(store);
  for (const kind of kinds) {
    const parts = readParts(store, kind);
    for (const { first, again, rows } of repeatedRuns(parts)) {
      const ends = [first, first + rows - 1, again, again + rows - 1].flatMap(
        (place) => placeOf(parts.records[place] ?? 0) ?? [],
      );
      yield* repetition(kind, rows, ends);
    }
  }
};

/** What the rows of all parts say, and the ids of their records. */
interface Parts {
  readonly said: readonly number[];
  readonly beginnings: ReadonlySet<number>;
  readonly records: readonly number[];
}

/** Rows that say neither whose a thing is nor where it is may be of two offices with the same furniture: they tell nothing. */
function readParts(store: Store, kind: InventoryKind): Parts {
  const sequenceOf = sequenceColumns(store);
  const digest = new Digest();
  const [said, records]: [number[], number[]] = [[], []];
  const beginnings = new Set<number>();
  let table: number | undefined;
  let sequence: number | undefined;
  for (const row of rowsOfParts(store, kind, fieldsThatTell(inventories[kind]))) {
    if (row.table !== table) {
      beginnings.add(said.length);
      table = row.table;
      sequence = sequenceOf(row.table);
    }
    for (const text of textsOf(row, sequence)) digest.add(text);
    const isSure = row.tells && (row.unit !== null || row.where !== null);
    said.push(isSure ? digest.end() : -digest.end());
    records.push(row.record);
  }
  return { said, beginnings, records };
}

function textsOf({ district, section, unit, texts }: RowOfPart, sequence: number | undefined) {
  const own = texts.filter((text, index) => text !== '' && index + 1 !== sequence);
  return [`${district}\n${section ?? ''}\n${unit ?? ''}`, ...own];
}

/** What stands twice in one list was told when that was taken in. */
function* repetition(
  kind: InventoryKind,
  rows: number,
  [firstFrom, firstTo, from, to]: readonly PlaceInPart[],
): Generator<PlacedFinding> {
  if (!firstFrom || !firstTo || !from || !to || from.submission === firstFrom.submission) return;
  const values = {
    ...{ rows, row: from.row, last_row: to.row, first_file: firstFrom.file },
    ...{ first_sheet: firstFrom.sheet, first_row: firstFrom.row, first_last_row: firstTo.row },
  };
  yield aboutRecord('SUBMISSION-ROWS-REPEATED', from, {
    kind,
    field: inventories[kind].naming,
    values,
  });
}
