import type { ColumnTexts, Meaning } from './columns.ts';
import { areApart, saysSource } from './group-words.ts';

/** What a heading without brackets means, if anything. */
type Named = (heading: string) => Meaning | undefined;

/** Fewer are no parts of anything. */
const fewestSources = 2;

/**
 * The columns with the parts of an amount by source of funds, "Nguyên giá: Nguồn ngân sách | Nguồn khác", where the group
 * has nothing but them: the amount is what they come to. Beside a column with the whole, or with anything else, they are
 * parts that nobody asks for; of two groups, as by the books and by the count, nothing says which counts.
 */
export function sourceColumns(
  columns: readonly ColumnTexts[],
  named: Named,
  isMoney: (key: string) => boolean,
): ReadonlyMap<number, Meaning> {
  const groups = new Map<string, ColumnTexts[]>();
  for (const column of columns) {
    if (!column.grouped || column.texts.length < 2) continue;
    const above = column.texts.slice(0, -1).join('\n');
    groups.set(above, [...(groups.get(above) ?? []), column]);
  }
  const found = [...groups.values()].flatMap((group) => addends(group, named, isMoney));
  const isOnce = ({ key }: Addends) => found.filter((each) => each.key === key).length === 1;
  return new Map(
    found
      .filter(isOnce)
      .flatMap(({ key, columns: own }) => own.map((column) => [column, { key, adds: true }])),
  );
}

/** The columns of one group, and the field that they come to. */
interface Addends {
  readonly key: string;
  readonly columns: readonly number[];
}

function addends(
  group: readonly ColumnTexts[],
  named: Named,
  isMoney: (key: string) => boolean,
): readonly Addends[] {
  const sources = group.map(({ texts }) => texts.at(-1) ?? '');
  if (group.length < fewestSources || !sources.every(saysSource) || !areApart(sources)) return [];
  const key = groupNames(group[0]?.texts.slice(0, -1) ?? [])
    .map((name) => named(name)?.key)
    .find(Boolean);
  if (key === undefined || !isMoney(key)) return [];
  return [{ key, columns: group.map(({ column }) => column) }];
}

/** The ways to read what stands above a column: all of it, then its lower part alone. */
export function groupNames(above: readonly string[]): readonly string[] {
  return above.map((_, start) => above.slice(start).join(' '));
}
