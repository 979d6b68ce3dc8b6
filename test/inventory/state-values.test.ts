import { describe, expect, it } from 'vitest';
import {
  closedLists,
  closedListsNamed,
  readValueStatement,
  stateValues,
  writeValueStatement,
} from '../../src/inventory/state-values.ts';

describe('a statement about words of a closed list', () => {
  it.each([
    [
      'plan: Về công tác tại phường=bố trí',
      { field: 'plan', wording: 'Về công tác tại phường', value: 'bố trí' },
    ],
    [
      'Phương án: Từ 1/7: về xã = cũ=bố trí',
      { field: 'Phương án', wording: 'Từ 1/7: về xã = cũ', value: 'bố trí' },
    ],
    ['Về phường=bố trí', undefined],
    ['plan: Về phường', undefined],
    ['plan: =bố trí', undefined],
    [': Về phường=bố trí', undefined],
    ['plan: Về phường=', undefined],
    ['plan=bố trí: Về phường', undefined],
  ])('%s', (text, read) => {
    expect(readValueStatement(text)).toEqual(read);
  });

  it('is read as it was written', () => {
    expect(readValueStatement(writeValueStatement('plan', 'Về xã', 'bố trí'))).toEqual({
      field: 'plan',
      wording: 'Về xã',
      value: 'bố trí',
    });
  });

  it('is about the inventories whose list has the item', () => {
    const said = stateValues([{ field: 'Phương án', wording: 'Về XÃ', value: 'Bố trí' }]);
    expect(said).toEqual({ staff: [{ key: 'plan', wording: 'về xã', value: 'bố trí' }] });
  });

  it('holds in the place of an earlier one, and leaves words open again', () => {
    const about = (value: string) => ({ field: 'condition', wording: 'Xấu', value });
    expect(stateValues([about('hỏng'), about('-')]).assets).toEqual([
      { key: 'condition', wording: 'xấu', value: null },
    ]);
  });
});

describe('closed lists of which words may be spoken', () => {
  it('are no free texts', () => {
    expect(closedListsNamed('note')).toEqual([]);
    expect(closedListsNamed('plan').map(({ kind }) => kind)).toEqual(['staff']);
  });

  it('are not the grades of secrecy: what nobody can read there is kept at the door', () => {
    expect(closedListsNamed('secrecy')).toEqual([]);
    expect(closedLists().map(({ key }) => key)).not.toContain('secrecy');
    expect(closedLists().length).toBeGreaterThan(10);
  });
});
