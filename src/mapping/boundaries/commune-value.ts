import { resolveReceiver } from '../../reference/receiver-names.ts';
import { type Commune, communeByCode } from '../../reference/units.ts';

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

/** A value as a unit's code of either era: five digits, lost zeros filled in; undefined for any other value. */
export function codeOfValue(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^\d{1,5}$/.test(text)) return undefined;
  return text.padStart(codeLength, '0');
}
