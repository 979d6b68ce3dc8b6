import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { mostHeadquarters } from '../../inventory/premises.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { SentenceKey } from '../../messages/messages.ts';
import { milestoneName } from '../../messages/milestone-name.ts';
import type { ReceivedState } from '../../store/receiving/received.ts';
import { daysBetween } from '../../text/hanoi-time.ts';
import { writtenDay } from '../../written-day.ts';
import type { Context } from '../context.ts';
import { keepStart, type Screen } from '../output/fit-line.ts';
import { clearLine } from '../output/six-clear-output.ts';
import { askedFor, pendingOf, type StatusFacts, unsent } from './facts.ts';
import { milestonesAround } from './milestones.ts';

type Messages = Context['messages'];

/** A line with the command that lists what it counts. */
interface Pointer {
  readonly text: string;
  readonly command: SentenceKey;
}

const gap = 2;

/** The line that names the next command, and the prompt. */
const linesBelow = 2;

/**
 * Where a workspace stands on one screen: what blocks first, then what to look at, then how far everything is. A text
 * that leaves its command no room has a line of its own, the first ones first, as long as all fit.
 */
export function statusScreen(facts: StatusFacts, messages: Messages, size: Screen): readonly string[] {
  const shortest = linesOf(facts, messages, size, cutting(size.width));
  const spare = size.height - linesBelow - shortest.length;
  return linesOf(facts, messages, size, sparing(size.width, spare));
}

/** Of a workspace made of packs: whose part it is. */
function partLines({ isPart, communes }: StatusFacts, messages: Messages): readonly string[] {
  if (!isPart) return [];
  return [messages.say('status.part', { communes: communes.map(({ name }) => name).join(', ') })];
}

type Layout = (text: string, command: string) => readonly string[];

function linesOf(
  facts: StatusFacts,
  messages: Messages,
  { width }: Screen,
  layout: Layout,
): readonly string[] {
  const pointing = (pointers: readonly Pointer[]) =>
    pointers.flatMap(({ text, command }) => layout(`  ${text}`, messages.say(command)));
  const first = blocking(facts, messages);
  const then = toLookAt(facts, messages);
  const lines = [
    messages.say('status.title', { day: writtenDay(facts.day) }),
    ...partLines(facts, messages),
    ...milestoneLines(facts, messages),
    messages.say(first.length > 0 ? 'status.first' : 'status.nothing-first'),
    ...pointing(first),
    ...(then.length > 0 ? [messages.say('status.then')] : []),
    ...pointing(then),
    messages.say('status.progress'),
    ...pointing(progressOf(facts, messages)),
  ];
  return lines.map((line) => keepStart(line, width));
}

/** The command stands at the right edge; a text that leaves it no room is cut. */
function cutting(width: number): Layout {
  return (text, command) => {
    const room = width - command.length - gap;
    return [`${keepStart(text, room).padEnd(room + gap)}${command}`];
  };
}

/** As many of the texts that leave their command no room as there are spare lines have it on the line below. */
function sparing(width: number, spare: number): Layout {
  const cut = cutting(width);
  let left = spare;
  return (text, command) => {
    if (text.length + gap + command.length <= width || left <= 0) return cut(text, command);
    left -= 1;
    return [text, command.padStart(width)];
  };
}

function milestoneLines({ milestones, day }: StatusFacts, messages: Messages): readonly string[] {
  const { last, next } = milestonesAround(milestones, day);
  const words = (milestone: StatusFacts['milestones'][number]) => ({
    date: writtenDay(milestone.date),
    what: milestoneName(milestone, messages.language),
    days: messages.count(Math.abs(daysBetween(day, milestone.date))),
  });
  const coming = next?.date === day ? 'status.milestone.today' : 'status.milestone.next';
  return [
    ...(last ? [messages.say('status.milestone.last', words(last))] : []),
    ...(next ? [messages.say(coming, words(next))] : []),
  ];
}

/** What the handover cannot go on without, heaviest first. */
function blocking(facts: StatusFacts, messages: Messages): readonly Pointer[] {
  const unhoused = facts.communes.filter(({ standing }) => standing.isUnhoused);
  const overhoused = facts.communes.filter(({ headquarters }) => headquarters > mostHeadquarters);
  const conflicts = receivedSum(facts, ['conflict']);
  return [
    ...(facts.closes
      ? []
      : [{ text: messages.say('status.ledger-open'), command: 'status.to.ledger' } as const]),
    ...counted(messages, 'status.headquarters-missing', unhoused.length, 'status.to.headquarters-missing'),
    ...counted(messages, 'status.headquarters-many', overhoused.length, 'status.to.headquarters-many'),
    ...counted(messages, 'status.errors', facts.findings.error, 'status.to.findings'),
    ...counted(messages, 'status.conflicts', conflicts, 'status.to.conflicts'),
    ...missingInventories(facts, messages),
    ...pendingRecords(facts, messages),
  ];
}

function counted(
  messages: Messages,
  key: SentenceKey,
  count: number,
  command: SentenceKey,
): readonly Pointer[] {
  return count === 0 ? [] : [{ text: messages.say(key, { count: messages.count(count) }), command }];
}

