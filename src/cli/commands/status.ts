import { inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { communes, districts, fullName } from '../../reference/units.ts';
import { type ReceivedState, type ReceivingProgress, receivingProgress } from '../../store/received.ts';
import { type ReceiverCount, readStatus, type WorkspaceStatus } from '../../store/status.ts';
import { currentSubmissions } from '../../store/submissions.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';

/** `status`: 30 districts × inventories and 126 communes × what they receive, at a glance. */
export async function run(context: Context): Promise<ExitCode> {
  const { output, messages } = context;
  const workspace = await context.openWorkspace();
  try {
    const status = readStatus(workspace.store);
    const submissions = currentSubmissions(workspace.store);
    const progress = receivingProgress(workspace.store);
    const districtLines = districts.map((district) => ({
      code: district.code,
      name: fullName(district),
      kinds: byKind((kind) => {
        const own = submissions.filter((each) => each.kind === kind && each.district_code === district.code);
        const count = status.districts.find(
          (each) => each.kind === kind && each.district_code === district.code,
        );
        return own.length === 0
          ? null
          : {
              version: Math.max(...own.map(({ version }) => version)),
              records: count?.records ?? 0,
              pending: count?.pending ?? 0,
            };
      }),
    }));
    const communeLines = communes.map((commune) => ({
      code: commune.code,
      name: fullName(commune),
      records: byKind((kind) => receivedBy(status, commune.code, kind)),
      counted: byKind((kind) => countedBy(progress, commune.code, kind)),
      headquarters: status.headquarters.get(commune.code) ?? 0,
    }));
    output.document({ districts: districtLines, communes: communeLines, findings: status.findings });
    output.table([
      ['', ...inventoryKinds.map((kind) => inventories[kind].shortTitle)],
      ...districtLines.map(({ code, name, kinds }) => [
        `${code} ${name}`,
        ...inventoryKinds.map((kind) => kindText(kinds[kind], context)),
      ]),
    ]);
    const receiving = communeLines.filter(({ records }) =>
      inventoryKinds.some((kind) => records[kind] > 0),
    ).length;
    const housed = communeLines.filter(({ headquarters }) => headquarters === 1 || headquarters === 2).length;
    output.line();
    output.line(messages.say('status.communes', { receiving, housed, all: communes.length }));
    if (progress.length > 0) output.line(countedText(status, progress, context));
    const { error, warning } = status.findings;
    output.line(
      messages.say('status.findings', { error: messages.count(error), warning: messages.count(warning) }),
    );
    output.line(messages.say(submissions.length === 0 ? 'next.import' : 'next.check'));
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}

function byKind<Value>(value: (kind: InventoryKind) => Value): Readonly<Record<InventoryKind, Value>> {
  return {
    staff: value('staff'),
    assets: value('assets'),
    premises: value('premises'),
    projects: value('projects'),
  };
}

function receivedBy({ receivers }: WorkspaceStatus, code: string, kind: InventoryKind): number {
  const isOurs = (count: ReceiverCount) => count.receiver_code === code && count.kind === kind;
  return receivers.find(isOurs)?.records ?? 0;
}

/** How many records of a kind a commune's receipts speak of, by what they say. */
function countedBy(
  progress: readonly ReceivingProgress[],
  code: string,
  kind: InventoryKind,
): Readonly<Partial<Record<ReceivedState, number>>> {
  const own = progress.filter((each) => each.commune === code && each.kind === kind);
  return Object.fromEntries(own.map(({ state, records }) => [state, records]));
}

function countedText(
  { receivers }: WorkspaceStatus,
  progress: readonly ReceivingProgress[],
  { messages }: Context,
): string {
  const sum = (...states: readonly ReceivedState[]) =>
    messages.count(
      progress.reduce((total, { state, records }) => total + (states.includes(state) ? records : 0), 0),
    );
  const given = receivers.reduce((total, { records }) => total + records, 0);
  return messages.say('status.counted', {
    complete: sum('complete'),
    given: messages.count(given),
    missing: sum('missing'),
    damaged: sum('damaged'),
    others: sum('excess', 'wrong', 'unclear', 'changed'),
    conflicts: sum('conflict'),
  });
}

function kindText(
  kind: { readonly version: number; readonly records: number; readonly pending: number } | null,
  { messages }: Context,
): string {
  if (kind === null) return messages.say('status.absent');
  const pending =
    kind.pending > 0 ? messages.say('status.pending', { count: messages.count(kind.pending) }) : '';
  return `${messages.count(kind.records)}${pending}`;
}
