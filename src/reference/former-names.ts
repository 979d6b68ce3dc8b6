import { splitFormerList } from './former-lists.ts';
import { type FormerContext, type FormerVia, findFormerMatches } from './former-matches.ts';
import type { FormerCommune } from './units.ts';

/** What a cell says about a former commune. */
export type FormerResolution =
  | {
      readonly kind: 'found';
      readonly former: FormerCommune;
      readonly via: FormerVia;
      /** Present when the unit lies in another district than the context says. */
      readonly districtDisagrees?: { readonly context: string; readonly found: string };
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly FormerCommune[] }
  | { readonly kind: 'unknown' };

/**
 * The former commune a cell means: a code of the former era, a name with or without its type, or an address.
 *
 * A stated type and a stated district decide; the context's district decides between equals only, and is
 * reported when it disagrees. Accents decide where the name has any. A retired name leads to its successor. More than
 * one possibility is `ambiguous`, never a guess.
 */
export function resolveFormerCommune(text: string, context: FormerContext = {}): FormerResolution {
  const [first, ...others] = findFormerMatches(text, context);
  if (!first) return { kind: 'unknown' };
  if (others.length > 0)
    return { kind: 'ambiguous', candidates: [first, ...others].map(({ former }) => former) };
  const { districtCode } = context;
  const disagrees = districtCode !== undefined && districtCode !== first.former.districtCode;
  return {
    kind: 'found',
    ...first,
    ...(disagrees && { districtDisagrees: { context: districtCode, found: first.former.districtCode } }),
  };
}

/**
 * The former communes a cell lists, each resolved by the rules of `resolveFormerCommune`, in the order of the cell:
 * "Cửa Nam, Hàng Bông; Tràng Tiền", "xã A và xã B", one per line. Empty for an empty cell.
 */
export function resolveFormerCommunes(
  text: string,
  context: FormerContext = {},
): readonly FormerResolution[] {
  return splitFormerList(text).map((entry) => resolveFormerCommune(entry, context));
}
