import { columnOfField } from '../../inventory/columns.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import { type FormerResolution, resolveFormerCommunes } from '../../reference/former-names.ts';
import { remember } from '../../text/remember.ts';
import { cellAt, type Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';

/** The rows of a file all lie in another district than the one it is said to be of. */
export interface SenderContradiction {
  /** The code of the district that the file says. */
  readonly said: string;
  /** The code of the district where its rows lie. */
  readonly found: string;
  /** How many rows name a place there. */
  readonly rows: number;
}

/** One row elsewhere is a thing that stands elsewhere; so are a few among many that say nothing. */
const fewestRows = 2;
const leastShare = 0.5;

/** The codes of the districts in which the places may lie that a text names; none when it names none. */
const districtsOf = remember(20_000, (text): ReadonlySet<string> => {
  const codes = resolveFormerCommunes(text).flatMap(formersOf);
  return new Set(codes);
});

function formersOf(resolution: FormerResolution): readonly string[] {
  if (resolution.kind === 'found') return [resolution.former.districtCode];
  return resolution.kind === 'ambiguous' ? resolution.candidates.map(({ districtCode }) => districtCode) : [];
}

/** Weighs the places that a file's rows name against the district that it is said to be of. */
export class SenderEvidence {
  readonly #said: string;
  /** Where the places of a row stand: the former commune's column, and the address's. */
  #columns: readonly number[] = [];
  /** A row lies in the district that is said: nothing speaks against it any more. */
  #isConfirmed = false;
  #rows = 0;
  #elsewhere = 0;
  /** The districts in which every row may lie that names a place. */
  #common: ReadonlySet<string> | undefined;

  constructor(said: string) {
    this.#said = said;
  }

  beginTable({ kind, columns }: TableMatch): void {
    const { place, address } = inventories[kind];
    this.#columns = [place, address].flatMap((field) => columnOfField(columns, field) ?? []);
  }

  takeRow(row: Row): void {
    if (this.#isConfirmed || this.#columns.length === 0) return;
    this.#rows += 1;
    const districts = this.#columns
      .map((column) => this.#districtsIn(row, column))
      .find(({ size }) => size > 0);
    if (!districts) return;
    if (!districts.has(this.#said)) this.#elsewhere += 1;
    else if (districts.size === 1) this.#isConfirmed = true;
    this.#common = new Set([...districts].filter((code) => this.#common?.has(code) ?? true));
  }

  /** Whether all rows that name a place lie in one other district. */
  get contradiction(): SenderContradiction | undefined {
    const [found, ...others] = [...(this.#common ?? [])].filter((code) => code !== this.#said);
    if (this.#isConfirmed || found === undefined || others.length > 0) return undefined;
    const isClear = this.#elsewhere >= fewestRows && this.#elsewhere >= this.#rows * leastShare;
    return isClear ? { said: this.#said, found, rows: this.#elsewhere } : undefined;
  }

  #districtsIn(row: Row, column: number): ReadonlySet<string> {
    const cell = cellAt(row, column);
    return cell ? districtsOf(cellText(cell)) : new Set();
  }
}
