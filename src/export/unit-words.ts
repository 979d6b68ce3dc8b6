import { districtName, receiverName } from '../reference/code-names.ts';
import { formerCommuneByCode, fullName } from '../reference/units.ts';

export { districtName, receiverName };

/** Names of receivers whose codes are joined by a comma and a space. */
export function receiverNames(codes: string): string {
  return codes.split(', ').map(receiverName).join('; ');
}

/** "phường Hàng Trống"; with its district when that is not the one at hand. */
export function formerName(code: string, district: string): string {
  const former = formerCommuneByCode.get(code);
  if (!former) return code;
  const home = former.districtCode === district ? '' : `, ${districtName(former.districtCode)}`;
  return `${fullName(former)}${home}`;
}

/** Names of former communes whose codes are joined by a comma and a space. */
export function formerNames(codes: string, district: string): string {
  return codes
    .split(', ')
    .map((code) => formerName(code, district))
    .join('; ');
}
