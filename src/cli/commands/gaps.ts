import { type CommuneGaps, type GapGroup, readCommuneGaps } from '../../export/commune/gap-groups.ts';
import type { Gap } from '../../export/commune/gap-list.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import { fullName } from '../../reference/units.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { communeNamed } from '../options/choices.ts';
import { keepEnd, keepStart, type Screen } from '../output/fit-line.ts';
import { clearLine, scoresDocument } from '../output/six-clear-output.ts';
import { wrapLine } from '../output/wrap-line.ts';

/** Lines of the screen below what the commune receives that are not a group's: how clear it is, two titles, how much more, what is next, the prompt. */
const otherLines = 6;

/** `gaps <commune>`: what a receiving team must look at, first things first, on one screen. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const commune = communeNamed(invocation.argument(0) ?? '');
  const { store, rules } = await context.openWorkspace();
  try {
    const found = await readCommuneGaps(store, commune.code, { messages, targets: rules.targets });
    output.document({
      commune: { code: commune.code, name: fullName(commune) },
      receives: found.receives,
      six_clear: found.clear ? scoresDocument([found.clear], []).city : null,
      gaps: found.groups.flatMap(({ gaps, blocking }) => gaps.map((gap) => gapDocument(gap, blocking))),
    });
    showGaps(fullName(commune), found, context);
    return exitCodes.clean;
  } finally {
    store.close();
  }
}

/** A gap as programs read it. */
function gapDocument(gap: Gap, blocking: boolean): Readonly<Record<string, unknown>> {
  const { group, severity, code, kind, record, waiver, what, file, sheet, cell, message, remedy } = gap;
  const waived = waiver === null ? null : `W${waiver}`;
  return { group, blocking, severity, code, kind, record, waived, what, file, sheet, cell, message, remedy };
}

function showGaps(
  commune: string,
  { receives, groups, clear }: CommuneGaps,
  { output, messages }: Context,
): void {
  const parts = inventoryKinds.map(
    (kind) => `${inventoryName(messages, kind)} ${messages.count(receives[kind])}`,
  );
  const { screen } = output;
  const heading = wrapLine(
    messages.say('gaps.receives', { commune, parts: parts.join(' · ') }),
    screen.width,
  );
  for (const line of heading) output.line(line);
  if (clear) output.line(clearLine(clear, messages));
  if (groups.length === 0) output.line(messages.say('gaps.none'));
  const shown = fitting(
    groups.map((group) => ({ group, lines: groupLines(group, messages, screen) })),
    screen.height - otherLines - heading.length,
  );
  for (const blocking of [true, false]) {
    const own = shown.filter(({ group }) => group.blocking === blocking);
    if (own.length === 0) continue;
    output.line(messages.say(blocking ? 'gaps.blocking' : 'gaps.others'));
    for (const line of own.flatMap(({ lines }) => lines)) output.line(line);
  }
  const more = groups.slice(shown.length).reduce((sum, { gaps }) => sum + gaps.length, 0);
  if (more > 0) output.line(messages.say('gaps.more', { count: messages.count(more) }));
  output.line(messages.say('next.export-commune', { commune }));
}

interface ShownGroup {
  readonly group: GapGroup;
  readonly lines: readonly string[];
}

/** The first groups, as many as the screen has lines for. */
function fitting(groups: readonly ShownGroup[], room: number): readonly ShownGroup[] {
  let left = room;
  const end = groups.findIndex(({ lines }) => {
    left -= lines.length;
    return left < 0;
  });
  return end < 0 ? groups : groups.slice(0, end);
}

/** What a group is, where it begins, and, where something is not clear, what to write instead. */
function groupLines(
  { first, gaps }: GapGroup,
  messages: Context['messages'],
  { width }: Screen,
): readonly string[] {
  const count = messages.count(gaps.length).padStart(6);
  const inventory = first.kind === null ? '' : inventoryName(messages, first.kind);
  const what = first.group === 'possible' ? messages.say('gaps.possible', { inventory }) : first.message;
  const waived = first.waiver === null ? '' : messages.say('findings.waived', { id: `W${first.waiver}` });
  const indent = ' '.repeat(count.length + 2);
  const place = first.place === '' ? first.remedy : first.place;
  const advice = first.code?.startsWith('CLEAR-') ? [keepStart(`${indent}→ ${first.remedy}`, width)] : [];
  return [
    keepStart([count, first.code, waived, what].filter(Boolean).join('  '), width),
    `${indent}${keepEnd(place, width - indent.length)}`,
    ...advice,
  ];
}
