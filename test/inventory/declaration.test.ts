import { describe, expect, it } from 'vitest';
import { headingKey } from '../../src/inventory/heading-key.ts';
import { fieldEntries, inventories } from '../../src/inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../src/inventory/inventory.ts';
import { isSequenceHeading } from '../../src/inventory/match-columns.ts';

type Expected = readonly [key: string, heading: string, required: 'R' | ''];

const sixClear: readonly Expected[] = [
  ['clear_person', 'Rõ người: người phụ trách', ''],
  ['clear_person_position', 'Chức vụ người phụ trách', ''],
  ['clear_task', 'Rõ việc: nội dung công việc', ''],
  ['clear_start', 'Ngày bắt đầu', ''],
  ['clear_due', 'Rõ thời gian: hạn hoàn thành', ''],
  ['clear_responsible', 'Rõ trách nhiệm: đơn vị chủ trì', ''],
  ['clear_support', 'Đơn vị phối hợp', ''],
  ['clear_product', 'Rõ sản phẩm: kết quả', ''],
  ['clear_authority', 'Rõ thẩm quyền: cấp quyết định', ''],
  ['note', 'Ghi chú', ''],
];

const expected: Readonly<Record<InventoryKind, readonly Expected[]>> = {
  staff: [
    ['full_name', 'Họ và tên', 'R'],
    ['birth_date', 'Ngày sinh', 'R'],
    ['gender', 'Giới tính', ''],
    ['citizen_id', 'Số CCCD', 'R'],
    ['employment_type', 'Đối tượng', 'R'],
    ['position', 'Chức vụ, chức danh', ''],
    ['grade_code', 'Mã ngạch / mã số CDNN', ''],
    ['salary_coefficient', 'Hệ số lương', ''],
    ['qualification', 'Trình độ chuyên môn', ''],
    ['specialism', 'Chuyên ngành', ''],
    ['former_unit', 'Đơn vị công tác cũ', 'R'],
    ['former_commune', 'Xã, phường cũ', ''],
    ['plan', 'Phương án', 'R'],
    ['policy_status', 'Tình trạng giải quyết chế độ', ''],
    ['destination', 'Xã, phường mới / nơi tiếp nhận', ''],
    ['new_division', 'Phòng, đơn vị mới', ''],
    ['new_position', 'Vị trí, chức vụ mới', ''],
    ...sixClear,
  ],
  assets: [
    ['asset_code', 'Mã tài sản', ''],
    ['name', 'Danh mục tài sản', 'R'],
    ['section', 'Nhóm', 'R'],
    ['plate', 'Biển kiểm soát', ''],
    ['unit', 'Đơn vị tính', 'R'],
    ['quantity', 'Số lượng', 'R'],
    ['original_cost', 'Nguyên giá', 'R'],
    ['residual_value', 'Giá trị còn lại', ''],
    ['year_in_use', 'Năm đưa vào sử dụng', ''],
    ['custodian', 'Đơn vị đang quản lý, sử dụng', 'R'],
    ['location', 'Nơi để tài sản', ''],
    ['former_commune', 'Xã, phường cũ', ''],
    ['ownership', 'Quyền quản lý', ''],
    ['condition', 'Tình trạng', ''],
    ['inventory_code', 'Mã kiểm kê', ''],
    ['destination', 'Nơi tiếp nhận', ''],
    ...sixClear,
  ],
  premises: [
    ['premises_code', 'Mã cơ sở', ''],
    ['name', 'Tên cơ sở nhà, đất', 'R'],
    ['address', 'Địa chỉ', 'R'],
    ['former_commune', 'Xã, phường cũ', 'R'],
    ['latitude', 'Vĩ độ', ''],
    ['longitude', 'Kinh độ', ''],
    ['land_area', 'Diện tích đất (m²)', 'R'],
    ['floor_area', 'Diện tích sàn (m²)', 'R'],
    ['floors', 'Số tầng', ''],
    ['year_built', 'Năm xây dựng', ''],
    ['year_in_use', 'Năm đưa vào sử dụng', ''],
    ['land_certificate', 'Số GCN QSDĐ', ''],
    ['original_cost', 'Nguyên giá', ''],
    ['residual_value', 'Giá trị còn lại', ''],
    ['present_user', 'Đơn vị đang sử dụng', 'R'],
    ['present_use', 'Hiện trạng sử dụng', 'R'],
    ['arrangement', 'Phương án bố trí', 'R'],
    ['destination', 'Nơi tiếp nhận', ''],
    ['handling', 'Hình thức xử lý', ''],
    ['handling_ground', 'Lý do đề nghị xử lý', ''],
    ['handling_year', 'Năm xử lý', ''],
    ['handling_status', 'Tình trạng xử lý', ''],
    ['handling_dossier', 'Ngày nhận đủ hồ sơ xử lý', ''],
    ['handling_decided', 'Ngày quyết định xử lý', ''],
    ['handling_done', 'Ngày hoàn thành xử lý', ''],
    ['legal_issue', 'Vướng mắc pháp lý', ''],
    ...sixClear,
  ],
  projects: [
    ['project_code', 'Mã dự án / mã hồ sơ', ''],
    ['name', 'Tên dự án, nhiệm vụ, hồ sơ', 'R'],
    ['work_kind', 'Loại', 'R'],
    ['investor', 'Chủ đầu tư / đơn vị đang giải quyết', 'R'],
    ['former_communes', 'Địa điểm (xã, phường cũ)', 'R'],
    ['total_investment', 'Tổng mức đầu tư', ''],
    ['disbursed', 'Luỹ kế giải ngân', ''],
    ['plan_this_year', 'Kế hoạch vốn năm', ''],
    ['start_year', 'Khởi công', ''],
    ['finish_year', 'Hoàn thành', ''],
    ['received_on', 'Ngày tiếp nhận', ''],
    ['deadline', 'Hạn giải quyết', ''],
    ['status', 'Tình trạng', 'R'],
    ['progress', 'Tiến độ (%)', ''],
    ['obstacle', 'Khó khăn, vướng mắc', ''],
    ['destination', 'Đơn vị tiếp nhận (chủ trì)', ''],
    ['other_destinations', 'Đơn vị liên quan', ''],
    ...sixClear,
  ],
  records: [
    ['record_code', 'Mã hồ sơ, số hộp', ''],
    ['box', 'Hộp, cặp số', ''],
    ['title', 'Tiêu đề hồ sơ, tài liệu', 'R'],
    ['field', 'Lĩnh vực', ''],
    ['period', 'Thời gian tài liệu', ''],
    ['quantity', 'Số lượng', 'R'],
    ['unit', 'Đơn vị (hồ sơ, hộp, mét giá)', 'R'],
    ['finished', 'Đã kết thúc / chưa kết thúc', 'R'],
    ['secrecy', 'Độ mật', ''],
    ['former_unit', 'Đơn vị giao', 'R'],
    ['former_commune', 'Xã, phường cũ', ''],
    ['destination', 'Nơi tiếp nhận', ''],
    ...sixClear,
  ],
};

