import { isLegacyFont } from '../fonts.ts';
import { LIMITS } from '../limits.ts';
import { type DatePrecision, writtenPower } from '../number-format.ts';
import { refuseBeyond } from '../problems.ts';
import type { CellFormat } from '../styles.ts';
import type { XmlScanner } from '../xml-scan.ts';
import { localAttributes } from './attributes.ts';

interface Style {
  readonly parent: string | undefined;
  /** The style of its numbers (§ 19.476). */
  readonly data: string | undefined;
  /** The style of the pages on which its table is printed. */
  readonly page: string | undefined;
  font?: string;
  line?: string;
  hidden?: true;
}

/** Where a table's style names none. */
const DEFAULT_PAGE = 'Default';
/** They stand behind all styles, in the last part of `styles.xml`. */
const PRINTED = ['header', 'footer', 'header-left', 'footer-left', 'header-first', 'footer-first'] as const;

/** Styles lead to their parents in a chain of a few; a circle ends here. */
const LONGEST_CHAIN = 20;

/** The styles of an OpenDocument workbook (ODF 1.3 part 3 § 16.2), as far as they say how to read it. */
export class OdsStyles {
  private readonly styles = new Map<string, Style>();
  /** Names of fonts by the name the document gives them (`style:font-face`, § 16.23). */
  private readonly faces = new Map<string, string>();
  /**
   * By style of numbers, the power of ten by which it shows them otherwise: by `number:display-factor` (§ 19.344), or by
   * what it writes beside them (`number:text`, § 16.29.26).
   */
  private readonly powers = new Map<string, number>();
  private latestData = '';
  /** Whether what follows is text of a style of numbers. */
  private isWriting = false;
  /** To what styles of numbers show dates or times (`number:day`, `number:month`, `number:year`, § 16.29.11). */
  private readonly dates = new Map<string, DatePrecision>();
  private latest: Style | undefined;
  /** What the headers and footers of its pages say, by the name of the page's style (`style:master-page`, § 16.9). */
  private readonly printed = new Map<string, string[]>();
  private latestPage: string[] = [];
  private isPrinted = false;
  /** Numbers shown as dates count from 1904, as on old Macintoshes (`table:null-date`, § 9.4.3). */
  date1904 = false;

  /** Takes words outside the sheets: those of pages, and those that a style of numbers writes beside them. */
  takeWords(words: string): void {
    if (this.isPrinted) this.latestPage.push(words);
    const power = this.isWriting ? writtenPower([words]) : 0;
    if (power !== 0) this.powers.set(this.latestData, power);
  }

  /** Takes what a start tag outside the sheets says. @throws WorkbookReadError FILE-TOO-LARGE */
  take(scanner: XmlScanner): void {
    this.isWriting = scanner.isNamed('text');
    this.isPrinted =
      (this.isPrinted && !scanner.isNamed('master-page')) || PRINTED.some((name) => scanner.isNamed(name));
    if (scanner.isNamed('master-page')) this.takePage(localAttributes(scanner));
    else if (scanner.isNamed('font-face')) this.takeFace(localAttributes(scanner));
    else if (scanner.isNamed('style')) this.takeStyle(localAttributes(scanner));
    else if (scanner.isNamed('text-properties')) this.takeText(localAttributes(scanner));
    else if (scanner.isNamed('table-properties')) this.takeTable(localAttributes(scanner));
    else if (scanner.isNamed('date-style') || scanner.isNamed('time-style')) {
      this.latestData = localAttributes(scanner).get('name') ?? '';
      this.dates.set(this.latestData, scanner.isNamed('date-style') ? 'year' : 'day');
    } else if (scanner.isNamed('number-style') || scanner.isNamed('currency-style')) {
      this.latestData = localAttributes(scanner).get('name') ?? '';
    } else if (scanner.isNamed('day') || scanner.isNamed('hours')) this.dates.set(this.latestData, 'day');
    else if (scanner.isNamed('month')) this.takeMonth();
    else if (scanner.isNamed('number')) this.takeNumber(localAttributes(scanner));
    else if (scanner.isNamed('null-date')) {
      this.date1904 = localAttributes(scanner).get('date-value') === '1904-01-01';
    }
  }

  /** What a cell's or a text's style says about it, by itself or by its parents. */
  format(name: string | undefined): CellFormat {
    const font = this.inherited(name, (style) => style.font);
    const family = font === undefined ? undefined : (this.faces.get(font) ?? font);
    const data = this.inherited(name, (style) => style.data);
    return {
      dates: this.dates.get(data ?? ''),
      isPercent: false,
      writeCode: undefined,
      shownPower: this.powers.get(data ?? '') ?? 0,
      font: family !== undefined && isLegacyFont(family) ? family : undefined,
      shownAs: this.inherited(name, ({ line }) => line) === 'solid' ? 'struck' : undefined,
    };
  }

  /** Whether tables of this style are hidden sheets. */
  isHidden(name: string | undefined): boolean {
    return name !== undefined && this.styles.get(name)?.hidden === true;
  }

  /** What the pages of sheets of this style print above and below their rows. */
  printedOn(name: string | undefined): readonly string[] {
    return this.printed.get(this.inherited(name, (style) => style.page) ?? DEFAULT_PAGE) ?? [];
  }

  private inherited(
    name: string | undefined,
    property: (style: Style) => string | undefined,
  ): string | undefined {
    let style = this.styles.get(name ?? '');
    for (let step = 0; style !== undefined && step < LONGEST_CHAIN; step += 1) {
      const value = property(style);
      if (value !== undefined) return value;
      style = this.styles.get(style.parent ?? '');
    }
    return undefined;
  }

  private takeFace(attributes: ReadonlyMap<string, string>): void {
    const name = attributes.get('name');
    const family = unquoted(attributes.get('font-family'));
    if (name !== undefined && family !== undefined) this.faces.set(name, family);
  }

  private takeStyle(attributes: ReadonlyMap<string, string>): void {
    const name = attributes.get('name');
    this.latest = {
      parent: attributes.get('parent-style-name'),
      data: attributes.get('data-style-name'),
      page: attributes.get('master-page-name'),
    };
    if (name === undefined) return;
    if (this.styles.size >= LIMITS.cellFormats) {
      refuseBeyond('cellFormats');
    }
    this.styles.set(name, this.latest);
  }

  private takePage(attributes: ReadonlyMap<string, string>): void {
    this.latestPage = [];
    this.printed.set(attributes.get('name') ?? '', this.latestPage);
  }

  private takeText(attributes: ReadonlyMap<string, string>): void {
    const font = attributes.get('font-name') ?? unquoted(attributes.get('font-family'));
    if (this.latest === undefined) return;
    const line = attributes.get('text-line-through-style');
    if (font !== undefined) this.latest.font = font;
    if (line !== undefined) this.latest.line = line;
  }

  private takeNumber(attributes: ReadonlyMap<string, string>): void {
    const power = -Math.log10(Number(attributes.get('display-factor') ?? 1));
    if (Number.isInteger(power) && power !== 0) this.powers.set(this.latestData, power);
  }

  private takeMonth(): void {
    if (this.dates.get(this.latestData) === 'year') this.dates.set(this.latestData, 'month');
  }

  private takeTable(attributes: ReadonlyMap<string, string>): void {
    if (this.latest !== undefined && attributes.get('display') === 'false') this.latest.hidden = true;
  }
}

function unquoted(family: string | undefined): string | undefined {
  return family?.replace(/^['"]|['"]$/g, '');
}
