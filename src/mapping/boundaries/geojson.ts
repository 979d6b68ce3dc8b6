import { RefusedError } from '../../findings/refusals.ts';
import { normaliseText } from '../../text/normalise.ts';
import { isNamedWgs84 } from './reference-system.ts';

/** A feature with polygons, not yet looked into. */
export interface PolygonFeature {
  /** Its position in the file, from 1. */
  readonly number: number;
  /** Names and texts are normalised. */
  readonly properties: ReadonlyMap<string, unknown>;
  /** Each as the coordinates of one Polygon. */
  readonly polygons: readonly unknown[];
}

/** What a file of boundaries holds. */
export interface Collection {
  readonly features: readonly PolygonFeature[];
  /** How many features are no polygons, such as the points of names. */
  readonly notPolygons: number;
}

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946) in UTF-8, with or without BOM. Throws a `RefusedError`: no
 * such text, no such collection, no polygon in it, or coordinates of another system than WGS 84.
 */
export function parseGeoJson(bytes: Uint8Array, file: string): Collection {
  const root = parseJson(bytes, file);
  if (!isObject(root) || root.type !== 'FeatureCollection' || !Array.isArray(root.features))
    throw new RefusedError('BOUNDARY-NOT-GEOJSON', { file, reason: 'not-a-collection' });
  refuseOtherSystem(root.crs, file);
  const all: readonly unknown[] = root.features;
  const features = all.flatMap((feature, index) => polygonFeature(feature, index + 1) ?? []);
  if (features.length === 0) throw new RefusedError('BOUNDARY-NOT-GEOJSON', { file, reason: 'no-polygons' });
  return { features, notPolygons: all.length - features.length };
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    const reason = error instanceof SyntaxError ? 'not-json' : 'not-utf8';
    throw new RefusedError('BOUNDARY-NOT-GEOJSON', { file, reason });
  }
}

/** RFC 7946 knows WGS 84 only; files of the older format may name another system in `crs`. */
function refuseOtherSystem(crs: unknown, file: string): void {
  if (crs === undefined) return;
  const properties = isObject(crs) && isObject(crs.properties) ? crs.properties : {};
  if (typeof properties.name === 'string' && isNamedWgs84(properties.name)) return;
  const crsName = normaliseText(String(properties.name ?? '?'));
  throw new RefusedError('BOUNDARY-CRS-UNKNOWN', { file, crs: crsName });
}

function polygonFeature(feature: unknown, number: number): PolygonFeature | undefined {
  if (!isObject(feature) || !isObject(feature.geometry)) return undefined;
  const { type, coordinates } = feature.geometry;
  if (!Array.isArray(coordinates)) return undefined;
  const properties = readProperties(feature.properties);
  if (type === 'Polygon') return { number, properties, polygons: [coordinates] };
  if (type !== 'MultiPolygon') return undefined;
  // One without parts is a commune whose shape was lost: as one polygon without rings it is refused.
  return { number, properties, polygons: coordinates.length === 0 ? [coordinates] : coordinates };
}

function readProperties(properties: unknown): PolygonFeature['properties'] {
  const entries = Object.entries(isObject(properties) ? properties : {});
  return new Map(
    entries.map(([name, value]) => [
      normaliseText(name),
      typeof value === 'string' ? normaliseText(value) : value,
    ]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