const lists: readonly (readonly [InventoryKind, string, readonly string[]])[] = [
  ['staff', 'gender', ['Nam', 'Nữ']],
  ['staff', 'employment_type', ['cán bộ', 'công chức', 'viên chức', 'hợp đồng NĐ 111', 'không chuyên trách']],
  ['staff', 'plan', ['bố trí', 'chưa bố trí', 'nghỉ theo NĐ 178', 'điều động', 'khác']],
  ['staff', 'policy_status', ['chưa nộp', 'đã nộp', 'đã giải quyết']],
  ['assets', 'section', ['A', 'B', 'C', 'D']],
  ['assets', 'ownership', ['của đơn vị', 'giữ hộ', 'mượn', 'thuê']],
  ['assets', 'condition', ['còn sử dụng', 'hỏng', 'thừa', 'thiếu', 'đang xử lý']],
  [
    'premises',
    'present_use',
    ['trụ sở làm việc', 'sự nghiệp', 'nhà ở', 'bỏ trống', 'bị lấn chiếm', 'cho thuê', 'khác'],
  ],
  [
    'premises',
    'arrangement',
    ['trụ sở chính', 'trụ sở thứ hai', 'điểm phục vụ hành chính công', 'cơ sở sự nghiệp', 'dôi dư', 'khác'],
  ],
  ['premises', 'handling_status', ['đã xử lý', 'đang xử lý', 'chưa xử lý']],
  [
    'premises',
    'handling',
    [
      'thu hồi',
      'điều chuyển',
      'chuyển giao về địa phương quản lý, xử lý',
      'bán',
      'thanh lý',
      'tiêu huỷ',
      'bị mất, bị huỷ hoại',
      'giữ lại tiếp tục sử dụng',
      'tạm giữ lại tiếp tục sử dụng',
      'khác',
    ],
  ],
  [
    'projects',
    'work_kind',
    ['dự án đầu tư công', 'nhiệm vụ', 'hồ sơ TTHC', 'khiếu nại, tố cáo', 'tranh chấp đất đai'],
  ],
  [
    'projects',
    'status',
    ['hoàn thành chưa quyết toán', 'dở dang', 'chưa khởi công', 'đình hoãn', 'đang giải quyết', 'quá hạn'],
  ],
];

