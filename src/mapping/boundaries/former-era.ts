import { RefusedError } from '../../findings/refusals.ts';
import { lookup } from '../../reference/lookup.ts';
import { nameKey } from '../../reference/name-index.ts';
import { communeByCode, formerCommuneByCode, fullName } from '../../reference/units.ts';
import { codeOfValue, communeOfValue } from './commune-value.ts';
import type { PolygonFeature } from './geojson.ts';

/**
 * Throws a `RefusedError` when a property holds codes of the former era throughout, and some that ended with it.
 * All 126 codes of the new era were codes of the former one, so a code alone does not tell.
 */
export function refuseFormerCodes(
  features: readonly PolygonFeature[],
  names: readonly string[],
  file: string,
): void {
  for (const name of names) {
    const codes = features.map(({ properties }) => codeOfValue(properties.get(name)) ?? '');
    const ended = codes.find((code) => formerCommuneByCode.has(code) && !communeByCode.has(code));
    if (ended !== undefined && codes.every((code) => formerCommuneByCode.has(code)))
      throw withFormer(formerName(ended), file);
  }
}

/**
 * Throws a `RefusedError` when what a property says of a feature is a commune of the former era: a code or a name
 * that ended with it, or a code that went on under another name while the feature bears the former one.
 */
export function refuseFormerEra({ properties }: PolygonFeature, property: string, file: string): void {
  const value = properties.get(property);
  const code = codeOfValue(value);
  if (code !== undefined) refuseFormerCode(code, properties, file);
  else if (typeof value === 'string') refuseFormerName(value, file);
}

function refuseFormerCode(code: string, properties: PolygonFeature['properties'], file: string): void {
  const [former, commune] = [formerCommuneByCode.get(code), communeByCode.get(code)];
  if (!former) return;
  const texts = [...properties.values()].filter((value) => typeof value === 'string').map(nameKey);
  const bears = (unit: { readonly type: string; readonly name: string }) =>
    texts.includes(nameKey(unit.name)) || texts.includes(nameKey(fullName(unit)));
  if (!commune || (bears(former) && !bears(commune))) throw withFormer(formerName(code), file);
}

function refuseFormerName(name: string, file: string): void {
  if (communeOfValue(name)) return;
  if (lookup(name).matches.some(({ via }) => via === 'name')) throw withFormer(name, file);
}

function formerName(code: string): string {
  const former = formerCommuneByCode.get(code);
  return former ? `${code} ${fullName(former)}` : code;
}

function withFormer(name: string, file: string): RefusedError {
  return new RefusedError('BOUNDARY-FORMER-ERA', { file, name });
}
