import { describe, expect, it } from 'vitest';
import { headingKey, plainHeadingKey } from '../../../src/inventory/heading-key.ts';
import { fieldEntries, inventories } from '../../../src/inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../../src/inventory/inventory.ts';
import { columnMatcher, isSequenceHeading } from '../../../src/inventory/match-columns.ts';
import { stripAccents } from '../../../src/text/normalise.ts';
import { spellOut } from './spell-out.ts';

const match = columnMatcher();

/** What a heading is taken for beside three others of its kind. */
function meaning(kind: InventoryKind, key: string, heading: string): string | undefined {
  const { naming } = inventories[kind];
  const others = fieldEntries(inventories[kind]).filter(([other]) => other !== key);
  const beside = [
    ...others.filter(([other]) => other === naming),
    ...others.filter(([other]) => other !== naming),
  ];
  const headings = [heading, ...beside.slice(0, 3).map(([, field]) => field.heading)];
  const columns = headings.map((text, index) => ({ column: index + 1, texts: [text], grouped: false }));
  return match(columns).find((found) => found.kind === kind)?.columns[0]?.key;
}

function furtherNames(kind: InventoryKind): readonly { readonly key: string; readonly heading: string }[] {
  return Object.entries(inventories[kind].headingNames).flatMap(([key, patterns = []]) =>
    patterns.flatMap(spellOut).map((heading) => ({ key, heading })),
  );
}

describe('a further name of a column', () => {
  it.each(inventoryKinds)('%s: is one of a field that is declared', (kind) => {
    expect(Object.keys(inventories[kind].fields)).toEqual(
      expect.arrayContaining(Object.keys(inventories[kind].headingNames)),
    );
  });

  it.each(inventoryKinds)('%s: is found by its field, with accents and without', (kind) => {
    const wrong = furtherNames(kind).filter(
      ({ key, heading }) =>
        meaning(kind, key, heading) !== key || meaning(kind, key, stripAccents(heading)) !== key,
    );
    expect(wrong).toEqual([]);
  });

  it.each(inventoryKinds)(
    '%s: is the name of no other field, nor without accents, nor of row numbers',
    (kind) => {
      const owners = new Map<string, string>();
      const declared = fieldEntries(inventories[kind]).flatMap(([key, field]) =>
        [field.heading, ...field.aliases].map((heading) => ({ key, heading })),
      );
      const shared = [...declared, ...furtherNames(kind)].flatMap(({ key, heading }) =>
        [headingKey(heading), `without accents: ${plainHeadingKey(heading)}`].flatMap((name) => {
          const owner = owners.get(name) ?? key;
          owners.set(name, owner);
          return owner === key ? [] : [`${heading}: ${owner}, ${key}`];
        }),
      );
      expect(shared).toEqual([]);
      expect(furtherNames(kind).filter(({ heading }) => isSequenceHeading(heading))).toEqual([]);
    },
  );

  it.each<readonly [InventoryKind, string, string]>([
    ['staff', 'full_name', 'Họ và tên viên chức'],
    ['staff', 'citizen_id', 'Số căn cước công dân/CMND'],
    ['staff', 'position', 'Chức vụ, chức danh hiện đang đảm nhiệm'],
    ['staff', 'former_unit', 'Cơ quan, đơn vị đang công tác'],
    ['staff', 'former_unit', 'Đơn vị công tác trước khi sắp xếp'],
    ['staff', 'new_position', 'Chức vụ sau sắp xếp'],
    ['staff', 'destination', 'Xã mới'],
    ['staff', 'destination', 'Xã, phường bố trí'],
    ['assets', 'original_cost', 'Nguyên giá theo sổ sách kế toán'],
    ['assets', 'custodian', 'Cơ quan, đơn vị đang quản lý, sử dụng'],
    ['assets', 'year_in_use', 'Ngày, tháng, năm đưa vào sử dụng'],
    ['premises', 'name', 'Danh mục trụ sở, cơ sở nhà, đất'],
    ['premises', 'land_area', 'Diện tích đất theo giấy chứng nhận'],
    ['premises', 'land_certificate', 'Số giấy chứng nhận QSD đất'],
    ['premises', 'destination', 'Phường, xã sau sắp xếp'],
    ['projects', 'investor', 'Cơ quan, đơn vị đang thụ lý'],
    ['projects', 'total_investment', 'TMĐT theo QĐ phê duyệt'],
    ['projects', 'destination', 'Cơ quan tiếp tục giải quyết'],
    ['projects', 'disbursed', 'Lũy kế số vốn đã giải ngân'],
    ['projects', 'former_communes', 'Địa điểm xây dựng công trình'],
    ['records', 'title', 'Tên nhóm hồ sơ, tài liệu'],
    ['records', 'period', 'Thời gian hình thành tài liệu'],
    ['records', 'destination', 'Cơ quan, đơn vị tiếp nhận'],
    ['assets', 'clear_person', 'Người chịu trách nhiệm chính'],
    ['premises', 'clear_responsible', 'Cơ quan chủ trì thực hiện'],
    ['projects', 'clear_due', 'Thời hạn thực hiện'],
    ['records', 'clear_product', 'Sản phẩm, kết quả'],
  ])('%s: %s may be called “%s”', (kind, key, heading) => {
    expect(meaning(kind, key, heading)).toBe(key);
  });

  it.each<readonly [InventoryKind, string, string]>([
    ['staff', 'position', 'Chức vụ Đảng'],
    ['staff', 'salary_coefficient', 'Mức lương'],
    ['staff', 'plan', 'Nguyện vọng'],
    ['assets', 'year_in_use', 'Năm sản xuất'],
    ['assets', 'location', 'Địa chỉ sau sắp xếp'],
    ['premises', 'floor_area', 'Diện tích xây dựng'],
    ['premises', 'arrangement', 'Phương án sắp xếp, xử lý'],
    ['projects', 'deadline', 'Ngày trả kết quả'],
    ['projects', 'work_kind', 'Nhóm dự án'],
    ['records', 'destination', 'Nơi tiếp nhận cũ'],
  ])('%s: %s is not what “%s” says: a person is asked, or it is left out', (kind, key, heading) => {
    expect(meaning(kind, key, heading)).not.toBe(key);
  });
});

it.each(['Số cặp/Số hộp', 'Số hộp/Số cặp', 'Cặp số/Hộp số', 'Số bó, số hộp', 'Hộp số/Bó số'])(
  '“%s” is what is written on the box or folder, whichever it is',
  (heading) => {
    expect(meaning('records', 'box', heading)).toBe('box');
  },
);
