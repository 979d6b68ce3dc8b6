import { expect, it } from 'vitest';
import { inventories } from '../../../src/inventory/inventories.ts';
import { lawDestination } from '../../../src/reference/law.ts';
import { relatedRecords } from '../../../src/store/mapping/related-receivers.ts';
import { mapped } from '../../mapping/given.ts';
import { placeName, projectHeading, projectRow, splitPlace, wholePlace } from '../../mapping/support.ts';

it('a project is in the list of each commune it concerns, beside the one that leads it', async () => {
  const [lead = '', other = ''] = lawDestination(splitPlace.code, 'area').links.map(
    ({ commune }) => commune.code,
  );
  const { store } = await mapped([
    [...projectHeading, 'Đơn vị liên quan'],
    [...projectRow(1, placeName(splitPlace), lead), other],
    [...projectRow(2, placeName(splitPlace), lead), ''],
    [...projectRow(3, placeName(wholePlace), ''), ''],
  ]);
  expect(relatedRecords(store, inventories.projects, other)).toMatchObject([
    { name: 'Dự án thử 1', lead, evidence: 'Bảng kê › 2' },
  ]);
  expect(relatedRecords(store, inventories.projects, lead)).toEqual([]);
});
