/** A table of a written page, as it was read back. */
export interface ReadTable {
  readonly rows: number;
  /** What stands under each heading that holds figures, added up. */
  readonly sums: ReadonlyMap<string, bigint>;
}

/** What a written page holds, read from its text alone. */
export interface ReadReport {
  readonly tiles: number;
  readonly tables: ReadonlyMap<string, ReadTable>;
}

/** Reads a page back: how many tiles its map has, and the figures of its tables by their names. */
export function readReport(text: string): ReadReport {
  const tables = [...text.matchAll(/<table data-name="([^"]+)">(.*?)<\/table>/gs)].map(
    ([, name = '', content = '']) => [name, readTable(content)] as const,
  );
  return { tiles: text.match(/<button [^>]*class="tile /g)?.length ?? 0, tables: new Map(tables) };
}

function readTable(content: string): ReadTable {
  const [head = '', body = ''] = [/<thead>(.*?)<\/thead>/s, /<tbody>(.*?)<\/tbody>/s].map(
    (part) => part.exec(content)?.[1] ?? '',
  );
  const headings = [...head.matchAll(/<th [^>]*>(.*?)<\/th>/gs)].map(([, words = '']) => words);
  const rows = [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => row);
  const sums = new Map<string, bigint>();
  for (const row of rows) {
    [...row.matchAll(/<t[dh]( [^>]*)?>/g)].forEach(([, attributes = ''], place) => {
      const value = /data-value="(-?\d+)"/.exec(attributes)?.[1];
      const heading = headings[place];
      if (value === undefined || heading === undefined) return;
      sums.set(heading, (sums.get(heading) ?? 0n) + BigInt(value));
    });
  }
  return { rows: rows.length, sums };
}
