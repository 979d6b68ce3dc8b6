import { RefusedError } from '../../findings/refusals.ts';
import type { Commune } from '../../reference/units.ts';
import type { Boundary } from '../../store/mapping/boundaries.ts';
import { normaliseText } from '../../text/normalise.ts';
import { findCommuneProperty, refuseUnknownProperty } from './commune-property.ts';
import { communeOfValue } from './commune-value.ts';
import { refuseFormerEra } from './former-era.ts';
import { type PolygonFeature, parseGeoJson } from './geojson.ts';
import { boundaryLimits } from './limits.ts';
import { readRings } from './rings.ts';

/** A feature whose commune is not known: not taken, and said. */
export interface PassedOver {
  /** The number of the feature, from 1. */
  readonly feature: number;
  /** What its property says; empty when it says nothing. */
  readonly value: string;
}

/** What a boundary file says. */
export interface ParsedBoundaries {
  /** The property that names the commune. */
  readonly property: string;
  readonly boundaries: readonly Boundary[];
  readonly passedOver: readonly PassedOver[];
  /** How many features are no polygons. */
  readonly notPolygons: number;
}

/**
 * Reads a boundary file: each polygon with its commune. Polygons of two communes may overlap; that is found where
 * a record lies in both. Throws a `RefusedError` for a file that cannot be taken whole.
 */
export function parseBoundaries(
  bytes: Uint8Array,
  { file, property: given }: { readonly file: string; readonly property: string | undefined },
): ParsedBoundaries {
  const { features, notPolygons } = parseGeoJson(bytes, file);
  const stated = given === undefined ? undefined : normaliseText(given);
  if (stated !== undefined) refuseUnknownProperty(features, stated, file);
  const property = stated ?? findCommuneProperty(features, file);
  for (const feature of features) refuseFormerEra(feature, property, file);
  const named = features.map((feature) => ({
    feature,
    commune: communeOfValue(feature.properties.get(property)),
  }));
  const boundaries = named.flatMap(({ feature, commune }) =>
    commune ? polygonsOf(feature, commune, file) : [],
  );
  if (boundaries.length === 0) throw new RefusedError('BOUNDARY-NO-COMMUNE', { file, property });
  refuseTooManyVertices(boundaries, file);
  const passedOver = named.flatMap(({ feature, commune }) =>
    commune ? [] : [{ feature: feature.number, value: shown(feature.properties.get(property)) }],
  );
  return { property, boundaries, passedOver, notPolygons };
}

function polygonsOf(feature: PolygonFeature, { code }: Commune, file: string): readonly Boundary[] {
  const place = { file, feature: feature.number };
  return feature.polygons.map((coordinates) => ({ commune: code, rings: readRings(coordinates, place) }));
}

function refuseTooManyVertices(boundaries: readonly Boundary[], file: string): void {
  const vertices = boundaries
    .flatMap(({ rings }) => rings.map((ring) => ring.length))
    .reduce((sum, count) => sum + count, 0);
  if (vertices <= boundaryLimits.vertices) return;
  const allowed = boundaryLimits.vertices;
  throw new RefusedError('BOUNDARY-FILE-TOO-LARGE', { file, size: vertices, allowed, reason: 'vertices' });
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
