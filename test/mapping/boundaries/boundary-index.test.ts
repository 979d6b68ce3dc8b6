import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryIndex, type Located } from '../../../src/mapping/boundaries/boundary-index.ts';
import type { Boundary, Position } from '../../../src/store/mapping/boundaries.ts';
import { box } from './support.ts';

/** Metres in a degree of longitude and latitude at 21° N. */
const east = 103_970;
const north = 110_717;

/** Points and corners on a small grid of hundredths of a degree, so that many fall on edges and corners. */
const grid = { west: 105.5, south: 21, step: 0.01, size: 8 };
const coordinate = fc.integer({ min: 0, max: grid.size });
const position: fc.Arbitrary<Position> = fc
  .tuple(coordinate, coordinate)
  .map(([x, y]) => [grid.west + x * grid.step, grid.south + y * grid.step]);
const ring = fc
  .array(position, { minLength: 3, maxLength: 9 })
  .map((corners): readonly Position[] => [...corners, ...corners.slice(0, 1)]);
const boundary: fc.Arbitrary<Boundary> = fc.record({
  commune: fc.constantFrom('00070', '00082', '00091'),
  rings: fc.array(ring, { minLength: 1, maxLength: 2 }),
});
/** Corners of the grid, and places between and around it. */
const point: fc.Arbitrary<Position> = fc.oneof(
  position,
  fc.tuple(
    fc.double({ min: 105.48, max: 105.6, noNaN: true }),
    fc.double({ min: 20.98, max: 21.1, noNaN: true }),
  ),
);

function segmentsOf({ rings }: Boundary): readonly (readonly [Position, Position])[] {
  return rings.flatMap((corners) =>
    corners.slice(1).map((corner, index) => [corners[index] ?? corner, corner] as const),
  );
}

/** The distance to a segment, found by halving the segment again and again. */
function metresTo([from, to]: readonly [Position, Position], [x, y]: Position): number {
  const at = (share: number) =>
    Math.hypot(
      (from[0] + share * (to[0] - from[0]) - x) * east,
      (from[1] + share * (to[1] - from[1]) - y) * north,
    );
  let [low, high] = [0, 1];
  for (let round = 0; round < 100; round += 1) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (at(left) < at(right)) high = right;
    else low = left;
  }
  return at((low + high) / 2);
}

/** How often a polygon's rings wind around a point, by the angles they turn through; odd is inside. */
function encloses({ rings }: Boundary, [x, y]: Position): boolean {
  const turns = rings.map((corners) => {
    const angle = segmentsOf({ commune: '', rings: [corners] }).reduce((sum, [from, to]) => {
      const turn = Math.atan2(to[1] - y, to[0] - x) - Math.atan2(from[1] - y, from[0] - x);
      return sum + turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
    }, 0);
    return Math.round(angle / (2 * Math.PI));
  });
  return turns.reduce((sum, turn) => sum + turn, 0) % 2 !== 0;
}

/** The same answer from every edge of every polygon, one after the other. */
function locateByLoop(boundaries: readonly Boundary[], at: Position): Located {
  const distance = (each: Boundary) => Math.min(...segmentsOf(each).map((segment) => metresTo(segment, at)));
  const holding = boundaries.filter((each) => distance(each) <= 0.01 || encloses(each, at));
  const [commune, ...others] = [...new Set(holding.map((each) => each.commune))].sort();
  if (commune === undefined) return { kind: 'outside' };
  if (others.length > 0) return { kind: 'several', communes: [commune, ...others] };
  return { kind: 'inside', commune, edgeMetres: Math.floor(Math.min(...boundaries.map(distance))) };
}

/** Two ways of reckoning may round to neighbouring metres. */
function expectSame(found: Located, expected: Located): void {
  if (found.kind !== 'inside' || expected.kind !== 'inside') {
    expect(found).toEqual(expected);
    return;
  }
  expect(found.commune).toBe(expected.commune);
  expect(Math.abs(found.edgeMetres - expected.edgeMetres)).toBeLessThanOrEqual(1);
}

