import { remember } from '../text/remember.ts';
import { headingKey, plainHeadingKey, plainKey } from './heading-key.ts';

/** The whole of what the group counts, beside its parts: "Tổng số" below "Nguyên giá", "Thành tiền" beside the price of one. */
const whole = /^(?:tong|tong so|tong cong|cong|tong gia tri|tong von|tong muc|tong dien tich|thanh tien)$/;
/** By whom or what it is counted: the books, the count itself, a certificate. */
const basis =
  /^(?:so lieu )?(?:(?:(?:theo|tren) )?(?:so sach|so ke toan|so sach ke toan|kiem ke|thuc te|kiem ke thuc te|thuc te kiem ke|hien trang|do dac|do dac thuc te)|(?:theo|tren) (?:so|gcn|gcn qsdd|giay chung nhan|ho so|giay to|quyet dinh))$/;
/** What came, went or differs: no amount of what there is. With accents: "Số tầng" counts storeys, "thửa đất" is a parcel. */
export const changeWords = 'chênh lệch|tăng|giảm|thừa|thiếu';
const change = new RegExp(
  `^(?:(?:số|số lượng|giá trị|phần|so sánh|diện tích) )?(?:${changeWords}|phát sinh)(?: |$)`,
);
const plainChange =
  /^(?:(?:so|so luong|gia tri|phan|so sanh|dien tich) )?(?:chenh lech|giam|phat sinh)(?: |$)/;
/** One share of the group, of which the whole has a column as well. */
const share = /^(?:trong do|gom|chia ra|bao gom)(?: |$)/;

/** Beside what else a heading says it tells of another thing: an allowance is no salary and no position, the price of one piece no cost, the day of an id no id. */
const otherThing =
  /(?:^| )(?:phu cap|bao hiem|vuot khung|hao mon|khau hao|don gia|ngay cap|noi cap|nguoi than|than nhan)(?: |$)/;
const relatives = /(?:^| )(?:vợ|chồng|con)(?: |$)/;

/** The words with which sources of funds are named; "vốn đã giải ngân" has others. */
const wordsOfSources: ReadonlySet<string> = new Set(
  (
    'von nguon ngan sach ns nsnn nstw nsdp nstp nst nsq nsh nsx nha nuoc trung uong tw dia phuong thanh pho tp tinh cap ' +
    'quan huyen thi xa phuong khac oda vay vien tai tro hoi hoa ho huy dong dong gop dan trai phieu chinh phu su nghiep ' +
    'dau gia dat quy phat trien hoat hop phap ngoai tu'
  ).split(' '),
);
/** At least one of them tells a source. */
const namesSource =
  /^(?:.* )?(?:ngan sach|ns[a-z]*|nguon|von|khac|oda|vay|vien tro|tai tro|xa hoi hoa)(?: .*)?$/;
const budget = /^(?:nguon |von |nguon von )?(?:ngan sach|ns)(?: nha nuoc|nn)?$/;

/** Whether words below a group say that it is counted as a whole. */
export function saysWhole(text: string): boolean {
  return whole.test(plainHeadingKey(text));
}

/** Whether words below a group say by what it is counted: "Theo sổ kế toán", "Thực tế". */
export function saysBasis(text: string): boolean {
  return basis.test(plainHeadingKey(text));
}

/** Whether words of a heading say what came, went or differs: "Chênh lệch", "Tăng trong kỳ". */
export function saysChange(text: string): boolean {
  return isChange(headingKey(text));
}

const isChange = remember(10_000, (key) => change.test(key) || plainChange.test(key));

/** Whether words of a heading make another thing of the others: "Chức vụ" below "Phụ cấp", "CCCD" below "Ngày cấp". */
export function saysOtherThing(text: string): boolean {
  return isOtherThing(headingKey(text));
}

const isOtherThing = remember(10_000, (key) => otherThing.test(plainKey(key)) || relatives.test(key));

/** Whether words below a group say that a part of it is counted: "Trong đó: NSTP", "Nguồn khác". */
export function saysPart(text: string): boolean {
  return share.test(plainHeadingKey(text)) || saysSource(text);
}

/** Whether words name a source of funds: "Nguồn ngân sách", "NS thành phố", "Khác". */
export function saysSource(text: string): boolean {
  const key = plainHeadingKey(text);
  return namesSource.test(key) && key.split(' ').every((word) => wordsOfSources.has(word));
}

/** Whether sources may be added up: the whole budget beside that of the city would count it twice. */
export function areApart(sources: readonly string[]): boolean {
  const keys = sources.map(plainHeadingKey);
  const budgets = keys.filter((key) => /(?:^| )(?:ngan sach|ns[a-z]*)(?: |$)/.test(key));
  return (
    new Set(keys).size === keys.length && (budgets.length < 2 || !budgets.some((key) => budget.test(key)))
  );
}
