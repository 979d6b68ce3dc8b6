import type { Messages } from '../../messages/messages.ts';
import type { LookupAnswer, LookupCommune, LookupFormer, LookupMatch } from '../../reference/lookup.ts';
import { districtByCode, fullName } from '../../reference/units.ts';

/** "00073 phường Cửa Nam, Hoàn Kiếm". */
export function formerWords(former: LookupFormer): string {
  return `${former.code} ${fullName(former)}, ${former.district.name}`;
}

/** Where a former commune went, each with its shares when there are several. */
export function destinationWords({ links }: LookupMatch, messages: Messages): string {
  const [only, ...others] = links;
  if (only && others.length === 0) return fullName(only.commune);
  return links
    .map(({ commune, area, population }) =>
      messages.say('sheet.lookup.share', {
        name: fullName(commune),
        area: messages.say(`area.${area}`),
        population: messages.say(`population.${population}`),
      }),
    )
    .join('; ');
}

/** What a person should know where a text leads to no single former commune; empty when there is nothing to say. */
export function noteWords(answer: LookupAnswer, messages: Messages): string {
  const { contradiction, suggestions, matches, communes } = answer;
  if (contradiction) return contradictionWords(contradiction, messages);
  if (answer.state === 'ambiguous') {
    return messages.say('lookup.choose', { named: namesOf(matches.map(({ former }) => former)) });
  }
  if (answer.state === 'commune') {
    return communes.map(({ commune }) => newUnitWords(commune, messages)).join('; ');
  }
  if (suggestions.length === 0) return '';
  const names = suggestions.map((unit) =>
    unit.era === 'former' ? formerWords(unit) : newUnitWords(unit, messages),
  );
  return messages.say('lookup.suggestions', { names: names.join('; ') });
}

function contradictionWords(
  contradiction: NonNullable<LookupAnswer['contradiction']>,
  messages: Messages,
): string {
  const named = namesOf(contradiction.named);
  if (contradiction.kind === 'elsewhere') return messages.say('lookup.contradiction.elsewhere', { named });
  if (contradiction.kind === 'code') {
    const coded = formerWords(contradiction.coded);
    if (named === '') return messages.say('lookup.contradiction.code-only', { coded });
    return messages.say('lookup.contradiction.code', { coded, named });
  }
  const district = contradiction.stated
    .flatMap(({ code }) => districtByCode.get(code) ?? [])
    .map(fullName)
    .join(', ');
  return messages.say('lookup.contradiction.district', { district, named });
}

function namesOf(formers: readonly LookupFormer[]): string {
  return formers.map(formerWords).join('; ');
}

function newUnitWords(commune: LookupCommune, messages: Messages): string {
  return messages.say('lookup.new-unit', { code: commune.code, name: fullName(commune) });
}
