import type { Token, XmlScanner } from '../xml-scan.ts';
import { CellText } from './cell-text.ts';
import type { OdsStyles } from './styles.ts';

/** A cell while its element is read: its text, and what was written about it (`office:annotation`, ODF 1.3 part 3 § 14.1). */
export class OpenCell {
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: CellText;
  /** Undefined where nothing was written about the cell. */
  comment: CellText | undefined;
  private readonly styles: OdsStyles;
  private readonly depth: number;
  private commentDepth = 0;

  /** `depth` is the scanner's depth inside the cell. */
  constructor(styles: OdsStyles, attributes: ReadonlyMap<string, string>, depth: number) {
    this.styles = styles;
    this.attributes = attributes;
    this.depth = depth;
    this.text = new CellText(styles, depth);
  }

  start(scanner: XmlScanner): void {
    if (this.commentDepth === 0 && this.beginsComment(scanner)) {
      this.commentDepth = scanner.depth;
      this.comment = new CellText(this.styles, scanner.depth, 'cut');
    } else this.current.start(scanner);
  }

  end(scanner: XmlScanner): void {
    this.current.end(scanner);
    if (scanner.depth < this.commentDepth) this.commentDepth = 0;
  }

  take(scanner: XmlScanner, token: Token): void {
    this.current.take(scanner, token);
  }

  private get current(): CellText {
    return this.commentDepth > 0 && this.comment ? this.comment : this.text;
  }

  private beginsComment(scanner: XmlScanner): boolean {
    return scanner.isNamed('annotation') && !scanner.selfClosing && scanner.depth === this.depth + 1;
  }
}
