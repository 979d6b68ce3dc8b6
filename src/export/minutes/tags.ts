import type { Tag, Tags } from '../../document/tags.ts';

const needed: Tag = { required: true };
const offered: Tag = { required: false };

/** One line of the list. */
const line = {
  stt: needed,
  ten: needed,
  don_vi_tinh: needed,
  so_luong: needed,
  nguyen_gia: needed,
  gia_tri_con_lai: needed,
  ghi_chu: offered,
} satisfies Tags;

/** A section of the list, A to D, with its lines. */
const section = {
  ky_hieu: needed,
  ten_muc: needed,
  so_dong: offered,
  cong_nguyen_gia: needed,
  cong_gia_tri_con_lai: needed,
  ghi_chu_muc: offered,
  tai_san: { required: true, within: line },
} satisfies Tags;

/** One who hands over or receives, with what goes through its hands. */
const party = {
  stt_ben: offered,
  ten_ben: offered,
  so_dong_ben: offered,
  nguyen_gia_ben: offered,
  gia_tri_con_lai_ben: offered,
  dat_ben: offered,
  san_ben: offered,
} satisfies Tags;

/**
 * The tags of the minutes' template (Mẫu 02/TSC-BBGN, before 01/07/2025 Mẫu 01/TSC-BBGN), in the words of the offices
 * that edit it. Required is what the paper is signed for: the parties, each line with its amounts, and the totals.
 */
export const minutesTags = {
  co_quan_chu_quan: offered,
  don_vi_lap: offered,
  ngay_ky: offered,
  ben_giao: { required: true, within: { ten_ben: needed } },
  ben_nhan: { required: true, within: { ten_ben: needed } },
  tom_tat: offered,
  muc: { required: true, within: section },
  tong_so_dong: offered,
  tong_nguyen_gia: needed,
  tong_gia_tri_con_lai: needed,
  nguyen_gia_bang_chu: needed,
  gia_tri_con_lai_bang_chu: offered,
  tong_dien_tich_dat: needed,
  tong_dien_tich_san: needed,
  nhieu_ben: {
    required: false,
    within: { loai_ben: offered, ten_cot_ben: offered, cac_ben: { required: false, within: party } },
  },
  luu_y: { required: true, within: { noi_dung: needed } },
  chu_ky: {
    required: true,
    within: {
      vai_trai: needed,
      ten_trai: needed,
      cach_ky_trai: offered,
      dong_ten_trai: offered,
      vai_phai: needed,
      ten_phai: needed,
      cach_ky_phai: offered,
      dong_ten_phai: offered,
    },
  },
  phu_luc: { required: true, within: { muc_phu_luc: { required: true, within: section } } },
} satisfies Tags;
