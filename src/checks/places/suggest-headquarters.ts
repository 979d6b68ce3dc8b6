import { headquartersArrangements } from '../../inventory/premises.ts';
import { kilometresBetween, type Point } from '../../reference/distance.ts';
import { type Commune, communes } from '../../reference/units.ts';
import type { Norms } from '../../settings/settings.ts';
import type { Store } from '../../store/database.ts';
import { type OfficePremises, officePremises } from '../../store/outputs/office-premises.ts';
import { officeSpaces } from '../fit/office-space.ts';

/** One or two premises as the headquarters of a commune. */
export interface Headquarters {
  readonly premises: readonly OfficePremises[];
  /** In hundredths of m². */
  readonly floor: number;
  /** From the middle of the commune to the farther of them, where their coordinates are known. */
  readonly kilometres: number | null;
}

/** What is suggested for a commune, beside what its districts proposed. */
export interface HeadquartersSuggestion {
  readonly commune: Commune;
  /** The floor that the norm asks for the people placed there, in hundredths of m². */
  readonly norm: number;
  readonly people: number;
  /** Null where no one or two of its premises reach the norm. */
  readonly suggested: Headquarters | null;
  readonly proposed: Headquarters;
  readonly verdict: HeadquartersVerdict;
}

/**
 * What was proposed beside what is suggested: the same; smaller is enough; the proposal lacks room and the suggestion has
 * it; or no one or two premises have room.
 */
export type HeadquartersVerdict = 'same' | 'smaller' | 'needed' | 'too-small';

/**
 * For each commune with people the one or two of its offices that reach the norm of space: one rather than two, then
 * the nearest to its middle by whole kilometres (those without coordinates last), then the least floor to keep up.
 * What renewal would cost is in no inventory.
 */
export function suggestHeadquarters(store: Store, norms: Norms): readonly HeadquartersSuggestion[] {
  const spaceOf = officeSpaces(store, norms);
  const premises = officePremises(store);
  return communes.flatMap((commune) => {
    const { norm, people } = spaceOf(commune.code);
    if (people === 0) return [];
    const own = premises.filter(({ receiver_code }) => receiver_code === commune.code);
    const arranged = own.filter(({ arrangement }) => headquartersArrangements.includes(arrangement ?? ''));
    const proposed = asHeadquarters(arranged, commune);
    const suggested = leastOf(choicesOf(own, commune).filter(({ floor }) => floor >= norm));
    const verdict = verdictOf(suggested, proposed, norm);
    return [{ commune, norm, people, suggested, proposed, verdict }];
  });
}

function verdictOf(
  suggested: Headquarters | null,
  proposed: Headquarters,
  norm: number,
): HeadquartersVerdict {
  if (suggested === null) return 'too-small';
  if (numbersOf(suggested) === numbersOf(proposed)) return 'same';
  return proposed.floor < norm ? 'needed' : 'smaller';
}

function choicesOf(own: readonly OfficePremises[], commune: Point): readonly Headquarters[] {
  const pairs = own.flatMap((one, index) => own.slice(index + 1).map((other) => [one, other]));
  return [...own.map((one) => [one]), ...pairs].map((premises) => asHeadquarters(premises, commune));
}

function asHeadquarters(premises: readonly OfficePremises[], commune: Point): Headquarters {
  const distances = premises.map(({ latitude, longitude }) =>
    latitude === null || longitude === null ? null : kilometresBetween({ latitude, longitude }, commune),
  );
  const known = distances.filter((distance) => distance !== null);
  return {
    premises,
    floor: premises.reduce((sum, { floor_area }) => sum + floor_area, 0),
    kilometres: known.length > 0 && known.length === premises.length ? Math.max(...known) : null,
  };
}

function leastOf(choices: readonly Headquarters[]): Headquarters | null {
  const [least = null] = [...choices].sort(
    (left, right) =>
      left.premises.length - right.premises.length || byDistance(left, right) || left.floor - right.floor,
  );
  return least;
}

function byDistance(left: Headquarters, right: Headquarters): number {
  const whole = ({ kilometres }: Headquarters) =>
    kilometres === null ? Number.MAX_SAFE_INTEGER : Math.round(kilometres);
  return whole(left) - whole(right);
}

function numbersOf({ premises }: Headquarters): string {
  return premises.map(({ record }) => record).join(',');
}
