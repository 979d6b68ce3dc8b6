import type { SizeLimit } from '../../findings/size-limits.ts';

/** What of a file is beyond a limit. */
export const sizeLimits: Readonly<Record<SizeLimit, string>> = {
  attributeBytes: 'độ dài của một thuộc tính trong tệp (byte)',
  cellFormats: 'số kiểu định dạng ô',
  cells: 'số ô của một trang',
  columns: 'số cột của một trang',
  directoryBytes: 'độ dài danh mục bên trong tệp (byte)',
  entries: 'số phần bên trong tệp',
  memory: 'bộ nhớ để đọc',
  merges: 'số vùng ô gộp của một trang',
  partBytes: 'độ lớn của một phần khi giải nén (byte)',
  relationships: 'số liên kết bên trong tệp',
  repeatedCharacters: 'số ký tự của các ô lặp lại',
  rows: 'số dòng của một trang',
  sharedStringCharacters: 'tổng số ký tự của các chữ khác nhau',
  sharedStrings: 'số chữ khác nhau',
  sheets: 'số trang',
  textCharacters: 'số ký tự của một ô',
  time: 'thời gian đọc',
  tokenBytes: 'độ dài của một ô kể cả định dạng (byte)',
  totalBytes: 'độ lớn của cả tệp khi giải nén (byte)',
  wholeFileBytes: 'độ lớn của tệp (byte)',
  xmlDepth: 'số lớp lồng nhau bên trong tệp',
};
