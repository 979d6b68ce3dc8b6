import { describe, expect, it } from 'vitest';
import { decideByLaw } from '../../src/mapping/law-decision.ts';
import { formerCommunes, linksOfFormer } from '../../src/reference/units.ts';

describe('what the law says of a place', () => {
  it.each([true, false])('names its clauses once each, in their order (for people: %s)', (followsPeople) => {
    for (const { code } of formerCommunes) {
      const { evidence } = decideByLaw(code, followsPeople);
      const [, cited = ''] = /^NQ 1656\/NQ-UBTVQH15, Điều 1, khoản ([\d, ]+)$/.exec(evidence) ?? [];
      const clauses = cited.split(', ').map(Number);
      expect(clauses).toEqual([...new Set(clauses)].sort((left, right) => left - right));
      const known = linksOfFormer(code).map(({ clause }) => clause);
      expect(clauses.filter((clause) => !known.includes(clause))).toEqual([]);
    }
  });
});
