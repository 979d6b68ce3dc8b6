import { describeCitizenId } from '../text/citizen-id.ts';
import type { AssetRecord } from './assets.ts';
import type { AnyRecord, InventoryKind } from './inventory.ts';
import { type PremisesRecord, surplusArrangement } from './premises.ts';
import type { ProjectRecord } from './projects.ts';
import type { RecordFlaw, RecordRule } from './record-rule.ts';
import { addressInCommune, locationInCommune } from './record-rules/address-in-commune.ts';
import { builtAtHandover } from './record-rules/built-at-handover.ts';
import { finishedInFull } from './record-rules/finished-in-full.ts';
import { floorWithinStoreys } from './record-rules/floor-within-storeys.ts';
import { gradeIsOfType } from './record-rules/grade-of-type.ts';
import { handlingOnlyForSurplus } from './record-rules/handling-for-surplus.ts';
import { handlingDaysInOrder, handlingStatusAgrees } from './record-rules/handling-in-order.ts';
import { headquartersIsFree } from './record-rules/headquarters-free.ts';
import { headquartersHasFloor } from './record-rules/headquarters-has-floor.ts';
import { inUseAtHandover } from './record-rules/in-use-at-handover.ts';
import { newPlaceOnlyForStaying } from './record-rules/new-place-for-staying.ts';
import { noteKeepsIn } from './record-rules/note-takes-out.ts';
import { onePlateOneVehicle } from './record-rules/one-plate-one-vehicle.ts';
import { periodInOrder, writtenAtHandover, writtenByDistrict } from './record-rules/period-of-papers.ts';
import { policyOnlyForLeaving } from './record-rules/policy-for-leaving.ts';
import { progressAfterStart } from './record-rules/progress-after-start.ts';
import { quantityOfWhatCosts } from './record-rules/quantity-of-what-costs.ts';
import { saleHasCertificate } from './record-rules/sale-has-certificate.ts';
import { secrecyIsStated } from './record-rules/secrecy-stated.ts';
import { someAreHandedOver } from './record-rules/some-are-handed-over.ts';
import { surplusIsGivenUp } from './record-rules/surplus-is-given-up.ts';
import { titleWrittenAgain } from './record-rules/title-written-again.ts';
import { unfinishedHasCode } from './record-rules/unfinished-has-code.ts';
import { usedAfterBuilt } from './record-rules/used-after-built.ts';
import { wholeCoordinates } from './record-rules/whole-coordinates.ts';
import { wholeFiles } from './record-rules/whole-files.ts';
import type { RecordsRecord } from './records.ts';
import type { StaffRecord } from './staff.ts';

/** The year of birth in a CCCD (digits 4 to 6) is the year of birth stated. */
const birthYearAgreesWithId: RecordRule<StaffRecord> = ({ citizen_id, birth_date }) => {
  const facts = citizen_id === null ? undefined : describeCitizenId(citizen_id);
  if (!facts || birth_date === null || facts.birthYear === Number(birth_date.slice(0, 4))) return undefined;
  return {
    code: 'STAFF-CITIZEN-ID-BIRTH-YEAR',
    field: 'citizen_id',
    values: { in_id: facts.birthYear, stated: birth_date },
  };
};

/** The gender in a CCCD (digit 4) is the gender stated. */
const genderAgreesWithId: RecordRule<StaffRecord> = ({ citizen_id, gender }) => {
  const facts = citizen_id === null ? undefined : describeCitizenId(citizen_id);
  if (!facts || gender === null || facts.gender === gender) return undefined;
  return {
    code: 'STAFF-CITIZEN-ID-GENDER',
    field: 'citizen_id',
    values: { in_id: facts.gender, stated: gender },
  };
};

/** A grade is `NN.NNN` for công chức or `V.NN.NN.NN` for viên chức. */
const gradeCodeHasItsForm: RecordRule<StaffRecord> = ({ grade_code }) => {
  if (grade_code === null || /^(\d{2}\.\d{3}[a-z]?|V\.\d{2}\.\d{2}\.\d{2})$/i.test(grade_code))
    return undefined;
  return { code: 'STAFF-GRADE-CODE-FORM', field: 'grade_code', values: { text: grade_code } };
};

/** Somebody not yet placed has no destination. */
const unplacedHasNoDestination: RecordRule<StaffRecord> = ({ plan, destination }) => {
  if (plan !== 'chưa bố trí' || destination === null) return undefined;
  return { code: 'STAFF-DESTINATION-FOR-UNPLACED', field: 'destination', values: {} };
};

/** Residual value is at most the original cost. */
const assetResidualWithinCost: RecordRule<AssetRecord> = ({ residual_value, original_cost }) => {
  if (residual_value === null || original_cost === null || residual_value <= original_cost) return undefined;
  return {
    code: 'ASSETS-RESIDUAL-VALUE-ABOVE-COST',
    field: 'residual_value',
    values: { residual: residual_value, cost: original_cost },
  };
};

/** A car has a plate. */
const carHasPlate: RecordRule<AssetRecord> = ({ section, plate }) =>
  section === 'B' && plate === null
    ? { code: 'ASSETS-PLATE-MISSING', field: 'plate', values: {} }
    : undefined;

/** Residual value is at most the original cost. */
const premisesResidualWithinCost: RecordRule<PremisesRecord> = ({ residual_value, original_cost }) => {
  if (residual_value === null || original_cost === null || residual_value <= original_cost) return undefined;
  return {
    code: 'PREMISES-RESIDUAL-VALUE-ABOVE-COST',
    field: 'residual_value',
    values: { residual: residual_value, cost: original_cost },
  };
};

