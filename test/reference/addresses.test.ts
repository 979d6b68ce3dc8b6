import { describe, test } from 'vitest';
import { expectAnswer } from './support.ts';

/** Addresses as people write them. A street, a hamlet, a school or a district with a commune’s name is no evidence. */

describe('a commune behind a place', () => {
  test.each([
    ['Số 36 phố Hàng Trống, phường Hàng Trống, quận Hoàn Kiếm', 'phường Hàng Trống, Hoàn Kiếm'],
    ['36 Hàng Trống, P. Hàng Trống, Q. Hoàn Kiếm, Hà Nội', 'phường Hàng Trống, Hoàn Kiếm'],
    ['36 phố Hàng Trống phường Hàng Trống quận Hoàn Kiếm', 'phường Hàng Trống, Hoàn Kiếm'],
    ['Số 36 Hàng Trống, Hàng Trống, Hoàn Kiếm', 'phường Hàng Trống, Hoàn Kiếm'],
    ['36/2 ngõ 5 phố Hàng Trống, Hàng Trống, Hoàn Kiếm', 'phường Hàng Trống, Hoàn Kiếm'],
    ['36/2 ngõ 5, phường Khương Đình', 'phường Khương Đình, Thanh Xuân'],
    ['số nhà 36 ngách 5 ngõ 12, tổ 5, phường Khương Trung, Thanh Xuân', 'phường Khương Trung, Thanh Xuân'],
    ['Số 1, ngõ 2 Trần Phú, phường Điện Biên, Ba Đình, Hà Nội', 'phường Điện Biên, Ba Đình'],
    ['Tầng 2 số 36 Hàng Trống, p. Hàng Trống', 'phường Hàng Trống, Hoàn Kiếm'],
    ['P.201 nhà A5 TT Thành Công, phường Thành Công, Ba Đình', 'phường Thành Công, Ba Đình'],
    ['15 Đ. Láng, Láng Thượng, Đống Đa, Hà Nội', 'phường Láng Thượng, Đống Đa'],
    ['Chợ Hàng Da, Cửa Đông, Hoàn Kiếm', 'phường Cửa Đông, Hoàn Kiếm'],
    ['Trường THCS Minh Khai, phường Minh Khai, quận Bắc Từ Liêm', 'phường Minh Khai, Bắc Từ Liêm'],
    ['Đội CSGT số 1, phường Cửa Nam, Hoàn Kiếm', 'phường Cửa Nam, Hoàn Kiếm'],
    ['5 đường Núi Đôi, TT Sóc Sơn', 'thị trấn Sóc Sơn, Sóc Sơn'],
    ['5 đường Núi Đôi, Sóc Sơn, Sóc Sơn', 'thị trấn Sóc Sơn, Sóc Sơn'],
  ])('%j: %s', expectAnswer);
});

describe('a street that bears a commune’s name', () => {
  test.each([
    ['phố Hàng Trống', ''],
    ['36 Hàng Trống', ''],
    ['36 Hàng Trống, Hoàn Kiếm', ''],
    ['Số 36, Hàng Trống, Hoàn Kiếm', ''],
    ['số 36 phố Hàng Trống, phường Cửa Nam', 'phường Cửa Nam, Hoàn Kiếm'],
    ['36 Hàng Trống, Cửa Nam', 'phường Cửa Nam, Hoàn Kiếm'],
    ['đường Minh Khai, phường Minh Khai, Hai Bà Trưng', 'phường Minh Khai, Hai Bà Trưng'],
    ['đường Minh Khai, Hai Bà Trưng', ''],
    ['Số 5 Minh Khai, Hai Bà Trưng', ''],
    ['Số 5, Minh Khai, Hai Bà Trưng', ''],
    ['ngõ 5, Minh Khai, Hai Bà Trưng', ''],
    ['201 Minh Khai, P. Vĩnh Tuy, HBT', 'phường Vĩnh Tuy, Hai Bà Trưng'],
    ['Minh Khai, phường Vĩnh Tuy', 'phường Vĩnh Tuy, Hai Bà Trưng'],
    ['36 P. Hàng Trống', ''],
    ['36 P. Hàng Trống, Cửa Nam, Hoàn Kiếm, Hà Nội 100000', 'phường Cửa Nam, Hoàn Kiếm'],
    ['Số 5, Phố Huế, Hai Bà Trưng', ''],
    ['12 Phố Huế, phường Phố Huế', 'phường Phố Huế, Hai Bà Trưng'],
    ['Số 5, Đường Lâm, Sơn Tây', ''],
  ])('%j: %s', expectAnswer);
});

