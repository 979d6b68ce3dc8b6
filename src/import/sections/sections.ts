import type { Inventory } from '../../inventory/inventory.ts';
import { readValue } from '../../inventory/read-value.ts';
import { clean } from '../../inventory/reading.ts';
import { foldText } from '../../text/fold.ts';
import type { Row } from '../../workbook/cell.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import { beginsWithCommune, beginsWithOffice, isShortenedCommune } from '../sender/office-names.ts';
import { destinationKey, whereItGoes } from './destination-above.ts';
import { endOfSections, markOf, type OpenSection, sectionStyle } from './section-levels.ts';
import { bareSectionText, behindLaterMark, goesOnFromBefore, sectionText } from './section-text.ts';

/** Letters alone are no name. */
const shortestName = 3;

/** A section that has begun, with what it states of the rows below it. */
interface StatedSection extends OpenSection {
  readonly stated: ReadonlyMap<string, string>;
}

type SectionedTable = Pick<ReadableTable, 'inventory' | 'context' | 'present'>;

/** What the sections of one table state for the rows at hand. */
export class SectionFacts {
  readonly #table: SectionedTable;
  /** From the outermost to the innermost. */
  #open: readonly StatedSection[] = [];
  readonly #above: ReadonlyMap<string, string>;
  #values: ReadonlyMap<string, string>;
  #words: string | null = null;

  /** What the rows above the table state of all its rows stands behind every section. */
  constructor(table: SectionedTable, above: ReadonlyMap<string, string> = new Map()) {
    this.#table = table;
    this.#above = above;
    this.#values = above;
  }

  /** By field; what an inner section states stands before what an outer one does. */
  get values(): ReadonlyMap<string, string> {
    return this.#values;
  }

  /** The words of the section that began last, marks and all; null above all sections. */
  get words(): string | null {
    return this.#words;
  }

  /** Whether the words of a row are a value of a closed list, or a commune, that no column tells. */
  names(row: Row): boolean {
    if (bareSectionText(row).length < shortestName) return false;
    const { inventory, present } = this.#table;
    const isNamed = (key: string) => inventory.fields[key]?.kind !== 'text' && !present.has(key);
    return [...statedBySection(this.#table, row).keys()].some(isNamed);
  }

  /** Begins the section of a row; it ends those it does not stand in. */
  begin(row: Row): void {
    const goesOn = goesOnFromBefore(row);
    if (!goesOn) this.#words = sectionText(row);
    if (goesOn && this.#isStated(row)) return;
    this.#enter(row);
    this.#values = this.#stated();
  }

  /**
   * A row that may begin a section, in words that nobody knows: what was stated by one of the same marking, or by words
   * alone, holds no longer, or the rows below would get the unit of another section.
   */
  interrupt(row: Row): void {
    const ends = [sectionStyle(row), 'words' as const].map((style) => endOfSections(this.#open, style));
    this.#open = this.#open.slice(0, Math.min(...ends));
    this.#values = this.#stated();
  }

  #stated(): ReadonlyMap<string, string> {
    return new Map([...this.#above, ...this.#open.flatMap(({ stated }) => [...stated])]);
  }

  /** Whether all that a row states holds already. */
  #isStated(row: Row): boolean {
    const stated = [...statedBySection(this.#table, row)];
    return stated.length > 0 && stated.every(([key, value]) => this.#values.get(key) === value);
  }

  #enter(row: Row): void {
    const style = sectionStyle(row);
    const stated = statedBySection(this.#table, row);
    if (style !== 'words') {
      const outer = this.#open.slice(0, endOfSections(this.#open, style));
      this.#open = [...outer, { style, stated }];
      return;
    }
    if (stated.size === 0) return;
    const end = this.#open.findIndex(
      (section) => section.style === style && !this.#isAround(section, stated),
    );
    this.#open = [...(end < 0 ? this.#open : this.#open.slice(0, end)), { style, stated }];
  }

  /** Words stand in other words only where they state a later field: a unit in a group of assets. */
  #isAround({ stated: outer }: StatedSection, stated: ReadonlyMap<string, string>): boolean {
    const order = sectionKeys(this.#table.inventory);
    const places = (facts: ReadonlyMap<string, string>) => [...facts.keys()].map((key) => order.indexOf(key));
    return Math.max(...places(outer)) < Math.min(...places(stated));
  }
}

function sectionKeys({ sectionFields, furtherSectionFields }: Inventory): readonly string[] {
  return [...sectionFields.slice(0, -1), ...furtherSectionFields, ...sectionFields.slice(-1)];
}

/** The mark that may stand for a group of the form; undefined where the words beside it are those of another group, or of an office. */
function letterOf({ letteredGroups }: Inventory, key: string, row: Row, words: string): string | undefined {
  const mark = markOf(row);
  if (mark === undefined || letteredGroups?.field !== key) return mark;
  const folded = foldText(words);
  if (letteredGroups.words[mark.toUpperCase()]?.test(folded)) return mark;
  const isOther = Object.values(letteredGroups.words).some((group) => group.test(folded));
  return isOther || isUnit(words) ? undefined : mark;
}

/** A ward among offices is a unit as well. */
function isUnit(words: string): boolean {
  return beginsWithOffice(words) || isShortenedCommune(words);
}

/**
 * What a section row states for the rows below it: a value of a closed list by its words or its letter, or else the
 * commune and the unit that it names; and the receiver, where it says that its rows go there. Words that are none of these
 * state nothing. A value of two lists is of that which has no column.
 */
function statedBySection(
  { inventory, context, present }: SectionedTable,
  row: Row,
): ReadonlyMap<string, string> {
  const whole = sectionText(row);
  const bare = bareSectionText(row);
  const behind = behindLaterMark(bare);
  const read = (key: string, text: string) => {
    const field = inventory.fields[key];
    const { value } = field ? readValue(field, { kind: 'text', text }, context) : clean(null);
    return typeof value === 'string' ? value : undefined;
  };
  const stated = new Map<string, string>();
  const keys = sectionKeys(inventory);
  for (const key of [
    ...keys.filter((each) => !present.has(each)),
    ...keys.filter((each) => present.has(each)),
  ]) {
    const kind = inventory.fields[key]?.kind;
    const words = [whole, bare, behind, letterOf(inventory, key, row, bare) ?? ''];
    const texts = kind === 'choice' ? words : [bare];
    const isMeant = kind === 'choice' || (kind === 'text' ? isUnit : beginsWithCommune)(bare);
    const value = isMeant
      ? texts.map((text) => read(key, text)).find((each) => each !== undefined)
      : undefined;
    if (value === undefined) continue;
    stated.set(key, value);
    if (kind === 'choice') break;
  }
  const receiver = destinationKey in inventory.fields ? whereItGoes(bare) : undefined;
  if (receiver !== undefined) stated.set(destinationKey, receiver);
  return stated;
}
