import { expect, it } from 'vitest';
import { headingTakesOut, noteTakesOut } from '../../src/text/taken-out.ts';

it.each([
  ...['đã thanh lý', 'Đã thanh lý năm 2024', 'TS đã bán', 'Đã tiêu hủy theo QĐ 15', 'đã mất', 'Da thanh ly'],
  ...['trùng dòng 15', 'Trùng với STT 3', 'ghi trùng', 'Trùng', 'Bỏ', 'bỏ dòng này', 'nhầm', 'ghi nhầm'],
  ...['không bàn giao', 'Không thuộc diện bàn giao', 'đã điều chuyển cho Sở Tài chính', 'Đã ghi giảm'],
  ...[
    'đã nghỉ hưu từ 01/5/2025',
    'Đã chuyển công tác',
    'đã chuyển sang Sở Nội vụ',
    'đã chuyển',
    'đã nghỉ việc',
  ],
])('a note takes its row out: %s', (note) => {
  expect(noteTakesOut(note)).toBe(true);
});

it.each([
  ...['chưa thanh lý', 'chờ thanh lý', 'đề nghị thanh lý', 'đã thanh lý hợp đồng thuê', 'đã bàn giao', 'Bộ'],
  ...[
    'Đã bàn giao cho phường Cửa Nam',
    'bỏ trống',
    'mất giấy tờ',
    'đã mất giấy chứng nhận',
    'không còn sử dụng',
  ],
  ...[
    'đã chuyển đổi mục đích',
    'đã chuyển sang hợp đồng',
    'Trung tâm',
    'trùng tên với người khác',
    'Giám đốc',
  ],
  ...['nghỉ hưu từ 01/9/2025', 'nghỉ thai sản', 'Trường đa chức năng', 'dạ hội', 'sẽ bàn giao sau'],
])('a note keeps its row in: %s', (note) => {
  expect(noteTakesOut(note)).toBe(false);
});

it.each([
  ...['Giảm trong kỳ', 'Tài sản giảm', 'TÀI SẢN GIẢM TRONG NĂM', 'Tài sản đã thanh lý', 'Không bàn giao'],
  ...['Giảm kỳ này', 'Giảm quý II/2025'],
  ...['Cán bộ đã nghỉ hưu', 'DANH SÁCH CÁN BỘ ĐÃ CHUYỂN CÔNG TÁC', 'Tài sản không thuộc phạm vi bàn giao'],
])('a heading takes its rows out: %s', (words) => {
  expect(headingTakesOut(words)).toBe(true);
});

it.each([
  ...[
    'Tăng trong kỳ',
    'Tăng, giảm trong kỳ',
    'Ban Giám hiệu',
    'Giám đốc',
    'Tài sản chờ thanh lý',
    'Giảm nghèo',
  ],
  ...['Nghỉ theo NĐ 178', 'Trạm y tế', 'Tài sản đề nghị thanh lý', 'Giảm trừ', 'Báo cáo tăng và đã ghi giảm'],
])('a heading keeps its rows in: %s', (words) => {
  expect(headingTakesOut(words)).toBe(false);
});
