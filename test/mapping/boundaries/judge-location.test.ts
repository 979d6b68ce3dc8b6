import { describe, expect, it } from 'vitest';
import type { Located } from '../../../src/mapping/boundaries/boundary-index.ts';
import { boundaryEvidence, judgeLocation } from '../../../src/mapping/boundaries/judge-location.ts';
import { messagesIn } from '../../../src/messages/in-language.ts';

const [hoanKiem, cuaNam, baDinh] = ['00070', '00082', '00004'];
const outside: Located = { kind: 'outside' };
const several: Located = { kind: 'several', communes: [hoanKiem, cuaNam] };
const inside = (edgeMetres: number): Located => ({ kind: 'inside', commune: hoanKiem, edgeMetres });

const lawful = [hoanKiem, cuaNam];
const elsewhere = [cuaNam, baDinh];
const unknown: readonly string[] = [];

interface Row {
  readonly situation: string;
  readonly located: Located;
  readonly allowed: readonly string[];
  readonly receiver?: string;
  readonly verdict: string;
}

/** What a place among the boundaries is reason for, with a margin of 10 m: a finding, a commune, or nothing. */
const table: readonly Row[] = [
  { situation: 'outside all', located: outside, allowed: lawful, verdict: 'BOUNDARY-OUTSIDE' },
  {
    situation: 'outside all, with a receiver',
    located: outside,
    allowed: lawful,
    receiver: hoanKiem,
    verdict: 'BOUNDARY-OUTSIDE',
  },
  { situation: 'in two', located: several, allowed: lawful, verdict: 'BOUNDARY-SEVERAL' },
  {
    situation: 'in two, of which one is lawful',
    located: several,
    allowed: elsewhere,
    verdict: 'BOUNDARY-SEVERAL',
  },
  {
    situation: 'in two, with one as its receiver',
    located: several,
    allowed: lawful,
    receiver: hoanKiem,
    verdict: 'BOUNDARY-SEVERAL',
  },
  { situation: 'well inside', located: inside(11), allowed: lawful, verdict: hoanKiem },
  { situation: 'exactly the margin from the edge', located: inside(10), allowed: lawful, verdict: hoanKiem },
  { situation: 'nearer than the margin', located: inside(9), allowed: lawful, verdict: 'BOUNDARY-NEAR-EDGE' },
  { situation: 'on the edge', located: inside(0), allowed: lawful, verdict: 'BOUNDARY-NEAR-EDGE' },
  {
    situation: 'well inside, of an unknown former commune',
    located: inside(11),
    allowed: unknown,
    verdict: hoanKiem,
  },
  {
    situation: 'well inside what the law excludes',
    located: inside(11),
    allowed: elsewhere,
    verdict: 'BOUNDARY-AGAINST-LAW',
  },
  {
    situation: 'well inside what the law excludes, with a lawful receiver',
    located: inside(11),
    allowed: elsewhere,
    receiver: cuaNam,
    verdict: 'BOUNDARY-AGAINST-LAW',
  },
  {
    situation: 'just inside what the law excludes',
    located: inside(9),
    allowed: elsewhere,
    verdict: 'BOUNDARY-NEAR-EDGE',
  },
  {
    situation: 'well inside its receiver',
    located: inside(11),
    allowed: lawful,
    receiver: hoanKiem,
    verdict: 'nothing',
  },
  {
    situation: 'just inside its receiver',
    located: inside(9),
    allowed: lawful,
    receiver: hoanKiem,
    verdict: 'nothing',
  },
  {
    situation: 'well inside another than its receiver',
    located: inside(11),
    allowed: lawful,
    receiver: cuaNam,
    verdict: 'BOUNDARY-OTHER-RECEIVER',
  },
  {
    situation: 'just inside another than its receiver',
    located: inside(9),
    allowed: lawful,
    receiver: cuaNam,
    verdict: 'BOUNDARY-NEAR-EDGE',
  },
  {
    situation: 'well inside, with a body as its receiver',
    located: inside(11),
    allowed: lawful,
    receiver: 'SO-TAI-CHINH',
    verdict: 'nothing',
  },
];

describe('a record', () => {
  it.each(table)('$situation: $verdict', ({ located, allowed, receiver, verdict }) => {
    const { finding, assign } = judgeLocation({ located, allowed, receiver, margin: 10 });
    expect(finding?.code ?? assign ?? 'nothing').toBe(verdict);
    expect(finding !== undefined && assign !== undefined).toBe(false);
  });

  it('is spoken of in whole sentences, in both languages', () => {
    for (const { located, allowed, receiver } of table) {
      const { finding } = judgeLocation({ located, allowed, receiver, margin: 10 });
      if (!finding) continue;
      for (const language of ['vi', 'en'] as const) {
        expect(messagesIn(language).finding(finding.code, finding.values).message).not.toContain('…');
      }
    }
  });

  it('with a receiver is given no other', () => {
    for (const { located, allowed } of table) {
      expect(judgeLocation({ located, allowed, receiver: cuaNam, margin: 10 }).assign).toBeUndefined();
    }
  });

  it('is spoken of with the names of communes and the distance', () => {
    const { finding } = judgeLocation({
      located: inside(11),
      allowed: elsewhere,
      receiver: undefined,
      margin: 10,
    });
    expect(finding?.values).toEqual({
      commune: 'phường Hoàn Kiếm',
      metres: 11,
      allowed: 'phường Cửa Nam; phường Ba Đình',
    });
  });

  it('that a boundary decides names the file and the distance', () => {
    expect(boundaryEvidence('ranh-gioi.geojson', 120)).toBe('ranh-gioi.geojson › 120 m');
  });
});
