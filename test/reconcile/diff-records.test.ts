import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffRecords } from '../../src/reconcile/diff/diff-submissions.ts';
import { idsOf, recordOf } from './match/support.ts';

const person = fc.record({
  citizen_id: fc.constantFrom(null, '003080000001', '003080000002', '003080000003'),
  full_name: fc.constantFrom('Mẫu Thử Một', 'Mẫu Thử Hai'),
  birth_date: fc.constantFrom(null, '1980-03-02'),
  former_unit: fc.constantFrom('Phòng Nội vụ', 'Phòng Tư pháp'),
});
const list = fc.array(person, { maxLength: 12 });

describe('two lists of one kind', () => {
  it('have every record in one part of their difference', () => {
    fc.assert(
      fc.property(list, list, (one, other) => {
        const before = one.map((fields, index) => recordOf(index + 1, fields));
        const after = other.map((fields, index) => recordOf(index + 101, fields));
        const diff = diffRecords('staff', before, after);
        const joined = diff.unchanged + diff.changed.length;
        const members = (side: 'left' | 'right') =>
          diff.ambiguous.reduce((sum, group) => sum + group[side].length, 0);
        expect(joined + diff.removed.length + members('left')).toBe(before.length);
        expect(joined + diff.added.length + members('right')).toBe(after.length);
        expect(diff.changed.every(({ changes }) => changes.length > 0)).toBe(true);
        const ids = diff.changed.map(({ left }) => left.id);
        expect(ids).toEqual(ids.toSorted((one, other) => one - other));
      }),
    );
  });

  it('do not differ from themselves, however often a row stands in them', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const records = rows.map((fields, index) => recordOf(index + 1, fields));
        const diff = diffRecords('staff', records, [...records].reverse());
        expect(diff).toEqual({
          unchanged: records.length,
          added: [],
          removed: [],
          changed: [],
          ambiguous: [],
        });
      }),
    );
  });

  it('differ by as many copies of a row as one has more than the other', () => {
    const fields = { full_name: 'Mẫu Thử Một', former_unit: 'Phòng Nội vụ' };
    const copies = [1, 2, 3].map((id) => recordOf(id, fields));
    const diff = diffRecords('staff', copies, [recordOf(11, fields)]);
    expect([diff.unchanged, idsOf(diff.removed)]).toEqual([1, [2, 3]]);
  });

  it('are compared exactly: a capital letter is a change', () => {
    const before = recordOf(1, { citizen_id: '003080000001', full_name: 'Mẫu Thử một' });
    const after = recordOf(2, { citizen_id: '003080000001', full_name: 'Mẫu Thử Một' }, { district: '001' });
    expect(diffRecords('staff', [before], [after]).changed[0]?.changes).toEqual([
      { field: 'full_name', before: 'Mẫu Thử một', after: 'Mẫu Thử Một' },
    ]);
  });
});
