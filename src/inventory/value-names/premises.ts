import type { NamePatterns } from '../name-patterns.ts';

/** What else offices write for how premises are used. */
export const useNames = {
  'trụ sở làm việc': [
    '{|đang|hiện đang|hiện} {làm|sử dụng làm|dùng làm|là} {trụ sở|trụ sở làm việc|nơi làm việc}',
    '{đang|hiện đang} {làm việc|sử dụng làm việc}',
    'trụ sở {cơ quan|cơ quan hành chính|UBND|UBND xã|UBND phường|làm việc của cơ quan}',
  ],
  'sự nghiệp': [
    '{|đang|hiện đang} {làm|sử dụng làm} {cơ sở sự nghiệp|cơ sở hoạt động sự nghiệp}',
    'cơ sở sự nghiệp',
  ],
  'nhà ở': ['{đang|hiện đang|sử dụng|đang sử dụng} {làm nhà ở|để ở}'],
  'bỏ trống': [
    '{đang|hiện|hiện đang} {bỏ trống|để trống|bỏ không|không sử dụng}',
    '{để trống|bỏ không|không còn sử dụng|chưa sử dụng}',
  ],
  'bị lấn chiếm': [
    '{đang|hiện bị|đang bị} lấn chiếm',
    'bị {lấn chiếm một phần|chiếm dụng|lấn chiếm, chiếm dụng}',
  ],
  'cho thuê': ['{đang|hiện đang} cho thuê', 'cho thuê {mặt bằng|một phần|lại}'],
} as const satisfies NamePatterns;

/** What else offices write for what premises become. */
export const arrangementNames = {
  'trụ sở chính': [
    'trụ sở {|làm việc} chính {|của} {|xã|phường|xã mới|phường mới|xã, phường}',
    'trụ sở số 1',
  ],
  'trụ sở thứ hai': ['trụ sở {số 2|làm việc thứ hai|làm việc thứ 2|thứ 2}'],
  'điểm phục vụ hành chính công': [
    '{điểm|trung tâm} {phục vụ hành chính công|phục vụ HCC|PVHCC}',
    '{bộ phận|điểm} {một cửa|tiếp nhận và trả kết quả|tiếp nhận TTHC}',
  ],
  'cơ sở sự nghiệp': ['{|làm|bố trí làm} cơ sở {hoạt động sự nghiệp|HĐSN|sự nghiệp công lập}'],
  'dôi dư': [
    '{|nhà, đất|cơ sở|cơ sở nhà, đất} dôi dư {|sau sắp xếp|sau sáp nhập}',
    'không {|còn|có} {nhu cầu sử dụng|bố trí sử dụng}',
  ],
} as const satisfies NamePatterns;

const thing = '{nhà, đất|cơ sở nhà, đất|tài sản|trụ sở}';

/** What else offices write for how surplus premises are disposed of. */
export const handlingNames = {
  'thu hồi': ['thu hồi {nhà, đất|cơ sở nhà, đất|tài sản|trụ sở|đất}'],
  'điều chuyển': [
    `điều chuyển ${thing}`,
    'điều chuyển {cho|sang} {đơn vị khác|cơ quan khác|cơ quan, đơn vị khác}',
  ],
  'chuyển giao về địa phương quản lý, xử lý': [
    '{chuyển giao|bàn giao} {về|cho} địa phương {|quản lý|xử lý|quản lý, sử dụng}',
  ],
  bán: [
    `bán ${thing}`,
    'bán tài sản trên đất',
    'bán tài sản trên đất, chuyển nhượng {quyền sử dụng đất|QSDĐ|QSD đất}',
  ],
  'thanh lý': [`thanh lý ${thing}`],
  'giữ lại tiếp tục sử dụng': [
    '{|được} giữ lại {sử dụng|để sử dụng|tiếp tục quản lý, sử dụng|để tiếp tục sử dụng}',
  ],
  'tạm giữ lại tiếp tục sử dụng': ['tạm giữ lại {sử dụng|để sử dụng|để tiếp tục sử dụng}'],
} as const satisfies NamePatterns;

/** What else offices write for how far that is. */
export const handlingStatusNames = {
  'đang xử lý': ['đang {triển khai|lập hồ sơ|hoàn thiện hồ sơ|trình phê duyệt|làm hồ sơ|lập phương án}'],
  'chưa xử lý': ['chưa {triển khai|có phương án|lập phương án}'],
} as const satisfies NamePatterns;
