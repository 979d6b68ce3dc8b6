import { ByteWindow } from './byte-window.ts';
import { LIMITS } from './limits.ts';
import { refuse, refuseBeyond } from './problems.ts';
import { decodeBytes } from './xml-text.ts';

/** The rest of this token is not here yet: push more, or finish. The position has not moved. */
export const NEED_MORE = 0;
/** A start tag, or an empty-element tag when `selfClosing`. */
export const START = 1;
export const END = 2;
export const TEXT = 3;
/** A CDATA section: its text is literal. */
export const CDATA = 4;
export type Token = typeof NEED_MORE | typeof START | typeof END | typeof TEXT | typeof CDATA;

// Here and in the other byte readers, not in a module they share: V8 takes an imported constant for a
// variable, which makes whole sheets a quarter slower.
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BRACKET = 0x5b;

/** A prefix, a name and some blanks. */
const LONGEST_END_TAG = 256;

/**
 * Cuts UTF-8 XML into tokens, chunk by chunk, in constant memory. It works on bytes: markup is
 * ASCII, so no character is ever cut, and only the texts somebody asks for are decoded.
 * Namespace prefixes are not looked at (`<x:row>` is `row`); document types are refused.
 */
export class XmlScanner extends ByteWindow {
  /** Elements open at this point. */
  depth = 0;
  /** Local name of the latest start or end tag. */
  nameStart = 0;
  nameEnd = 0;
  selfClosing = false;
  /** Content of the latest text or CDATA. */
  textStart = 0;
  textEnd = 0;
  /** The latest attribute found by `nextAttribute`. */
  attributeNameStart = 0;
  attributeNameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  private attributePosition = 0;
  private attributesEnd = 0;
  private seenElement = false;

  /** To be called after the last chunk has been read. @throws WorkbookReadError FILE-TRUNCATED, FILE-DAMAGED */
  finish(): void {
    if (this.depth > 0) refuse('FILE-TRUNCATED', { reason: 'xml-ends-early' });
    if (!this.seenElement) refuse('FILE-DAMAGED', { reason: 'no-xml' });
  }

  /** Goes back to a place noted before, to read the same tokens again when more has come. */
  rewind(position: number, depth: number): void {
    this.position = position;
    this.depth = depth;
  }

  /** Takes note of a start tag that was read elsewhere. @throws WorkbookReadError FILE-TOO-LARGE nested too deep */
  enterElement(): void {
    this.depth += 1;
    if (this.depth > LIMITS.xmlDepth) refuseBeyond('xmlDepth');
  }

  /**
   * Goes to the end tag of this name without looking at what stands before it: fast, for elements
   * nobody reads. False when it is not at hand; then nearly everything at hand has been passed.
   */
  skipToEndTag(name: string): boolean {
    const bytes = this.bytes;
    for (let at = this.position; ; at += name.length) {
      at = this.indexOf(name, at);
      if (at < 0) break;
      const start = bytes.lastIndexOf(LESS, at);
      if (bytes[start + 1] !== SLASH || bytes.subarray(start, at).includes(GREATER)) continue;
      this.position = start;
      return true;
    }
    this.position = Math.max(this.position, this.end - LONGEST_END_TAG);
    return false;
  }

  /** The next token; comments and processing instructions are passed over. @throws WorkbookReadError */
  next(): Token {
    for (;;) {
      const start = this.position;
      if (start + 1 >= this.end) return NEED_MORE;
      if (this.bytes[start] !== LESS) return this.readText(start);
      const mark = this.bytes[start + 1];
      if (mark === SLASH) return this.readEndTag(start + 2);
      if (mark === BANG) {
        const token = this.readBang(start);
        if (token !== undefined) return token;
      } else if (mark === QUESTION) {
        if (!this.skipPast(start, '?>')) return NEED_MORE;
      } else return this.readStartTag(start + 1);
    }
  }

  /** Whether the latest tag, or attribute, has this local name. */
  isNamed(name: string): boolean {
    return this.matches(this.nameStart, this.nameEnd, name);
  }

  isAttributeNamed(name: string): boolean {
    return this.matches(this.attributeNameStart, this.attributeNameEnd, name);
  }

  /** Local name of the latest tag. */
  name(): string {
    return this.bytes.toString('latin1', this.nameStart, this.nameEnd);
  }

