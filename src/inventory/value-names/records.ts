import type { NamePatterns } from '../name-patterns.ts';

/** What else offices write for whether a file is closed. */
export const finishedNames = {
  'đã kết thúc': [
    'đã {hoàn thành|giải quyết xong|xử lý xong|lưu trữ|nộp lưu|kết thúc hồ sơ}',
    '{hồ sơ|HS} đã {kết thúc|giải quyết xong|xong}',
  ],
  'chưa kết thúc': [
    'chưa {hoàn thành|giải quyết xong|xử lý xong|giải quyết|đóng}',
    'đang {thực hiện|thụ lý|giải quyết dở dang}',
    '{hồ sơ|HS} {chưa kết thúc|đang giải quyết|đang xử lý|dở dang}',
  ],
} as const satisfies NamePatterns;
