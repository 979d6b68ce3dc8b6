import { resolveReceiver } from '../../reference/receiver-names.ts';
import { clear, hasPhrase, missing, type SixClearRule, vague } from './subject.ts';

const divisionOf =
  /^(?:phòng|văn phòng|trung tâm|ban|công an|ban chỉ huy quân sự|trạm|đội)\b.*?((?:ubnd |uỷ ban nhân dân |ủy ban nhân dân )?(?:xã|phường)\s.+)$/iu;

/** Rõ trách nhiệm: exactly one leading unit that exists: a commune, a division of it, a sở. */
export const responsibility: SixClearRule = ({ clear_responsible }, { wordings }) => {
  if (clear_responsible === null) return missing;
  if (hasPhrase(clear_responsible, wordings.anywhere)) return vague(clear_responsible, 'vague-wording');
  if (exists(clear_responsible)) return clear;
  const parts = clear_responsible.split(
    /[;+/]|,\s*(?=(?:sở|xã|phường|phòng|ubnd))|\svà\s(?=(?:sở|xã|phường|phòng|ubnd))/iu,
  );
  if (parts.length > 1) return vague(clear_responsible, 'several-units');
  return vague(clear_responsible, 'unknown-unit');
};

function exists(unit: string): boolean {
  if (resolveReceiver(unit).kind === 'found') return true;
  const owner = divisionOf.exec(unit.normalize('NFC'))?.[1];
  return owner !== undefined && resolveReceiver(owner).kind === 'found';
}