describe('the declaration of the inventories', () => {
  it.each(inventoryKinds)(
    '%s has the fields of the form, in its order, with heading and required flag',
    (kind) => {
      const declared = fieldEntries(inventories[kind]).map(
        ([key, { heading, required }]): Expected => [key, heading, required ? 'R' : ''],
      );
      expect(declared).toEqual(expected[kind]);
    },
  );

  it.each(lists)('%s.%s offers exactly the values of the form', (kind, key, values) => {
    expect(inventories[kind].fields[key]?.choices?.map(({ value }) => value).sort()).toEqual(
      [...values].sort(),
    );
  });

  it.each(inventoryKinds)('%s: no two fields share a heading or an alias', (kind) => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const [key, field] of fieldEntries(inventories[kind])) {
      for (const heading of [field.heading, ...field.aliases]) {
        const name = headingKey(heading);
        const owner = owners.get(name);
        if (owner !== undefined && owner !== key) shared.push(`${heading}: ${owner}, ${key}`);
        owners.set(name, key);
      }
    }
    expect(shared).toEqual([]);
  });

  it.each(inventoryKinds)('%s: no heading is empty, or that of the row numbers', (kind) => {
    for (const [, field] of fieldEntries(inventories[kind])) {
      for (const heading of [field.heading, ...field.aliases]) {
        expect(headingKey(heading), heading).not.toBe('');
        expect(isSequenceHeading(heading), heading).toBe(false);
      }
    }
  });

  it.each(inventoryKinds)('%s: what plays a part is a declared field', (kind) => {
    const inventory = inventories[kind];
    const { identity, naming, place, sectionFields, splitColumns } = inventory;
    const split = splitColumns.flatMap((column) => [column.field, column.settles.field]);
    for (const key of [identity, naming, place, ...sectionFields, ...split]) {
      expect(inventory.fields[key], key).toBeDefined();
    }
    expect(inventory.fields[naming]?.essential).toBe(true);
  });

  it.each(inventoryKinds)('%s: no two choices of a list share a spelling', (kind) => {
    for (const [key, { choices = [] }] of fieldEntries(inventories[kind])) {
      const owners = new Map<string, string>();
      for (const { value, aliases } of choices) {
        for (const name of [value, ...aliases]) {
          expect(owners.get(headingKey(name)) ?? value, `${key}: ${name}`).toBe(value);
          owners.set(headingKey(name), value);
        }
      }
    }
  });

  it('sums money in đồng and areas in m², and nothing else', () => {
    const measured = inventoryKinds.flatMap((kind) =>
      fieldEntries(inventories[kind]).flatMap(([key, { kind: type, measure }]) =>
        measure === undefined ? [] : [`${kind}.${key} ${type} ${measure}`],
      ),
    );
    expect(measured).toEqual([
      'assets.original_cost money đồng',
      'assets.residual_value money đồng',
      'premises.land_area area m²',
      'premises.floor_area area m²',
      'premises.original_cost money đồng',
      'premises.residual_value money đồng',
      'projects.total_investment money đồng',
      'projects.disbursed money đồng',
      'projects.plan_this_year money đồng',
    ]);
  });

  it('treats citizen ids, and only them, as personal', () => {
    const personal = inventoryKinds.flatMap((kind) =>
      fieldEntries(inventories[kind]).flatMap(([key, field]) => (field.personal ? [`${kind}.${key}`] : [])),
    );
    expect(personal).toEqual(['staff.citizen_id']);
  });
});
