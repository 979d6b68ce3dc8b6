/**
 * Forms of handling: NĐ 186/2025 and Điều 40 of the law on public property first, then those of
 * NĐ 03/2025 that the general arrangement of nhà, đất adds.
 */
export const handlingForms = {
  'thu hồi': [],
  'điều chuyển': [],
  'chuyển giao về địa phương quản lý, xử lý': [
    'chuyển giao về địa phương',
    'chuyển giao địa phương',
    'chuyển giao',
  ],
  bán: ['bán đấu giá', 'bán tài sản'],
  'thanh lý': [],
  'tiêu huỷ': ['tiêu hủy'],
  'bị mất, bị huỷ hoại': ['bị mất', 'bị huỷ hoại', 'mất, huỷ hoại'],
  'giữ lại tiếp tục sử dụng': ['giữ lại'],
  'tạm giữ lại tiếp tục sử dụng': ['tạm giữ lại'],
  khác: ['hình thức khác'],
} as const;

/** The form of handling by which premises stay as they are for good. */
export const keptInUse = 'giữ lại tiếp tục sử dụng' satisfies keyof typeof handlingForms;

/** Forms of NĐ 03/2025 for premises that stay in use, for good or for the time being. */
export const formsOfKeeping: ReadonlySet<string> = new Set<keyof typeof handlingForms>([
  keptInUse,
  'tạm giữ lại tiếp tục sử dụng',
]);
