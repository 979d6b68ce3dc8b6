import type { RuleCondition } from './condition.ts';

/** The columns that the rule workbook and its return agree on, in every language the same. */
export const ruleHeadings = {
  code: 'Mã quy tắc',
  type: 'Loại',
  place: 'Xã, phường cũ',
  district: 'Quận, huyện cũ',
  what: 'Đường phố, thôn, tổ, đơn vị, tên danh sách',
  numbers: 'Số nhà',
  kinds: 'Loại biểu',
  entry: 'Mã trong danh sách',
  receiver: 'Nơi nhận',
  basis: 'Căn cứ',
  authority: 'Thẩm quyền',
  author: 'Người đặt',
  decidedOn: 'Ngày',
} as const;

export type RuleColumn = keyof typeof ruleHeadings;

/** What a rule's type is called in its column. */
export const ruleTypeWords: Readonly<Record<RuleCondition['type'], string>> = {
  street: 'đường phố',
  hamlet: 'thôn, tổ dân phố',
  unit: 'đơn vị',
  list: 'danh sách',
};

/** Which columns say what a rule of a type is about, and whether it can do without them. */
export const columnsOfType: Readonly<
  Record<RuleCondition['type'], Readonly<Partial<Record<RuleColumn, 'required' | 'optional'>>>>
> = {
  street: { place: 'required', district: 'optional', what: 'required', numbers: 'required' },
  hamlet: { place: 'required', district: 'optional', what: 'required' },
  unit: { place: 'optional', district: 'required', what: 'required', kinds: 'required' },
  list: { district: 'required', what: 'required', kinds: 'required', entry: 'required' },
};

/** Stands for every house number, and for every inventory: an empty cell never means all. */
export const everything = 'tất cả';
