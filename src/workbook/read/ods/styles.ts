import { isLegacyFont } from '../fonts.ts';
import { LIMITS } from '../limits.ts';
import { refuse } from '../problems.ts';
import type { XmlScanner } from '../xml-scan.ts';
import { localAttributes } from './attributes.ts';

interface Style {
  readonly parent: string | undefined;
  font?: string;
  hidden?: true;
}

/** Styles lead to their parents in a chain of a few; a circle ends here. */
const LONGEST_CHAIN = 20;

/** The styles of an OpenDocument workbook (ODF 1.3 part 3 § 16.2), as far as they say how to read it. */
export class OdsStyles {
  private readonly styles = new Map<string, Style>();
  /** Names of fonts by the name the document gives them (`style:font-face`, § 16.23). */
  private readonly faces = new Map<string, string>();
  private latest: Style | undefined;

  /** Takes what a start tag outside the sheets says. @throws WorkbookReadError FILE-TOO-LARGE */
  take(scanner: XmlScanner): void {
    if (scanner.isNamed('font-face')) this.takeFace(localAttributes(scanner));
    else if (scanner.isNamed('style')) this.takeStyle(localAttributes(scanner));
    else if (scanner.isNamed('text-properties')) this.takeText(localAttributes(scanner));
    else if (scanner.isNamed('table-properties')) this.takeTable(localAttributes(scanner));
  }

  /** The legacy font of a cell's or a text's style, its own or its parents'. */
  font(name: string | undefined): string | undefined {
    let wanted = name;
    for (let step = 0; wanted !== undefined && step < LONGEST_CHAIN; step += 1) {
      const style = this.styles.get(wanted);
      if (style?.font !== undefined) {
        const font = this.faces.get(style.font) ?? style.font;
        return isLegacyFont(font) ? font : undefined;
      }
      wanted = style?.parent;
    }
    return undefined;
  }

  /** Whether tables of this style are hidden sheets. */
  isHidden(name: string | undefined): boolean {
    return name !== undefined && this.styles.get(name)?.hidden === true;
  }

  private takeFace(attributes: ReadonlyMap<string, string>): void {
    const name = attributes.get('name');
    const family = unquoted(attributes.get('font-family'));
    if (name !== undefined && family !== undefined) this.faces.set(name, family);
  }

  private takeStyle(attributes: ReadonlyMap<string, string>): void {
    const name = attributes.get('name');
    this.latest = { parent: attributes.get('parent-style-name') };
    if (name === undefined) return;
    if (this.styles.size >= LIMITS.cellFormats) {
      refuse('FILE-TOO-LARGE', { limit: 'cellFormats', allowed: LIMITS.cellFormats });
    }
    this.styles.set(name, this.latest);
  }

  private takeText(attributes: ReadonlyMap<string, string>): void {
    const font = attributes.get('font-name') ?? unquoted(attributes.get('font-family'));
    if (this.latest !== undefined && font !== undefined) this.latest.font = font;
  }

  private takeTable(attributes: ReadonlyMap<string, string>): void {
    if (this.latest !== undefined && attributes.get('display') === 'false') this.latest.hidden = true;
  }
}

function unquoted(family: string | undefined): string | undefined {
  return family?.replace(/^['"]|['"]$/g, '');
}
