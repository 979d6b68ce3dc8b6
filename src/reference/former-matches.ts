import { normaliseText } from '../text/normalise.ts';
import { splitEras } from './eras.ts';
import type { FormerName } from './former-index.ts';
import type { Mention } from './marked-parts.ts';
import { readMentions } from './mentions.ts';
import { namedCommunes, statedDistricts } from './named-units.ts';
import { readUnitCode, type UnitCode } from './unit-codes.ts';
import { districtByCode, type FormerCommune, type FormerDistrict, formerCommuneByCode } from './units.ts';

/** How a text led to a former commune: its code, its name, a name retired before, or a longer address. */
export type FormerVia = 'code' | 'name' | 'retired' | 'address';

/** A former commune a text may mean, and how. */
export interface FormerMatch {
  readonly former: FormerCommune;
  readonly via: FormerVia;
}

/** What is known beside the text: the district whose file it stands in. */
export interface FormerContext {
  readonly districtCode?: string;
}

/** Why a text that names a former commune leads to none. */
export type FormerContradiction =
  /** The district beside the name has no such commune; these have. */
  | {
      readonly kind: 'district';
      readonly stated: readonly FormerDistrict[];
      readonly named: readonly FormerCommune[];
    }
  /** The place beside the name is none of the 30 former districts. */
  | { readonly kind: 'elsewhere'; readonly named: readonly FormerCommune[] }
  /** The code and the name beside it are of two units. */
  | { readonly kind: 'code'; readonly coded: FormerCommune; readonly named: readonly FormerCommune[] };

/** Every former commune a text may mean; where it contradicts itself none, and why. */
export interface FormerReading {
  readonly matches: readonly FormerMatch[];
  readonly contradiction?: FormerContradiction;
}

/** Every former commune the text may mean, by the rules of `resolveFormerCommune`; none when it names none. */
export function findFormerMatches(text: string, context: FormerContext = {}): readonly FormerMatch[] {
  return readFormer(text, context).matches;
}

/** The former communes a text may mean, by the rules of `resolveFormerCommune`, or what contradicts in it. */
export function readFormer(text: string, context: FormerContext = {}): FormerReading {
  const code = readUnitCode(normaliseText(text));
  if (!code) return readNames(text, context);
  const coded = formerCommuneByCode.get(code.code);
  if (code.rest === '') {
    const fits = coded && (code.type === undefined || code.type === coded.type);
    return { matches: fits ? [{ former: coded, via: 'code' }] : [] };
  }
  return readCodeAndNames(code, coded, readNames(code.rest, context));
}

/** A code beside a name chooses among its units; a code of another unit is a contradiction, but for a postal code. */
function readCodeAndNames(
  { isCertain, rest }: UnitCode,
  coded: FormerCommune | undefined,
  byName: FormerReading,
): FormerReading {
  if (!coded) return isCertain ? { matches: [] } : byName;
  const named = byName.matches.map(({ former }) => former);
  if (named.includes(coded)) return { matches: [{ former: coded, via: 'code' }] };
  if (!isCertain) return byName;
  const onlyDistrict = named.length === 0 && namesOnlyDistrictOf(rest, coded);
  return onlyDistrict
    ? { matches: [{ former: coded, via: 'code' }] }
    : { matches: [], contradiction: { kind: 'code', coded, named } };
}

function namesOnlyDistrictOf(text: string, { districtCode }: FormerCommune): boolean {
  const mentions = readMentions(text);
  const isPlace = ({ kind }: Mention) => kind === 'district' || kind === 'city' || kind === 'bare';
  return mentions.every(isPlace) && statedDistricts(mentions).some(({ code }) => code === districtCode);
}

function readNames(text: string, context: FormerContext): FormerReading {
  const { former, now } = splitEras(text);
  const mentions = readMentions(former);
  const names = namedCommunes(mentions);
  if (now === '') return inDistrict(mentions, names, context);
  const after = readMentions(now);
  if (names.length === 0) return inDistrict([...mentions, ...after], namedCommunes(after), context);
  const districts = statedDistricts(mentions).length > 0 ? mentions : [...mentions, ...after];
  const reading = inDistrict(districts, names, context);
  const later = new Set(namedCommunes(after).map((name) => name.former));
  const narrowed = reading.matches.filter((match) => later.has(match.former));
  return narrowed.length > 0 ? { matches: narrowed } : reading;
}

function inDistrict(
  mentions: readonly Mention[],
  names: readonly FormerName[],
  context: FormerContext,
): FormerReading {
  const named = [...new Set(names.map(({ former }) => former))];
  if (mentions.some(({ kind }) => kind === 'elsewhere')) {
    return { matches: [], ...(named.length > 0 && { contradiction: { kind: 'elsewhere', named } }) };
  }
  const stated = statedDistricts(mentions);
  const isAddress = mentions.some(({ kind }) => kind === 'other' || kind === 'number');
  if (stated.length > 0) {
    const there = names.filter(({ districtCode }) => stated.some(({ code }) => code === districtCode));
    const disagrees = names.length > 0 && there.length === 0;
    return {
      matches: matchesOf(there, isAddress),
      ...(disagrees && { contradiction: { kind: 'district', stated, named } }),
    };
  }
  const here = names.filter(({ districtCode }) => districtCode === context.districtCode);
  return { matches: matchesOf(here.length > 0 ? here : names, isAddress) };
}

/** Whether a text says itself in which district a former commune lies: "phường Phúc Xá, quận Ba Đình". */
export function statesDistrictOf(text: string, former: FormerCommune): boolean {
  return statedDistrictCodes(text).has(former.districtCode);
}

/** The codes of the former districts that a text names. */
export function statedDistrictCodes(text: string): ReadonlySet<string> {
  return new Set(statedDistricts(readMentions(text)).map(({ code }) => code));
}

/** The former districts a text is about when it names nothing else: "quận Ba Đình, Hà Nội", "Q.HK", "001". */
export function readDistrictsAlone(text: string): readonly FormerDistrict[] {
  const byCode = districtByCode.get(normaliseText(text));
  if (byCode) return [byCode];
  const mentions = readMentions(text);
  const isOther = ({ kind }: Mention) => kind !== 'district' && kind !== 'bare' && kind !== 'city';
  if (mentions.some(isOther)) return [];
  return [
    ...new Set(
      mentions.flatMap((mention) =>
        mention.kind === 'district' || mention.kind === 'bare' ? mention.districts : [],
      ),
    ),
  ];
}

function matchesOf(names: readonly FormerName[], isAddress: boolean): readonly FormerMatch[] {
  const byCode = new Map<string, FormerName>();
  for (const name of names) {
    if (!byCode.has(name.former.code) || name.via === 'name') byCode.set(name.former.code, name);
  }
  return [...byCode.values()].map(({ former, via }) => ({
    former,
    via: via === 'name' && isAddress ? 'address' : via,
  }));
}
