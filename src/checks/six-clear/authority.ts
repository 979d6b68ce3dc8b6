import { foldText } from '../../text/fold.ts';
import { clear, hasPhrase, isPhrase, missing, type SixClearRule, vague } from './subject.ts';

const authorityWords =
  /(?<!\p{L})(chủ tịch|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|giám đốc|sở|bộ|thủ tướng|chính phủ|ban thường vụ|bí thư|trưởng phòng)(?!\p{L})/u;

/** Rõ thẩm quyền: a deciding authority, and the one that the city's matrix names for the act (NĐ 186/2025). */
export const authority: SixClearRule = ({ clear_authority, handling }, { wordings, matrix }) => {
  if (clear_authority === null) return missing;
  if (hasPhrase(clear_authority, wordings.anywhere) || isPhrase(clear_authority, wordings.authority)) {
    return vague(clear_authority, 'vague-wording');
  }
  const act = matrix.acts.find((entry) => entry.act === handling);
  if (act)
    return isPhrase(clear_authority, act.authorities) ? clear : vague(clear_authority, 'not-by-matrix');
  return authorityWords.test(foldText(clear_authority)) ? clear : vague(clear_authority, 'unknown-authority');
};
