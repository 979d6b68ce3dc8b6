import { RefusedError } from '../../findings/refusals.ts';
import { cityExtent } from '../../reference/extent.ts';
import type { Boundary, Position } from '../../store/mapping/boundaries.ts';

/** Where a polygon stands, for the words of a refusal. */
export interface PolygonPlace {
  readonly file: string;
  /** The number of its feature, from 1. */
  readonly feature: number;
}

/** The fewest positions of a ring: three corners, and the first again (RFC 7946 § 3.1.6). */
const leastPositions = 4;

/**
 * Reads the rings of one Polygon; heights are left out. Throws a `RefusedError`: no ring, one that is too short
 * or does not end where it begins, or a position that is none or lies outside the city.
 */
export function readRings(coordinates: unknown, place: PolygonPlace): Boundary['rings'] {
  if (!Array.isArray(coordinates) || coordinates.length === 0) throw broken('no-rings', place);
  return coordinates.map((ring: unknown) => readRing(ring, place));
}

function readRing(ring: unknown, place: PolygonPlace): readonly Position[] {
  if (!Array.isArray(ring) || ring.length < leastPositions) throw broken('too-few-points', place);
  const positions = ring.map((position: unknown) => readPosition(position, place));
  const [first, last] = [positions[0], positions[positions.length - 1]];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) throw broken('not-closed', place);
  return positions;
}

function readPosition(position: unknown, place: PolygonPlace): Position {
  if (!Array.isArray(position)) throw broken('not-a-position', place);
  const [longitude, latitude]: readonly unknown[] = position;
  if (typeof longitude !== 'number' || typeof latitude !== 'number') throw broken('not-a-position', place);
  if (isInCity(latitude, longitude)) return [longitude, latitude];
  const isSwapped = isInCity(longitude, latitude);
  throw new RefusedError(isSwapped ? 'BOUNDARY-SWAPPED' : 'BOUNDARY-OUTSIDE-CITY', {
    ...place,
    position: `${longitude}, ${latitude}`,
  });
}

function isInCity(latitude: number, longitude: number): boolean {
  const within = (value: number, { from, to }: { readonly from: number; readonly to: number }) =>
    value >= from && value <= to;
  return within(latitude, cityExtent.latitude) && within(longitude, cityExtent.longitude);
}

function broken(reason: string, place: PolygonPlace): RefusedError {
  return new RefusedError('BOUNDARY-RING-BROKEN', { ...place, reason });
}