/** Surplus premises have a form of handling. */
const surplusHasHandling: RecordRule<PremisesRecord> = ({ arrangement, handling }) =>
  arrangement === surplusArrangement && handling === null
    ? { code: 'PREMISES-HANDLING-MISSING', field: 'handling', values: {} }
    : undefined;

/** Surplus premises have a year of handling. */
const surplusHasYear: RecordRule<PremisesRecord> = ({ arrangement, handling_year }) =>
  arrangement === surplusArrangement && handling_year === null
    ? { code: 'PREMISES-SURPLUS-YEAR-MISSING', field: 'handling_year', values: {} }
    : undefined;

/** Disbursed is at most the total investment. */
const disbursedWithinTotal: RecordRule<ProjectRecord> = ({ disbursed, total_investment }) => {
  if (disbursed === null || total_investment === null || disbursed <= total_investment) return undefined;
  return {
    code: 'PROJECTS-DISBURSED-ABOVE-TOTAL',
    field: 'disbursed',
    values: { disbursed, total: total_investment },
  };
};

/** Disbursed and this year's plan together are at most the total investment. */
const planWithinTotal: RecordRule<ProjectRecord> = ({ disbursed, plan_this_year, total_investment }) => {
  if (plan_this_year === null || total_investment === null) return undefined;
  const committed = (disbursed ?? 0) + plan_this_year;
  if ((disbursed ?? 0) > total_investment || committed <= total_investment) return undefined;
  return {
    code: 'PROJECTS-PLAN-ABOVE-TOTAL',
    field: 'plan_this_year',
    values: { committed, total: total_investment },
  };
};

/** A project is finished no earlier than it is begun. */
const finishedAfterStart: RecordRule<ProjectRecord> = ({ start_year, finish_year }) =>
  start_year !== null && finish_year !== null && finish_year < start_year
    ? { code: 'PROJECTS-FINISH-BEFORE-START', field: 'finish_year', values: { start_year, finish_year } }
    : undefined;

/** A dossier is due no earlier than it came in; compared as far as both dates are precise. */
const dueAfterReceipt: RecordRule<ProjectRecord> = ({ received_on, deadline }) => {
  if (received_on === null || deadline === null) return undefined;
  const precision = Math.min(received_on.length, deadline.length);
  if (deadline.slice(0, precision) >= received_on.slice(0, precision)) return undefined;
  return { code: 'PROJECTS-DEADLINE-BEFORE-RECEIPT', field: 'deadline', values: { received_on, deadline } };
};

/** What somebody leaves with is told by the plan. */
const stayingKeepsIn: RecordRule<StaffRecord> = (record) =>
  record.plan === null || stayingPlans.has(record.plan) ? noteKeepsIn(record) : undefined;
const stayingPlans: ReadonlySet<string> = new Set(['bố trí', 'chưa bố trí']);

/** What is done with premises is told by their form of handling. */
const unhandledKeepsIn: RecordRule<PremisesRecord> = (record) =>
  record.handling === null ? noteKeepsIn(record) : undefined;

const staffRules: readonly RecordRule<StaffRecord>[] = [
  birthYearAgreesWithId,
  genderAgreesWithId,
  gradeCodeHasItsForm,
  unplacedHasNoDestination,
  gradeIsOfType,
  policyOnlyForLeaving,
  newPlaceOnlyForStaying,
  stayingKeepsIn,
];
const assetRules: readonly RecordRule<AssetRecord>[] = [
  assetResidualWithinCost,
  carHasPlate,
  quantityOfWhatCosts,
  onePlateOneVehicle,
  inUseAtHandover,
  locationInCommune,
  noteKeepsIn,
];
const premisesRules: readonly RecordRule<PremisesRecord>[] = [
  premisesResidualWithinCost,
  surplusHasHandling,
  surplusHasYear,
  handlingOnlyForSurplus,
  surplusIsGivenUp,
  handlingStatusAgrees,
  handlingDaysInOrder,
  saleHasCertificate,
  builtAtHandover,
  usedAfterBuilt,
  wholeCoordinates,
  floorWithinStoreys,
  headquartersIsFree,
  headquartersHasFloor,
  addressInCommune,
  unhandledKeepsIn,
];
const projectRules: readonly RecordRule<ProjectRecord>[] = [
  disbursedWithinTotal,
  planWithinTotal,
  finishedAfterStart,
  dueAfterReceipt,
  progressAfterStart,
  finishedInFull,
  noteKeepsIn,
];

const recordsRules: readonly RecordRule<RecordsRecord>[] = [
  titleWrittenAgain,
  secrecyIsStated,
  someAreHandedOver,
  wholeFiles,
  unfinishedHasCode,
  periodInOrder,
  writtenAtHandover,
  writtenByDistrict,
  noteKeepsIn,
];

function apply<Declared>(rules: readonly RecordRule<Declared>[], record: Declared): readonly RecordFlaw[] {
  const flaws: RecordFlaw[] = [];
  for (const rule of rules) {
    const flaw = rule(record);
    if (flaw) flaws.push(flaw);
  }
  return flaws;
}

/** Everything the rules of its inventory find in one record. A record read by a kind's fields has that kind's shape. */
export function flawsOfRecord(kind: InventoryKind, record: AnyRecord): readonly RecordFlaw[] {
  switch (kind) {
    case 'staff':
      return apply(staffRules, record as StaffRecord);
    case 'assets':
      return apply(assetRules, record as AssetRecord);
    case 'premises':
      return apply(premisesRules, record as PremisesRecord);
    case 'projects':
      return apply(projectRules, record as ProjectRecord);
    case 'records':
      return apply(recordsRules, record as RecordsRecord);
  }
}
