import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { recordsNamed } from '../../store/submissions/alike-records.ts';
import type { TableRead, TablesOf } from '../totals/table-read.ts';
import { SampleOfList } from './alike-lists.ts';
import { compareTitles, type TitlesSay } from './titles.ts';

/** From this share of common rows on, two tables are one list, by what their titles say. */
const sameList: Readonly<Record<TitlesSay, number>> = { one: 0.5, perhaps: 0.8, two: 0.8 };

/** A table, and the earlier one that has most of its rows. */
interface Copy {
  readonly table: TableRead;
  readonly of: TableRead;
  readonly share: number;
}

/**
 * Says of tables that they are an edited copy of an earlier one on another sheet, as far as no code tells it of their
 * rows: "Sheet1 (2)", "Lần 2". All rows stay as they are: a person decides.
 */
export function editedCopies(of: TablesOf, tables: readonly TableRead[]): readonly Finding[] {
  if (new Set(tables.map(({ sheet }) => sheet)).size < 2) return [];
  const samples = new Map(
    tables.map(({ id }) => [id, new SampleOfList(of.store, { ...of, table: id })] as const),
  );
  const filled = [...samples.values()].filter(({ isEmpty }) => !isEmpty);
  if (filled.length === 0) return [];
  const isSampled = (name: string) => filled.some((sample) => sample.hasNamed(name));
  for (const { table, record } of recordsNamed(of.store, of, isSampled))
    for (const [id, sample] of samples) if (id !== table) sample.take(table, record);
  return tables.flatMap((table) => {
    const copies = tables
      .filter((other) => other.id < table.id && other.sheet !== table.sheet)
      .flatMap((other) => copyOf(samples, table, other) ?? []);
    const [likest] = copies.sort((left, right) => right.share - left.share);
    return likest ? [copyFinding(of, likest)] : [];
  });
}

/** Where titles name two lists, only rows that name one office, or one place, are those of one. */
function copyOf(
  samples: ReadonlyMap<number, SampleOfList>,
  table: TableRead,
  of: TableRead,
): Copy | undefined {
  const titles = compareTitles(table.title, of.title);
  const isHeld = titles === 'two';
  const shares = [
    samples.get(table.id)?.shareIn(of.id, { isHeld }),
    samples.get(of.id)?.shareIn(table.id, { isHeld }),
  ];
  const share = Math.max(...shares.map((each) => each ?? 0));
  return share >= sameList[titles] ? { table, of, share } : undefined;
}

function copyFinding({ kind }: TablesOf, { table, of, share }: Copy): Finding {
  const values = { rows: table.sums.rows, share: Math.round(share * 100), sheet: of.sheet };
  return ruleFinding('TABLE-LIKE-ANOTHER', { kind, sheet: table.sheet, row: table.row }, values);
}
