import { receiverByCode } from './receivers.ts';
import { districtByCode, districtOf, formerCommuneByCode, fullName } from './units.ts';

/** "quận Hoàn Kiếm"; the code itself when it is no district's. */
export function districtName(code: string): string {
  const district = districtByCode.get(code);
  return district ? fullName(district) : code;
}

/** "phường Hoàn Kiếm", "Sở Nội vụ"; the code itself when it is no receiver's. */
export function receiverName(code: string): string {
  return receiverByCode.get(code)?.name ?? code;
}

/** "phường Cửa Nam, quận Hoàn Kiếm": a former commune with its district; the code itself when it is none's. */
export function formerNameWithDistrict(code: string): string {
  const former = formerCommuneByCode.get(code);
  return former ? `${fullName(former)}, ${fullName(districtOf(former))}` : code;
}
