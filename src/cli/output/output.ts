import { createColors } from 'picocolors';
import type { Severity } from '../../findings/finding.ts';
import { asciiJson, visibleJson, visibleText } from '../../visible-text.ts';
import { type Screen, screenOf } from './fit-line.ts';
import { ownColours } from './own-colours.ts';
import { tableLines } from './table-lines.ts';
import { linesFor, roomOn } from './wrap-line.ts';

/** What the person chose about output. */
export interface OutputOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly colour: boolean;
}

/**
 * The only way to the terminal: results to stdout, everything else to stderr. Of what comes from files a terminal obeys
 * nothing.
 */
export class Output {
  readonly json: boolean;
  readonly #colour: boolean;
  readonly #quiet: boolean;
  readonly colours: ReturnType<typeof createColors>;
  /** What waits to be printed; undefined where nothing has to. */
  #held: (() => void)[] | undefined;

  constructor({ json, quiet, colour }: OutputOptions) {
    this.json = json;
    this.#quiet = quiet;
    this.#colour = colour;
    this.colours = createColors(colour);
  }

  /** How much a person sees at once. */
  get screen(): Screen {
    return screenOf(process.stdout);
  }

  /** Has what a piece of work shows printed once it is done: where it fails nothing of that is kept, and nothing is told. */
  async onceDone<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    this.#held = [];
    try {
      const outcome = await work();
      for (const print of this.#held) print();
      return outcome;
    } finally {
      this.#held = undefined;
    }
  }

  #print(stream: NodeJS.WritableStream, text: string): void {
    if (this.#held) this.#held.push(() => stream.write(text));
    else stream.write(text);
  }

  /** A line of the result, on a terminal broken between words; in JSON mode nothing but the document is printed. */
  line(text = ''): void {
    for (const each of linesFor(process.stdout, text)) this.#write(each);
  }

  /** How wide a line may be; undefined where no terminal shows it. */
  get #room(): number | undefined {
    return roomOn(process.stdout);
  }

  #write(text: string): void {
    if (!this.json) this.#print(process.stdout, `${this.#visible(text)}\n`);
  }

  /** A piece of a result that is no line of text, such as CSV. */
  raw(text: string): void {
    this.#print(process.stdout, visibleText(text));
  }

  /** A piece of a result that is JSON, such as a line of JSON Lines. */
  rawJson(json: string): void {
    this.#print(process.stdout, printedJson(json, process.stdout.isTTY));
  }

  /** The one JSON document of a command; nothing in text mode. */
  document(value: Readonly<Record<string, unknown>>): void {
    if (this.json) this.rawJson(documentText(value));
  }

  /** The one JSON document of a command, what stands in its last list printed as it comes; nothing in text mode. */
  listDocument(head: Readonly<Record<string, unknown>>, list: string, items: Iterable<unknown>): void {
    if (!this.json) return;
    const [before = '', after = ''] = documentText({ ...head, [list]: [] }).split(/(?<=\[)(?=\]\n\}\n$)/);
    this.rawJson(before);
    let between = '\n    ';
    for (const item of items) {
      const text = visibleJson(JSON.stringify(item, null, 2)).replaceAll('\n', '\n    ');
      this.rawJson(`${between}${text}`);
      between = ',\n    ';
    }
    this.rawJson(between.startsWith(',') ? `\n  ${after}` : after);
  }

  /** Something the person should know beside the result, on stderr. */
  note(text: string): void {
    if (!this.#quiet) this.problem(text);
  }

  /** A refusal: always shown, on stderr. */
  problem(text: string): void {
    for (const each of linesFor(process.stderr, text))
      this.#print(process.stderr, `${this.#visible(each)}\n`);
  }

  #visible(text: string): string {
    if (!this.#colour) return visibleText(text);
    return text
      .split(ownColours)
      .map((part, index) => (index % 2 === 1 ? part : visibleText(part)))
      .join('');
  }

  /** A word in the colour of its severity; the word alone says as much. */
  severity(severity: Severity, text: string): string {
    if (severity === 'error') return this.colours.red(text);
    return severity === 'warning' ? this.colours.yellow(text) : this.colours.dim(text);
  }

  /**
   * Rows as columns of even width, two spaces apart; the first row is the heading, columns of figures stand right. On a
   * terminal too narrow for them, cells of words go on below.
   */
  table(rows: readonly (readonly (string | number)[])[]): void {
    for (const line of tableLines(rows, this.#room)) this.#write(line);
  }
}

/**
 * JSON as it is printed. On Windows what is no terminal gets nothing but ASCII: its usual PowerShell takes the bytes for
 * those of an older code page, into a file as into another program.
 */
export function printedJson(
  json: string,
  isTerminal: boolean,
  platform: NodeJS.Platform = process.platform,
): string {
  return platform === 'win32' && !isTerminal ? asciiJson(json) : json;
}

/** The one JSON document of a command. */
export function documentText(value: Readonly<Record<string, unknown>>): string {
  return `${visibleJson(JSON.stringify({ schema: 1, ...value }, null, 2))}\n`;
}
