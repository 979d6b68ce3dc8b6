import { RefusedError } from '../../findings/refusals.ts';
import { nameKey } from '../../reference/name-index.ts';
import { resolveReceiver } from '../../reference/receiver-names.ts';
import { type Commune, communeByCode, formerCommuneByCode, fullName } from '../../reference/units.ts';
import { normaliseText } from '../../text/normalise.ts';
import type { PolygonFeature } from './geojson.ts';

const codeLength = 5;

/**
 * The commune of the new era that a property's value means: its code, as text or as a number that has lost its
 * leading zeros, or its name.
 */
export function communeOfValue(value: unknown): Commune | undefined {
  const code = codeOfValue(value);
  if (code !== undefined) return communeByCode.get(code);
  if (typeof value !== 'string') return undefined;
  const resolution = resolveReceiver(value);
  return resolution.kind === 'found' ? communeByCode.get(resolution.receiver.code) : undefined;
}

function codeOfValue(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const digits = normaliseText(text);
  return /^\d{1,5}$/.test(digits) ? digits.padStart(codeLength, '0') : undefined;
}

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
    throw new RefusedError('BOUNDARY-PROPERTY-NOT-FOUND', { file, properties: names.join(', ') });
  }
  if (others.some(({ communes }) => communes !== first.communes)) {
    const properties = fitting.map(({ name }) => name).join(', ');
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
  const properties = names.join(', ');
  throw new RefusedError('BOUNDARY-PROPERTY-UNKNOWN', { file, property, properties });
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

/** A property whose values are all codes of the former era, and not all of the new one, tells what the file is. */
function refuseFormerCodes(
  features: readonly PolygonFeature[],
  names: readonly string[],
  file: string,
): void {
  for (const name of names) {
    const codes = features.map(({ properties }) => codeOfValue(properties.get(name)) ?? '');
    const ended = codes.find((code) => isFormerOnly(code));
    if (ended !== undefined && codes.every((code) => formerCommuneByCode.has(code)))
      throw formerEra(ended, file);
  }
}

/**
 * Throws a `RefusedError` when a feature is a commune of the former era: its code ended with that era, or it goes
 * on as the code of a commune of another name and the feature bears the former one. All 126 codes were former ones.
 */
export function refuseFormerEra(feature: PolygonFeature, property: string, file: string): void {
  const code = codeOfValue(feature.properties.get(property));
  if (code === undefined) return;
  const [former, commune] = [formerCommuneByCode.get(code), communeByCode.get(code)];
  if (!former) return;
  const texts = [...feature.properties.values()].filter((value) => typeof value === 'string').map(nameKey);
  const bears = (unit: { readonly type: string; readonly name: string }) =>
    texts.includes(nameKey(unit.name)) || texts.includes(nameKey(fullName(unit)));
  if (!commune || (bears(former) && !bears(commune))) throw formerEra(code, file);
}

function isFormerOnly(code: string): boolean {
  return formerCommuneByCode.has(code) && !communeByCode.has(code);
}

function formerEra(code: string, file: string): RefusedError {
  const former = formerCommuneByCode.get(code);
  return new RefusedError('BOUNDARY-FORMER-ERA', { file, code, name: former ? fullName(former) : '' });
}
