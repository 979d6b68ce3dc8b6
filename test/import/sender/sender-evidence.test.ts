import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SenderQuestion } from '../../../src/import/options.ts';
import { writeWorkbook } from '../../helpers/workbook.ts';
import { temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import {
  answering,
  findingsOf,
  type Grid,
  importGrid,
  importPaths,
  personRow,
  staffHeading,
} from '../support.ts';

const elsewhere = 'DISTRICT-ROWS-ELSEWHERE';

/** A staff list that calls itself quận Ba Đình's, with people of these former communes. */
function listOfBaDinh(...places: readonly string[]): Grid {
  const people = places.map((place, index) => personRow(index + 1, { 7: place }));
  return [['UBND QUẬN BA ĐÌNH'], [], staffHeading, ...people];
}

const allOfHoanKiem = listOfBaDinh('phường Hàng Mã', 'Hàng Bông', 'Cửa Đông');

describe('a file that says one district while its rows lie in another', () => {
  it('is refused where nobody can be asked, with both flags', async () => {
    const store = await temporaryStore();
    const { submissions, refused } = await importGrid(store, allOfHoanKiem);
    expect(submissions).toEqual([]);
    expect(refused[0]?.refusal).toMatchObject({
      code: elsewhere,
      values: { said: 'quận Ba Đình', found: 'quận Hoàn Kiếm', rows: 3, said_code: '001', found_code: '002' },
    });
  });

  it('is asked about, and the answer holds', async () => {
    const store = await temporaryStore();
    const { asked, ask: askDistrict } = answering((_question: SenderQuestion) => '002');
    const { submissions } = await importGrid(store, allOfHoanKiem, { askDistrict });
    expect(asked).toMatchObject([{ contradiction: { said: '001', found: '002' } }]);
    expect(submissions).toMatchObject([{ district: '002', rows: { accepted: 3 } }]);
    expect(findingsOf(store, 'DISTRICT-DISAGREES')).toHaveLength(1);
  });

  it('left open by the person who is asked is refused', async () => {
    const askDistrict = () => Promise.resolve(undefined);
    const { refused } = await importGrid(await temporaryStore(), allOfHoanKiem, { askDistrict });
    expect(refused[0]?.refusal.code).toBe(elsewhere);
  });

  it('is taken as a person says, with a warning when the rows speak against that', async () => {
    const store = await temporaryStore();
    const { submissions } = await importGrid(store, allOfHoanKiem, { district: '001' });
    expect(submissions).toMatchObject([{ district: '001' }]);
    const [warning] = findingsOf(store, 'DISTRICT-ROWS-DISAGREE');
    expect(warning?.severity).toBe('warning');
    expect(JSON.parse(warning?.details ?? '')).toMatchObject({ found: 'quận Hoàn Kiếm' });
  });

  it.each<readonly [string, Grid]>([
    ['one of its rows lies where it says', listOfBaDinh('Hàng Mã', 'Hàng Bông', 'phường Phúc Xá')],
    ['only one row lies elsewhere', listOfBaDinh('phường Hàng Mã')],
    [
      'its rows lie in several districts',
      listOfBaDinh('Hàng Mã', 'Hàng Bông', 'xã Sóc Sơn', 'phường Khâm Thiên'),
    ],
    ['most of its rows say nothing', listOfBaDinh('Hàng Mã', 'Hàng Bông', '', '', '', '', '')],
  ])('is believed when %s', async (_, rows) => {
    const { submissions } = await importGrid(await temporaryStore(), rows);
    expect(submissions).toMatchObject([{ district: '001' }]);
  });
});

it('a file that counts as one sender’s is not taken for another’s: the number to take back is named', async () => {
  const store = await temporaryStore();
  const path = await writeWorkbook(join(await temporaryFolder(), 'ds.xlsx'), [
    { name: 'CBCC', rows: allOfHoanKiem },
  ]);
  await importPaths(store, [path], { district: '001' });
  const { refused } = await importPaths(store, [path], { district: '002' });
  expect(refused[0]?.refusal).toMatchObject({
    code: 'SUBMISSION-OF-OTHER-DISTRICT',
    values: { id: 1, district: 'quận Ba Đình' },
  });
});
