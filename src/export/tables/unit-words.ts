import type { Messages } from '../../messages/messages.ts';
import { districtName, receiverName } from '../../reference/code-names.ts';
import { formerCommuneByCode, fullName } from '../../reference/units.ts';
import type { Teams } from '../../settings/settings.ts';

export { districtName, receiverName };

/** The team of a district or commune: as the settings name it, else after its unit. */
export function teamName(
  { messages, teams }: { readonly messages: Messages; readonly teams: Teams },
  side: keyof Teams,
  code: string,
): string {
  const name = side === 'handover' ? districtName(code) : receiverName(code);
  return teams[side][code] ?? messages.say(`sheet.${side}-team`, { name });
}

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
