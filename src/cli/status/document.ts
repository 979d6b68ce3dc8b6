import { inventoryKinds } from '../../inventory/inventory.ts';
import { daysBetween } from '../../text/hanoi-time.ts';
import { scoresDocument } from '../output/six-clear-output.ts';
import { askedFor, pendingOf, type StatusFacts, unsent } from './facts.ts';

/** Where a workspace stands, as programs read it. */
export function statusDocument(facts: StatusFacts): Readonly<Record<string, unknown>> {
  const { day, milestones, districts, communes, findings, waived, closes, overdue, scores } = facts;
  return {
    day,
    districts,
    communes: communes.map(({ standing: { standing, missing, errors, possible, warnings }, ...line }) => ({
      ...line,
      ...{ standing, missing, errors, possible, warnings },
    })),
    findings,
    waived,
    closes,
    missing: askedFor(facts).flatMap((kind) =>
      unsent(facts, kind).map(({ code, name }) => ({ kind, district: code, name })),
    ),
    pending: inventoryKinds.map((kind) => ({ kind, records: pendingOf(facts, kind) })),
    overdue,
    readiness: facts.readiness,
    milestones: milestones.map(({ date, name }) => ({ date, name, days: daysBetween(day, date) })),
    six_clear: scoresDocument(scores, []).city,
  };
}
