import type { Finding } from '../../findings/finding.ts';
import type { RuleCode } from '../../findings/rules.ts';
import { premises as inventory } from '../../inventory/premises.ts';
import { composedName, landValueCountsIn } from '../../inventory/premises-form.ts';
import { readValue } from '../../inventory/read-value.ts';
import { type ReadRow, RowReader } from '../rows/read-row.ts';
import { type LetterheadFacts, letterheadFacts } from '../sender/letterhead-facts.ts';
import { checkBuildings } from './building-checks.ts';
import { type Building, type Buildings, costOf, readBuildings, sumOf, usesOf } from './buildings.ts';
import { landCertificates } from './documents.ts';
import { formFinding, formValueFinding, type Place, type ReadableForm } from './form-findings.ts';
import { type Land, readLand, statesUnit } from './land.ts';
import { type StatedText, statedTexts } from './sentences.ts';

type Key = keyof typeof inventory.fields;

/** The one record that a form states, and its buildings. */
export interface ReadPremises extends ReadRow {
  readonly buildings: readonly Building[];
}

/** Everything read of a form before it is put together. */
interface Parts {
  readonly form: ReadableForm;
  /** The form's first sentence: what is found about the record as a whole stands there. */
  readonly place: Place;
  readonly stated: ReadonlyMap<string, StatedText>;
  readonly facts: LetterheadFacts;
  readonly land: Land;
  readonly buildings: Buildings;
}

/** Puts the premises together that a form states: one record, whatever it has of buildings. */
export function readPremises(form: ReadableForm, place: Place): ReadPremises {
  const stated = statedTexts(form.form.sentences);
  const parts: Parts = {
    form,
    place,
    stated,
    facts: letterheadFacts(form.form.letterhead),
    land: readLand(form, stated),
    buildings: readBuildings(form),
  };
  const values = new Map<string, string | number | null>();
  const findings: Finding[] = [
    ...parts.land.findings,
    ...parts.buildings.findings,
    ...checkBuildings(form, parts.buildings.each),
    ...unitFindings(parts),
  ];
  const set: Setter = (key, value) => values.set(key, value ?? null);
  setPlace(parts, set, findings);
  setBuildings(parts, set);
  setCosts(parts, set, findings);
  setUse(parts, set, findings);
  setName(parts, set, findings);
  const present = new Set(Object.keys(inventory.fields));
  const table = { inventory, sheet: form.sheet, columns: [], context: form.context, present };
  const settled = new RowReader(table).settle(place.row, Object.fromEntries(values), findings);
  return { ...settled, findings: saidOnce(settled.findings), buildings: parts.buildings.each };
}

type Setter = (key: Key, value: string | number | undefined) => void;

/** A rule that a building breaks is not said again of the sum of them all, which stands last. */
function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const code: RuleCode = 'PREMISES-RESIDUAL-VALUE-ABOVE-COST';
  const said = findings.filter((finding) => finding.code === code);
  const last = said.length > 1 ? said.at(-1) : undefined;
  return findings.filter((finding) => finding !== last);
}

/** Where the premises are, and who has them: by a line of the form, else the office above it. */
function setPlace({ form, place, stated, facts }: Parts, set: Setter, findings: Finding[]): void {
  const address = stated.get('address')?.text || undefined;
  set('address', address);
  set('premises_code', stated.get('premises_code')?.text || undefined);
  set('present_user', stated.get('present_user')?.text || facts.unit);
  set('land_certificate', landCertificates(stated.get('documents')?.text ?? ''));
  if (address === undefined) return;
  const field = inventory.fields.former_commune;
  const { value, flaws } = readValue(field, { kind: 'text', text: address }, form.context);
  if (typeof value === 'string') set('former_commune', value);
  // An address that names no commune states none; only one that names several, or a foreign one, is a flaw.
  const named = flaws.filter(({ problem }) => problem !== 'UNKNOWN');
  const at = stated.get('address') ?? place;
  findings.push(...named.map((flaw) => formValueFinding(form.sheet, 'former_commune', flaw, at)));
}

function setBuildings({ form, stated, land, buildings }: Parts, set: Setter): void {
  const { each } = buildings;
  set('land_area', land.area);
  const isStated = form.form.table !== undefined || stated.has('about_buildings');
  const areas = each.map(({ amounts }) => amounts.get('floor_area'));
  if (!isUnreadable(each, 'floor_area')) set('floor_area', sumOf(areas) ?? (isStated ? 0 : undefined));
  set('floors', Math.max(0, ...each.map(({ amounts }) => amounts.get('floors') ?? 0)) || undefined);
  const built = each.flatMap(({ yearBuilt }) => yearBuilt ?? []);
  set('year_built', built.length === 0 ? undefined : Math.min(...built));
  const used = each.flatMap(({ usedSince }) =>
    usedSince === undefined ? [] : [Number(usedSince.slice(0, 4))],
  );
  set('year_in_use', used.length === 0 ? undefined : Math.min(...used));
}