  /** Moves to the next attribute of the latest start tag; false after the last. */
  nextAttribute(): boolean {
    const bytes = this.bytes;
    const end = this.attributesEnd;
    let at = this.attributePosition;
    while (at < end && isSpace(bytes[at])) at += 1;
    if (at >= end || bytes[at] === SLASH) return false;
    this.attributeNameStart = at;
    while (at < end && bytes[at] !== EQUALS && !isSpace(bytes[at])) at += 1;
    this.attributeNameEnd = at;
    while (at < end && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at += 1;
    const quote = bytes[at];
    this.valueStart = at + 1;
    at += 1;
    while (at < end && bytes[at] !== quote) at += 1;
    if (at >= end) return refuse('FILE-DAMAGED', { reason: 'xml-attribute' });
    this.valueEnd = at;
    this.attributePosition = at + 1;
    return true;
  }

  /** Value of the latest attribute, entities decoded. @throws WorkbookReadError */
  attributeValue(): string {
    if (this.valueEnd - this.valueStart > LIMITS.attributeBytes) {
      return refuseBeyond('attributeBytes');
    }
    return decodeBytes(this.bytes, this.valueStart, this.valueEnd);
  }

  /** Attributes of the latest start tag by name with its prefix. For small parts only. */
  attributes(): Map<string, string> {
    const found = new Map<string, string>();
    while (this.nextAttribute()) {
      found.set(
        this.bytes.toString('latin1', this.attributeNameStart, this.attributeNameEnd),
        this.attributeValue(),
      );
    }
    return found;
  }

  /** Content of the latest text or CDATA as a string, entities decoded. @throws WorkbookReadError */
  text(token: Token): string {
    return token === CDATA
      ? this.bytes.toString('utf8', this.textStart, this.textEnd)
      : decodeBytes(this.bytes, this.textStart, this.textEnd);
  }

  private matches(start: number, end: number, name: string): boolean {
    if (end - start !== name.length) return false;
    for (let index = 0; index < name.length; index += 1) {
      if (this.bytes[start + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  private readText(start: number): Token {
    const bytes = this.bytes;
    const length = this.end;
    let at = start + 1;
    while (at < length && bytes[at] !== LESS) at += 1;
    // Text after the last element ends with the file, not with a tag.
    if (at === length) return NEED_MORE;
    this.textStart = start;
    this.textEnd = at;
    this.position = at;
    return TEXT;
  }

  private readEndTag(start: number): Token {
    const bytes = this.bytes;
    const length = this.end;
    this.nameStart = start;
    let at = start;
    for (; at < length && bytes[at] !== GREATER; at += 1) {
      if (bytes[at] === COLON) this.nameStart = at + 1;
    }
    if (at >= length) return NEED_MORE;
    this.position = at + 1;
    while (isSpace(bytes[at - 1])) at -= 1;
    this.nameEnd = at;
    this.depth -= 1;
    if (this.depth < 0) refuse('FILE-DAMAGED', { reason: 'xml-nesting' });
    return END;
  }

  private readStartTag(start: number): Token {
    const bytes = this.bytes;
    const length = this.end;
    this.nameStart = start;
    let at = start;
    for (; at < length; at += 1) {
      const byte = bytes[at];
      if (byte === GREATER || byte === SLASH || isSpace(byte)) break;
      if (byte === COLON) this.nameStart = at + 1;
    }
    this.nameEnd = at;
    this.attributePosition = at;
    at = this.findTagEnd(at);
    if (at >= length) return NEED_MORE;
    this.attributesEnd = at;
    this.position = at + 1;
    this.selfClosing = bytes[at - 1] === SLASH;
    this.seenElement = true;
    if (!this.selfClosing) this.enterElement();
    return START;
  }

  /** Where `>` closes the tag; one inside a quoted value does not. */
  private findTagEnd(start: number): number {
    const bytes = this.bytes;
    const length = this.end;
    let at = start;
    for (; at < length; at += 1) {
      const byte = bytes[at];
      if (byte === GREATER) return at;
      if (byte === QUOTE || byte === APOSTROPHE) {
        at += 1;
        while (at < length && bytes[at] !== byte) at += 1;
      }
    }
    return at;
  }

  /** `<!…`: a comment is passed (undefined), CDATA is a token, a document type is refused. */
  private readBang(start: number): Token | undefined {
    if (start + 2 >= this.end) return NEED_MORE;
    const mark = this.bytes[start + 2];
    if (mark === DASH) return this.skipPast(start + 4, '-->') ? undefined : NEED_MORE;
    if (mark !== BRACKET) return refuse('FILE-UNSAFE', { reason: 'document-type' });
    const content = start + '<![CDATA['.length;
    const end = this.indexOf(']]>', content);
    if (end < 0) return NEED_MORE;
    this.textStart = content;
    this.textEnd = end;
    this.position = end + 3;
    return CDATA;
  }

  private skipPast(start: number, closing: string): boolean {
    const end = this.indexOf(closing, start);
    if (end < 0) return false;
    this.position = end + closing.length;
    return true;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB;
}
