import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trainingNeeds } from '../../src/store/checks/training-needs.ts';
import { createStore, type Store } from '../../src/store/database.ts';
import { closedAfterTest, temporaryFolder } from '../helpers/workspace.ts';
import { personRow, staffHeading } from '../import/support.ts';
import { map } from '../mapping/support.ts';
import { check, checkOptions, detailsOf, importFrom } from './support.ts';

const heading = [...staffHeading, 'Phòng, đơn vị mới', 'Chuyên ngành', 'Trình độ chuyên môn'];
const hoanKiem = 'phường Hoàn Kiếm';

type Learnt = readonly [division: string, specialism: string, qualification?: string, employment?: string];

async function checked(people: readonly Learnt[], given = {}): Promise<Store> {
  const store = closedAfterTest(createStore(join(await temporaryFolder(), 'bangiao.db')));
  const rows = people.map(
    ([division, specialism, qualification = 'Đại học', employment = 'công chức'], index) => [
      ...personRow(index + 1, { 5: employment, 9: hoanKiem }),
      division,
      specialism,
      qualification,
    ],
  );
  await importFrom(store, '002', 'a.xlsx', [heading, ...rows]);
  await map(store);
  await check(store, given);
  return store;
}

const notFitting = 'STAFF-SPECIALISM-NOT-FITTING';
const below = 'STAFF-QUALIFICATION-BELOW';

describe('who is placed in a division', () => {
  it('fits it by a specialism whose words name one that is listed', async () => {
    const store = await checked([
      ['Văn phòng HĐND và UBND', 'Luật Hành chính'],
      ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Quản lý đất đai'],
      ['Phòng Văn hóa - Xã hội', 'Y khoa'],
      ['Trung tâm Phục vụ hành chính công', 'Công nghệ Thông tin'],
      ['Phòng không ai biết', 'Ngữ văn'],
      ['Văn phòng HĐND và UBND', ''],
    ]);
    expect(detailsOf(store, notFitting)).toEqual([]);
    expect(trainingNeeds(store)).toEqual([]);
  });

  it('needs training in its field where the specialism is another, with both as evidence', async () => {
    const store = await checked([['Phòng Văn hoá - Xã hội', 'Quản lý đất đai']]);
    expect(detailsOf(store, notFitting)).toEqual([
      {
        specialism: 'Quản lý đất đai',
        division: 'Phòng Văn hoá - Xã hội',
        training_field: 'Văn hoá, xã hội',
      },
    ]);
  });

  it('needs education below the level set for the employment, and is judged by the highest that is written', async () => {
    const store = await checked([
      ['Văn phòng HĐND và UBND', 'Luật', 'Trung cấp'],
      ['Văn phòng HĐND và UBND', 'Luật', 'Cử nhân; trung cấp chính trị'],
      ['Văn phòng HĐND và UBND', 'Luật', 'Trung cấp', 'viên chức'],
      ['Văn phòng HĐND và UBND', 'Luật', 'Sơ cấp', 'hợp đồng NĐ 111'],
      ['Văn phòng HĐND và UBND', 'Luật', 'bằng gì đó'],
    ]);
    expect(detailsOf(store, below)).toMatchObject([
      { qualification: 'Trung cấp', least: 'đại học', employment: 'công chức' },
    ]);
  });

  it('is counted once by commune and field, whatever the reasons', async () => {
    const store = await checked([
      ['Phòng Văn hoá - Xã hội', 'Kế toán', 'Cao đẳng'],
      ['Phòng Văn hoá - Xã hội', 'Kế toán'],
    ]);
    expect(trainingNeeds(store, '00070').map((need) => [need.by_specialism, need.by_qualification])).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(trainingNeeds(store, '00004')).toEqual([]);
  });

  it('is judged by what the city has set', async () => {
    const { training } = await checkOptions();
    const fields = [{ field: 'Thử', divisions: ['Phòng Kinh tế…'], specialisms: ['ngữ văn'] }];
    const store = await checked([['Phòng Kinh tế, Hạ tầng và Đô thị', 'Ngữ văn']], {
      training: { ...training, fields },
    });
    expect(trainingNeeds(store)).toEqual([]);
  });
});
