import { clear, hasPhrase, isPhrase, missing, type SixClearRule, vague } from './subject.ts';

/** Rõ sản phẩm: something that can be held, such as a decision, minutes, a contract. */
export const product: SixClearRule = ({ clear_product }, { wordings }) => {
  if (clear_product === null) return missing;
  const isVague = hasPhrase(clear_product, wordings.anywhere) || isPhrase(clear_product, wordings.product);
  if (isVague) return vague(clear_product, 'vague-wording');
  return hasPhrase(clear_product, wordings.products) ? clear : vague(clear_product, 'not-tangible');
};
