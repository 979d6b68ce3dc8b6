import {
  readiness,
  readinessItems,
  readinessPosts,
  type TrialMeasure,
  trialGroups,
  trialKey,
} from '../../inventory/readiness.ts';
import { type Commune, communes, fullName } from '../../reference/units.ts';
import type { ReadinessRules } from '../../settings/readiness.ts';
import { communeOfPart } from '../../store/packs/commune-of-part.ts';
import {
  type CommuneReadiness,
  communeReadiness,
  readinessConflicts,
} from '../../store/receiving/readiness.ts';
import { aboutCity, type CheckRule, type PlacedFinding } from '../check-rule.ts';

/**
 * Each of the 126 communes says that it can start: its leadership posts are filled, nothing is missing, the trial
 * run reached what the city asks. While nobody has said anything that is one matter of the city. In the workspace of one
 * commune's part only that is asked.
 */
export const communesAreReady: CheckRule = function* ({ store, readiness: rules }) {
  const stated = new Map(communeReadiness(store).map((each) => [each.commune, each]));
  const contested = new Map(readinessConflicts(store).map(({ commune, rows }) => [commune, rows]));
  if (stated.size + contested.size === 0) {
    yield aboutCity('CITY-READINESS-MISSING', {
      values: { inventory: readiness.title, count: communes.length },
    });
    return;
  }
  const own = communeOfPart(store);
  for (const commune of communes.filter(({ code }) => own === undefined || code === own)) {
    const [said, sides] = [stated.get(commune.code), contested.get(commune.code)];
    if (sides) {
      const named = sides.map(({ return: number, file, row }) => `${number} (${file} › ${row})`);
      const values = { ...namesOf(commune), sides: named.join(' ≠ ') };
      yield aboutCity('COMMUNE-READINESS-CONTESTED', { values });
    } else if (said) yield* openMatters(commune, said, rules);
    else yield aboutCity('COMMUNE-READINESS-MISSING', { values: namesOf(commune) });
  }
};

function namesOf({ code, ...unit }: Commune) {
  return { commune: fullName(unit), commune_code: code };
}

function* openMatters(
  commune: Commune,
  said: CommuneReadiness,
  rules: ReadinessRules,
): Generator<PlacedFinding> {
  const { stated, problems, file, sheet, row } = said;
  const base = { ...namesOf(commune), file, sheet, row };
  if (problems.length > 0)
    yield aboutCity('COMMUNE-READINESS-UNREADABLE', { values: { ...base, count: problems.length } });
  for (const key of readinessPosts) {
    const [filled, quota] = [stated[key], rules.posts[key]];
    const isStated = typeof filled === 'number';
    if (isStated && filled >= quota) continue;
    // What nobody has written is no zero: the sentence leaves it open.
    const values = { ...base, post: headingOf(key), ...(isStated ? { filled } : {}), quota };
    yield aboutCity('COMMUNE-READINESS-POST-OPEN', { values });
  }
  for (const key of readinessItems) {
    if (stated[key] === 'có') continue;
    const values = {
      ...base,
      post: headingOf(key),
      why: stated[key] === 'chưa' ? 'not-ready' : 'not-stated',
    };
    yield aboutCity('COMMUNE-READINESS-ITEM-OPEN', { values });
  }
  yield* trialMatters(base, said, rules);
}

function headingOf(key: string): string {
  return readiness.fields[key]?.heading ?? key;
}

type Base = Readonly<Record<string, string | number>>;

/** Of each group what it did not reach; one of which a measure is not stated has no result, whatever the others say. */
function* trialMatters(
  base: Base,
  { stated }: CommuneReadiness,
  { trial, groups }: ReadinessRules,
): Generator<PlacedFinding> {
  for (let group = 1; group <= trialGroups; group += 1) {
    const values = { ...base, post: groups[group - 1] ?? String(group) };
    const of = (measure: TrialMeasure) => {
      const value = stated[trialKey(group, measure)];
      return typeof value === 'number' ? value : null;
    };
    const [tried, solved, minutes, satisfied] = [of('tried'), of('solved'), of('minutes'), of('satisfied')];
    if (!tried || solved === null || minutes === null || satisfied === null)
      yield aboutCity('COMMUNE-TRIAL-MISSING', { values });
    const share = tried && solved !== null ? Math.floor((solved * 1000) / tried) / 10 : null;
    const below = (why: string, value: number, limit: number) =>
      aboutCity('COMMUNE-TRIAL-BELOW-TARGET', { values: { ...values, why, value, limit } });
    if (!tried) continue;
    if (share !== null && share < trial.least_solved_percent)
      yield below('trial-solved', share, trial.least_solved_percent);
    if (minutes !== null && minutes > trial.most_minutes)
      yield below('trial-minutes', minutes, trial.most_minutes);
    if (satisfied !== null && satisfied < trial.least_satisfied_percent)
      yield below('trial-satisfied', satisfied, trial.least_satisfied_percent);
  }
}
