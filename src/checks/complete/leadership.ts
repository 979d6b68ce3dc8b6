import { communes, fullName } from '../../reference/units.ts';
import { placedPeople } from '../../store/outputs/commune-figures.ts';
import { aboutCity, type CheckRule } from '../check-rule.ts';
import { fullyHeard } from '../heard.ts';
import { positionMatcher } from '../positions.ts';

/** Every commune has its leaders: one Bí thư, two deputies, and those of the norms' other posts. */
export const leadershipIsFilled: CheckRule = function* ({ store, norms }) {
  const isHeard = fullyHeard(store, 'staff');
  const people = placedPeople(store);
  for (const commune of communes.filter(({ code }) => isHeard(code))) {
    const own = people.filter(({ receiver_code }) => receiver_code === commune.code);
    for (const { post, quota, positions } of norms.leadership.posts) {
      const isOfPost = positionMatcher(positions);
      const filled = own
        .filter(({ new_position }) => isOfPost(new_position))
        .reduce((sum, { count }) => sum + count, 0);
      if (filled >= quota) continue;
      const values = { commune: fullName(commune), commune_code: commune.code, post, filled, quota };
      yield aboutCity('COMMUNE-POSTS-UNFILLED', { kind: 'staff', values });
    }
  }
};
