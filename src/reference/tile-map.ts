import { leastCostPlaces } from './least-cost.ts';
import { communes } from './units.ts';

/** A commune's tile: columns from west to east, rows from north to south, both from 0. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

/** Wide enough to keep the shape of the city, narrow enough for twelve tiles side by side on a telephone. */
export const tileMapSize = { columns: 12, rows: 13 } as const;

/**
 * How far order counts against distance when a coordinate becomes a place on the grid: by distance alone the inner
 * city's communes, a kilometre apart, would all fall on a few tiles; by order alone the city would lose its shape.
 */
const weightOfOrder = 0.6;

/**
 * The city as a grid of tiles, one commune a tile. There are no boundaries to draw, only the coordinates of the
 * communes' centres: each is spread over the grid, then every commune gets a tile of its own so that all together
 * are moved as little as possible.
 */
export function tileMap(): ReadonlyMap<string, Tile> {
  const across = spread(communes.map(({ longitude }) => longitude)).map(
    (share) => share * (tileMapSize.columns - 1),
  );
  const down = spread(communes.map(({ latitude }) => latitude)).map(
    (share) => (1 - share) * (tileMapSize.rows - 1),
  );
  const tiles = Array.from(
    { length: tileMapSize.columns * tileMapSize.rows },
    (_, index): Tile => ({
      column: index % tileMapSize.columns,
      row: Math.floor(index / tileMapSize.columns),
    }),
  );
  const costs = communes.map((_, index) =>
    tiles.map(({ column, row }) => (column - (across[index] ?? 0)) ** 2 + (row - (down[index] ?? 0)) ** 2),
  );
  const places = leastCostPlaces(costs);
  return new Map(
    communes.flatMap(({ code }, index) => {
      const tile = tiles[places[index] ?? 0];
      return tile ? [[code, tile] as const] : [];
    }),
  );
}

/** Each value as a share from 0 to 1, between its place in the order and its distance from the least. */
function spread(values: readonly number[]): readonly number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const order = [...values.keys()].sort(
    (left, right) => (values[left] ?? 0) - (values[right] ?? 0) || left - right,
  );
  const rankOf = new Map(order.map((index, rank) => [index, rank / (values.length - 1)]));
  return values.map((value, index) => {
    const distance = (value - least) / (most - least);
    return weightOfOrder * (rankOf.get(index) ?? 0) + (1 - weightOfOrder) * distance;
  });
}
