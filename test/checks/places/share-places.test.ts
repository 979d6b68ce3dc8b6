import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Choices, sharePlaces } from '../../../src/checks/places/share-places.ts';

const small = fc
  .record({
    rooms: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 3 }),
    costs: fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 }), {
      maxLength: 4,
    }),
  })
  .map(({ rooms, costs }) => ({
    rooms,
    choosers: costs.map(
      (row): Choices => ({ options: rooms.map((_, place) => ({ place, cost: row[place] ?? 0 })) }),
    ),
  }));

interface Outcome {
  readonly placed: number;
  readonly cost: number;
}

/** The most that can be placed, and the least that costs, by trying everything. */
function bestOf(choosers: readonly Choices[], rooms: readonly number[]): Outcome {
  const [chooser, ...others] = choosers;
  if (!chooser) return { placed: 0, cost: 0 };
  const outcomes = chooser.options
    .filter(({ place }) => (rooms[place] ?? 0) > 0)
    .map(({ place, cost }) => {
      const rest = bestOf(others, rooms.with(place, (rooms[place] ?? 0) - 1));
      return { placed: rest.placed + 1, cost: rest.cost + cost };
    });
  const all = [bestOf(others, rooms), ...outcomes];
  return all.reduce((best, each) =>
    each.placed > best.placed || (each.placed === best.placed && each.cost < best.cost) ? each : best,
  );
}

test('as many as possible get a place within its room, at the least cost there is', async () => {
  await fc.assert(
    fc.asyncProperty(small, async ({ rooms, choosers }) => {
      const taken = await sharePlaces(choosers, rooms);
      const options = taken.flatMap((option, index) =>
        option === undefined ? [] : [choosers[index]?.options[option]],
      );
      const cost = options.reduce((sum, option) => sum + (option?.cost ?? 0), 0);
      expect({ placed: options.length, cost }).toEqual(bestOf(choosers, rooms));
      for (const [place, room] of rooms.entries())
        expect(options.filter((option) => option?.place === place).length).toBeLessThanOrEqual(room);
    }),
    { numRuns: 60 },
  );
});

test('the same question gets the same answer, and nobody who has no choice gets a place', async () => {
  const equal = {
    options: [
      { place: 0, cost: 3 },
      { place: 1, cost: 3 },
    ],
  };
  const choosers = [equal, { options: [] }, equal];
  const first = await sharePlaces(choosers, [1, 1]);
  expect(first[1]).toBeUndefined();
  expect(new Set([first[0], first[2]])).toEqual(new Set([0, 1]));
  expect(await sharePlaces(choosers, [1, 1])).toEqual(first);
});