/** Inventories that some districts owe, with their names; those that nobody has sent yet stand in one line. */
function missingInventories(facts: StatusFacts, messages: Messages): readonly Pointer[] {
  const asked = askedFor(facts);
  const ofNobody = asked.filter((kind) => unsent(facts, kind).length === facts.districts.length);
  const some = asked.filter((kind) => !ofNobody.includes(kind) && unsent(facts, kind).length > 0);
  const command = 'status.to.all';
  return [
    ...some.map((kind) => {
      const names = unsent(facts, kind).map(({ name }) => name);
      const words = {
        count: messages.count(names.length),
        inventory: inventoryName(messages, kind),
        names: names.join(', '),
      };
      return { text: messages.say('status.unsent', words), command } as const;
    }),
    ...(ofNobody.length === 0
      ? []
      : [
          {
            text: messages.say('status.unsent-all', {
              inventories: ofNobody.map((kind) => inventoryName(messages, kind)).join(', '),
            }),
            command,
          } as const,
        ]),
  ];
}

function byKind(
  counts: readonly { readonly kind: InventoryKind; readonly records: number }[],
  messages: Messages,
): string {
  return counts
    .filter(({ records }) => records > 0)
    .map(({ kind, records }) => `${inventoryName(messages, kind)} ${messages.count(records)}`)
    .join(' · ');
}

function sumOf(counts: readonly { readonly records: number }[]): number {
  return counts.reduce((sum, { records }) => sum + records, 0);
}

function pendingRecords(facts: StatusFacts, messages: Messages): readonly Pointer[] {
  const counts = inventoryKinds.map((kind) => ({ kind, records: pendingOf(facts, kind) }));
  if (sumOf(counts) === 0) return [];
  const words = { count: messages.count(sumOf(counts)), parts: byKind(counts, messages) };
  return [{ text: messages.say('status.pending-records', words), command: 'status.to.pending' }];
}

/** What does not block and has to be looked at. */
function toLookAt(
  { overdue, findings, waived, scores }: StatusFacts,
  messages: Messages,
): readonly Pointer[] {
  const late = { count: messages.count(sumOf(overdue)), parts: byKind(overdue, messages) };
  const city = scores.find(({ level }) => level === 'city');
  return [
    ...(overdue.length === 0
      ? []
      : [{ text: messages.say('status.overdue', late), command: 'status.to.overdue' } as const]),
    ...counted(messages, 'status.warnings', findings.warning, 'status.to.findings'),
    ...counted(messages, 'status.waived', waived, 'status.to.waived'),
    ...(city ? [{ text: clearLine(city, messages), command: 'status.to.clear' } as const] : []),
  ];
}

/** What communes have said of their readiness, once one has. */
function readinessLine({ readiness, communes }: StatusFacts, messages: Messages): readonly Pointer[] {
  if (readiness.stated === 0) return [];
  const { stated, ready, open } = readiness;
  const counts = { stated, ready, open, all: communes.length };
  const key = readiness.checked ? 'status.readiness' : 'status.readiness-unchecked';
  return [{ text: messages.say(key, counts), command: 'status.to.findings' }];
}

/** As many communes are named as the most blocked ones. */
const namedCommunes = 4;

function progressOf(facts: StatusFacts, messages: Messages): readonly Pointer[] {
  const all = facts.districts.length;
  const sent = askedFor(facts).map(
    (kind) => `${inventoryName(messages, kind)} ${all - unsent(facts, kind).length}/${all}`,
  );
  const standing = (which: string) =>
    messages.count(facts.communes.filter((each) => each.standing.standing === which).length);
  const communes = { ready: standing('ready'), open: standing('open'), blocked: standing('blocked') };
  const worst = (facts.isEmpty ? [] : facts.communes)
    .map(({ name, standing: { errors, possible, missing } }) => ({
      name,
      weight: errors + possible + missing,
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted((left, right) => right.weight - left.weight)
    .slice(0, namedCommunes)
    .map(({ name, weight }) => `${name} ${messages.count(weight)}`);
  return [
    ...(facts.isPart
      ? []
      : [
          {
            text: messages.say('status.sent', { parts: sent.join(' · ') }),
            command: 'status.to.all',
          } as const,
        ]),
    { text: messages.say('status.standing', communes), command: 'status.to.all' },
    ...readinessLine(facts, messages),
    ...(worst.length === 0
      ? []
      : [
          {
            text: messages.say('status.worst', { names: worst.join(', ') }),
            command: 'status.to.gaps',
          } as const,
        ]),
    ...receiving(facts, messages),
  ];
}

function receivedSum({ progress }: StatusFacts, states: readonly ReceivedState[]): number {
  return sumOf(progress.filter(({ state }) => states.includes(state)));
}

function receiving(facts: StatusFacts, messages: Messages): readonly Pointer[] {
  if (facts.progress.length === 0) return [];
  const given = facts.communes.flatMap(({ records }) => Object.values(records));
  const words = {
    complete: messages.count(receivedSum(facts, ['complete'])),
    given: messages.count(given.reduce((sum, records) => sum + records, 0)),
    missing: messages.count(receivedSum(facts, ['missing'])),
    damaged: messages.count(receivedSum(facts, ['damaged'])),
    others: messages.count(receivedSum(facts, ['excess', 'wrong', 'unclear', 'changed', 'conflict'])),
  };
  return [{ text: messages.say('status.received', words), command: 'status.to.received' }];
}
