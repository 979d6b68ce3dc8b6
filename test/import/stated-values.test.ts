import { describe, expect, it } from 'vitest';
import type { ImportOptions, ValueQuestion } from '../../src/import/options.ts';
import { stateValues } from '../../src/inventory/state-values.ts';
import type { Store } from '../../src/store/database.ts';
import { profileNamed, profileNames } from '../../src/store/submissions/profiles.ts';
import type { CellInput } from '../helpers/rows.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import {
  answering,
  assetHeading,
  assetRow,
  findingsOf,
  type Grid,
  importGrid,
  importPaths,
  letterhead,
} from './support.ts';

const heading = [...assetHeading, 'Tình trạng'];

/** Assets in these conditions, as an office writes them. */
function assets(...conditions: readonly CellInput[]): Grid {
  const rows = conditions.map((condition, index) => [...assetRow(index + 1), condition]);
  return [...letterhead, heading, ...rows];
}

const worn = assets('Xuống cấp nặng', 'Còn sử dụng', 'xuống cấp  NẶNG', 'Xuống cấp nặng', 'Chưa xem');

/** What is said of these words about the condition of assets. */
function saying(value: string, wording = 'Xuống cấp nặng'): Pick<ImportOptions, 'statedValues'> {
  return { statedValues: stateValues([{ field: 'condition', wording, value }]) };
}

function conditions(store: Store) {
  return store.prepare('SELECT condition FROM v_assets ORDER BY id').pluck().all();
}

function detailsOf(store: Store, code: string): readonly unknown[] {
  return findingsOf(store, code).map(({ details }) => JSON.parse(details));
}

function sayingOfWords(answer: string | undefined) {
  const { asked, ask: askValue } = answering((_question: ValueQuestion) => answer);
  return { asked, askValue };
}

describe('words that a closed list does not have, in several rows', () => {
  it('are told once for the column, with the flag that says what they mean', async () => {
    const store = await temporaryStore();
    await importGrid(store, worn);
    expect(conditions(store)).toEqual([null, 'còn sử dụng', null, null, null]);
    expect(findingsOf(store, 'ASSETS-CONDITION-NOT-IN-LIST')).toHaveLength(4);
    expect(findingsOf(store, 'TABLE-VALUES-UNLISTED')).toMatchObject([{ severity: 'warning', cell: 'J4' }]);
    expect(detailsOf(store, 'TABLE-VALUES-UNLISTED')).toMatchObject([
      {
        heading: 'Tình trạng',
        rows: 3,
        wordings: 1,
        examples: '“Xuống cấp nặng” (3)',
        flags: '--value "condition: Xuống cấp nặng=…"',
      },
    ]);
  });

  it('are told in each row alone where they stand there once, or are too many for a list', async () => {
    const store = await temporaryStore();
    await importGrid(store, assets('Chưa xem', 'Để sau'));
    const many = Array.from({ length: 500 }, (_, index) => `Kiểu ${Math.floor(index / 2)}`);
    await importGrid(store, assets(...many), { file: 'b.xlsx', district: '003' });
    expect(findingsOf(store, 'TABLE-VALUES-UNLISTED')).toEqual([]);
    expect(findingsOf(store, 'ASSETS-CONDITION-NOT-IN-LIST')).toHaveLength(502);
  });
});

