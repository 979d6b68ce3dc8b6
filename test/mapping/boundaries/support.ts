import { type Commune, communeByCode } from '../../../src/reference/units.ts';
import type { Position } from '../../../src/store/mapping/boundaries.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { premisesHeading, premisesRow } from '../support.ts';

/** A feature as a file holds it. */
export interface FeatureInput {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly geometry: unknown;
}

/** The commune of a code. */
export function commune(code: string): Commune {
  const found = communeByCode.get(code);
  if (!found) throw new Error(`no commune ${code}`);
  return found;
}

/** A closed ring around a box, counter-clockwise, in degrees. */
export function box(west: number, south: number, east: number, north: number): readonly Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** An invented square of about 200 m around a commune's centre. */
export function squareAround(code: string, half = 0.001): readonly (readonly Position[])[] {
  const { latitude, longitude } = commune(code);
  return [box(longitude - half, latitude - half, longitude + half, latitude + half)];
}

export function feature(
  properties: FeatureInput['properties'],
  coordinates: unknown,
  type = 'Polygon',
): FeatureInput {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

/** The text of a file of boundaries. */
export function collection(
  features: readonly unknown[],
  rest: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({ type: 'FeatureCollection', ...rest, features });
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Squares of communes, with their codes as text. */
export function squares(...codes: readonly string[]): readonly FeatureInput[] {
  return codes.map((code) => feature({ ma_xa: code }, squareAround(code)));
}

/** The heading of premises that say where they lie. */
export const placedHeading: readonly CellInput[] = [...premisesHeading, 'Vĩ độ', 'Kinh độ'];

/** Premises of a former commune at a place. */
export function placedRow(
  number: number,
  place: string,
  latitude: CellInput,
  longitude: CellInput,
  destination: CellInput = '',
): readonly CellInput[] {
  return [...premisesRow(number, place, destination), latitude, longitude];
}

/** Premises of quận Hoàn Kiếm in the middle of the former phường Cửa Nam's successors, near an edge, and elsewhere. */
export function placedRows(): readonly (readonly CellInput[])[] {
  const { latitude, longitude } = commune('00070');
  return [
    placedHeading,
    placedRow(1, 'Cửa Nam', latitude, longitude),
    placedRow(2, 'Cửa Nam', latitude, longitude + 0.00099),
    placedRow(3, 'Cửa Nam', latitude, longitude + 0.002),
    placedRow(4, 'Cửa Nam', '', ''),
    placedRow(5, 'Cửa Nam', latitude, ''),
    placedRow(6, 'Cửa Nam', commune('00082').latitude, commune('00082').longitude),
  ];
}
