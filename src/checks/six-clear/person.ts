import { foldText } from '../../text/fold.ts';
import { clear, hasPhrase, missing, type SixClearRule, vague } from './subject.ts';

const bodyWords =
  /^(phòng|ban|ubnd|uỷ ban|ủy ban|hđnd|sở|trung tâm|tổ|văn phòng|đơn vị|các|cán bộ|công chức|chuyên viên|lãnh đạo)(?!\p{L})/u;

/** Rõ người: one named person with a position; not a body, not "cán bộ phụ trách". */
export const person: SixClearRule = ({ clear_person, clear_person_position }, { wordings }) => {
  if (clear_person === null) return missing;
  if (hasPhrase(clear_person, [...wordings.anywhere, ...wordings.person]))
    return vague(clear_person, 'vague-wording');
  if (bodyWords.test(foldText(clear_person))) return vague(clear_person, 'not-a-person');
  if (/[;,+/]|\s(và|hoặc)\s/iu.test(clear_person)) return vague(clear_person, 'several-people');
  if (clear_person.trim().split(/\s+/).length < 2) return vague(clear_person, 'not-a-person');
  if (clear_person_position === null) return vague(clear_person, 'no-position');
  return clear;
};
