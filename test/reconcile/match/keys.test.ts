import { describe, expect, it } from 'vitest';
import type { InventoryKind } from '../../../src/inventory/inventory.ts';
import { withheldTitle } from '../../../src/inventory/secrecy.ts';
import { type KeyName, matchKeys } from '../../../src/reconcile/match/keys.ts';

/** What two records must share to be taken for one thing where no code says it. */
const descriptions: readonly (readonly [InventoryKind, KeyName, readonly string[]])[] = [
  ['staff', 'name-birth', ['full_name', 'birth_date', 'former_unit']],
  ['assets', 'name-custodian-cost', ['name', 'custodian', 'original_cost']],
  ['premises', 'land-certificate', ['land_certificate']],
  ['premises', 'place-address', ['former_commune', 'address']],
  ['premises', 'place-name', ['former_commune', 'name']],
  ['projects', 'name-place', ['name', 'former_communes', 'work_kind']],
  ['records', 'title-unit-period', ['title', 'former_unit', 'period']],
];

function keyNamed(kind: InventoryKind, name: KeyName) {
  const key = matchKeys[kind].find((each) => each.name === name);
  if (!key) throw new Error(`There is no such key: ${name}`);
  return key;
}

const said = (parts: readonly string[]) => Object.fromEntries(parts.map((part) => [part, `Lời ${part}`]));

describe.each(descriptions)('a record of %s by %s', (kind, name, parts) => {
  const { of } = keyNamed(kind, name);

  it('is the same whatever its capitals and spaces, and whatever else is said of it', () => {
    const shouted = Object.fromEntries(parts.map((part) => [part, ` LỜI  ${part.toUpperCase()}`]));
    expect(of({ ...shouted, note: 'khác' })).toBe(of(said(parts)));
  });

  it.each(parts)('is another where %s differs, and cannot be told where nobody wrote it', (part) => {
    expect(of({ ...said(parts), [part]: 'khác' })).not.toBe(of(said(parts)));
    expect(of({ ...said(parts), [part]: null })).toBeNull();
  });
});

describe('a record of secret papers', () => {
  it('is never told by what stands in place of its title', () => {
    const { of } = keyNamed('records', 'title-unit-period');
    const title = withheldTitle('', 7);
    expect(of({ title, former_unit: 'Phòng Thử', period: '2020' })).toBeNull();
  });
});
