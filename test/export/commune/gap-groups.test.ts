import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupGaps } from '../../../src/export/commune/gap-groups.ts';
import type { Gap } from '../../../src/export/commune/gap-list.ts';
import { severities } from '../../../src/findings/finding.ts';
import { inventoryKinds } from '../../../src/inventory/inventory.ts';

const nothing = {
  record: null,
  waiver: null,
  file: null,
  sheet: null,
  cell: null,
  place: '',
  what: '',
  message: '',
  remedy: '',
};

function gap(group: Gap['group'], severity: Gap['severity'], code: string | null = null): Gap {
  return { ...nothing, group, severity, code, kind: null };
}

const anyGap = fc.oneof(
  fc
    .record({
      group: fc.constantFrom<Gap['group']>('headquarters', 'missing', 'possible'),
      kind: fc.constantFrom(...inventoryKinds, null),
    })
    .map(({ group, kind }): Gap => ({ ...gap(group, 'warning'), kind })),
  fc
    .record({
      severity: fc.constantFrom(...severities),
      code: fc.constantFrom('A-B-C', 'D-E-F', 'COMMUNE-HEADQUARTERS-MISSING'),
    })
    .map(({ severity, code }) => gap('finding', severity, code)),
);

describe('what a commune lacks', () => {
  it('begins with what blocks: headquarters, errors, what was not sent, what may still come', () => {
    const groups = groupGaps([
      gap('finding', 'info', 'NOTE'),
      gap('finding', 'warning', 'ODD'),
      gap('possible', 'warning'),
      gap('missing', 'warning'),
      gap('finding', 'error', 'WRONG'),
      gap('headquarters', 'error'),
    ]);
    expect(groups.map(({ first, blocking }) => [first.code ?? first.group, blocking])).toEqual([
      ['headquarters', true],
      ['WRONG', true],
      ['missing', true],
      ['possible', true],
      ['ODD', false],
      ['NOTE', false],
    ]);
  });

  it('names what is frequent before what is rare', () => {
    const rare = gap('finding', 'warning', 'RARE');
    const frequent = gap('finding', 'warning', 'FREQUENT');
    expect(groupGaps([rare, frequent, frequent]).map(({ first }) => first.code)).toEqual([
      'FREQUENT',
      'RARE',
    ]);
  });

  it('loses nothing, and puts nothing that blocks below what does not', () => {
    fc.assert(
      fc.property(fc.array(anyGap), (gaps) => {
        const groups = groupGaps(gaps);
        expect(groups.flatMap((group) => group.gaps)).toHaveLength(gaps.length);
        expect(new Set(groups.flatMap((group) => group.gaps))).toEqual(new Set(gaps));
        const blocking = groups.map((group) => group.blocking);
        expect(blocking).toEqual([...blocking].sort((left, right) => Number(right) - Number(left)));
      }),
    );
  });
});
