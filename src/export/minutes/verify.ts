import { type DocumentTable, readTables } from '../../document/read-tables.ts';
import type { Refusal } from '../../findings/refusals.ts';
import { fail, type Result, succeed } from '../../result.ts';
import type { ListLayout } from './layout.ts';
import { type MinutesSums, minutesMeasures } from './unit.ts';
import { areasIn, paper } from './words.ts';

/** What one list of a written paper adds up to, line by line and section by section, and what its last row says. */
interface ListRead {
  readonly lines: MinutesSums;
  readonly sections: Pick<MinutesSums, 'original_cost' | 'residual_value'>;
  readonly total: Pick<MinutesSums, 'original_cost' | 'residual_value'>;
}

/**
 * Reads written minutes back and holds them to the ledger: each line once, sections and totals to the đồng, areas to
 * the hundredth of a m². Fails with the first difference.
 */
export async function verifyMinutes(
  path: string,
  file: string,
  layouts: readonly ListLayout[],
  ledger: MinutesSums,
): Promise<Result<undefined, Refusal>> {
  const lists = findLists(await readTables(path), layouts);
  const difference =
    lists === undefined
      ? layouts.map(({ heading }) => heading.join(' ')).join('; ')
      : listsDifference(lists, ledger);
  if (difference === undefined) return succeed(undefined);
  return fail({ code: 'OUTPUT-DISAGREES', values: { path: file, difference } });
}

/** The lists of the paper in the template's order; undefined when one is not there. */
function findLists(
  tables: readonly DocumentTable[],
  layouts: readonly ListLayout[],
): readonly ListRead[] | undefined {
  let from = 0;
  const lists: ListRead[] = [];
  for (const layout of layouts) {
    const place = tables.findIndex((table, index) => index >= from && beginsAs(table, layout));
    const table = tables[place];
    if (table === undefined) return undefined;
    lists.push(readList(table, layout));
    from = place + 1;
  }
  return lists;
}

function beginsAs(table: DocumentTable, { heading }: ListLayout): boolean {
  return heading.length <= table.length && heading.every((text, index) => table[index]?.join('\t') === text);
}

function readList(table: DocumentTable, layout: ListLayout): ListRead {
  const body = table.slice(layout.heading.length, table.length - layout.rowsAfter);
  const last = table[table.length - layout.rowsAfter + layout.totalRow];
  const isLine = (row: readonly string[]) => /^\d+$/.test(row[layout.number] ?? '');
  const lines = body.filter(isLine);
  const sections = body.filter((row) => !isLine(row) && /^[A-D?]$/.test(row[layout.mark] ?? ''));
  const sum = (rows: readonly (readonly string[])[], column: number) =>
    rows.reduce((total, row) => total + amountIn(row[column]), 0n);
  const areas = lines
    .filter((row) => row[layout.unit] === paper.say('minutes.unit.premises'))
    .map((row) => areasIn(row[layout.name] ?? ''));
  return {
    lines: {
      rows: BigInt(lines.length),
      original_cost: sum(lines, layout.cost),
      residual_value: sum(lines, layout.residual),
      land_area: areas.reduce((total, area) => total + (area?.land ?? 0n), 0n),
      floor_area: areas.reduce((total, area) => total + (area?.floor ?? 0n), 0n),
    },
    sections: {
      original_cost: sum(sections, layout.sectionCost),
      residual_value: sum(sections, layout.sectionResidual),
    },
    total: {
      original_cost: amountIn(last?.[layout.totalCost]),
      residual_value: amountIn(last?.[layout.totalResidual]),
    },
  };
}

/** An amount as the paper writes it; a dash is none. */
function amountIn(cell: string | undefined): bigint {
  const digits = (cell ?? '').replaceAll('.', '');
  return /^\d+$/.test(digits) ? BigInt(digits) : 0n;
}

/** Every list states the totals; the lines themselves stand in one of them. */
function listsDifference(lists: readonly ListRead[], ledger: MinutesSums): string | undefined {
  for (const { sections, total } of lists) {
    for (const key of ['original_cost', 'residual_value'] as const) {
      if (sections[key] !== ledger[key]) return `Σ A–D, ${key}: ${sections[key]} ≠ ${ledger[key]}`;
      if (total[key] !== ledger[key]) return `Σ, ${key}: ${total[key]} ≠ ${ledger[key]}`;
    }
  }
  const listed = minutesMeasures.map((key) => ({
    key,
    sum: lists.reduce((total, { lines }) => total + lines[key], 0n),
  }));
  const wrong = listed.find(({ key, sum }) => sum !== ledger[key]);
  return wrong && `${wrong.key}: ${wrong.sum} ≠ ${ledger[wrong.key]}`;
}
