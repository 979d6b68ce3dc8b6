import { expect, it } from 'vitest';
import { withoutDay } from '../../src/inventory/heading-days.ts';
import { headingKey } from '../../src/inventory/heading-key.ts';

const keyWithoutDay = (heading: string) => withoutDay(headingKey(heading));

it.each([
  ['Giá trị còn lại đến 31/12/2024', 'Giá trị còn lại'],
  ['GTCL tại 31/12/2024', 'GTCL'],
  ['Nguyên giá tính đến 30/6/2025 (đồng)', 'Nguyên giá'],
  ['Nguyên giá tại thời điểm bàn giao', 'Nguyên giá'],
  ['Nguyên giá đến ngày 30 tháng 6 năm 2025', 'Nguyên giá'],
  ['Lũy kế giải ngân đến hết năm 2024', 'Luỹ kế giải ngân'],
  ['Giải ngân đến nay', 'Giải ngân'],
  ['Giai ngan den nay', 'Giai ngan'],
  ['Số lượng tại thời điểm kiểm kê 0h ngày 01/01/2025', 'Số lượng'],
])('the day that amounts are of tells no other column: %s', (heading, same) => {
  expect(keyWithoutDay(heading)).toBe(headingKey(same));
});

it.each([
  ['Đơn vị công tác hiện tại', 'Đơn vị công tác hiện'],
  ['Nơi đến', 'Nơi'],
  ['Địa chỉ tại xã mới', 'Địa chỉ'],
  ['Chuyển đến', 'Chuyển'],
  ['Giải ngân năm 2025', 'Giải ngân'],
])('other words are part of a heading: %s', (heading, other) => {
  expect(keyWithoutDay(heading)).not.toBe(headingKey(other));
});
