import { describe, expect, it } from 'vitest';
import { communeByCode } from '../../src/reference/units.ts';
import type { Store } from '../../src/store/database.ts';
import { type Position, replaceBoundaries } from '../../src/store/mapping/boundaries.ts';
import { actor } from '../helpers/workspace.ts';
import { findingsOf, type Grid } from '../import/support.ts';
import { first, forbidden, mapped, second } from './given.ts';
import {
  assignmentsOf,
  map,
  placeName,
  premisesHeading,
  premisesRow,
  splitPlace,
  wholePlace,
} from './support.ts';

/** Latitude and longitude of the middle of an invented square of about a kilometre, in the city's own range. */
const middle = { latitude: 20.9, longitude: 105.8 };
const half = 0.005;

/** A file in which the square is this commune. */
function loadSquare(store: Store, commune: string): void {
  const { latitude, longitude } = middle;
  const [west, east, south, north] = [longitude - half, longitude + half, latitude - half, latitude + half];
  const ring: readonly Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const source = { file: 'ranh-gioi.geojson', sha256: '0'.repeat(64), size: 1, property: 'code' };
  replaceBoundaries(store, source, [{ commune, rings: [ring] }], actor, 1);
}

/** Premises of a place at a point, with or without a declared receiver. */
function premisesAtPoint(place: string, latitude: number, longitude: number, destination = ''): Grid {
  return [
    [...premisesHeading, 'Vĩ độ', 'Kinh độ'],
    [...premisesRow(1, place, destination), latitude, longitude],
  ];
}

async function mappedWith(commune: string, grid: Grid) {
  const { store } = await mapped(grid);
  loadSquare(store, commune);
  await map(store);
  const codes = ['OUTSIDE', 'SEVERAL', 'AGAINST-LAW', 'OTHER-RECEIVER', 'NEAR-EDGE'].filter(
    (code) => findingsOf(store, `BOUNDARY-${code}`).length > 0,
  );
  return { store, record: assignmentsOf(store, 'premises')[0], codes };
}

const split = placeName(splitPlace);
const { latitude, longitude } = middle;

describe('premises with coordinates', () => {
  it('that the law leaves open fall to the boundary that holds them, with the distance to its edge', async () => {
    const { record, codes } = await mappedWith(first, premisesAtPoint(split, latitude, longitude));
    expect(record).toMatchObject({ receiver: first, method: 'boundary' });
    expect(record?.evidence).toMatch(/^ranh-gioi\.geojson › 5\d\d m$/);
    expect(codes).toEqual([]);
  });

  it('outside all boundaries, and too near an edge, stay open and are reported', async () => {
    const outside = await mappedWith(first, premisesAtPoint(split, latitude + 0.02, longitude));
    expect([outside.record?.receiver, outside.codes]).toEqual([null, ['OUTSIDE']]);
    const edge = await mappedWith(first, premisesAtPoint(split, latitude + half - 0.00001, longitude));
    expect([edge.record?.receiver, edge.codes]).toEqual([null, ['NEAR-EDGE']]);
  });

  it('on a commune that the law does not allow stay open and are reported', async () => {
    const { record, codes } = await mappedWith(forbidden, premisesAtPoint(split, latitude, longitude));
    expect([record?.receiver, codes]).toEqual([null, ['AGAINST-LAW']]);
  });

  it('that have a receiver keep it, and are reported where the boundary says otherwise', async () => {
    const declared = premisesAtPoint(split, latitude, longitude, second);
    const { record, codes } = await mappedWith(first, declared);
    expect(record).toMatchObject({ receiver: second, method: 'declared' });
    expect(codes).toEqual(['OTHER-RECEIVER']);
    const lawful = await mappedWith(second, declared);
    expect(lawful.codes).toEqual([]);
  });

  it('go by law before they go by boundary', async () => {
    const commune = communeByCode.get(forbidden)?.code ?? '';
    const { record, codes } = await mappedWith(
      commune,
      premisesAtPoint(placeName(wholePlace), latitude, longitude),
    );
    expect(record).toMatchObject({ method: 'law-whole' });
    expect(codes).toEqual(['AGAINST-LAW']);
  });
});