function isUnreadable(buildings: readonly Building[], ...keys: readonly string[]): boolean {
  return buildings.some(({ unreadable }) => keys.some((key) => unreadable.has(key)));
}

/** Costs of the buildings, and of the land in those that its value counts in. */
function setCosts({ form, stated, land, buildings }: Parts, set: Setter, findings: Finding[]): void {
  const { each } = buildings;
  const sums = { original_cost: sumOf(each.map(costOf)), residual_value: sumOf(each.map(residualOf)) };
  const sources = {
    original_cost: ['original_cost', 'state_funds', 'other_funds'],
    residual_value: ['residual_value'],
  };
  for (const key of landValueCountsIn) {
    if (!isUnreadable(each, ...sources[key])) set(key, sumOf([sums[key], land.value]));
  }
  const sentence = stated.get('land_value');
  if (!sentence || !land.value) return;
  const values = { land: land.value, buildings: sums.original_cost ?? 0 };
  findings.push(formFinding(form.sheet, 'PREMISES-LAND-VALUE-COUNTED', 'original_cost', sentence, values));
}

function residualOf({ amounts }: Building): number | undefined {
  return amounts.get('residual_value');
}

/** Money that nobody says the unit of is taken for đồng, as everywhere, and said. */
function unitFindings({ form, place, stated, land, buildings }: Parts): readonly Finding[] {
  if (form.isUnitStated) return [];
  const money = ['original_cost', 'state_funds', 'other_funds', 'residual_value'];
  const isOpen = form.columns.some(
    ({ key, moneyUnit }) =>
      key !== undefined &&
      moneyUnit === undefined &&
      money.includes(key) &&
      buildings.each.some(({ amounts }) => (amounts.get(key) ?? 0) > 0),
  );
  const sentence = stated.get('land_value');
  const isLandOpen = sentence !== undefined && (land.value ?? 0) > 0 && !statesUnit(sentence);
  if (!isOpen && !isLandOpen) return [];
  return [formFinding(form.sheet, 'PREMISES-MONEY-UNIT-UNSTATED', 'original_cost', place, {})];
}

/** The use of most of the land; where its uses are not stated, of most of the floors. */
function setUse({ form, place, stated, land, buildings }: Parts, set: Setter, findings: Finding[]): void {
  const floors = buildings.each.flatMap((building) => [...usesOf(building)]);
  const ofLand = largestUses(land.uses.map(({ use, label, area }) => [use ?? label, area]));
  const largest = ofLand.length > 0 ? ofLand : largestUses(floors);
  const [only, ...others] = largest;
  if (only === undefined) return;
  const at = stated.get('land_uses') ?? place;
  const text = largest.join('; ');
  if (others.length > 0) {
    const flaw = { problem: 'AMBIGUOUS', values: { text, candidates: text } } as const;
    findings.push(formValueFinding(form.sheet, 'present_use', flaw, at));
    return;
  }
  const { value, flaws } = readValue(
    inventory.fields.present_use,
    { kind: 'text', text: only },
    form.context,
  );
  if (typeof value === 'string') set('present_use', value);
  findings.push(...flaws.map((flaw) => formValueFinding(form.sheet, 'present_use', flaw, at)));
}

/** The uses that share the largest area; none where every area is nothing. */
function largestUses(areas: readonly (readonly [use: string, area: number])[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const [use, area] of areas) sums.set(use, (sums.get(use) ?? 0) + area);
  const most = Math.max(0, ...sums.values());
  return most === 0 ? [] : [...sums].filter(([, area]) => area === most).map(([use]) => use);
}

/** What the sender calls the premises: by a line of its own, the name above its buildings, the first of them. */
function setName({ form, place, stated, buildings }: Parts, set: Setter, findings: Finding[]): void {
  const named = [...buildings.groups, ...buildings.each].flatMap(({ name }) => name ?? []);
  const name = stated.get('name')?.text || named[0];
  if (name !== undefined) {
    set('name', name);
    return;
  }
  const address = stated.get('address');
  if (!address?.text) return;
  const composed = composedName(address.text);
  set('name', composed);
  findings.push(formFinding(form.sheet, 'PREMISES-NAME-COMPOSED', 'name', place, { name: composed }));
}
