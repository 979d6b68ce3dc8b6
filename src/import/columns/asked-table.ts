import type { StatedByKind } from '../../inventory/columns.ts';
import { headingKey } from '../../inventory/heading-key.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { closestMatch, fewestUnderstood, isOpen, type TableMatch } from '../../inventory/match-columns.ts';
import { withStated } from '../../inventory/state-columns.ts';
import type { OpenedWorkbook } from '../../workbook/read/workbook.ts';
import type { ImportFile, ImportOptions } from '../options.ts';
import { hasReadiness } from '../readiness/readiness-heading.ts';
import { type LikelyHeading, likelyHeading } from '../sender/likely-heading.ts';
import { columnQuestion } from './column-question.ts';

/** What a person said of a row that looks like a heading: which inventory's, and what its columns are. */
export interface SaidOfTable {
  readonly kind: InventoryKind;
  readonly stated: StatedByKind;
}

/**
 * Asks about the row that looks like a heading in a workbook without any table: which inventory it is of, and what each
 * column is that nobody knows. Undefined where there is no such row, or the person says that it is none, or too little of
 * it is known all the same.
 */
export async function askAboutTable(
  workbook: OpenedWorkbook,
  file: ImportFile,
  options: ImportOptions,
): Promise<SaidOfTable | undefined> {
  const { askTable, askColumn } = options;
  if (!askTable || !askColumn || options.onlyReadiness || (await hasReadiness(workbook, options.sheet)))
    return undefined;
  const likely = await likelyHeading(workbook, options);
  if (!likely) return undefined;
  const { sheet, row, columns } = likely;
  const headings = columns.map(({ texts }) => texts.join(' '));
  const place = { file: file.name, sheet, row };
  const kind = options.kind ?? (await askTable({ ...place, headings }));
  if (kind === undefined) return undefined;
  return new TableAsking(file, likely, kind, options).run(askColumn);
}

class TableAsking {
  readonly #file: ImportFile;
  readonly #likely: LikelyHeading;
  readonly #kind: InventoryKind;
  readonly #options: ImportOptions;
  #stated: StatedByKind;

  constructor(file: ImportFile, likely: LikelyHeading, kind: InventoryKind, options: ImportOptions) {
    this.#file = file;
    this.#likely = likely;
    this.#kind = kind;
    this.#options = options;
    this.#stated = options.stated ?? {};
  }

  async run(askColumn: NonNullable<ImportOptions['askColumn']>): Promise<SaidOfTable | undefined> {
    for (const { column } of this.#likely.columns) {
      const match = this.#match();
      const open = match?.columns.find((each) => each.column === column && isOpen(each));
      if (!match || !open) continue;
      const { sheet, below } = this.#likely;
      const place = { file: this.#file.name, sheet };
      const answer = await askColumn(columnQuestion(place, match, open, below));
      if (answer !== undefined) this.#state(open.heading, answer);
    }
    const match = this.#match();
    return match && this.#isEnough(match) ? { kind: this.#kind, stated: this.#stated } : undefined;
  }

  #match(): TableMatch | undefined {
    return closestMatch([this.#kind], this.#likely.columns, this.#options.aliases, this.#stated);
  }

  #isEnough({ columns, matched }: TableMatch): boolean {
    const { naming } = inventories[this.#kind];
    return matched >= fewestUnderstood && columns.some(({ key }) => key === naming);
  }

  #state(heading: string, answer: string | null): void {
    this.#stated = withStated(this.#stated, this.#kind, new Map([[headingKey(heading), answer]]));
  }
}