describe('what a person said of such words', () => {
  it('is what they are read as, in any spelling of their case and spaces, and nothing else is', async () => {
    const store = await temporaryStore();
    await importGrid(store, worn, saying('hỏng'));
    expect(conditions(store)).toEqual(['hỏng', 'còn sử dụng', 'hỏng', 'hỏng', null]);
    expect(findingsOf(store, 'ASSETS-CONDITION-NOT-IN-LIST').map(({ cell }) => cell)).toEqual(['J9']);
    expect(findingsOf(store, 'TABLE-VALUES-UNLISTED')).toEqual([]);
  });

  it('is told with the rows that it was said of', async () => {
    const store = await temporaryStore();
    await importGrid(store, worn, saying('hỏng'));
    expect(detailsOf(store, 'TABLE-VALUE-STATED')).toEqual([
      { heading: 'Tình trạng', text: 'Xuống cấp nặng', value: 'hỏng', rows: 3 },
    ]);
  });

  it('never stands above what the list has', async () => {
    const store = await temporaryStore();
    await importGrid(store, worn, saying('hỏng', 'Còn sử dụng'));
    expect(conditions(store)).toEqual([null, 'còn sử dụng', null, null, null]);
    expect(findingsOf(store, 'TABLE-VALUE-STATED')).toEqual([]);
  });

  it('is remembered for that sender and layout, and for no other', async () => {
    const store = await temporaryStore();
    await importGrid(store, worn, saying('hỏng'));
    const name = '002-assets-1';
    expect(profileNames(store)).toEqual([name]);
    const { asked, askValue } = sayingOfWords(undefined);
    const more = [...letterhead, heading, [...assetRow(11), 'Xuống cấp nặng'], [...assetRow(12), 'x']];
    const { submissions } = await importGrid(store, more, { file: 'b.xlsx', as: 'part', askValue });
    expect([submissions[0]?.profile, asked]).toEqual([name, []]);
    expect(conditions(store).at(-2)).toBe('hỏng');
    const elsewhere = [heading, ...[21, 22].map((number) => [...assetRow(number), 'Xuống cấp nặng'])];
    const other = await importGrid(store, elsewhere, { file: 'c.xlsx', district: '003' });
    expect([other.refused, other.submissions[0]?.profile]).toEqual([[], undefined]);
    expect(conditions(store).slice(-2)).toEqual([null, null]);
  });

  it('reads a file anew that was read otherwise, and the same again changes nothing', async () => {
    const store = await temporaryStore();
    const { path } = await importGrid(store, worn);
    const anew = await importPaths(store, [path], saying('hỏng'));
    expect(anew.submissions[0]).toMatchObject({ version: 2, unchanged: false });
    const again = await importPaths(store, [path], saying('hỏng'));
    expect(again.submissions[0]).toMatchObject({ version: 2, unchanged: true });
  });

  it('is taken back by leaving the words open', async () => {
    const store = await temporaryStore();
    const { path } = await importGrid(store, worn, saying('hỏng'));
    const { submissions } = await importPaths(store, [path], saying('-'));
    expect(submissions[0]).toMatchObject({ version: 2, unchanged: false });
    expect(conditions(store)).toEqual([null, 'còn sử dụng', null, null, null]);
    expect(profileNamed(store, '002-assets-1')?.values).toEqual([
      { key: 'condition', wording: 'xuống cấp nặng', value: null },
    ]);
  });

  it('refuses all where it is said of words that stand nowhere', async () => {
    const store = await temporaryStore();
    const said = { ...saying('hỏng', 'Xuống cấp nặn'), statedWordings: ['Xuống cấp nặn'] };
    await expect(importGrid(store, worn, said)).rejects.toMatchObject({
      refusal: { code: 'VALUE-WORDING-UNMET', values: { wording: 'Xuống cấp nặn' } },
    });
    expect(store.prepare('SELECT count(*) FROM row').pluck().get()).toBe(0);
  });

  it('says nothing of marks below the items of a list', async () => {
    const store = await temporaryStore();
    const marked: Grid = [
      ...letterhead,
      [...assetHeading, 'Tình trạng', ''],
      [...assetHeading.map(() => ''), 'Còn sử dụng', 'Hỏng'],
      [...assetRow(1), 'Xuống cấp nặng', ''],
      [...assetRow(2), 'Xuống cấp nặng', ''],
    ];
    await importGrid(store, marked, saying('hỏng'));
    expect(conditions(store)).toEqual([null, null]);
    expect(findingsOf(store, 'TABLE-VALUES-UNLISTED')).toEqual([]);
  });
});

describe('a person at a terminal', () => {
  it('is asked once for each wording, the most frequent first, before anything is written', async () => {
    const store = await temporaryStore();
    const { asked, askValue } = sayingOfWords('hỏng');
    const list = assets('Cũ', 'Cũ', 'Xuống cấp nặng', 'xuống cấp nặng', 'Xuống cấp nặng', 'Chưa xem');
    await importGrid(store, list, { askValue });
    expect(asked.map(({ wording, rows, letters, key }) => [wording, rows, letters, key])).toEqual([
      ['Xuống cấp nặng', 3, 'J', 'condition'],
      ['Cũ', 2, 'J', 'condition'],
    ]);
    expect(conditions(store)).toEqual(['hỏng', 'hỏng', 'hỏng', 'hỏng', 'hỏng', null]);
  });

  it('may leave words open, which is no answer to be remembered', async () => {
    const store = await temporaryStore();
    const { askValue } = sayingOfWords(undefined);
    await importGrid(store, worn, { askValue });
    expect(conditions(store)).toEqual([null, 'còn sử dụng', null, null, null]);
    expect(profileNames(store)).toEqual([]);
  });

  it('is not asked again about the same words in a second file of that sender', async () => {
    const store = await temporaryStore();
    const { path } = await importGrid(store, assets('Còn sử dụng'), { dryRun: true });
    const second = await importGrid(store, worn, { dryRun: true, file: 'b.xlsx' });
    const third = await importGrid(store, [...worn, [...assetRow(9), 'Cũ']], {
      dryRun: true,
      file: 'c.xlsx',
    });
    const { asked, askValue } = sayingOfWords('hỏng');
    await importPaths(store, [path, second.path, third.path], { askValue, as: 'part', dryRun: true });
    expect(asked.map(({ wording }) => wording)).toEqual(['Xuống cấp nặng']);
  });
});
