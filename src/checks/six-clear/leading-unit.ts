import { findDistrictInText } from '../../reference/district-names.ts';
import { divisionsOf, isDivisionOfOtherType } from '../../reference/divisions.ts';
import { resolveFormerCommune } from '../../reference/former-names.ts';
import { resolveReceiver } from '../../reference/receiver-names.ts';
import type { Receiver } from '../../reference/receivers.ts';
import { type Commune, communeByCode, fullName, linksOfFormer } from '../../reference/units.ts';
import type { LeadingUnits } from '../../settings/six-clear-data.ts';
import { plainWords } from './subject.ts';

/** What a text says about the unit that leads. */
export type LeadingUnit =
  | { readonly kind: 'exists'; readonly receiver: Receiver | undefined }
  /** A commune that exists has no such division; `divisions` are those it has. */
  | { readonly kind: 'no-such-division'; readonly divisions: readonly string[] }
  /** A unit of a former district or commune; `destinations` are the communes it went to, where that can be said. */
  | { readonly kind: 'ended'; readonly destinations: readonly string[] }
  | { readonly kind: 'several'; readonly first: string; readonly others: readonly string[] }
  | { readonly kind: 'unknown' };

/** What separates units in a cell; "và" and a comma stand within the names of units as well. */
const separators = /[;+/]|,\s*(?=(?:sở|xã|phường|phòng|ubnd))|\svà\s(?=(?:sở|xã|phường|phòng|ubnd))/iu;

/** Words between a division's name and its commune's. */
const ownerWords = /(?:^| )(?<!và )(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân|của|thuộc|xã|phường|x|p)$/u;

/** The unit that a text names as the one that leads. */
export function leadingUnit(text: string, units: LeadingUnits): LeadingUnit {
  const written = text.normalize('NFC');
  const parts = written
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const named = new Set(parts.flatMap((part) => nameOfUnit(part, units) ?? []));
  const [first = written, ...others] = parts;
  if (named.size > 1) return { kind: 'several', first, others };
  const resolved = resolveReceiver(written);
  if (resolved.kind === 'found') return unitOf(written, resolved.receiver, units);
  const owner = ownerOf(written);
  if (owner) return unitOf(written, owner, units);
  if (named.size === 1 && parts.every((part) => isDivision.test(part) || nameOfUnit(part, units)))
    return { kind: 'exists', receiver: undefined };
  if (others.length > 0) return { kind: 'several', first, others };
  return endedUnit(written) ?? { kind: 'unknown' };
}

/** What a text names that may lead: a receiver's code, or a body of the list, alone or with a division before it. */
function nameOfUnit(text: string, { bodies }: LeadingUnits): string | undefined {
  const resolved = resolveReceiver(text);
  if (resolved.kind === 'found') return resolved.receiver.code;
  const words = ` ${plainWords(text)}`;
  return bodies.find((body) => words.endsWith(` ${plainWords(body)}`));
}

/** What begins as the name of a part of something. */
const isDivision = /^(?:phòng|ban|chi cục|trung tâm|văn phòng|đội|trạm)(?!\p{L})/iu;

const divisionOf =
  /^(?:phòng|văn phòng|trung tâm|ban|công an|ban chỉ huy quân sự|trạm|đội)\b.*?((?:ubnd |uỷ ban nhân dân |ủy ban nhân dân )?(?:xã|phường)\s.+)$/iu;

/** The commune behind a division whose name has words that stand for receivers as well. */
function ownerOf(text: string): Receiver | undefined {
  const owner = divisionOf.exec(text)?.[1];
  const resolved = owner === undefined ? undefined : resolveReceiver(owner);
  return resolved?.kind === 'found' ? resolved.receiver : undefined;
}

function unitOf(text: string, receiver: Receiver, units: LeadingUnits): LeadingUnit {
  const commune = communeByCode.get(receiver.code);
  const part = commune === undefined ? '' : partOfCommune(text, commune);
  if (!commune || part === '') return { kind: 'exists', receiver };
  const isOf = (name: string) => `${part} `.startsWith(`${plainWords(name)} `);
  if (divisionsOf(commune.type).some(isOf) || units.of_communes.some(isOf))
    return { kind: 'exists', receiver };
  const own = divisionsOf(commune.type);
  const meant = isDivisionOfOtherType(part, commune.type)
    ? own.filter((name) => name.startsWith('Phòng Kinh tế'))
    : own;
  const divisions = meant.map((name) => `${name} ${fullName(commune)}`);
  return { kind: 'no-such-division', divisions };
}

/** What stands before a commune's own name: "phòng kinh tế" of "Phòng Kinh tế, UBND xã Sóc Sơn"; empty for the commune itself. */
function partOfCommune(text: string, { name }: Commune): string {
  const words = plainWords(text);
  const at = ` ${words} `.lastIndexOf(` ${plainWords(name)} `);
  if (at < 0) return '';
  let part = words.slice(0, at).trim();
  while (ownerWords.test(part)) part = part.replace(ownerWords, '').trim();
  return part;
}

function endedUnit(text: string): LeadingUnit | undefined {
  const former = resolveFormerCommune(text);
  if (former.kind === 'found') {
    const destinations = linksOfFormer(former.former.code).map(({ commune }) => fullName(commune));
    return { kind: 'ended', destinations };
  }
  return findDistrictInText(text) ? { kind: 'ended', destinations: [] } : undefined;
}
