import type { NamePatterns } from '../name-patterns.ts';

const decree178 =
  '{NĐ 178|Nghị định 178|Nghị định số 178|NĐ 178/2024|NĐ 178/2024/NĐ-CP|Nghị định 178/2024/NĐ-CP|Nghị định số 178/2024/NĐ-CP}';

/** What else offices write for a kind of staff. */
export const employmentNames = {
  'cán bộ': ['{cán bộ|CB} {cấp xã|cấp huyện|quận|huyện|thị xã|thị trấn|xã, phường}'],
  'công chức': [
    '{công chức|CC} {quận|huyện|thị xã|thị trấn|cấp xã|cấp huyện|xã, phường|nhà nước|hành chính nhà nước|chuyên môn}',
  ],
  'viên chức': ['{viên chức|VC} {giáo dục|y tế|sự nghiệp giáo dục|sự nghiệp y tế}'],
  'không chuyên trách': [
    '{|cán bộ|CB|người} {hoạt động|HĐ} {không chuyên trách|KCT} {|cấp xã|phường|xã|xã, phường}',
    '{cán bộ|CB} {KCT|bán chuyên trách|không chuyên trách cấp xã|không chuyên trách phường|không chuyên trách xã}',
  ],
} as const satisfies NamePatterns;

/** What else offices write for what is planned for a person. */
export const planNames = {
  'bố trí': [
    'bố trí {|công tác} {tại|về|ở} {xã|phường|xã, phường|xã mới|phường mới|xã, phường mới|cấp xã}',
    'tiếp tục {công tác|bố trí công tác}',
  ],
  'chưa bố trí': ['chưa {có phương án|bố trí công tác|sắp xếp|bố trí, sắp xếp|có phương án bố trí}'],
  'nghỉ theo NĐ 178': [
    `{|xin} {nghỉ|nghỉ việc|thôi việc|nghỉ thôi việc|nghỉ hưu|nghỉ hưu trước tuổi} {|theo|theo chế độ|hưởng chế độ|hưởng chế độ theo} ${decree178}`,
  ],
  'điều động': ['điều động {về xã|về phường|về xã, phường|công tác|sang đơn vị khác}'],
} as const satisfies NamePatterns;

/** What else offices write for how far a person's allowance is settled. */
export const policyNames = {
  'chưa nộp': ['chưa nộp {hồ sơ|đơn xin nghỉ|đơn, hồ sơ}'],
  'đã nộp': ['đã nộp {hồ sơ|đơn xin nghỉ|đơn, hồ sơ}'],
  'đã giải quyết': ['đã giải quyết {xong|chế độ|xong chế độ}', 'đã có {QĐ|QĐ nghỉ|quyết định nghỉ}'],
} as const satisfies NamePatterns;
