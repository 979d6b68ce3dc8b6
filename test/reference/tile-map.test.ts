import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCostPlaces } from '../../src/reference/least-cost.ts';
import { type Tile, tileMap, tileMapSize } from '../../src/reference/tile-map.ts';
import { communes, crosswalkLinks } from '../../src/reference/units.ts';

const tiles = tileMap();

function tileOf(code: string): Tile {
  const tile = tiles.get(code);
  if (!tile) throw new Error(`no tile for ${code}`);
  return tile;
}

/** How many steps of a king lie between two communes' tiles. */
function steps(left: string, right: string): number {
  const [one, other] = [tileOf(left), tileOf(right)];
  return Math.max(Math.abs(one.column - other.column), Math.abs(one.row - other.row));
}

describe('the tile map', () => {
  it('gives each of the 126 communes a tile of its own on the grid', () => {
    expect(tiles.size).toBe(126);
    expect(new Set([...tiles.values()].map(({ column, row }) => `${column} ${row}`)).size).toBe(126);
    for (const { column, row } of tiles.values()) {
      expect(column >= 0 && column < tileMapSize.columns && row >= 0 && row < tileMapSize.rows).toBe(true);
    }
  });

  it('is the same whenever it is asked for', () => {
    expect([...tileMap()]).toEqual([...tiles]);
  });

  it('keeps north above south and west before east where two communes lie seven kilometres apart or more', () => {
    const turned: string[] = [];
    for (const one of communes) {
      for (const other of communes) {
        const north = (one.latitude - other.latitude) * 111;
        const east = (one.longitude - other.longitude) * 104;
        if (north > 7 && tileOf(one.code).row > tileOf(other.code).row)
          turned.push(`${one.name} ↕ ${other.name}`);
        if (east > 7 && tileOf(one.code).column < tileOf(other.code).column)
          turned.push(`${one.name} ↔ ${other.name}`);
      }
    }
    expect(turned).toEqual([]);
  });

  it('keeps communes that share a former commune near each other: at most two steps apart in nine cases of ten', () => {
    const byFormer = new Map<string, string[]>();
    for (const { former, commune } of crosswalkLinks) {
      byFormer.set(former.code, [...(byFormer.get(former.code) ?? []), commune.code]);
    }
    const apart = [...byFormer.values()].flatMap((codes) =>
      codes.flatMap((left, index) => codes.slice(index + 1).map((right) => steps(left, right))),
    );
    expect(apart.filter((distance) => distance <= 2).length).toBeGreaterThan(apart.length * 0.9);
  });
});

describe('places of least cost', () => {
  it('are the best there are, found again by trying every order', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }))
      .chain(([rows, spare]) =>
        fc.array(fc.array(fc.nat(20), { minLength: rows + spare, maxLength: rows + spare }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, (costs) => {
        const places = leastCostPlaces(costs);
        expect(new Set(places).size).toBe(costs.length);
        expect(sum(costs, places)).toBe(least(costs, []));
      }),
    );
  });
});

function sum(costs: readonly (readonly number[])[], places: readonly number[]): number {
  return places.reduce((total, place, row) => total + (costs[row]?.[place] ?? Number.NaN), 0);
}

function least(costs: readonly (readonly number[])[], taken: readonly number[]): number {
  const row = costs[taken.length];
  if (!row) return 0;
  return Math.min(
    ...row.flatMap((cost, place) => (taken.includes(place) ? [] : [cost + least(costs, [...taken, place])])),
  );
}
