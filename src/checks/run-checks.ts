import type { SeverityCounts } from '../findings/finding.ts';
import { clearFindings, countFindings, type FindingFilter, findingWriter } from '../store/checks/findings.ts';
import { replaceSixClear } from '../store/checks/six-clear.ts';
import { applyWaivers } from '../store/checks/waivers.ts';
import { inTransaction, type Store } from '../store/database.ts';
import { type Actor, appendOperation } from '../store/operations.ts';
import { communeOfPart } from '../store/packs/commune-of-part.ts';
import { assetsInListedPremises } from './between/assets-in-listed-premises.ts';
import { assetsInOneList } from './between/assets-listed-twice.ts';
import { filesGoWithTheirWork } from './between/files-go-with-work.ts';
import { oneAddressOnce } from './between/one-address-once.ts';
import { oneInventoryCodeOnce } from './between/one-inventory-code-once.ts';
import { onePlateOnce } from './between/one-plate-once.ts';
import { nobodyInTwoPlaces } from './between/placed-in-two-communes.ts';
import { premisesInOneList } from './between/premises-listed-twice.ts';
import { projectsInOneDistrict } from './between/projects-in-two-districts.ts';
import { receiptsAgree } from './between/receipts-agree.ts';
import { receiptsAreSettled } from './between/receipts-are-settled.ts';
import { rowsInOnePart } from './between/rows-in-one-part.ts';
import { sameNameAndBirth } from './between/same-name-and-birth.ts';
import { versionsAgree } from './between/versions-agree.ts';
import type { CheckRule } from './check-rule.ts';
import type { CheckSettings } from './check-settings.ts';
import { everyDivisionHasStaff } from './complete/divisions.ts';
import { everyFormerCommuneAppears } from './complete/former-communes.ts';
import { leadershipIsFilled } from './complete/leadership.ts';
import { communesAreReady } from './complete/readiness.ts';
import { divisionsOfTheirCommune } from './divisions.ts';
import { officesHaveRoom } from './fit/office-space.ts';
import { staffingFitsResidents } from './fit/staffing.ts';
import { trainingFitsPlace } from './fit/training-needs.ts';
import { oneOrTwoHeadquarters } from './headquarters.ts';
import { everyDistrictHasSent } from './missing-inventories.ts';
import { nobodyInTwoLists } from './people-in-two-lists.ts';
import { judgeRecords } from './six-clear/judge-records.ts';
import { targetsAgree } from './target-rule.ts';

/** Every rule over the whole store, in the order of a report. */
const checkRules: readonly CheckRule[] = [
  nobodyInTwoLists,
  nobodyInTwoPlaces,
  sameNameAndBirth,
  divisionsOfTheirCommune,
  assetsInOneList,
  onePlateOnce,
  oneInventoryCodeOnce,
  assetsInListedPremises,
  premisesInOneList,
  oneAddressOnce,
  projectsInOneDistrict,
  rowsInOnePart,
  filesGoWithTheirWork,
  oneOrTwoHeadquarters,
  versionsAgree,
  everyDistrictHasSent,
  everyFormerCommuneAppears,
  everyDivisionHasStaff,
  leadershipIsFilled,
  communesAreReady,
  officesHaveRoom,
  staffingFitsResidents,
  trainingFitsPlace,
  receiptsAgree,
  receiptsAreSettled,
  targetsAgree,
];

/** Rules about what districts have not sent: the pack of a commune does not say it. */
const rulesOfWholeCity: ReadonlySet<CheckRule> = new Set([
  everyDistrictHasSent,
  everyFormerCommuneAppears,
  targetsAgree,
]);

export interface CheckOptions extends CheckSettings {
  readonly actor: Actor;
  readonly dryRun: boolean;
  /** `YYYY-MM-DD`: open commitments before it are past. */
  readonly today: string;
  /** What is reported; everything is checked. */
  readonly filter: FindingFilter;
}

/**
 * Runs every rule over the store and the six clear over the records they apply to, then hands the result to
 * `report` while it stands; the findings of an earlier check are replaced.
 */
export async function runChecks<Report>(
  store: Store,
  options: CheckOptions,
  report: (counts: SeverityCounts) => Report,
): Promise<Report> {
  const run = () => {
    appendOperation(store, options.actor, 'check', {});
    clearFindings(store, 'check');
    const write = findingWriter(store, 'check');
    const context = { ...options, store };
    const isPart = communeOfPart(store) !== undefined;
    const rules = checkRules.filter((rule) => !isPart || !rulesOfWholeCity.has(rule));
    for (const rule of rules) for (const { finding, place } of [...rule(context)]) write(finding, place);
    const judged = judgeRecords(store, options.scope, options);
    replaceSixClear(store, judged.results);
    for (const { finding, place } of judged.findings) write(finding, place);
    applyWaivers(store, options.today);
    return report(countFindings(store, options.filter));
  };
  return inTransaction(store, run, { keep: !options.dryRun });
}
