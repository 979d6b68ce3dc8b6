import { errorsToSettle } from '../../findings/receipt-findings.ts';
import { communes, districts } from '../../reference/units.ts';
import { countFindings, countWaived, findingFrequencies } from '../../store/checks/findings.ts';
import type { ExportContext } from '../export-context.ts';
import { surplusItems } from '../surplus/surplus-facts.ts';
import { sumOf } from '../tables/ledger-table.ts';
import { clearSentence } from '../tables/score-table.ts';
import { cityProgress } from './city-progress.ts';

/** Where the city stands, a sentence a matter. */
export function cityStanding(context: ExportContext): readonly string[] {
  const { messages, submissions, asked, ledger, store, headquarters, scores } = context;
  const heard = new Set(submissions.map(({ district_code }) => district_code));
  const complete = districts.filter(({ code }) =>
    asked.every((kind) => submissions.some((each) => each.district_code === code && each.kind === kind)),
  );
  const count = (amount: 'read' | 'accepted' | 'assigned' | 'pending') =>
    messages.count(sumOf(ledger.entries, 'rows', amount));
  const findings = countFindings(store);
  const waived = countWaived(store);
  const housed = communes.filter(({ code }) => (headquarters.get(code) ?? 0) > 0).length;
  return [
    messages.say('sheet.city.districts', {
      heard: heard.size,
      all: districts.length,
      complete: complete.length,
    }),
    messages.say('sheet.city.rows', { read: count('read'), accepted: count('accepted') }),
    messages.say('sheet.district.went', { assigned: count('assigned'), pending: count('pending') }),
    messages.say('sheet.city.headquarters', { housed, all: communes.length }),
    ...clearSentence(messages, scores),
    receivedSentence(context),
    messages.say('sheet.city.findings', {
      errors: messages.count(findings.error),
      warnings: messages.count(findings.warning),
    }),
    ...(waived === 0 ? [] : [messages.say('sheet.findings-waived', { count: messages.count(waived) })]),
    messages.say(ledger.closes ? 'sheet.ledger-closes' : 'sheet.ledger-open'),
  ];
}

function receivedSentence(context: ExportContext): string {
  const { messages, receiving } = context;
  const { part, whole } = cityProgress(context, 'received');
  return messages.say('sheet.city.received', {
    counted: messages.count(part),
    due: messages.count(whole),
    complete: messages.count(recordsIn(context, 'complete')),
    communes: new Set(receiving.map(({ commune }) => commune)).size,
    all: communes.length,
  });
}

/** What the city is to do next, most pressing first; nothing when nothing is open. */
export function cityNextSteps(context: ExportContext): readonly string[] {
  const { messages, store } = context;
  const { senders, receipts } = errorsToSettle(findingFrequencies(store));
  const counts = {
    missing: missingInventories(context),
    homeless: communes.filter(({ code }) => (context.headquarters.get(code) ?? 0) === 0).length,
    errors: senders,
    receipts,
    pending: Number(sumOf(context.ledger.entries, 'rows', 'pending')),
    conflicts: recordsIn(context, 'conflict'),
    unclear: surplusItems(context).filter(({ isClear }) => !isClear).length,
    uncounted: communes.length - new Set(context.receiving.map(({ commune }) => commune)).size,
  };
  const matters = [
    'missing',
    'homeless',
    'errors',
    'pending',
    'conflicts',
    'receipts',
    'unclear',
    'uncounted',
  ] as const;
  const open = matters.filter((matter) => counts[matter] > 0);
  return open.map((matter) =>
    messages.say(`sheet.city.next.${matter}`, { count: messages.count(counts[matter]) }),
  );
}

function missingInventories({ submissions, asked }: ExportContext): number {
  const sent = new Set(submissions.map(({ district_code, kind }) => `${district_code} ${kind}`));
  return districts.length * asked.length - sent.size;
}

function recordsIn({ receiving }: ExportContext, state: ExportContext['receiving'][number]['state']): number {
  return receiving.reduce((sum, each) => sum + (each.state === state ? each.records : 0), 0);
}