describe('the boundary index', () => {
  it('answers like a loop over every edge, for any polygons and points', () => {
    fc.assert(
      fc.property(
        fc.array(boundary, { maxLength: 6 }),
        fc.array(point, { minLength: 1, maxLength: 8 }),
        (boundaries, points) => {
          const index = boundaryIndex(boundaries);
          for (const at of points) expectSame(index.locate(at[1], at[0]), locateByLoop(boundaries, at));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('answers like a loop over detailed polygons, more edges than one node of its tree holds', () => {
    const circle = (commune: string, [x, y]: Position, radius: number): Boundary => {
      const corners = Array.from({ length: 90 }, (_, index): Position => {
        const angle = (index / 90) * 2 * Math.PI;
        const reach = radius * (1 + 0.2 * Math.sin(7 * angle));
        return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
      });
      return { commune, rings: [[...corners, ...corners.slice(0, 1)]] };
    };
    const boundaries = [
      circle('00070', [105.52, 21.02], 0.02),
      circle('00082', [105.55, 21.03], 0.03),
      circle('00091', [105.56, 21.06], 0.01),
    ];
    const index = boundaryIndex(boundaries);
    fc.assert(
      fc.property(point, (at) => {
        expectSame(index.locate(at[1], at[0]), locateByLoop(boundaries, at));
      }),
      { numRuns: 500 },
    );
  });

  it('holds nothing when it has no polygons', () => {
    expect(boundaryIndex([]).locate(21, 105.8)).toEqual({ kind: 'outside' });
  });
});

describe('a point', () => {
  const left: Boundary = { commune: '00070', rings: [box(105.8, 21, 105.81, 21.01)] };
  const right: Boundary = { commune: '00082', rings: [box(105.81, 21, 105.82, 21.01)] };
  const index = boundaryIndex([left, right]);

  it('in the middle of a square is half its narrower side from the edge', () => {
    expect(index.locate(21.005, 105.805)).toEqual({
      kind: 'inside',
      commune: '00070',
      edgeMetres: Math.floor(0.005 * east),
    });
  });

  it('is told its distance in whole metres, rounded down', () => {
    expect(index.locate(21.005, 105.8 + 9.9 / east)).toMatchObject({ edgeMetres: 9 });
    expect(index.locate(21.005, 105.8 + 10.1 / east)).toMatchObject({ edgeMetres: 10 });
  });

  it.each([
    ['on the edge between two communes', 21.005, 105.81],
    ['on a corner of both', 21.01, 105.81],
    ['half a centimetre from that edge', 21.005, 105.81 + 0.005 / east],
  ])('%s is held by both', (_, latitude, longitude) => {
    expect(index.locate(latitude, longitude)).toEqual({ kind: 'several', communes: ['00070', '00082'] });
  });

  it.each([
    ['on the outer edge', 21.005, 105.8],
    ['on an outer corner', 21, 105.8],
    ['on the upper edge', 21.01, 105.805],
  ])('%s is inside, at 0 metres', (_, latitude, longitude) => {
    expect(index.locate(latitude, longitude)).toEqual({ kind: 'inside', commune: '00070', edgeMetres: 0 });
  });

  it.each([
    ['to the west', 21.005, 105.799],
    ['to the east', 21.005, 105.821],
    ['to the north', 21.011, 105.805],
    ['to the south', 20.999, 105.805],
    ['in line with the upper edge', 21.01, 105.79],
  ])('beyond it, %s, is outside', (_, latitude, longitude) => {
    expect(index.locate(latitude, longitude)).toEqual({ kind: 'outside' });
  });

  it('in a hole is outside, unless another commune fills it', () => {
    const hole = box(105.803, 21.003, 105.807, 21.007);
    const ringed: Boundary = { commune: '00070', rings: [...left.rings, hole] };
    const filling: Boundary = { commune: '00082', rings: [hole] };
    expect(boundaryIndex([ringed]).locate(21.005, 105.805)).toEqual({ kind: 'outside' });
    expect(boundaryIndex([ringed, filling]).locate(21.005, 105.805)).toMatchObject({ commune: '00082' });
    expect(boundaryIndex([ringed]).locate(21.005, 105.802)).toMatchObject({
      commune: '00070',
      edgeMetres: Math.floor(0.001 * east),
    });
  });

  it('in two polygons of one commune is in that commune', () => {
    const wider: Boundary = { commune: '00070', rings: [box(105.79, 20.99, 105.82, 21.02)] };
    expect(boundaryIndex([left, wider]).locate(21.005, 105.805)).toMatchObject({
      kind: 'inside',
      commune: '00070',
    });
  });

  it('where a ring crosses itself is inside what is enclosed once', () => {
    const bow: Boundary = {
      commune: '00070',
      rings: [
        [
          [105.8, 21],
          [105.82, 21.02],
          [105.82, 21],
          [105.8, 21.02],
          [105.8, 21],
        ],
      ],
    };
    const crossed = boundaryIndex([bow]);
    expect(crossed.locate(21.01, 105.803)).toMatchObject({ kind: 'inside' });
    expect(crossed.locate(21.003, 105.81)).toEqual({ kind: 'outside' });
  });

  it('is measured as on the ground: a degree east is shorter than a degree north', () => {
    const narrow = boundaryIndex([{ commune: '00070', rings: [box(105.8, 20.5, 105.802, 21.5)] }]);
    const wide = boundaryIndex([{ commune: '00070', rings: [box(105.2, 21, 106.1, 21.002)] }]);
    expect(narrow.locate(21, 105.801)).toMatchObject({ edgeMetres: 103 });
    expect(wide.locate(21.001, 105.801)).toMatchObject({ edgeMetres: 110 });
  });
});
