import { fieldsThatTell } from '../../inventory/amounts-and-days.ts';
import { type MatchedColumn, sequenceColumn } from '../../inventory/columns.ts';
import { isKnownByPersonalId } from '../../inventory/inventories.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import { type RepeatedRun, repeatedRuns } from '../../inventory/repeated-runs.ts';
import { Digest } from '../../text/digest.ts';
import type { Row } from '../../workbook/cell.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';
import type { ReadRow } from '../rows/read-row.ts';
import { GroupAtHand } from '../sections/group-at-hand.ts';

/**
 * What the records of one file say that no code names, each put together to a number: all words and numbers of their rows, be
 * they in columns that nobody knows, and the sections they stand below. Only the number that a row has in its list says nothing.
 */
export class SaidRows {
  readonly #identity: string;
  readonly #telling: readonly string[];
  /** Fields that a list may state in the first row of a group alone. */
  readonly #holding: readonly string[];
  readonly #isOfPeople: boolean;
  readonly #digest = new Digest();
  readonly #group = new GroupAtHand();
  readonly #said: number[] = [];
  readonly #ids: number[] = [];
  readonly #beginnings = new Set<number>();
  #sequence: number | undefined;
  #holdingColumns: readonly number[] = [];
  /** What stood last in each of those columns. */
  readonly #held = new Map<number, string>();

  constructor(inventory: Inventory) {
    const { identity, unit, place, address } = inventory;
    this.#identity = identity;
    this.#telling = fieldsThatTell(inventory);
    this.#holding = [unit, place, ...(address === undefined ? [] : [address])];
    this.#isOfPeople = isKnownByPersonalId(inventory.kind);
  }

  /** Another table begins, with these columns; its heading ends in this row. */
  beginTable(columns: readonly MatchedColumn[], headingTo: number): void {
    this.#group.beginTable(headingTo);
    this.#held.clear();
    this.#beginnings.add(this.#said.length);
    this.#sequence = sequenceColumn(columns);
    this.#holdingColumns = columns
      .filter(({ key, partOf }) => this.#holding.includes(key ?? partOf ?? ''))
      .map(({ column }) => column);
  }

  beginSection(row: Row): void {
    this.#group.beginSection(row);
    this.#held.clear();
  }

  /** A row that is neither a record nor a section. */
  interrupt(row: Row, nature: RowNature): void {
    this.#group.interrupt(row, nature);
  }

  /**
   * A row that is stored under an id: its record, where it is one. People are known by more than a row; and a row that has
   * nothing but a name may name the room of those below it.
   */
  take(id: number, row: Row, { record, rejection }: ReadRow): void {
    if (rejection === 'ROW-INCOMPLETE') this.interrupt(row, 'unclear');
    if (rejection !== undefined || this.#isOfPeople || record[this.#identity] !== null) return;
    if (this.#group.name !== '') this.#digest.add(this.#group.name);
    let texts = 0;
    let holding = 0;
    for (const { column, text } of row.cells) {
      if (column === this.#sequence) continue;
      if (this.#holdingColumns.includes(column)) {
        this.#held.set(column, text);
        holding += 1;
      }
      this.#digest.add(text);
      texts += 1;
    }
    if (holding < this.#held.size) this.#addHeld(row);
    const said = this.#digest.end();
    if (texts === 1) this.interrupt(row, 'unclear');
    this.#said.push(this.#telling.some((key) => record[key]) ? said : -said);
    this.#ids.push(id);
  }

  /** Where a row says who holds the things of a group, or where they are, and the rows below do not, these may be of it. */
  #addHeld({ cells }: Row): void {
    const filled = new Set(cells.map(({ column }) => column));
    for (const [column, text] of this.#held) if (!filled.has(column)) this.#digest.add(text);
  }

  /** The runs of records that stand there twice. */
  runs(): readonly RepeatedRun[] {
    return repeatedRuns({ said: this.#said, beginnings: this.#beginnings });
  }

  /** The ids of the records from a place on, which counts from 0. */
  idsFrom(place: number, rows: number): readonly number[] {
    return this.#ids.slice(place, place + rows);
  }

  /** The id of the record before the one at a place, in the same table. */
  idBefore(place: number): number | undefined {
    return this.#beginnings.has(place) ? undefined : this.#ids[place - 1];
  }
}
