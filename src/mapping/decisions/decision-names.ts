import type { NamePatterns } from '../../inventory/name-patterns.ts';
import type { DecisionColumn } from './decision-sheet.ts';

const paper = '{QĐ|quyết định|văn bản|công văn|QĐ, văn bản|quyết định, văn bản}';

/**
 * What people call the columns that they fill in, when they write the headings of a decision workbook anew. Those by which a
 * row is known have no other name: “Số bản ghi” counts the records of a group.
 */
export const decisionNames = {
  receiver: [
    'Nơi {tiếp nhận|nhận bàn giao}',
    '{Đơn vị|Cơ quan|Xã, phường|Phường, xã} {nhận|tiếp nhận|nhận bàn giao|tiếp nhận bàn giao}',
  ],
  reason: ['Lý do {quyết định|chọn|bố trí}', 'Căn cứ, lý do', 'Lý do, căn cứ'],
  authority: ['Thẩm quyền quyết định', '{Cấp|Cơ quan} {quyết định|có thẩm quyền}'],
  number: [`{Số|Số hiệu} ${paper}`],
  decidedOn: [`Ngày ${paper}`, 'Ngày {ban hành|ký}'],
  decidedBy: ['Người {QĐ|ký|ký quyết định|có thẩm quyền}'],
  replaces: ['{Thay|Thay thế} {|cho} {QĐ|quyết định} {|số}'],
} as const satisfies NamePatterns<DecisionColumn>;
