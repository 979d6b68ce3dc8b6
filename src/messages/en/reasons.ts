import type { vi } from '../vi/index.ts';

/** Reasons that findings carry as data: why a record is pending, why something is not clear. */
export const reasons: typeof vi.reasons = {
  'not-mapped': 'map has not been run',
  split: 'the former commune was split and the resolution leaves a choice',
  'several-places': 'it lies in several former communes that do not lead to one place',
  'no-place': 'its former commune is not known',
  'destination-unclear': 'the receiver written is not clear',
  'plan-open': 'the plan has not settled where',
  'similar-spelling': 'nearly the same letters',
  'similar-words': 'the same main words',
  'vague-wording': 'vague wording',
  'not-a-person': 'not one named person',
  'several-people': 'more than one person',
  'no-position': 'no position given',
  'no-handling': 'no form of handling chosen',
  'not-a-day': 'no real day',
  'outside-plan': 'outside 2025–2029',
  'before-start': 'before its start',
  past: 'already past',
  'several-units': 'more than one leading unit',
  'unknown-unit': 'no such unit',
  'not-tangible': 'nothing that can be held',
  'not-by-matrix': 'not the authority that the matrix names',
  'unknown-authority': 'no authority that is known',
};
