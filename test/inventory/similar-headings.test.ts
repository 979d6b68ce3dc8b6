import { describe, expect, it } from 'vitest';
import { fieldEntries, inventories } from '../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import { columnMatcher, namingColumn } from '../../src/inventory/match-columns.ts';

const match = columnMatcher();
const staff = ['Họ và tên', 'Giới tính', 'Phương án'];

function table(headings: readonly string[]) {
  return headings.map((heading, index) => ({ column: index + 1, texts: [heading], grouped: false }));
}

/** What the last heading of a staff table is taken for. */
function lastColumn(...headings: readonly string[]) {
  const found = match(table(headings)).find(({ kind }) => kind === 'staff');
  return found?.columns.at(-1);
}

describe('a heading that is none of the declared', () => {
  it.each([
    ['Số CCCD của CBCC', 'citizen_id', 'similar-words'],
    ['Số CCDC', 'citizen_id', 'similar-spelling'],
    ['Ngày thàng năm sinh', 'birth_date', 'similar-spelling'],
    ['ngay thang nam sin', 'birth_date', 'similar-spelling'],
    ['Đối tượng cán bộ', 'employment_type', 'similar-words'],
  ])('%s is suggested for %s, because of %s, and fills nothing', (heading, key, why) => {
    const column = lastColumn(...staff, heading);
    expect(column).toMatchObject({ suggestion: { key, why } });
    expect(column).not.toHaveProperty('key');
    expect(column?.suggestion?.similarity).toBeGreaterThanOrEqual(0.65);
    expect(column?.suggestion?.similarity).toBeLessThanOrEqual(1);
  });

  it.each(['Quê quán', 'Dân tộc', 'Số điện thoại', 'Email', 'Đảng viên', 'Phụ cấp', '(1)', '…'])(
    '%s resembles nothing',
    (heading) => {
      expect(lastColumn(...staff, heading)).not.toHaveProperty('suggestion');
    },
  );

  it('is not suggested for a field that has its column, nor twice', () => {
    expect(lastColumn(...staff, 'Số CCCD', 'Số CCCD của CBCC')).not.toHaveProperty('suggestion');
    const columns = match(table([...staff, 'Số CCCD của CBCC', 'Số CCDC']))[0]?.columns ?? [];
    expect(columns.map(({ suggestion }) => suggestion?.key).filter(Boolean)).toEqual(['citizen_id']);
  });

  it('may be the one that names the records; then the table is known by it', () => {
    const [found] = match(table(['Họ và tên người được bố trí', 'Giới tính', 'Phương án', 'Số CCCD']));
    expect(found?.kind).toBe('staff');
    expect(found && namingColumn(found)).toBe(1);
    expect(found?.missing).toContain('full_name');
  });

  it('is compared with none in a table of thousands: that is no inventory, and would take seconds', () => {
    const strange = Array.from({ length: 5000 }, (_, index) => `Cột lạ số ${index}`);
    const columns = match(table([...staff, 'Số CCCD của CBCC', ...strange]))[0]?.columns ?? [];
    expect(columns).toHaveLength(5004);
    expect(columns.filter(({ suggestion }) => suggestion)).toEqual([]);
  });
});

describe('a declared heading', () => {
  it('is never only suggested', () => {
    for (const kind of inventoryKinds) {
      const headings = fieldEntries(inventories[kind]).map(([, field]) => field.heading);
      const found = match(table(headings)).find((candidate) => candidate.kind === kind);
      expect(found?.columns.filter(({ suggestion }) => suggestion)).toEqual([]);
    }
  });
});

describe('what a person states', () => {
  it('stands above every heading, which then repeats', () => {
    const stated = columnMatcher(
      {},
      {
        staff: new Map([
          ['so giay to', 'citizen_id'],
          ['số giấy tờ', 'citizen_id'],
        ]),
      },
    );
    const [found] = stated(table([...staff, 'Số CCCD', 'Số giấy tờ']));
    expect(found?.columns.slice(3)).toMatchObject([
      { heading: 'Số CCCD', repeats: 'citizen_id' },
      { heading: 'Số giấy tờ', key: 'citizen_id', isStated: true },
    ]);
  });

  it('leaves a column out, without another suggestion', () => {
    const stated = columnMatcher({}, { staff: new Map([['số cccd của cbcc', null]]) });
    const [found] = stated(table([...staff, 'Số CCCD của CBCC']));
    expect(found?.columns[3]).toEqual({ column: 4, heading: 'Số CCCD của CBCC', isStated: true });
  });
});
