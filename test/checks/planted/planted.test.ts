import { beforeAll, describe, expect, it } from 'vitest';
import { soundCity } from './city.ts';
import { defects } from './defects.ts';
import { type Found, findingsOfCity, owed, type Sending } from './send.ts';

/** How many defects a city is spoilt with at the least. */
const fewestDefects = 40;

describe('a small city of three districts and twelve communes', () => {
  it('in which everything is sound has nothing that is found', async () => {
    expect(await findingsOfCity(soundCity())).toEqual([...owed()].sort());
  });
});

describe('the same city with a defect of each of many codes', () => {
  let found: readonly Found[];
  let planted: readonly Found[];

  beforeAll(async () => {
    const city = soundCity();
    const plants = defects.map(({ plant }) => plant(city));
    const sending = plants.reduce<Sending>(
      (whole, plant) => ({
        extras: { ...whole.extras, ...plant.sending?.extras },
        targets: { ...whole.targets, ...plant.sending?.targets },
      }),
      {},
    );
    planted = plants.map((plant) => plant.found(city));
    found = await findingsOfCity(city, sending);
  });

  it('has forty of them or more, no two of one code', () => {
    expect(defects.length).toBeGreaterThanOrEqual(fewestDefects);
    expect(new Set(defects.map(({ code }) => code)).size).toBe(defects.length);
  });

  it('is found out completely, each defect in its place', () => {
    expect(planted.filter((each) => !found.includes(each))).toEqual([]);
  });

  it('has nothing else that is found', () => {
    expect([...found]).toEqual([...planted, ...owed()].sort());
  });
});
