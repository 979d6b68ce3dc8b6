import { RefusedError } from '../../findings/refusals.ts';
import { communeOfValue } from './commune-value.ts';
import { refuseFormerCodes } from './former-era.ts';
import type { PolygonFeature } from './geojson.ts';

/** Names of properties that a refusal lists; files of some map programs have hundreds. */
const namesListed = 40;

/**
 * The property that says of each feature which commune it is: the one that names a commune in every feature, and
 * no commune twice, so that a column of districts is not taken for one. Throws a `RefusedError` when there is
 * none, or when two say different things: then a person has to name it.
 */
export function findCommuneProperty(features: readonly PolygonFeature[], file: string): string {
  const names = propertyNames(features);
  const fitting = names.flatMap((name) => {
    const codes = communesBy(features, name);
    return codes ? [{ name, communes: codes.join() }] : [];
  });
  const [first, ...others] = fitting;
  if (!first) {
    refuseFormerCodes(features, names, file);
    throw new RefusedError('BOUNDARY-PROPERTY-NOT-FOUND', { file, properties: listed(names) });
  }
  if (others.some(({ communes }) => communes !== first.communes)) {
    const properties = listed(fitting.map(({ name }) => name));
    throw new RefusedError('BOUNDARY-PROPERTY-SEVERAL', { file, properties });
  }
  return first.name;
}

/** Throws a `RefusedError` when no feature has a property of this name. */
export function refuseUnknownProperty(
  features: readonly PolygonFeature[],
  property: string,
  file: string,
): void {
  const names = propertyNames(features);
  if (names.includes(property)) return;
  throw new RefusedError('BOUNDARY-PROPERTY-UNKNOWN', { file, property, properties: listed(names) });
}

function propertyNames(features: readonly PolygonFeature[]): readonly string[] {
  return [...new Set(features.flatMap(({ properties }) => [...properties.keys()]))];
}

/** The communes that a property names, feature by feature; undefined when it leaves one out or repeats one. */
function communesBy(features: readonly PolygonFeature[], name: string): readonly string[] | undefined {
  const codes = new Set<string>();
  for (const { properties } of features) {
    const commune = communeOfValue(properties.get(name));
    if (!commune || codes.has(commune.code)) return undefined;
    codes.add(commune.code);
  }
  return [...codes];
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return '–';
  const rest = names.length > namesListed ? ', …' : '';
  return names.slice(0, namesListed).join(', ') + rest;
}
