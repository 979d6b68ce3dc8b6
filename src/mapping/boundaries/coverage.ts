import { type Commune, communes } from '../../reference/units.ts';
import type { Boundary, Position } from '../../store/mapping/boundaries.ts';
import { onPlane } from './edges.ts';

/** A commune whose polygons are of another size than the law says. */
export interface AreaDifference {
  readonly commune: Commune;
  /** Of its polygons, in km², to the hundredth. */
  readonly measuredKm2: number;
}

/** What boundaries say of the 126 communes as a whole. */
export interface Coverage {
  /** Communes without a polygon, by code. */
  readonly without: readonly Commune[];
  /** By code. */
  readonly areaDifferences: readonly AreaDifference[];
}

/**
 * Lines drawn from other maps differ from the law's areas by some percent, at rivers by more; a former commune of
 * the same name, or a district, by much more than this share.
 */
const toleratedShare = 0.25;

/** Compares boundaries with the communes of Nghị quyết 1656/NQ-UBTVQH15: which are missing, which too small or large. */
export function coverageOf(boundaries: readonly Boundary[]): Coverage {
  const measured = new Map<string, number>();
  for (const { commune, rings } of boundaries) {
    measured.set(commune, (measured.get(commune) ?? 0) + areaKm2(rings));
  }
  return {
    without: communes.filter(({ code }) => !measured.has(code)),
    areaDifferences: communes.flatMap((commune) => {
      const area = measured.get(commune.code);
      if (area === undefined || isNear(area, commune.areaKm2)) return [];
      return [{ commune, measuredKm2: Math.round(area * 100) / 100 }];
    }),
  };
}

function isNear(measured: number, stated: number): boolean {
  return Math.abs(measured - stated) <= toleratedShare * stated;
}

/** The outer ring less its holes. */
function areaKm2([outer = [], ...holes]: Boundary['rings']): number {
  const squareMetres = holes.reduce((rest, hole) => rest - ringArea(hole), ringArea(outer));
  return squareMetres / 1_000_000;
}

/** The area of a ring on the plane by the trapezoids under its edges; m², to 0.35 %. */
function ringArea(ring: readonly Position[]): number {
  let doubled = 0;
  for (const [index, position] of ring.entries()) {
    const [x1, y1] = onPlane(...position);
    const [x2, y2] = onPlane(...(ring[index + 1] ?? position));
    doubled += (x2 - x1) * (y1 + y2);
  }
  return Math.abs(doubled) / 2;
}
