import { type CommuneGaps, type GapGroup, readCommuneGaps } from '../../export/gap-groups.ts';
import type { Gap } from '../../export/gap-list.ts';
import { inventories } from '../../inventory/inventories.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import { fullName } from '../../reference/units.ts';
import { communeNamed } from '../choices.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { keepEnd, keepStart, screenHeight, screenWidth } from '../fit-line.ts';
import type { Invocation } from '../invocation.ts';

/** Lines of the screen that are not a group's: what the commune receives, two titles, how much more, what is next, the prompt. */
const otherLines = 6;
/** A group takes a line for what it is and one for where it begins. */
const shownGroups = Math.floor((screenHeight - otherLines) / 2);

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

function showGaps(commune: string, { receives, groups }: CommuneGaps, { output, messages }: Context): void {
  const parts = inventoryKinds.map(
    (kind) => `${inventories[kind].shortTitle} ${messages.count(receives[kind])}`,
  );
  output.line(keepStart(messages.say('gaps.receives', { commune, parts: parts.join(' · ') }), screenWidth));
  if (groups.length === 0) output.line(messages.say('gaps.none'));
  const shown = groups.slice(0, shownGroups);
  for (const blocking of [true, false]) {
    const own = shown.filter((group) => group.blocking === blocking);
    if (own.length === 0) continue;
    output.line(messages.say(blocking ? 'gaps.blocking' : 'gaps.others'));
    for (const group of own) showGroup(group, { output, messages });
  }
  const more = groups.slice(shownGroups).reduce((sum, { gaps }) => sum + gaps.length, 0);
  if (more > 0) output.line(messages.say('gaps.more', { count: messages.count(more) }));
  output.line(messages.say('next.export-commune', { commune }));
}

function showGroup(
  { first, gaps }: GapGroup,
  { output, messages }: Pick<Context, 'output' | 'messages'>,
): void {
  const count = messages.count(gaps.length).padStart(6);
  const inventory = first.kind === null ? '' : inventories[first.kind].shortTitle;
  const what = first.group === 'possible' ? messages.say('gaps.possible', { inventory }) : first.message;
  const waived = first.waiver === null ? '' : messages.say('findings.waived', { id: `W${first.waiver}` });

  output.line(keepStart([count, first.code, waived, what].filter(Boolean).join('  '), screenWidth));
  const indent = ' '.repeat(count.length + 2);
  const place = first.place === '' ? first.remedy : first.place;
  output.line(`${indent}${keepEnd(place, screenWidth - indent.length)}`);
}
