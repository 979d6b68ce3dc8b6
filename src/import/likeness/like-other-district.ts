import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { districtByCode, fullName } from '../../reference/units.ts';
import type { Store } from '../../store/database.ts';
import {
  type ComparedSubmission,
  mostLikeOfOthers,
  sampleNameless,
} from '../../store/submissions/like-submissions.ts';
import { type Purpose, standings } from '../../store/submissions/submission-states.ts';

/** From this share of common records on, two districts have sent the same list. */
const sameList = 0.5;

/** Says when a new submission lists what another district has sent already: one of the two is a mistake. */
export function likeOtherDistricts(
  store: Store,
  given: Omit<ComparedSubmission, 'state'>,
  purpose: Purpose,
): readonly Finding[] {
  const submission = { ...given, state: standings[purpose].counting };
  sampleNameless(store, submission);
  const found = mostLikeOfOthers(store, submission);
  if (!found || found.like.shared < found.records * sameList) return [];
  const { like, records } = found;
  const district = districtByCode.get(like.district_code);
  const values = {
    district: district ? fullName(district) : like.district_name,
    file: like.file,
    shared: like.shared,
    records,
    share: Math.round((like.shared / records) * 100),
  };
  return [ruleFinding('SUBMISSION-LIKE-OTHER-DISTRICT', {}, values)];
}
