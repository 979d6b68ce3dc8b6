import {
  type Headquarters,
  type HeadquartersSuggestion,
  type HeadquartersVerdict,
  suggestHeadquarters,
} from '../../../checks/places/suggest-headquarters.ts';
import {
  type StaffSuggestion,
  type StaffSuggestions,
  suggestStaff,
} from '../../../checks/places/suggest-staff.ts';
import { decisionWorkbook } from '../../../export/decision/decision-workbook.ts';
import { writeVerified } from '../../../export/files/write-verified.ts';
import {
  postWords,
  premisesWords,
  shownKilometres,
  squareMetres,
  staffReason,
  verdictWords,
} from '../../../export/tables/suggestion-words.ts';
import { groupPending } from '../../../mapping/decisions/pending-groups.ts';
import { conflictsOn } from '../../../mapping/decisions/take-decisions.ts';
import { communes, fullName, linksOfCommune } from '../../../reference/units.ts';
import { pendingSubjects } from '../../../store/mapping/pending-subjects.ts';
import { workspaceMark } from '../../../store/operations.ts';
import { decimalOfHundredths } from '../../../text/hundredths.ts';
import { visibleLine } from '../../../visible-text.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import type { Context } from '../../context.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { Invocation } from '../../invocation.ts';
import { districtOption } from '../../options/choices.ts';
import { outputPath } from '../../options/output-path.ts';

/** People and communes shown before the reader is told where the rest is. */
const shown = 10;

interface Suggestions {
  readonly staff: StaffSuggestions;
  readonly offices: readonly HeadquartersSuggestion[];
}

/** `map suggest`: where those without a place could go, and what could be headquarters. Nothing is applied. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const district = districtOption(invocation)?.code;
  const workspace = await context.openWorkspace();
  try {
    const { store, rules } = workspace;
    const staff = await suggestStaff(store, rules.norms, rules.training, district);
    const offices = suggestHeadquarters(store, rules.norms).filter(
      ({ commune }) => district === undefined || takesFrom(commune.code, district),
    );
    const out = invocation.option('out');
    const dryRun = invocation.flag('dryRun');
    const file = out === undefined ? undefined : await outputPath(out, dryRun);
    if (file !== undefined && !dryRun)
      await writeSuggestions(file, workspace, { staff, offices }, district, context, invocation);
    output.document({
      staff: staffDocument(staff, context),
      suggested_headquarters: offices.map(officeDocument),
      ...(file === undefined ? {} : { file }),
      dry_run: dryRun,
    });
    showStaff(staff, context);
    showOffices(offices, context);
    output.line();
    output.line(messages.say('suggest.only'));
    const hasAny = staff.suggested.length > 0 || offices.length > 0;
    if (file === undefined) output.line(messages.say(hasAny ? 'next.suggest-out' : 'next.map-pending'));
    else {
      output.line(messages.say(dryRun ? 'suggest.would-write' : 'suggest.written', { path: file }));
      output.line(messages.say('next.fill-decisions', { path: file }));
    }
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}

function takesFrom(commune: string, district: string): boolean {
  return linksOfCommune(commune).some(({ former }) => former.districtCode === district);
}

/** The workbook in which people decide about those without a place, each with what is suggested. */
async function writeSuggestions(
  file: string,
  { store, config }: Workspace,
  { staff, offices }: Suggestions,
  district: string | undefined,
  { messages, actor }: Context,
  invocation: Invocation,
): Promise<void> {
  const subjects = pendingSubjects(store, { district, kind: 'staff' });
  const workbook = decisionWorkbook(messages, {
    groups: groupPending(subjects),
    conflicts: conflictsOn(
      store,
      subjects.map(({ record }) => record),
    ),
    alsoFollowPeople: config.mapping.follow_people,
    workspace: workspaceMark(store),
    suggested: { staff: staff.suggested, headquarters: offices },
  });
  await writeVerified(file, workbook, { force: invocation.flag('force'), createdAt: actor.at, messages });
}

