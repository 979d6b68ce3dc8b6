import { foldText } from '../text/fold.ts';
import type { CommuneType } from './units.ts';

/** The economic division differs between a xã and a phường; the others are the same (NĐ 150/2025). */
const economicDivision: Readonly<Record<CommuneType, string>> = {
  xã: 'Phòng Kinh tế',
  phường: 'Phòng Kinh tế, Hạ tầng và Đô thị',
};

/** The commune's one-stop centre. */
export const serviceCentre = 'Trung tâm Phục vụ hành chính công';

/** The divisions of a commune of this type, by their full names. */
export function divisionsOf(type: CommuneType): readonly string[] {
  return ['Văn phòng HĐND và UBND', economicDivision[type], 'Phòng Văn hoá - Xã hội', serviceCentre];
}

/** What two ways of writing a division's name share. */
export function divisionKey(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a text names the economic division that only the other type of commune has. */
export function isDivisionOfOtherType(text: string, type: CommuneType): boolean {
  const other = type === 'xã' ? 'phường' : 'xã';
  return divisionKey(text) === divisionKey(economicDivision[other]);
}
