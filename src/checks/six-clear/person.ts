import { foldText } from '../../text/fold.ts';
import { clear, hasPhrase, isPhrase, missing, type SixClearRule, vague } from './subject.ts';

const bodyWords =
  /^(phòng|ban|ubnd|ủy ban|hđnd|sở|trung tâm|tổ|văn phòng|đơn vị|các|cán bộ|công chức|chuyên viên|lãnh đạo)(?!\p{L})/u;

/** A position written behind the name: "Nguyễn Văn A, Trưởng phòng Kinh tế", "Nguyễn Văn A (Trưởng phòng)". */
const positionBehind =
  /^([^,;(–-]+?)\s*(?:,|\(|\s[–-])\s*((?:chủ tịch|phó|trưởng|giám đốc|bí thư|chuyên viên|công chức|kế toán|văn phòng|chánh)(?!\p{L})[^;,]*)$/iu;

/** The name that a text begins with, without a position behind it. */
export function nameBeforePosition(text: string): string {
  return positionBehind.exec(text)?.[1] ?? text;
}

/**
 * Rõ người: one named person with a position; not a body, not "cán bộ phụ trách". A vague word alone may be
 * part of a name ("Sớm"), so it counts only as the whole text.
 */
export const person: SixClearRule = ({ clear_person: written, clear_person_position }, { wordings }) => {
  if (written === null) return missing;
  const [, clear_person = written, position = clear_person_position] = positionBehind.exec(written) ?? [];
  const phrases = [...wordings.anywhere, ...wordings.person];
  const severalWords = phrases.filter((phrase) => phrase.includes(' '));
  if (isPhrase(clear_person, phrases) || hasPhrase(clear_person, severalWords))
    return vague(clear_person, 'vague-wording');
  if (bodyWords.test(foldText(clear_person))) return vague(clear_person, 'not-a-person');
  if (/[;,+/]|\s(và|hoặc)\s/iu.test(clear_person.replace(/^đ\/c/iu, '')))
    return vague(clear_person, 'several-people');
  if (clear_person.trim().split(/\s+/).length < 2) return vague(clear_person, 'not-a-person');
  if (position === null) return vague(clear_person, 'no-position');
  return clear;
};