describe('a district that bears a commune’s name', () => {
  test.each([
    ['Số 5 Nguyễn Trãi, Thanh Xuân, Hà Nội', ''],
    ['Nhà 36 ngõ 12 Khương Trung, Thanh Xuân', ''],
    ['5 đường Núi Đôi, Sóc Sơn', ''],
    ['Thôn 3, Mê Linh', ''],
    ['Thôn 3 - Mê Linh - Mê Linh', 'xã Mê Linh, Mê Linh'],
    ['Nguyễn Trãi, Thanh Xuân', ''],
  ])('%j: %s', expectAnswer);
});

describe('a hamlet', () => {
  test.each([
    ['Thôn 9 - Hồng Kỳ - S.Sơn - H.Nội', 'xã Hồng Kỳ, Sóc Sơn'],
    ['Thôn 9, xã Hồng Kỳ, huyện Sóc Sơn, Hà Nội', 'xã Hồng Kỳ, Sóc Sơn'],
    ['Thôn 9 xã Hồng Kỳ huyện Sóc Sơn TP Hà Nội', 'xã Hồng Kỳ, Sóc Sơn'],
    ['Thôn 9 Hồng Kỳ Sóc Sơn', 'xã Hồng Kỳ, Sóc Sơn'],
    ['xóm Chùa, thôn Đoài, Hồng Kỳ, SS', 'xã Hồng Kỳ, Sóc Sơn'],
    ['Đội 7, thôn Thượng, Tân Dân, PX', 'xã Tân Dân, Phú Xuyên'],
    ['Cụm 4 Tân Lập Đan Phượng', 'xã Tân Lập, Đan Phượng'],
    ['Xóm 3 Tân Dân', 'xã Tân Dân, Sóc Sơn | xã Tân Dân, Phú Xuyên'],
    ['TDP số 5 Phúc Lợi Long Biên', 'phường Phúc Lợi, Long Biên'],
    ['TDP 5 P. Phúc Lợi Q. Long Biên', 'phường Phúc Lợi, Long Biên'],
    ['tổ 5, phường Phúc Lợi, Long Biên', 'phường Phúc Lợi, Long Biên'],
    ['Tổ 12 - Phường Minh Khai - BTL', 'phường Minh Khai, Bắc Từ Liêm'],
    ['Thôn Mông Phụ, Đường Lâm, Sơn Tây', 'xã Đường Lâm, Sơn Tây'],
    ['thôn Minh Khai, xã Hồng Kỳ', 'xã Hồng Kỳ, Sóc Sơn'],
    ['Thôn Tân Dân - Hồng Kỳ - Sóc Sơn', 'xã Hồng Kỳ, Sóc Sơn'],
    ['thôn Tân Dân', ''],
    ['xóm Minh Khai', ''],
    ['Tổ dân phố Hồng Kỳ', ''],
  ])('%j: %s', expectAnswer);
});

describe('a body or a place that bears a commune’s name', () => {
  test.each([
    ['Trường Mầm non Cửa Nam', ''],
    ['Trường Tiểu học Tân Dân A', ''],
    ['Trạm y tế Hàng Trống', ''],
    ['Chợ Minh Khai', ''],
    ['KTT Thành Công', ''],
    ['khu Minh Khai', ''],
    ['Hợp tác xã Tân Dân', ''],
    ['Nhà ở xã hội, phường Cửa Nam', 'phường Cửa Nam, Hoàn Kiếm'],
  ])('%j: %s', expectAnswer);
});
