import type { ValueProblem } from '../../findings/value-problems.ts';
import type { Advice } from '../advice.ts';

/** What can be wrong with one value; {heading} is the column's heading. */
export const valueProblems: Readonly<Record<ValueProblem, Advice>> = {
  MISSING: { message: '{heading}: chưa ghi', remedy: 'ghi vào ô này' },
  UNREADABLE: { message: '{heading}: không đọc được “{text}”', remedy: 'ghi lại theo mẫu' },
  OUTSIDE: { message: '{heading}: “{text}” ngoài khoảng cho phép', remedy: 'kiểm tra lại giá trị' },
  IMPOSSIBLE: { message: '{heading}: không có ngày “{text}”', remedy: 'ghi lại ngày/tháng/năm' },
  LENGTH: {
    message: '{heading}: có {length} chữ số, phải 12 (CCCD) hoặc 9 (CMND)',
    remedy: 'ghi đủ số, định dạng ô là văn bản',
  },
  'NOT-DIGITS': { message: '{heading}: có ký tự không phải chữ số', remedy: 'chỉ ghi chữ số' },
  SCIENTIFIC: {
    message: '{heading}: Excel đã đổi thành dạng 1E+11, mất chữ số',
    remedy: 'định dạng ô là văn bản rồi gõ lại số',
  },
  FRACTION: {
    message: '{heading}: “{text}” không phải số nguyên',
    remedy: 'ghi số nguyên (tiền: tròn đồng)',
  },
  'TOO-LARGE': { message: '{heading}: “{text}” lớn bất thường', remedy: 'kiểm tra số và đơn vị tính' },
  'NOT-IN-LIST': {
    message: '{heading}: “{text}” không có trong danh mục',
    remedy: 'chọn một mục trong danh sách của biểu mẫu',
  },
  UNKNOWN: {
    message: '{heading}: không có đơn vị nào là “{text}”',
    remedy: 'ghi loại, tên và quận, huyện; hoặc mã',
  },
  AMBIGUOUS: {
    message: '{heading}: “{text}” có thể là {candidates}',
    remedy: 'ghi rõ loại, tên và quận, huyện; hoặc mã',
  },
  'CELL-ERROR': { message: '{heading}: ô báo lỗi {text}', remedy: 'sửa công thức hoặc ghi giá trị' },
  'DISTRICT-DISAGREES': {
    message: '{heading}: “{text}” là {found}, không thuộc nơi gửi',
    remedy: 'ghi rõ quận, huyện, hoặc mã, nếu đúng như vậy',
  },
  ROUNDED: { message: '{heading}: “{text}” được làm tròn đến 0,01 m²', remedy: 'kiểm tra lại nếu cần' },
  'OLD-ID': {
    message: '{heading}: số CMND 9 chữ số đã hết hiệu lực từ 31/12/2024',
    remedy: 'ghi số CCCD 12 chữ số',
  },
  'PROVINCE-UNKNOWN': {
    message: '{heading}: không có mã tỉnh {province}',
    remedy: 'đối chiếu với thẻ căn cước',
  },
  'FORMAT-UNUSUAL': { message: '{heading}: “{text}” không đúng dạng thường gặp', remedy: 'kiểm tra lại' },
  PADDED: {
    message: '{heading}: có {length} chữ số, đã thêm số 0 ở đầu cho đủ 12',
    remedy: 'định dạng ô là văn bản để không mất số 0',
  },
  RETIRED: { message: '{heading}: “{text}” là tên cũ, nay thuộc {found}', remedy: 'kiểm tra lại nếu cần' },
  SERIAL: {
    message: '{heading}: ô ghi số {text}, đã hiểu là số thứ tự ngày của Excel',
    remedy: 'định dạng ô là ngày/tháng/năm và kiểm tra lại',
  },
  VAGUE: { message: '{heading}: “{text}” không phải ngày cụ thể', remedy: 'ghi ngày/tháng/năm' },
};
