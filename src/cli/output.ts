import { createColors } from 'picocolors';
import type { Severity } from '../findings/finding.ts';

/** What the person chose about output. */
export interface OutputOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly colour: boolean;
}

/** The only way to the terminal: results to stdout, everything else to stderr. */
export class Output {
  readonly json: boolean;
  readonly #quiet: boolean;
  readonly colours: ReturnType<typeof createColors>;

  constructor({ json, quiet, colour }: OutputOptions) {
    this.json = json;
    this.#quiet = quiet;
    this.colours = createColors(colour);
  }

  /** A line of the result; in JSON mode nothing but the document is printed. */
  line(text = ''): void {
    if (!this.json) process.stdout.write(`${text}\n`);
  }

  /** The one JSON document of a command; nothing in text mode. */
  document(value: Readonly<Record<string, unknown>>): void {
    if (this.json) process.stdout.write(`${JSON.stringify({ schema: 1, ...value }, null, 2)}\n`);
  }

  /** Something the person should know beside the result, on stderr. */
  note(text: string): void {
    if (!this.#quiet) process.stderr.write(`${text}\n`);
  }

  /** A refusal: always shown, on stderr. */
  problem(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  /** A word in the colour of its severity; the word alone says as much. */
  severity(severity: Severity, text: string): string {
    if (severity === 'error') return this.colours.red(text);
    return severity === 'warning' ? this.colours.yellow(text) : this.colours.dim(text);
  }

  /** Rows as columns of even width, two spaces apart; the first row is the heading, columns of figures stand right. */
  table(rows: readonly (readonly (string | number)[])[]): void {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) =>
      Math.max(...rows.map((row) => String(row[index] ?? '').length)),
    );
    const figures = widths.map((_, index) => rows.slice(1).every((row) => isFigure(row[index] ?? '')));
    for (const row of rows) {
      const cells = row.map((cell, index) => {
        const width = widths[index] ?? 0;
        return figures[index] ? String(cell).padStart(width) : String(cell).padEnd(width);
      });
      this.line(cells.join('  ').trimEnd());
    }
  }
}

function isFigure(cell: string | number): boolean {
  return typeof cell === 'number' || /^-?[\d.,]+%?$/.test(cell);
}
