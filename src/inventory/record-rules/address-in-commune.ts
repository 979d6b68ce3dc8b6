import { resolveFormerCommune } from '../../reference/former-names.ts';
import {
  districtOf,
  type FormerCommune,
  formerCommuneByCode,
  fullName,
  linksOfFormer,
} from '../../reference/units.ts';
import { remember } from '../../text/remember.ts';
import type { AssetRecord } from '../assets.ts';
import type { PremisesRecord } from '../premises.ts';
import type { RecordFlaw, RecordRule } from '../record-rule.ts';

/** Words that announce a commune: a bare name may as well be a street's. */
const communeWord = /(?<!\p{L})(?:phường|phuong|xã|xa|thị trấn|thi tran|p\.|x\.|tt\.)/iu;

/** The former commune that an address clearly names beside the one given, by code and text; null for none. */
const otherNamed = remember(20_000, (key): FormerCommune | null => {
  const [stated, text] = [formerCommuneByCode.get(key.slice(0, 5)), key.slice(5)];
  if (!stated || !communeWord.test(text)) return null;
  const named = resolveFormerCommune(text, { districtCode: stated.districtCode });
  if (named.kind !== 'found' || named.former.code === stated.code) return null;
  return isOfToday(named.former, stated) ? null : named.former;
});

/** Whether the name is that of a commune of today that the stated one went to: an address of today is no contradiction. */
function isOfToday(named: FormerCommune, stated: FormerCommune): boolean {
  return linksOfFormer(stated.code).some(({ commune }) => fullName(commune) === fullName(named));
}

function withDistrict(former: FormerCommune): string {
  return `${fullName(former)}, ${fullName(districtOf(former))}`;
}

function flawOf(
  code: RecordFlaw['code'],
  field: string,
  address: string | null,
  place: string | null,
): RecordFlaw | undefined {
  const stated = place === null ? undefined : formerCommuneByCode.get(place);
  const named = address === null || !stated ? null : otherNamed(`${stated.code}${address}`);
  if (!stated || !named || address === null) return undefined;
  return { code, field, values: { text: address, named: withDistrict(named), stated: withDistrict(stated) } };
}

/** The address of premises lies in the former commune that stands beside it. */
export const addressInCommune: RecordRule<PremisesRecord> = ({ address, former_commune }) =>
  flawOf('PREMISES-ADDRESS-ELSEWHERE', 'address', address, former_commune);

/** An asset is kept in the former commune that stands beside it. */
export const locationInCommune: RecordRule<AssetRecord> = ({ location, former_commune }) =>
  flawOf('ASSETS-LOCATION-ELSEWHERE', 'location', location, former_commune);
