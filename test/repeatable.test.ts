import { describe, expect, it } from 'vitest';
import { countOf, mapped, repeatable } from '../src/repeatable.ts';

/** Items up to a number, and how often they were opened and how many of them were made. */
function counted(last: number) {
  const made = { openings: 0, items: 0 };
  const open = function* () {
    made.openings += 1;
    for (let item = 1; item <= last; item += 1) {
      made.items += 1;
      yield item;
    }
  };
  return { made, open };
}

describe('items that can be gone through again', () => {
  it('are opened once and then kept when they are few', () => {
    const { made, open } = counted(3);
    const items = repeatable(open, 3);
    expect([[...items], [...items]]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(made).toEqual({ openings: 1, items: 3 });
  });

  it('are opened anew each time, one at a time, when they are more', () => {
    const { made, open } = counted(4);
    const items = repeatable(open, 3);
    const [first] = items;
    expect([first, made.items]).toEqual([1, 1]);
    expect([[...items], [...items]]).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
    expect(made.openings).toBe(3);
  });

  it('are not kept from a reading that was broken off', () => {
    const items = repeatable(counted(3).open, 3);
    const [first, second] = items;
    expect([first, second, [...items]]).toEqual([1, 2, [1, 2, 3]]);
  });

  it('are counted and made into others without being kept', () => {
    const { made, open } = counted(4);
    const doubled = mapped(repeatable(open, 3), (item) => item * 2);
    expect(countOf(doubled)).toBe(4);
    expect([...doubled]).toEqual([2, 4, 6, 8]);
    expect(made.openings).toBe(2);
  });
});
