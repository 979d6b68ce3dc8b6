import { formerCommunes } from '../../reference/units.ts';
import { foldText } from '../../text/fold.ts';
import { stripAccents } from '../../text/normalise.ts';

/** Words that begin the name of an office; "Thiết bị tin học" names none. */
const offices = [
  ...['UBND', 'Uỷ ban', 'HĐND', 'Hội đồng', 'Đảng uỷ', 'Quận uỷ', 'Huyện uỷ', 'Thị uỷ', 'Thành uỷ'],
  ...['MTTQ', 'Mặt trận', 'Hội', 'Đoàn', 'Công đoàn', 'Liên đoàn', 'Phòng', 'Ban', 'Văn phòng', 'VP'],
  ...['Trung tâm', 'TT', 'Trường', 'Mầm non', 'MN', 'Tiểu học', 'TH', 'THCS', 'THPT', 'Trạm', 'Đội', 'Tổ'],
  ...['Bộ phận', 'Chi cục', 'Chi nhánh', 'Hạt', 'Thanh tra', 'Xã', 'Phường', 'Thị trấn', 'Quận', 'Huyện'],
  ...['Thị xã', 'Công an', 'Quân sự', 'BCH', 'Toà án', 'Viện', 'Khối', 'Cơ quan', 'Đơn vị', 'Sở', 'Công ty'],
  ...['Xí nghiệp', 'Hợp tác xã', 'Bệnh viện', 'Nhà văn hoá', 'Thư viện', 'Bảo tàng', 'Kho bạc', 'Đài', 'Quỹ'],
];
/** Words that begin the name of a commune itself, not of an office in it. */
const communes = ['Xã', 'Phường', 'Thị trấn', 'X', 'P', 'TT'];

/** Whether a text begins as the name of an office does. */
export const beginsWithOffice = opening(offices);
/** Whether a text begins as the name of a commune does. */
export const beginsWithCommune = opening(communes);

const communeNames = new Set(formerCommunes.map(({ name }) => foldText(name)));
const townNames = new Set(
  formerCommunes.filter(({ type }) => type === 'thị trấn').map(({ name }) => foldText(name)),
);

/** Whether a text is a former commune whose kind is shortened: "X. An Thượng" is no section after the ninth, "TT. Sóc Sơn" no centre. */
export function isShortenedCommune(text: string): boolean {
  const [, kind = '', name = ''] = /^(x|p|tt)[. ]\s*(\p{L}[^(:]*)/iu.exec(text) ?? [];
  const names = kind.toLowerCase() === 'tt' ? townNames : communeNames;
  return names.has(foldText(name));
}

/** With accents or without, but never with others: "Phương tiện" is no "Phường", "Bàn ghế" no "Ban". */
function opening(names: readonly string[]): (text: string) => boolean {
  const folded = names.map(foldText);
  const accented = startOf(folded);
  const plain = startOf(folded.map(stripAccents));
  return (text) => {
    const words = foldText(text);
    const [found = ''] = plain.exec(stripAccents(words)) ?? [];
    const written = words.slice(0, found.length);
    return found !== '' && (accented.test(words) || written === found);
  };
}

function startOf(names: readonly string[]): RegExp {
  return new RegExp(`^(?:c[aá]c )?(?:${names.join('|')})(?![\\p{L}\\d])`, 'u');
}
