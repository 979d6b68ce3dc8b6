import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Dimension } from '../../settings/six-clear-data.ts';
import { inVietnameseOrder } from '../../text/collation.ts';
import type { Store } from '../database.ts';
import { type ScoreLevel, scoreLevels, scoresOver } from '../schema/six-clear-views.ts';

export type { ScoreLevel } from '../schema/six-clear-views.ts';

/** How clear some records are: how many of their six are clear, vague and missing, and of each of the six how many are clear. */
export interface SixClearScore extends Readonly<Record<Dimension, number>> {
  readonly level: ScoreLevel;
  /** The kind of inventory, the district's or the commune's code; of a unit the district it sends through. */
  readonly code: string;
  readonly name: string;
  readonly records: number;
  /** Records of which all six are clear. */
  readonly wholly_clear: number;
  readonly clear: number;
  readonly vague: number;
  readonly missing: number;
  /** Clear ones in percent of six for each record, one decimal, never rounded up. */
  readonly score: number;
}

/** Which judgements are asked for; an absent part asks for all. */
export interface SixClearFilter {
  readonly district?: string | undefined;
  readonly commune?: string | undefined;
  readonly kind?: InventoryKind | undefined;
}

/** What a filter leaves of the judgements. */
export const judgedBy = `(@district IS NULL OR x.district_code = @district) AND (@kind IS NULL OR x.kind = @kind)
  AND (@commune IS NULL OR x.receiver_code = @commune)`;

/** The values of a filter's parts, null where it asks for all. */
export function judgedValues({ district, commune, kind }: SixClearFilter): Record<string, string | null> {
  return { district: district ?? null, commune: commune ?? null, kind: kind ?? null };
}

/** The scores of the last check over the records that a filter leaves; each level in the order of its codes and names. */
export function sixClearScores(store: Store, filter: SixClearFilter = {}): readonly SixClearScore[] {
  const scores = store
    .prepare<[Record<string, string | null>], SixClearScore>(
      `SELECT * FROM (${scoresOver(`SELECT x.* FROM v_six_clear AS x WHERE ${judgedBy}`)})`,
    )
    .all(judgedValues(filter));
  const order = (level: ScoreLevel) => scoreLevels.indexOf(level);
  return scores.toSorted(
    (left, right) =>
      order(left.level) - order(right.level) ||
      (left.code < right.code ? -1 : Number(left.code > right.code)) ||
      inVietnameseOrder(left.name, right.name),
  );
}

/** How many of its six are clear in each judged record. */
export function sixClearPoints(
  store: Store,
  filter: SixClearFilter = {},
): readonly { readonly record: number; readonly score: number }[] {
  return store
    .prepare<[Record<string, string | null>], { record: number; score: number }>(
      `SELECT x.record, x.score FROM v_six_clear AS x WHERE ${judgedBy} ORDER BY x.record`,
    )
    .all(judgedValues(filter));
}
