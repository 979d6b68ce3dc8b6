import { inventories } from '../../../inventory/inventories.ts';
import { areasOf, type PendingArea } from '../../../mapping/decisions/pending-areas.ts';
import { groupPending, type PendingGroup } from '../../../mapping/decisions/pending-groups.ts';
import { placeInFile } from '../../../messages/place-in-file.ts';
import { formerNameWithDistrict, receiverName } from '../../../reference/code-names.ts';
import { type PendingSubject, pendingSubjects } from '../../../store/mapping/pending-subjects.ts';
import { visibleLine } from '../../../visible-text.ts';
import type { Context } from '../../context.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { Invocation } from '../../invocation.ts';
import { districtOption, kindOption } from '../../options/choices.ts';
import { namedGroups } from '../../options/named-groups.ts';
import { valueForPeople } from '../../output/field-values.ts';
import { groupPlace, kindCounts, reasonText } from '../../output/pending-output.ts';

/** Places, groups or records shown before the reader is told where the rest is. */
const shown = 20;

/**
 * `map pending`: what waits for a decision, by place and reason, where most waits first; with --group the groups of a
 * place, which one answer can settle, or the records of a group.
 */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const workspace = await context.openWorkspace();
  try {
    const filter = { district: districtOption(invocation)?.code, kind: kindOption(invocation) };
    const open = groupPending(pendingSubjects(workspace.store, filter));
    const keys = invocation.values('group');
    const groups = keys.length === 0 ? open : namedGroups(keys, open);
    const areas = areasOf(groups);
    const records = areas.reduce((sum, { count }) => sum + count, 0);
    output.document({ records, areas: areas.map(areaDocument), groups: groups.map(groupDocument) });
    output.line(
      messages.say('pending.sum', {
        records: messages.count(records),
        groups: messages.count(groups.length),
        areas: messages.count(areas.length),
      }),
    );
    if (keys.length === 0) showAreas(areas, { withGroups: groups.length <= shown }, context);
    else showGroups(groups, context);
    output.line(messages.say(groups.length > 0 ? 'next.decide' : 'next.check'));
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}

/** Every place with what waits there, and with its groups where all of them fit. */
function showAreas(
  areas: readonly PendingArea[],
  { withGroups }: { readonly withGroups: boolean },
  context: Context,
): void {
  const { output, messages } = context;
  for (const area of areas.slice(0, shown)) {
    const groups = messages.count(area.groups.length);
    const what = { kinds: kindCounts(area, messages), reason: reasonText(area.reason, messages), groups };
    const place = groupPlace({ ...area, street: null, unit: null });
    showOpen({ ...area, place }, messages.say('pending.area', what), context);
    if (withGroups) for (const group of area.groups) output.line(groupLine(group, context));
  }
  if (areas.length > shown)
    output.line(messages.say('pending.more-areas', { count: messages.count(areas.length - shown) }));
  const [first] = areas;
  if (first) output.line(messages.say('pending.closer', { key: first.key }));
}

function showGroups(groups: readonly PendingGroup[], context: Context): void {
  const { output, messages } = context;
  for (const group of groups.slice(0, shown)) {
    const what = `${kindCounts(group, messages)}; ${reasonText(group.reason, messages)}`;
    showOpen({ ...group, count: group.subjects.length, place: groupPlace(group) }, what, context);
  }
  if (groups.length > shown)
    output.line(messages.say('pending.more', { count: messages.count(groups.length - shown) }));
  const [group, ...others] = groups;
  if (group && others.length === 0) showRecords(group.subjects, context);
}

function groupLine(group: PendingGroup, { output, messages }: Context): string {
  const { key, subjects, street, unit } = group;
  const where = street ?? unit ?? '';
  const words = [messages.count(subjects.length), kindCounts(group, messages), where];
  return `    ${output.colours.bold(key)}  ${words.filter((word) => word !== '').join('  ')}`;
}

interface Shown {
  readonly key: string;
  readonly count: number;
  /** In words. */
  readonly place: string;
  readonly candidates: readonly string[];
}

function showOpen(
  { key, count, place, candidates }: Shown,
  what: string,
  { output, messages }: Context,
): void {
  output.line();
  output.line(`${output.colours.bold(key)}  ${messages.count(count)}  ${place}`);
  output.line(`  ${what}`);
  if (candidates.length > 0) output.line(`  → ${candidates.map(receiverName).join(' | ')}`);
}

/** The records of the one group that is looked at, each by the number that --record takes. */
function showRecords(subjects: readonly PendingSubject[], { output, messages }: Context): void {
  output.line();
  for (const { record, kind, district, identity, name, address, file, sheet, row } of subjects.slice(
    0,
    shown,
  )) {
    const code = { kind, field: inventories[kind].identity, value: identity, district };
    const shownCode = identity === null ? null : valueForPeople(code, messages);
    const what = [shownCode, name, address].filter((part) => part !== null).join(' · ');
    const where = placeInFile(messages, { file, sheet, row });
    output.line(`  #${record}  ${visibleLine(where)}  ${visibleLine(what)}`);
  }
  if (subjects.length > shown)
    output.line(
      `  ${messages.say('pending.more-records', { count: messages.count(subjects.length - shown) })}`,
    );
}

function areaDocument({ key, place, candidates, groups, ...rest }: PendingArea) {
  return {
    area: key,
    ...rest,
    place: placeDocument(place),
    candidates: candidates.map(receiverDocument),
    groups: groups.map((group) => group.key),
  };
}

function groupDocument({ key, subjects, place, candidates, ...rest }: PendingGroup) {
  return {
    group: key,
    ...rest,
    place: placeDocument(place),
    candidates: candidates.map(receiverDocument),
    count: subjects.length,
    records: subjects.map(({ record }) => record),
  };
}

function placeDocument(place: string | null) {
  return place === null
    ? []
    : place.split(', ').map((code) => ({ code, name: formerNameWithDistrict(code) }));
}

function receiverDocument(code: string) {
  return { code, name: receiverName(code) };
}
