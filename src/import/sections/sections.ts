import type { Inventory } from '../../inventory/inventory.ts';
import { readValue } from '../../inventory/read-value.ts';
import { clean } from '../../inventory/reading.ts';
import { foldText } from '../../text/fold.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText, isAmount } from '../../workbook/table/cell-text.ts';
import { numberedText } from '../../workbook/table/numbered-word.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import { beginsWithCommune, beginsWithOffice, isShortenedCommune } from '../sender/office-names.ts';
import { endOfSections, markOf, type OpenSection, sectionStyle } from './section-levels.ts';

const leadingMark = /^(?:\(?(?:[ivxlc]+|[a-dđ]|\d+(?:\.\d+)*)[.)/\-\s]+|[*+•\p{Pd}]+\s*)(?=\S)/iu;

/** Marks of sections after D: what stands behind must be plain, since "P. Phúc Xá" and "H. Ba Vì" begin so too. */
const laterMark = /^\(?[E-Ze-z](?:[.)/]\s*|\s+(?:\p{Pd}\s+)?)(?=\S)/u;
/** A mark in a cell of its own: whatever letter it is, the words stand beside it. */
const markAlone = /^\(?(?:[ivxlc]+|[a-zđ]|\d+(?:\.\d+)*|[*+•\p{Pd}]+)[.)/]*$/iu;
/** Of those nobody shortens a kind of place to these letters. */
const plainLaterMark = /^\(?[EFGIK-Oefgik-o](?:[.)/]\s*|\s+\p{Pd}\s+)(?=\S)/u;

/** The words of a section row, marks and all; the sums that may stand beside them are left out. */
export function sectionText(row: Row): string {
  return wordsIn(row).join(' ');
}

function wordsIn(row: Pick<Row, 'cells'>): readonly string[] {
  return row.cells
    .filter((cell) => !isAmount(cell))
    .map(cellText)
    .filter(Boolean);
}

const people =
  'người|đ/c|đồng chí|cán bộ|công chức|viên chức|cb|cbccvc|cbcc|lao động|nhân sự|trường hợp|biên chế';
const things =
  'cái|bộ|chiếc|xe|máy|tài sản|cơ sở|trụ sở|dự án|công trình|nhiệm vụ|vụ việc|vụ|đơn|hồ sơ|hộp|cặp';
const counted = `(?:tổng số:?\\s*)?\\d+(?:\\s*(?:${people}|${things}))?`;
/** How many there are in a section, behind its name: "Phòng Nội vụ (12 người)", "Phòng Y tế: 5". */
const countBehind = new RegExp(`\\s*(?:[(:]|[\\p{Pd}:] )\\s*${counted}\\s*\\)?\\s*$`, 'iu');
/** What stands behind the name of a section that goes on over another page. */
const goingOn = /\s*(?:[(,]|[\p{Pd}] )\s*tiếp(?: theo)?\s*\)?\s*$/iu;
/** The same in a cell of its own. */
const countAlone = new RegExp(`^\\(?\\s*${counted}\\s*\\)?$`, 'iu');

/** Whether a section row says that its section began on an earlier page. */
export function goesOnFromBefore(row: Row): boolean {
  return goingOn.test(sectionText(row));
}

/** Whether a cell of a section row says no more than how many there are in it. */
export function isCount(cell: Cell): boolean {
  return isAmount(cell) || countAlone.test(cellText(cell));
}

/** The words of a section row alone, without its mark and the count of what stands below it. */
export function bareSectionText(row: Pick<Row, 'cells'>): string {
  const [first = '', ...others] = wordsIn(row);
  const behind = others.filter((text) => !countAlone.test(text));
  const isBeside = behind.length > 0 && markAlone.test(first);
  const words = isBeside ? behind.join(' ') : withoutMark([first, ...behind].join(' '));
  return words.replace(countBehind, '').replace(goingOn, '');
}

function withoutMark(text: string): string {
  if (isShortenedCommune(text)) return text;
  const numbered = numberedText(text);
  if (numbered) return numbered.words || text;
  if (leadingMark.test(text)) return text.replace(leadingMark, '');
  const behind = text.replace(laterMark, '');
  return beginsWithOffice(behind) || beginsWithCommune(behind) ? behind : text.replace(plainLaterMark, '');
}

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

  /** Whether the words of a row are a value of a closed list, or a commune, that no column tells. */
  names(row: Row): boolean {
    if (bareSectionText(row).length < shortestName) return false;
    const { inventory, present } = this.#table;
    const isNamed = (key: string) => inventory.fields[key]?.kind !== 'text' && !present.has(key);
    return [...statedBySection(this.#table, row).keys()].some(isNamed);
  }

  /** Begins the section of a row; it ends those it does not stand in. */
  begin(row: Row): void {
    if (goesOnFromBefore(row) && this.#isStated(row)) return;
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
 * commune and the unit that it names. Words that are none of these state nothing. A value of two lists is of that which
 * has no column.
 */
function statedBySection(
  { inventory, context, present }: SectionedTable,
  row: Row,
): ReadonlyMap<string, string> {
  const whole = sectionText(row);
  const bare = bareSectionText(row);
  const behind = isShortenedCommune(bare) ? bare : bare.replace(laterMark, '');
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
  return stated;
}
