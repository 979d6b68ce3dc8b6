import { surplusPlanYears } from '../../inventory/premises.ts';
import { clear, missing, type SixClearRule, vague } from './subject.ts';

/** Rõ thời gian: a real due date, not before the start, not past; for surplus premises within 2025–2029. */
export const time: SixClearRule = ({ clear_due, clear_start, vague_due, isSurplus }, { today }) => {
  if (clear_due === null) return vague_due === null ? missing : vague(vague_due, 'not-a-day');
  if (clear_due.length < 'YYYY-MM-DD'.length) return vague(clear_due, 'not-a-day');
  const year = Number(clear_due.slice(0, 4));
  const isInPlan = year >= surplusPlanYears.first && year <= surplusPlanYears.last;
  if (isSurplus && !isInPlan) return vague(clear_due, 'outside-plan');
  if (clear_start !== null && clear_due < clear_start) return vague(clear_due, 'before-start');
  if (clear_due < today) return vague(clear_due, 'past');
  return clear;
};
