import { RefusedError, refusalCodes } from '../../findings/refusals.ts';
import { ruleSeverities } from '../../findings/rules.ts';
import { valueCodes } from '../../findings/value-codes.ts';
import { nearest } from './nearest.ts';

/** The refusal of a code that no finding has, with the nearest that there is. */
export function unknownCode(text: string): RefusedError {
  const codes = [...Object.keys(ruleSeverities), ...valueCodes(), ...refusalCodes];
  return new RefusedError('CODE-UNKNOWN', { text, suggestion: nearest(text, codes) });
}
