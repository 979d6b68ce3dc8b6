import { aboutCity, type CheckRule } from './check-rule.ts';
import { compareTargets } from './targets.ts';

/** The store has what the city published; a difference is said, never evened out. */
export const targetsAgree: CheckRule = ({ store, targets }) =>
  compareTargets(store, targets)
    .filter(({ published, found }) => published !== found)
    .map(({ key, published, found }) =>
      aboutCity('TARGET-DIFFERS', {
        values: { target: key, published, found, difference: found - published },
      }),
    );