function showStaff({ suggested, uncounted, without, open }: StaffSuggestions, context: Context): void {
  const { output, messages } = context;
  const people = suggested.length + uncounted.length + without.length;
  const counts = { people: messages.count(people), open: messages.count(open) };
  output.line(messages.say('suggest.staff', { ...counts, suggested: messages.count(suggested.length) }));
  if (people > 0 && open === 0) output.line(messages.say('suggest.no-posts'));
  if (without.length > 0)
    output.line(messages.say('suggest.without', { count: messages.count(without.length) }));
  if (uncounted.length > 0)
    output.line(messages.say('suggest.uncounted', { count: messages.count(uncounted.length) }));
  for (const suggestion of suggested.slice(0, shown)) showPerson(suggestion, context);
  if (suggested.length > shown)
    output.line(messages.say('suggest.more', { count: messages.count(suggested.length - shown) }));
}

function showPerson(suggestion: StaffSuggestion, { output, messages }: Context): void {
  const { person, post } = suggestion;
  const who = [person.full_name, person.former_unit].filter((part) => part !== null).join(', ');
  output.line();
  output.line(`#${person.record}  ${visibleLine(who)}`);
  output.line(`  → ${fullName(post.commune)}, ${postWords(suggestion)}`);
  output.line(`  ${visibleLine(staffReason(messages, suggestion))}`);
}

function showOffices(offices: readonly HeadquartersSuggestion[], { output, messages }: Context): void {
  if (offices.length === 0) return;
  const count = (verdict: HeadquartersVerdict) =>
    messages.count(offices.filter((office) => office.verdict === verdict).length);
  output.line();
  output.line(
    messages.say('suggest.offices', {
      ...{ communes: messages.count(offices.length), of: messages.count(communes.length) },
      ...{
        same: count('same'),
        smaller: count('smaller'),
        needed: count('needed'),
        none: count('too-small'),
      },
    }),
  );
  const worth = offices.filter(({ verdict }) => verdict === 'too-small' || verdict === 'needed');
  for (const office of worth.slice(0, shown)) {
    const { commune, norm, suggested, proposed } = office;
    output.line();
    output.line(`${fullName(commune)}: ${verdictWords(messages, office)}`);
    if (suggested) output.line(`  → ${officeLine(suggested, norm, 'suggest.office', messages)}`);
    output.line(`  ${officeLine(proposed, norm, 'suggest.office.proposed', messages)}`);
  }
  if (worth.length > shown)
    output.line(messages.say('suggest.more-offices', { count: messages.count(worth.length - shown) }));
}

function officeLine(
  office: Headquarters,
  norm: number,
  key: 'suggest.office' | 'suggest.office.proposed',
  messages: Context['messages'],
): string {
  const premises = visibleLine(premisesWords(messages, office));
  return messages.say(key, { premises, floor: squareMetres(office.floor), norm: squareMetres(norm) });
}

function staffDocument({ suggested, uncounted, without, open }: StaffSuggestions, { messages }: Context) {
  return {
    open_posts: open,
    suggested: suggested.map((suggestion) => {
      const { person, post, kilometres, fit } = suggestion;
      const { code, name } = post.commune;
      return {
        record: person.record,
        name: person.full_name,
        district: person.district,
        receiver: { code, name },
        division: post.division,
        leader: post.leader,
        kilometres: shownKilometres(kilometres),
        fit,
        because: staffReason(messages, suggestion),
      };
    }),
    without: without.map(({ record }) => record),
    outside_orientation: uncounted.map(({ record }) => record),
  };
}

function officeDocument({ commune, norm, people, suggested, proposed, verdict }: HeadquartersSuggestion) {
  return {
    commune: { code: commune.code, name: commune.name },
    people,
    norm_m2: decimalOfHundredths(BigInt(norm)),
    suggested: suggested === null ? null : premisesDocument(suggested),
    proposed: premisesDocument(proposed),
    verdict,
  };
}

function premisesDocument({ premises, floor, kilometres }: Headquarters) {
  return {
    records: premises.map(({ record }) => record),
    floor_m2: decimalOfHundredths(BigInt(floor)),
    kilometres: kilometres === null ? null : shownKilometres(kilometres),
  };
}
