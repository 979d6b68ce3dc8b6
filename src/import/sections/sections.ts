import type { Inventory } from '../../inventory/inventory.ts';
import { readValue } from '../../inventory/read-value.ts';
import { clean, type ReadContext } from '../../inventory/reading.ts';
import { foldText } from '../../text/fold.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { isAmount } from '../../workbook/table/row-nature.ts';
import { beginsWithCommune, beginsWithOffice } from '../sender/office-names.ts';
import { endOfSections, markOf, type OpenSection, sectionStyle } from './section-levels.ts';

const leadingMark = /^(?:\(?(?:[ivxlc]+|[a-dđ]|\d+)[.)/\-\s]+|[*+•\p{Pd}]+\s*)(?=\S)/iu;

/** Marks of sections after D: what stands behind must be plain, since "P. Phúc Xá" and "H. Ba Vì" begin so too. */
const laterMark = /^\(?[E-Z](?:[.)]\s*|\s+)(?=\S)/u;
/** Of those nobody shortens a kind of place to these letters. */
const plainLaterMark = /^\(?[EFGIK-O][.)]\s*(?=\S)/u;

/** The words of a section row, marks and all; the sums that may stand beside them are left out. */
export function sectionText(row: Row): string {
  return wordsIn(row).join(' ');
}

function wordsIn(row: Row): readonly string[] {
  return row.cells
    .filter((cell) => !isAmount(cell))
    .map(cellText)
    .filter(Boolean);
}

const counted = '(?:tổng số:?\\s*)?\\d+(?:\\s*(?:người|đ/c|đồng chí|cb|cbcc|cái|bộ))?';
/** How many there are in a section, behind its name: "Phòng Nội vụ (12 người)", "Phòng Y tế: 5". */
const countBehind = new RegExp(`\\s*(?:[(:]|[\\p{Pd}:] )\\s*${counted}\\s*\\)?\\s*$`, 'iu');
/** The same in a cell of its own. */
const countAlone = new RegExp(`^\\(?\\s*${counted}\\s*\\)?$`, 'iu');

/** Whether a cell of a section row says no more than how many there are in it. */
export function isCount(cell: Cell): boolean {
  return isAmount(cell) || countAlone.test(cellText(cell));
}

/** The words of a section row alone, without its mark and the count of what stands below it. */
export function bareSectionText(row: Row): string {
  const [first = '', ...others] = wordsIn(row);
  const words = [first, ...others.filter((text) => !countAlone.test(text))];
  return withoutMark(words.join(' ')).replace(countBehind, '');
}

function withoutMark(text: string): string {
  if (leadingMark.test(text)) return text.replace(leadingMark, '');
  const behind = text.replace(laterMark, '');
  return beginsWithOffice(behind) || beginsWithCommune(behind) ? behind : text.replace(plainLaterMark, '');
}

/** A section that has begun, with what it states of the rows below it. */
interface StatedSection extends OpenSection {
  readonly stated: ReadonlyMap<string, string>;
}

/** What the sections of one table state for the rows at hand. */
export class SectionFacts {
  readonly #inventory: Inventory;
  readonly #context: ReadContext;
  /** From the outermost to the innermost. */
  #open: readonly StatedSection[] = [];
  readonly #above: ReadonlyMap<string, string>;
  #values: ReadonlyMap<string, string>;

  /** What the rows above the table state of all its rows stands behind every section. */
  constructor(inventory: Inventory, context: ReadContext, above: ReadonlyMap<string, string> = new Map()) {
    this.#inventory = inventory;
    this.#context = context;
    this.#above = above;
    this.#values = above;
  }

  /** By field; what an inner section states stands before what an outer one does. */
  get values(): ReadonlyMap<string, string> {
    return this.#values;
  }

  /** Begins the section of a row; it ends those it does not stand in. */
  begin(row: Row): void {
    this.#enter(row);
    this.#values = this.#stated();
  }

  /**
   * A row that may begin a section, in words that nobody knows: what was stated by one of the same marking holds no longer, or
   * the rows below would get the unit of another section.
   */
  interrupt(row: Row): void {
    const style = sectionStyle(row);
    this.#open = this.#open.slice(0, endOfSections(this.#open, style));
    this.#values = this.#stated();
  }

  #stated(): ReadonlyMap<string, string> {
    return new Map([...this.#above, ...this.#open.flatMap(({ stated }) => [...stated])]);
  }

  #enter(row: Row): void {
    const style = sectionStyle(row);
    const stated = statedBySection(this.#inventory, row, this.#context);
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
    const order = sectionKeys(this.#inventory);
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
  return isOther || beginsWithOffice(words) ? undefined : mark;
}

/**
 * What a section row states for the rows below it: a value of a closed list by its words or its letter, or else the
 * commune and the unit that it names. Words that are none of these state nothing.
 */
function statedBySection(inventory: Inventory, row: Row, context: ReadContext): ReadonlyMap<string, string> {
  const whole = sectionText(row);
  const bare = bareSectionText(row);
  const read = (key: string, text: string) => {
    const field = inventory.fields[key];
    const { value } = field ? readValue(field, { kind: 'text', text }, context) : clean(null);
    return typeof value === 'string' ? value : undefined;
  };
  const stated = new Map<string, string>();
  for (const key of sectionKeys(inventory)) {
    const kind = inventory.fields[key]?.kind;
    const texts = kind === 'choice' ? [whole, bare, letterOf(inventory, key, row, bare) ?? ''] : [bare];
    const isMeant = kind === 'choice' || (kind === 'text' ? beginsWithOffice : beginsWithCommune)(bare);
    const value = isMeant
      ? texts.map((text) => read(key, text)).find((each) => each !== undefined)
      : undefined;
    if (value === undefined) continue;
    stated.set(key, value);
    if (kind === 'choice') break;
  }
  return stated;
}
