import { LIMITS } from '../limits.ts';
import { refuseBeyond } from '../problems.ts';
import type { Token, XmlScanner } from '../xml-scan.ts';
import { localAttributes } from './attributes.ts';
import type { OdsStyles } from './styles.ts';

/**
 * Collects the paragraphs of a cell, or of what was written about it (ODF 1.3 part 3 § 5.1.3, 6.1): joined by line breaks, blanks as
 * § 6.1.2 has them. Notes, pictures and their texts are passed over.
 */
export class CellText {
  /** Undefined when the cell has no paragraph. */
  text: string | undefined;
  /** The legacy font of a part of the text, if one has such. */
  font: string | undefined;
  private readonly styles: OdsStyles;
  private readonly cellDepth: number;
  private readonly tooLong: 'refused' | 'cut';
  private paragraphDepth = 0;

  /** `cellDepth` is the scanner's depth inside the cell. A text longer than any may be refuses the file, or is cut. */
  constructor(styles: OdsStyles, cellDepth: number, tooLong: 'refused' | 'cut' = 'refused') {
    this.styles = styles;
    this.cellDepth = cellDepth;
    this.tooLong = tooLong;
  }

  start(scanner: XmlScanner): void {
    if (this.paragraphDepth > 0) this.startInParagraph(scanner);
    else if (scanner.isNamed('p')) this.startParagraph(scanner);
  }

  end(scanner: XmlScanner): void {
    if (scanner.depth < this.paragraphDepth) this.paragraphDepth = 0;
  }

  take(scanner: XmlScanner, token: Token): void {
    if (this.paragraphDepth > 0) this.add(scanner.text(token).replace(/[\t\n\r ]+/g, ' '));
  }

  private startParagraph(scanner: XmlScanner): void {
    const ownDepth = scanner.selfClosing ? scanner.depth + 1 : scanner.depth;
    if (ownDepth !== this.cellDepth + 1) return;
    this.text = this.text === undefined ? '' : `${this.text}\n`;
    if (!scanner.selfClosing) this.paragraphDepth = scanner.depth;
  }

  private startInParagraph(scanner: XmlScanner): void {
    if (scanner.isNamed('s')) this.add(' '.repeat(spaces(localAttributes(scanner).get('c'))));
    else if (scanner.isNamed('tab')) this.add('\t');
    else if (scanner.isNamed('line-break')) this.add('\n');
    else if (scanner.isNamed('span'))
      this.font ??= this.styles.format(localAttributes(scanner).get('style-name')).font;
  }

  private add(text: string): void {
    this.text = (this.text ?? '') + text;
    if (this.text.length <= LIMITS.textCharacters) return;
    if (this.tooLong === 'refused') refuseBeyond('textCharacters');
    this.text = this.text.slice(0, LIMITS.textCharacters);
  }
}

function spaces(count: string | undefined): number {
  const stated = Number(count ?? 1);
  return Number.isInteger(stated) && stated >= 0 ? Math.min(stated, LIMITS.textCharacters) : 1;
}
