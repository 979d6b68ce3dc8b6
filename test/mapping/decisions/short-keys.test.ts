import { describe, expect, it } from 'vitest';
import { groupPending } from '../../../src/mapping/decisions/pending-groups.ts';
import { isShortKey } from '../../../src/mapping/decisions/short-keys.ts';
import type { PendingSubject } from '../../../src/store/mapping/pending-subjects.ts';

/** Somebody of whom only the unit is known. */
function of(unit: string, record: number): PendingSubject {
  return {
    ...{ record, kind: 'staff', district: '002', file: 'nhan-su.xlsx', sheet: 'Bảng kê', row: record },
    ...{ name: null, identity: null, place: null, address: null, unit, reason: 'no-place', candidates: [] },
  };
}

/** Two units of which the hashes begin with the same eight letters and digits. */
const [one, other] = [of('Tổ công tác số 86038', 1), of('Tổ công tác số 176805', 2)];

describe('the key of a group', () => {
  it('is eight letters and digits behind its letter', () => {
    const [group] = groupPending([one]);
    expect(group?.key).toBe('G771073cc');
    expect(groupPending([other])[0]?.key).toBe('G771073cc');
  });

  it('is longer where it would be that of another group too, and the two stay apart', () => {
    const groups = groupPending([one, other]);
    expect(groups.map(({ unit, subjects }) => [unit, subjects.length])).toEqual([
      [one.unit, 1],
      [other.unit, 1],
    ]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(2);
    for (const { key } of groups) expect(key).toMatch(/^G771073cc[0-9a-f]{8}$/u);
  });

  it.each(['G771073cc', 'G771073cc01234567'])('is %s', (text) => expect(isShortKey('G', text)).toBe(true));

  it.each(['771073cc', 'K771073cc', 'G771073c', 'G771073cc0', 'Gabcdefgh', ''])('is not %j', (text) =>
    expect(isShortKey('G', text)).toBe(false),
  );
});
