import type { Headquarters, HeadquartersSuggestion } from '../../checks/places/suggest-headquarters.ts';
import type { StaffSuggestion } from '../../checks/places/suggest-staff.ts';
import type { Messages } from '../../messages/messages.ts';
import { fullName } from '../../reference/units.ts';

const hundredths = 100;

/** Kilometres to one decimal: the places themselves are known no better. */
export function shownKilometres(kilometres: number): number {
  return Math.round(kilometres * 10) / 10;
}

/** The post that is suggested: the division, or the post of a leader. */
export function postWords({ post }: StaffSuggestion): string {
  return post.division ?? post.leader ?? '';
}

/** Why a place is suggested to somebody, in one sentence. */
export function staffReason(messages: Messages, suggestion: StaffSuggestion): string {
  const { post, kilometres } = suggestion;
  return messages.say('suggest.because', {
    kilometres: shownKilometres(kilometres),
    commune: fullName(post.commune),
    people: post.people,
    orientation: post.orientation,
    fit: fitWords(messages, suggestion),
  });
}

function fitWords(messages: Messages, suggestion: StaffSuggestion): string {
  const { post, fit, person } = suggestion;
  if (post.leader !== null) return messages.say('suggest.fit.leader', { position: person.position ?? '' });
  const values = { specialism: person.specialism ?? '', place: postWords(suggestion) };
  return messages.say(`suggest.fit.${fit}`, values);
}

/** The premises of a headquarters by name; what stands for none where there are none. */
export function premisesWords(messages: Messages, { premises }: Headquarters): string {
  if (premises.length === 0) return messages.say('suggest.office.none');
  return premises.map(({ name, address, record }) => name ?? address ?? `#${record}`).join(' + ');
}

/** Square metres, from hundredths. */
export function squareMetres(hundredthsOfThem: number): number {
  return hundredthsOfThem / hundredths;
}

/** What the comparison of a commune's headquarters comes to. */
export function verdictWords(messages: Messages, { verdict }: HeadquartersSuggestion): string {
  return messages.say(`suggest.verdict.${verdict}`);
}
