import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/inventory/field.ts';
import { fieldEntries, inventories } from '../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import { readValue } from '../../src/inventory/read-value.ts';
import { spellOut } from './heading-names/spell-out.ts';

const context = { districtCode: '002', moneyUnit: 'đồng', provinces: new Set<string>() } as const;

function read(field: Field | undefined, text: string) {
  return field && readValue(field, { kind: 'text', text }, context).value;
}

const lists = inventoryKinds.flatMap((kind) =>
  fieldEntries(inventories[kind]).flatMap(([key, field]) =>
    field.choices ? [{ name: `${kind}.${key}`, field, choices: field.choices }] : [],
  ),
);

describe('a value of a closed list', () => {
  it.each(lists)(
    '$name is known by its further names, and each of them names nothing else',
    ({ field, choices }) => {
      for (const { value, aliases } of choices)
        expect([value, ...aliases].filter((name) => read(field, name) !== value)).toEqual([]);
      for (const [value, patterns] of Object.entries(field.valueNames ?? {})) {
        expect(choices.map((choice) => choice.value)).toContain(value);
        const wrong = patterns?.flatMap(spellOut).filter((name) => read(field, name) !== value);
        expect(wrong).toEqual([]);
      }
    },
  );

  it.each([
    ['assets', 'condition', 'Còn sử dụng tốt', 'còn sử dụng'],
    ['assets', 'condition', 'Đã hỏng, không sử dụng được', 'hỏng'],
    ['assets', 'section', 'Máy móc, thiết bị văn phòng', 'C'],
    ['premises', 'present_use', 'Đang sử dụng làm trụ sở', 'trụ sở làm việc'],
    ['premises', 'present_use', 'Hiện đang để trống', 'bỏ trống'],
    ['premises', 'handling', 'Bán tài sản trên đất, chuyển nhượng quyền sử dụng đất', 'bán'],
    ['projects', 'status', 'Đang triển khai thi công', 'dở dang'],
    ['projects', 'status', 'Quá hạn giải quyết', 'quá hạn'],
    ['staff', 'plan', 'Xin nghỉ hưu trước tuổi theo Nghị định số 178/2024/NĐ-CP', 'nghỉ theo NĐ 178'],
    ['staff', 'employment_type', 'Người hoạt động không chuyên trách phường', 'không chuyên trách'],
    ['records', 'finished', 'Đang thụ lý', 'chưa kết thúc'],
  ] as const)('%s.%s: “%s” is “%s”', (kind, key, text, value) => {
    const { [key]: field }: Readonly<Record<string, Field>> = inventories[kind].fields;
    expect(read(field, text)).toBe(value);
  });

  it.each([
    ['assets', 'condition', 'Không sử dụng'],
    ['assets', 'condition', 'Trung bình'],
    ['staff', 'plan', 'Nghỉ hưu trước tuổi'],
    ['staff', 'employment_type', 'Hợp đồng 68'],
    ['projects', 'status', 'Đã hoàn thành'],
    ['premises', 'arrangement', 'Tiếp tục sử dụng'],
    ['premises', 'present_use', 'Nhà văn hóa'],
  ] as const)('%s.%s: of “%s” nobody has said which value it is', (kind, key, text) => {
    const { [key]: field }: Readonly<Record<string, Field>> = inventories[kind].fields;
    expect(read(field, text)).toBeNull();
  });
});
