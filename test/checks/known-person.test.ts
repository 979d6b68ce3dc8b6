import { describe, expect, it } from 'vitest';
import { similarPerson } from '../../src/checks/six-clear/similar-person.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { communeByCode, fullName, linksOfCommune } from '../../src/reference/units.ts';
import { iterateFindings } from '../../src/store/checks/findings.ts';
import type { Store } from '../../src/store/database.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { personRow, staffHeading } from '../import/support.ts';
import { destinationOf, map, placeName, projectHeading, projectRow, wholePlace } from '../mapping/support.ts';
import { check, importFrom } from './support.ts';

const code = destinationOf(wholePlace.code);
const commune = communeByCode.get(code);
if (!commune) throw new Error('The reference data have no such commune');
const name = fullName(commune);
const senders = [...new Set(linksOfCommune(code).map(({ former }) => former.districtCode))];

const about = ['CLEAR-PERSON-NOT-IN-STAFF', 'CLEAR-PERSON-SPELT-OTHERWISE'];

/** Work of the commune with these people in charge; the commune's staff is "Mẫu Văn Cột" and whoever is sent beside. */
async function withPeopleInCharge(
  people: readonly string[],
  { responsible = `UBND ${name}`, districts = senders } = {},
): Promise<Store> {
  const store = await temporaryStore();
  for (const [index, district] of districts.entries()) {
    const own = personRow(1, { 1: 'Mẫu Văn Cột', 9: name });
    const other = personRow(900 + index, { 9: 'Sở Nội vụ' });
    const rows = index === 0 ? [own, other] : [other];
    await importFrom(store, district, `nhan-su-${district}.xlsx`, [staffHeading, ...rows]);
  }
  await importFrom(store, wholePlace.districtCode, 'viec.xlsx', [
    [
      ...projectHeading,
      'Rõ người: người phụ trách',
      'Chức vụ người phụ trách',
      'Rõ trách nhiệm: đơn vị chủ trì',
    ],
    ...people.map((person, index) => [
      ...projectRow(index + 1, placeName(wholePlace), name),
      person,
      'Chuyên viên',
      responsible,
    ]),
  ]);
  await map(store);
  await check(store);
  return store;
}

/** What is said about people in charge, by code and the values. */
function said(store: Store) {
  return [...iterateFindings(store)].filter(({ code: each }) => about.includes(each));
}

describe('the person in charge', () => {
  it('is one of the staff of the unit that leads, however the name is written', async () => {
    const store = await withPeopleInCharge([
      'Mẫu Văn Cột',
      'MẪU  VĂN CỘT',
      'Ông Mẫu Văn Cột',
      'Mẫu Văn Cột, Trưởng phòng Kinh tế',
      'Mẫu Văn Cột'.normalize('NFD'),
    ]);
    expect(said(store)).toEqual([]);
  });

  it('is missed with the number of people looked through', async () => {
    const [finding, ...others] = said(await withPeopleInCharge(['Thử Thị Dòng']));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'CLEAR-PERSON-NOT-IN-STAFF',
      severity: 'warning',
      field: 'clear_person',
      values: { text: 'Thử Thị Dòng', unit: name, people: 1 },
    });
    expect(
      messagesIn('vi').finding('CLEAR-PERSON-NOT-IN-STAFF', finding?.values ?? {}).message,
    ).not.toContain('…');
  });

  it('is shown the name that resembles it, how much, why, and where that stands', async () => {
    const [finding] = said(await withPeopleInCharge(['Mẫu Văn Cot']));
    expect(finding).toMatchObject({
      code: 'CLEAR-PERSON-SPELT-OTHERWISE',
      values: { found: 'Mẫu Văn Cột', why: 'other-accents', other_row: 2 },
    });
    const advice = messagesIn('vi').finding('CLEAR-PERSON-SPELT-OTHERWISE', finding?.values ?? {});
    expect(advice.message).toContain('chỉ khác dấu');
    expect(`${advice.message} ${advice.remedy}`).not.toContain('…');
  });

  it('is not missed where the list is not known', async () => {
    expect(said(await withPeopleInCharge(['Thử Thị Dòng'], { responsible: 'Sở Tài chính' }))).toEqual([]);
    const some = senders.filter((district) => district !== wholePlace.districtCode);
    const unheard = some.length > 0 ? some : ['282'];
    expect(said(await withPeopleInCharge(['Thử Thị Dòng'], { districts: unheard }))).toEqual([]);
  });

  it('is not looked for while the record does not name one', async () => {
    expect(said(await withPeopleInCharge(['cán bộ phụ trách', 'Mẫu Văn Cột và Thử Thị Dòng']))).toEqual([]);
  });
});

describe('two names resemble each other', () => {
  const listed = (full_name: string) => [{ full_name, file: 'a.xlsx', row: 2 }];
  const pairs = [
    ['Mẫu Văn Cột', 'Mẫu Vân Cọt', 'other-accents'],
    ['Mẫu Văn Cột', 'Mẫu Văn Cộp', 'other-letters'],
    ['Mẫu Cột', 'Mẫu Văn Cột', 'fewer-words'],
    ['Mẫu Văn Thử Cột', 'Mẫu Văn Cột', 'fewer-words'],
    ['Thử Thị Dòng', 'Mẫu Văn Cột', undefined],
    ['Mẫu Văn', 'Mẫu Văn Cột', undefined],
    ['Mẫu Văn Cột 11', 'Mẫu Văn Cột 12', undefined],
  ] as const;

  it.each(pairs)('%s and %s: %s', (name, other, why) => {
    expect(similarPerson(name, listed(other))?.why).toBe(why);
    expect(similarPerson(other, listed(name))?.why).toBe(why);
  });

  it('and the nearest of several is shown', () => {
    const list = [...listed('Mẫu Vân Cọp'), ...listed('Mẫu Văn Cột')];
    expect(similarPerson('Mẫu Văn Cọt', list)?.person.full_name).toBe('Mẫu Văn Cột');
  });
});
