import { beforeAll, describe, expect, it } from 'vitest';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import type { Store } from '../../src/store/database.ts';
import { districtQuery, receiverQuery } from '../../src/store/outputs/export-records.ts';
import { emptyWorkspace } from './support.ts';

let store: Store;

beforeAll(async () => {
  store = (await emptyWorkspace()).store;
});

function plan(query: string): string {
  const steps = store.prepare<[string], { detail: string }>(`EXPLAIN QUERY PLAN ${query}`).all('x');
  return steps.map(({ detail }) => detail).join('\n');
}

describe.each(inventoryKinds)('records of %s', (kind) => {
  it('are found by the receiver’s index, never by a scan', () => {
    const steps = plan(receiverQuery(kind));
    expect(steps).toContain('assignment_by_receiver');
    expect(steps).not.toContain('SCAN');
  });

  it('are found by the sender’s submissions, never by a scan', () => {
    const steps = plan(districtQuery(kind));
    expect(steps).toContain(`${kind}_by_submission`);
    expect(steps).not.toContain('SCAN');
  });
});
