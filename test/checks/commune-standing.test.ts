import { expect, it } from 'vitest';
import { communeStandings } from '../../src/checks/commune-standing.ts';
import type { Store } from '../../src/store/database.ts';
import { smallCity } from '../export/support.ts';

/** A commune with a headquarters, whose districts have all sent every inventory, and about which nothing is left open. */
async function housedCommune(): Promise<{ readonly store: Store; readonly code: string }> {
  const { store } = await smallCity();
  store.exec('DELETE FROM finding; DELETE FROM pending');
  const whole = communeStandings(store).find(({ standing }) => standing === 'ready');
  expect(whole).toMatchObject({ missing: 0, errors: 0, possible: 0, warnings: 0 });
  return { store, code: whole?.code ?? '' };
}

const about = (severity: string) => `INSERT INTO finding (stage, code, severity, details)
  VALUES ('check', 'COMMUNE-TRIAL-MISSING', '${severity}', json_object('commune_code', @code))`;

it.each([
  ['open', 'a warning about it is left', about('warning')],
  ['ready', 'a note about it is left', about('info')],
  ['blocked', 'an error about it is left', about('error')],
  [
    'blocked',
    'a record without a receiver may come to it',
    "INSERT INTO pending SELECT min(id), 'split', json_array(@code) FROM assets",
  ],
  [
    'blocked',
    'it has no headquarters',
    "UPDATE premises SET arrangement = 'khác' WHERE id IN (SELECT record_id FROM assignment WHERE receiver_code = @code)",
  ],
  [
    'blocked',
    'a district has not sent an inventory',
    "UPDATE submission SET state = 'undone' WHERE kind = 'projects' AND @code <> ''",
  ],
])('a commune is %s where %s', async (standing, _, change) => {
  const { store, code } = await housedCommune();
  store.prepare(change).run({ code });
  expect(communeStandings(store).find((each) => each.code === code)).toMatchObject({ standing });
});
