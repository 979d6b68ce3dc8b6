/** Words of which headings of several inventories are made, as patterns (`spell-out.ts`). */

/** Who has something: an office, or a part of one. */
export const office =
  '{Đơn vị|Cơ quan|Cơ quan, đơn vị|Cơ quan, tổ chức, đơn vị|Tên đơn vị|Tên cơ quan, đơn vị|Phòng, ban|Phòng, ban, đơn vị|Phòng, đơn vị|Phòng, bộ phận|Bộ phận|Đơn vị, bộ phận|Bộ phận, đơn vị|Đơn vị, phòng ban}';

/** How an office has something. */
export const has =
  '{|đang|hiện đang|được giao} {sử dụng|quản lý|quản lý, sử dụng|quản lý và sử dụng|sử dụng, quản lý}';

/** An amount by its own name, and by the books in which it stands. */
export function inBooks(name: string): readonly string[] {
  return [
    name,
    `${name} {theo|trên|ghi trên} {sổ|sổ sách|sổ kế toán|sổ sách kế toán}`,
    `${name} {sổ sách|ghi sổ|theo kế toán|đang theo dõi|đang hạch toán}`,
  ];
}

/** Since when something is used. */
export const usedSince =
  '{Năm|Ngày|Thời gian|Thời điểm|Tháng, năm|Ngày tháng|Ngày, tháng, năm} {đưa vào|đưa tài sản vào|đưa TS vào|bắt đầu} {sử dụng|SD|khai thác|khai thác, sử dụng}';

const communes =
  '{Xã, phường|Phường, xã|Xã, thị trấn|Phường, thị trấn|Xã, phường, thị trấn|Phường, xã, thị trấn|ĐVHC cấp xã|Đơn vị hành chính cấp xã|Xã|Phường}';

/** The former commune in which something lies. */
export const formerCommuneNames: readonly string[] = [
  `{|Tên|Thuộc|Địa bàn} ${communes} {cũ|trước sắp xếp|trước khi sắp xếp|trước sáp nhập|trước khi sáp nhập}`,
];

/** Who receives something. */
export const receiverNames: readonly string[] = [
  `{|Tên} ${communes} {mới|sau sắp xếp|sau khi sắp xếp|sau sáp nhập|sau khi sáp nhập}`,
  '{Bên|Đơn vị|Cơ quan|Cơ quan, đơn vị|UBND xã, phường|UBND phường, xã|UBND cấp xã|Xã, phường|Phường, xã} {tiếp nhận|nhận|nhận bàn giao|tiếp nhận bàn giao}',
  // Not “Nơi nhận” alone: it stands below every paper, and above the receivers of a decision workbook.
  'Nơi {tiếp nhận|nhận bàn giao|tiếp nhận bàn giao}',
  '{Đơn vị|Cơ quan|Cơ quan, đơn vị} tiếp nhận, {quản lý|sử dụng|quản lý, sử dụng}',
  '{Đơn vị|Cơ quan|Cơ quan, đơn vị|Đơn vị hành chính} mới',
  'Bàn giao {cho|về}',
];

/** What stands in the way. */
export const obstacleNames: readonly string[] = [
  '{|Những|Các|Nội dung} {khó khăn, vướng mắc|vướng mắc, khó khăn|tồn tại, vướng mắc|vướng mắc, tồn tại|tồn tại, khó khăn|khó khăn, tồn tại|tồn tại, khó khăn, vướng mắc|khó khăn, tồn tại, vướng mắc}',
  'Nội dung {vướng mắc|khó khăn}',
  'Khó khăn, vướng mắc {|và} kiến nghị',
];
