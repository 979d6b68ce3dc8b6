import type { Messages } from '../messages/messages.ts';
import { decimalOfHundredths } from '../text/hundredths.ts';

/** An amount for programs: rows as a number, đồng as digits, hundredths of m² as an exact decimal of m². */
export function amountForPrograms(unit: string, amount: bigint): number | string {
  if (unit === 'rows') return Number(amount);
  return unit === 'm²' ? decimalOfHundredths(amount) : amount.toString();
}

/** An amount for people, without its unit: `1.276,20`. */
export function amountForPeople(unit: string, amount: bigint, messages: Messages): string {
  if (unit !== 'm²') return messages.count(amount);
  const [whole = '0', fraction = '00'] = decimalOfHundredths(amount).split('.');
  const mark = messages.language === 'vi' ? ',' : '.';
  return `${messages.count(BigInt(whole))}${mark}${fraction}`;
}
