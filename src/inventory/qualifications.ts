import { choicesOf } from './field.ts';

/** What a qualification is called where it has a column for each. */
export const qualifications = choicesOf({
  'Tiến sĩ': ['TS', 'Tiến sỹ'],
  'Thạc sĩ': ['ThS', 'Thạc sỹ', 'Ths'],
  'Trên đại học': ['Sau đại học', 'Trên ĐH', 'Sau ĐH'],
  'Đại học': ['ĐH', 'Cử nhân', 'Kỹ sư'],
  'Cao đẳng': ['CĐ'],
  'Trung cấp': ['TC', 'TCCN', 'Trung cấp chuyên nghiệp'],
  'Sơ cấp': ['SC'],
  'Chưa qua đào tạo': [],
});
