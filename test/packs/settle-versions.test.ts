import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairKey, settleVersions } from '../../src/store/packs/settle-versions.ts';

/** Where each of these stands: newer ones after the older ones they supersede; `-` before one that was taken back. */
function standing(
  versions: readonly string[],
  supersedes: readonly (readonly [string, string])[] = [],
  {
    beside = [],
    sharing = true,
  }: { beside?: readonly (readonly [string, string])[]; sharing?: boolean } = {},
): string {
  const settled = settleVersions({
    versions: versions.map((text) => ({ ref: text.replace('-', ''), isAlive: !text.startsWith('-') })),
    supersedes,
    beside: new Set(beside.map(([left, right]) => pairKey(left, right))),
    shareRecords: () => sharing,
  });
  return settled.map(({ ref, standing: where, version }) => `${ref}${version} ${where}`).join(', ');
}

describe('of the versions of a list', () => {
  it('the one that no other supersedes counts', () => {
    expect(
      standing(
        ['a', 'b', 'c'],
        [
          ['b', 'a'],
          ['c', 'b'],
        ],
      ),
    ).toBe('a1 superseded, b2 superseded, c3 counting');
  });

  it('the one before counts again when the last is taken back', () => {
    expect(
      standing(
        ['a', 'b', '-c'],
        [
          ['b', 'a'],
          ['c', 'b'],
        ],
      ),
    ).toBe('a1 superseded, b2 counting, c3 undone');
  });

  it('none before counts because one between was taken back elsewhere', () => {
    expect(
      standing(
        ['a', '-b', 'c'],
        [
          ['b', 'a'],
          ['c', 'b'],
        ],
      ),
    ).toBe('a1 superseded, b2 undone, c3 counting');
  });

  it('two that follow the same one stand against each other, also when they share nothing', () => {
    const both = [
      ['b', 'a'],
      ['c', 'a'],
    ] as const;
    expect(standing(['a', 'b', 'c'], both, { sharing: false })).toBe(
      'a1 superseded, b2 contested, c2 contested',
    );
    expect(standing(['a', 'b', '-c'], both)).toBe('a1 superseded, b2 counting, c2 undone');
  });

  it('two that share records stand against each other, unless they are parts of one list', () => {
    expect(standing(['a', 'b'])).toBe('a1 contested, b1 contested');
    expect(standing(['a', 'b'], [], { beside: [['b', 'a']] })).toBe('a1 counting, b1 counting');
    expect(standing(['a', 'b'], [], { sharing: false })).toBe('a1 counting, b1 counting');
  });

  it('two of which each supersedes the other stand against each other', () => {
    expect(
      standing(
        ['a', 'b'],
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
      ),
    ).toBe('a2 contested, b2 contested');
  });

  it('one that supersedes a version nobody has here counts as a later one', () => {
    expect(standing(['b'], [['b', 'a']])).toBe('b2 counting');
  });

  it('one that supersedes several follows the latest of them', () => {
    const settled = settleVersions({
      versions: ['a', 'b', 'c', 'd'].map((ref) => ({ ref, isAlive: true })),
      supersedes: [
        ['b', 'a'],
        ['d', 'a'],
        ['d', 'b'],
        ['d', 'c'],
      ],
      beside: new Set(),
      shareRecords: () => false,
    });
    expect(settled.map(({ ref, version, supersedes }) => [ref, version, supersedes])).toEqual([
      ['a', 1, undefined],
      ['b', 2, 'a'],
      ['c', 1, undefined],
      ['d', 3, 'b'],
    ]);
  });

  it('each stands where it stands in whatever order they are told', () => {
    const names = ['a', 'b', 'c', 'd'];
    const name = fc.constantFrom(...names);
    const said = fc.record({
      supersedes: fc.array(
        fc.tuple(name, name).filter(([newer, older]) => newer !== older),
        { maxLength: 6 },
      ),
      beside: fc.array(fc.tuple(name, name), { maxLength: 2 }),
      undone: fc.subarray(names),
    });
    fc.assert(
      fc.property(
        said,
        fc.shuffledSubarray(names, { minLength: 4 }),
        ({ supersedes, beside, undone }, order) => {
          const told = (versions: readonly string[], edges: typeof supersedes) =>
            standing(
              versions.map((ref) => (undone.includes(ref) ? `-${ref}` : ref)),
              edges,
              { beside },
            )
              .split(', ')
              .sort();
          expect(told(order, [...supersedes].reverse())).toEqual(told(names, supersedes));
        },
      ),
    );
  });
});
