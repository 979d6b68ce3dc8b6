import { districtName, formerNameWithDistrict, receiverName } from '../../reference/code-names.ts';
import type { HouseNumbers, MappingRule, RuleCondition } from './condition.ts';

/** A rule's condition in the offices' words, as it stands in evidence: "phố Hàng Trống, số lẻ 1–99, phường …". */
export function ruleWords(condition: RuleCondition): string {
  switch (condition.type) {
    case 'street':
      return [
        condition.street,
        numbersWords(condition.numbers),
        formerNameWithDistrict(condition.formerCommune),
      ]
        .filter((words) => words !== '')
        .join(', ');
    case 'hamlet':
      return `${condition.hamlet}, ${formerNameWithDistrict(condition.formerCommune)}`;
    case 'unit': {
      const { unit, district, formerCommune } = condition;
      return `${unit}, ${formerCommune === null ? districtName(district) : formerNameWithDistrict(formerCommune)}`;
    }
    case 'list':
      return condition.name;
  }
}

/** A rule by its number, with what it says and where it was given: "R1 phố Mới, phường … → phường … (quy-tac.xlsx › Quy tắc › 5)". */
export function ruleReference({ id, condition, receiver }: MappingRule, source: string): string {
  return `R${id} ${ruleWords(condition)} → ${receiverName(receiver)} (${source})`;
}

/** "số lẻ 1–99", "số chẵn từ 2", "số đến 40"; empty for every number. */
export function numbersWords({ parity, from, to }: HouseNumbers): string {
  const which = { all: '', odd: 'lẻ', even: 'chẵn' }[parity];
  const range = rangeWords(from, to);
  return which === '' && range === '' ? '' : ['số', which, range].filter((word) => word !== '').join(' ');
}

function rangeWords(from: number | null, to: number | null): string {
  if (from === null) return to === null ? '' : `đến ${to}`;
  if (to === null) return `từ ${from}`;
  return from === to ? `${from}` : `${from}–${to}`;
}
