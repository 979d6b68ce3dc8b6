import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about assets. */
export const assetsRules = {
  'ASSETS-RESIDUAL-VALUE-ABOVE-COST': {
    message: 'Giá trị còn lại {residual:number} đồng lớn hơn nguyên giá {cost:number} đồng',
    remedy: 'kiểm tra hai số và đơn vị tính',
    cause: 'Gõ nhầm số, đổi chỗ hai cột, hoặc hai cột khác đơn vị tính',
    example: 'Nguyên giá 10 triệu, còn lại 12 triệu',
    source: sources.handoverForm,
  },
  'ASSETS-ASSET-CODE-REPEATED': {
    message: 'Mã tài sản đã có ở dòng {first_row} (trang {first_sheet}) với nội dung khác',
    remedy: 'mỗi tài sản một mã; sửa hoặc bỏ một dòng',
    cause: 'Hai tài sản khác nhau dùng chung một mã',
    example: 'TS-01 là bàn ở dòng 3, là ghế ở dòng 8',
    source: sources.once,
  },
  'ASSETS-PLATE-MISSING': {
    message: 'Xe ô tô chưa ghi biển kiểm soát',
    remedy: 'ghi biển kiểm soát',
    cause: 'Xe không ghi biển số thì không nhận bàn giao được',
    example: 'Nhóm B, ô biển kiểm soát trống',
    source: sources.handoverForm,
  },
  'ASSETS-QUANTITY-ZERO': {
    message: 'Số lượng là 0 nhưng nguyên giá {cost:number} đồng',
    remedy: 'ghi đúng số lượng, hoặc ghi tình trạng là thiếu',
    cause: 'Bỏ sót số lượng, hoặc tài sản không còn nhưng chưa ghi là thiếu',
    example: 'Số lượng 0, nguyên giá 5.000.000 đồng',
    source: sources.handoverForm,
  },
  'ASSETS-PLATE-FOR-SEVERAL': {
    message: 'Một biển kiểm soát {plate} nhưng số lượng {quantity:number}',
    remedy: 'ghi mỗi xe một dòng',
    cause: 'Gộp nhiều xe vào một dòng',
    example: 'Một biển số, số lượng 2',
    source: sources.handoverForm,
  },
  'ASSETS-YEAR-IN-USE-AHEAD': {
    message: 'Năm đưa vào sử dụng {year} sau năm bàn giao {last}',
    remedy: 'kiểm tra năm đưa vào sử dụng',
    cause: 'Gõ nhầm năm',
    example: 'Đưa vào sử dụng năm 2026',
    source: sources.resolution,
  },
  'ASSETS-LISTED-TWICE': {
    message: 'Cùng mã {code} và cùng tên với tệp {other_file}, dòng {other_row}',
    remedy: 'xác định bên nào bàn giao, bỏ dòng kia',
    cause: 'Tài sản dùng chung được cả hai bên kê',
    example: 'Máy in cho mượn, hai bên cùng kê',
    source: sources.once,
  },
  'ASSETS-PLATE-TWICE': {
    message: 'Biển kiểm soát {plate} đã có ở tệp {other_file}, dòng {other_row}',
    remedy: 'xác định bên nào bàn giao xe, bỏ dòng kia',
    cause: 'Hai bên cùng kê một xe, hoặc gõ nhầm biển số',
    example: 'Xe điều sang đơn vị khác, hai bên cùng kê',
    source: sources.once,
  },
  'ASSETS-INVENTORY-CODE-TWICE': {
    message: 'Mã kiểm kê {code} đã có ở tệp {other_file}, dòng {other_row}',
    remedy: 'đối chiếu với tổng kiểm kê: mỗi tài sản một mã',
    cause: 'Một tài sản kê hai lần, hoặc chép nhầm mã',
    example: 'Mã KK-01 ở hai dòng',
    source: sources.generalInventory,
  },
  'ASSETS-LOCATION-NOT-LISTED': {
    message: '“{location}” không có trong biểu nhà, đất của {place}; {count:number} tài sản để ở đó',
    remedy: 'kiểm tra địa chỉ, hoặc thêm cơ sở này vào biểu nhà, đất',
    cause: 'Cơ sở bị bỏ sót trong biểu nhà, đất, hoặc địa chỉ ghi sai',
    example: 'Tài sản để ở số 7, biểu nhà, đất chỉ có số 5',
    source: sources.once,
  },
  'ASSETS-LOCATION-ELSEWHERE': {
    message: 'Nơi để “{text}” ở {named}, nhưng cột xã, phường cũ ghi {stated}',
    remedy: 'kiểm tra xem nơi để hay xã, phường cũ ghi đúng',
    cause: 'Một trong hai ghi nhầm, hoặc tài sản đã chuyển sang xã, phường khác',
    example: 'Nơi để ghi phường Hàng Bông, cột xã, phường cũ ghi Cửa Nam',
    source: sources.reading,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
