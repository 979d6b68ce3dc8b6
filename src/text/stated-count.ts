import { foldText, foldWithoutAccents } from './fold.ts';
import { stripAccents } from './normalise.ts';

/** What lists count their rows in; boxes, chairs and metres are none of them. */
const counted =
  '(?:nguoi|dong chi|can bo|cong chuc|vien chuc|cbcc(?:vc)?|lao dong|nhan su|truong hop|bien che|dong|danh muc|muc|khoan|co so|tru so|du an|nhiem vu|cong trinh|ho so|tai san)(?!\\p{L})';
const number = '(\\d{1,3}(?:[.,]\\d{3})+|\\d+)';
const list = '(?:tong )?(?:danh sach|bang ke|bang|bieu|phu luc)(?: (?:nay|tren|kem theo))?';
const sum = '(?:tong so|tong cong|tong|cong)';
const has = '(?:co|gom(?: co)?|bao gom|la)';

/** "Danh sách này có 25 người", "Ấn định danh sách gồm 05 đồng chí", "Tổng số: 25 cán bộ, công chức". */
const sentence = new RegExp(
  `^[*-]? ?(?:an dinh )?(?:${list}(?: ?: ?| ${has}[: ]+)(?:${sum}(?: la)?[: ]+)?|${sum}[: ]+(?:${has}[: ]+)?)${number} ${counted}`,
  'u',
);
/** "Tổng số cán bộ, công chức: 25", "Tổng số CBCC: 25 người". */
const namedSum = new RegExp(`^${sum} ${counted}(?:[, ]+${counted})*: ?${number}(?: ${counted})?[./]*$`, 'u');
/** "6.000.021 đồng" is money, "5 đồng chí" are people; without accents "dong" is a row. */
const money = /\d ?đồng(?! chí)/u;
/** "Phòng Nội vụ: 12 người", "II. Trường học (35 viên chức)". */
const behindName = new RegExp(`(?:: ?|\\()${number} ${counted}\\)?[.;]?$`, 'u');

/**
 * How many rows a line of words says that a list has, or a part of it; undefined for any other line, and for one that
 * counts more than one thing: "20 công chức, 5 hợp đồng". What is said in brackets or behind "trong đó" is part of it.
 */
export function statedCount(text: string): number | undefined {
  const folded = foldText(text);
  if (money.test(folded)) return undefined;
  const words = stripAccents(folded).replace(/^\((.*)\)$/, '$1');
  const spoken = words.replace(/ ?\([^)\d]*\)/g, '').split(/[,;.]? ?(?:trong do|\()/)[0] ?? '';
  return onlyNumber(sentence.exec(spoken), spoken) ?? onlyNumber(namedSum.exec(spoken), '');
}

/** How many rows the name of a part says that it has. */
export function countBehindName(text: string): number | undefined {
  return onlyNumber(behindName.exec(foldWithoutAccents(text)), '');
}

function onlyNumber(found: RegExpExecArray | null, text: string): number | undefined {
  if (!found?.[1] || /\d/.test(text.slice(found[0].length))) return undefined;
  return Number(found[1].replace(/[.,]/g, ''));
}
