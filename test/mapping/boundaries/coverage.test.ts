import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/mapping/boundaries/coverage.ts';
import { communes } from '../../../src/reference/units.ts';
import type { Boundary } from '../../../src/store/mapping/boundaries.ts';
import { box, commune } from './support.ts';

const metresInDegree = { east: 103_970, north: 110_717 };

/** A square around a commune's centre of a share of its area by law. */
function squareOfShare(code: string, share: number): Boundary {
  const { latitude, longitude, areaKm2 } = commune(code);
  const half = (Math.sqrt(areaKm2 * share) * 1000) / 2;
  const [x, y] = [half / metresInDegree.east, half / metresInDegree.north];
  return { commune: code, rings: [box(longitude - x, latitude - y, longitude + x, latitude + y)] };
}

describe('boundaries beside the law', () => {
  it('lack the communes that have no polygon', () => {
    const { without } = coverageOf([squareOfShare('00070', 1), squareOfShare('00082', 1)]);
    const all = communes.map(({ code }) => code);
    expect(without.map(({ code }) => code)).toEqual(
      all.filter((code) => code !== '00070' && code !== '00082'),
    );
    expect(coverageOf([]).without).toEqual(communes);
  });

  it('differ in area when that is more than a quarter smaller or larger', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...communes),
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        (unit, share) => {
          fc.pre(Math.abs(Math.abs(share - 1) - 0.25) > 0.001);
          const { areaDifferences } = coverageOf([squareOfShare(unit.code, share)]);
          expect(areaDifferences.map((each) => each.commune.code)).toEqual(
            Math.abs(share - 1) > 0.25 ? [unit.code] : [],
          );
        },
      ),
    );
  });

  it('are measured over all parts of a commune, without their holes', () => {
    const parts = [squareOfShare('00070', 0.5), squareOfShare('00070', 0.5)];
    expect(coverageOf(parts).areaDifferences).toEqual([]);
    const [outer = []] = squareOfShare('00070', 2).rings;
    const [hole = []] = squareOfShare('00070', 1).rings;
    expect(coverageOf([{ commune: '00070', rings: [outer, hole] }]).areaDifferences).toEqual([]);
    expect(coverageOf([{ commune: '00070', rings: [outer] }]).areaDifferences).toEqual([
      { commune: commune('00070'), measuredKm2: 3.82 },
    ]);
  });

  it('are measured the same whichever way a ring turns', () => {
    const [outer = []] = squareOfShare('00070', 1).rings;
    expect(coverageOf([{ commune: '00070', rings: [[...outer].reverse()] }]).areaDifferences).toEqual([]);
  });
});
