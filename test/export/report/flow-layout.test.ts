import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowNode, flowLayout } from '../../../src/export/report/flow-layout.ts';

const link = fc.record({
  from: fc.constantFrom('001', '002', '003', '004'),
  to: fc.constantFrom('00004', '00008', '00025', '00070', 'SO-Y-TE', 'pending'),
  count: fc.integer({ min: 0, max: 500 }),
});
const links = fc.uniqueArray(link, { selector: ({ from, to }) => `${from} ${to}`, minLength: 1 });
const last = ['SO-Y-TE', 'pending'];

/** Room for rounding of floating numbers, far below a pixel. */
const little = 1e-6;

function overlaps(nodes: readonly FlowNode[]): readonly string[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    return next && next.top < node.bottom - little ? [`${node.key} ${next.key}`] : [];
  });
}

describe('the flow', () => {
  it('shows every count that is above nothing, once, as thick as it is large', () => {
    fc.assert(
      fc.property(links, (all) => {
        const kept = all.filter(({ count }) => count > 0);
        const { ribbons } = flowLayout(all, last);
        expect(new Set(ribbons.map(({ from, to, count }) => `${from} ${to} ${count}`))).toEqual(
          new Set(kept.map(({ from, to, count }) => `${from} ${to} ${count}`)),
        );
        const scales = ribbons.flatMap(({ left, right, count }) => [
          (left[1] - left[0]) / count,
          (right[1] - right[0]) / count,
        ]);
        expect(Math.max(...scales, 0) - Math.min(...scales, Number.MAX_VALUE)).toBeLessThan(little);
      }),
    );
  });

  it('gives every name a line of its own inside the picture, and each ribbon ends within its names', () => {
    fc.assert(
      fc.property(links, (all) => {
        const { height, givers, receivers, ribbons } = flowLayout(all, last);
        for (const nodes of [givers, receivers]) {
          expect(overlaps(nodes)).toEqual([]);
          for (const { top, bottom } of nodes) {
            expect(top >= -little && bottom <= height + little).toBe(true);
          }
        }
        for (const { from, to, left, right } of ribbons) {
          const giver = givers.find(({ key }) => key === from);
          const receiver = receivers.find(({ key }) => key === to);
          expect(left[0]).toBeGreaterThanOrEqual((giver?.top ?? 0) - little);
          expect(left[1]).toBeLessThanOrEqual((giver?.bottom ?? 0) + little);
          expect(right[0]).toBeGreaterThanOrEqual((receiver?.top ?? 0) - little);
          expect(right[1]).toBeLessThanOrEqual((receiver?.bottom ?? 0) + little);
        }
      }),
    );
  });

  it('puts bodies and what is pending last', () => {
    const layout = flowLayout(
      [
        { from: '001', to: 'pending', count: 9 },
        { from: '001', to: '00004', count: 1 },
        { from: '001', to: 'SO-Y-TE', count: 5 },
      ],
      last,
    );
    expect(layout.receivers.map(({ key }) => key)).toEqual(['00004', 'SO-Y-TE', 'pending']);
  });

  it('crosses nothing that need not be crossed', () => {
    const layout = flowLayout(
      [
        { from: '001', to: '00099', count: 3 },
        { from: '002', to: '00001', count: 3 },
      ],
      [],
    );
    expect(layout.givers.map(({ key }) => key)).toEqual(
      layout.receivers.map(({ key }) => (key === '00099' ? '001' : '002')),
    );
  });

  it('of nothing is an empty picture', () => {
    expect(flowLayout([{ from: '001', to: '00004', count: 0 }], last)).toMatchObject({
      givers: [],
      receivers: [],
      ribbons: [],
    });
  });
});
