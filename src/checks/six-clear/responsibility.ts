import { leadingUnit } from './leading-unit.ts';
import { clear, hasPhrase, missing, type SixClearRule, vague } from './subject.ts';

/** The day on which the former districts and communes had ended (Nghị quyết 1656/NQ-UBTVQH15). */
const endOfFormerUnits = '2025-07-01';

/** Rõ trách nhiệm: exactly one leading unit that exists: a commune, a division of it, a sở; a former one only until it ended. */
export const responsibility: SixClearRule = (
  { clear_responsible: text, clear_due },
  { wordings, units, today },
) => {
  if (text === null) return missing;
  if (hasPhrase(text, wordings.anywhere)) return vague(text, 'vague-wording');
  const unit = leadingUnit(text, units);
  switch (unit.kind) {
    case 'exists':
      return clear;
    case 'several':
      return vague(text, 'several-units', { first: unit.first, others: unit.others.join('; ') });
    case 'no-such-division':
      return vague(text, 'no-such-division', { division: unit.divisions.join('; ') });
    case 'ended': {
      if ((clear_due ?? today) < endOfFormerUnits) return clear;
      const { destinations } = unit;
      return vague(
        text,
        'ended-unit',
        destinations.length > 0 ? { destinations: destinations.join('; ') } : {},
      );
    }
    case 'unknown':
      return vague(text, 'unknown-unit');
  }
};
