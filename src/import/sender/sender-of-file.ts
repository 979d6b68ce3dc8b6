import type { TableMatch } from '../../inventory/match-columns.ts';
import type { ReadContext } from '../../inventory/reading.ts';
import type { TemplateStamp } from '../../inventory/stamp.ts';
import { districtName } from '../../reference/code-names.ts';
import type { MoneyUnit } from '../../text/money.ts';
import type { Row } from '../../workbook/cell.ts';
import { type FileEvent, report } from '../file-event.ts';
import type { ImportFile, TableOptions } from '../options.ts';
import { statedMoneyUnit } from '../units/stated-units.ts';
import { type IdentifiedDistrict, identifyDistrict, otherDistrictOn, otherSheet } from './identify.ts';
import { type SenderContradiction, SenderEvidence } from './sender-evidence.ts';

/** What is said above a table. */
export interface WordsAbove {
  readonly sheet: string;
  readonly letterhead: readonly string[];
  /** Whether the table is the first of its sheet. */
  readonly isFirst: boolean;
  /** What the file's form says of itself. */
  readonly stamp: TemplateStamp | undefined;
}

/** How a table is to be read, and what is to be said of whose it is. */
export interface SaidContext {
  readonly context: ReadContext;
  readonly reports: readonly FileEvent[];
}

/** Stands for a sender that nothing says, where the file is read on all the same. */
const unknownSender = '';

/** Whose a file is, and in what unit its money stands, by all that it has said above its tables so far. */
export class SenderOfFile {
  readonly #file: ImportFile;
  readonly #options: TableOptions;
  readonly #refuse: (error: unknown) => void;
  #letterhead: readonly string[] = [];
  #district: string | undefined;
  #evidence: SenderEvidence | undefined;
  /** Stated above a table; it holds for the tables below it on the same sheet until another is stated. */
  #moneyUnit: MoneyUnit = 'đồng';

  /** `refuse` is told what would refuse the file; where it does not throw, the file is read on. */
  constructor(file: ImportFile, options: TableOptions, refuse: (error: unknown) => void) {
    this.#file = file;
    this.#options = options;
    this.#refuse = refuse;
  }

  /** Whether all rows read so far lie in another district than the file is said to be of. */
  get contradiction(): SenderContradiction | undefined {
    return this.#evidence?.contradiction;
  }

  beginTable(match: TableMatch): void {
    this.#evidence?.beginTable(match);
  }

  takeRow(row: Row): void {
    this.#evidence?.takeRow(row);
  }

  /** The sender, and the unit of money, as the file says them down to these words. */
  async contextOf({ sheet, letterhead, isFirst, stamp }: WordsAbove): Promise<SaidContext> {
    this.#letterhead = [...this.#letterhead, ...letterhead];
    const isFurther = this.#district !== undefined;
    const { districtCode, reports: identified } = await this.#identifyDistrict(stamp);
    const other = isFurther ? otherDistrictOn(letterhead, districtCode, stamp) : undefined;
    const reports = [...identified, ...this.#ofOtherDistrict(sheet, other, districtCode)];
    this.#moneyUnit = statedMoneyUnit(letterhead) ?? (isFirst ? 'đồng' : this.#moneyUnit);
    const { provinces } = this.#options;
    return { context: { districtCode, moneyUnit: this.#moneyUnit, provinces }, reports };
  }

  /** A further table below words that name another district: told where a person says whose the file is, refused where nobody does. */
  #ofOtherDistrict(sheet: string, found: string | undefined, said: string): readonly FileEvent[] {
    if (found === undefined) return [];
    if (this.#options.district !== undefined)
      return [report('DISTRICT-DISAGREES', sheet, { found: districtName(found) })];
    this.#refuse(otherSheet(this.#file, { sheet, found, said }));
    return [];
  }

  async #identifyDistrict(stamp: TemplateStamp | undefined): Promise<{
    readonly districtCode: string;
    readonly reports: readonly FileEvent[];
  }> {
    if (this.#district !== undefined) return { districtCode: this.#district, reports: [] };
    const found = await this.#senderBy(stamp);
    if (!found) return { districtCode: unknownSender, reports: [] };
    this.#district = found.code;
    this.#evidence = new SenderEvidence(found.code);
    const { otherNamed } = found;
    const reports =
      otherNamed === undefined
        ? []
        : [report('DISTRICT-DISAGREES', undefined, { found: districtName(otherNamed) })];
    return { districtCode: found.code, reports };
  }

  async #senderBy(stamp: TemplateStamp | undefined): Promise<IdentifiedDistrict | undefined> {
    try {
      return await identifyDistrict(this.#file, this.#letterhead, stamp, this.#options);
    } catch (error) {
      this.#refuse(error);
      return undefined;
    }
  }
}
