import { basename } from 'node:path';
import { RefusedError } from '../../findings/refusals.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import { packEnding } from '../../packs/find-packs.ts';
import { type MadePack, makePack } from '../../packs/make-pack.ts';
import { listKeys } from '../../packs/signers.ts';
import type { PackScope } from '../../store/packs/select-part.ts';
import { hanoiMinute } from '../../text/hanoi-time.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { communeOption, districtOption } from '../options/choices.ts';
import { outputPath } from '../options/output-path.ts';
import { newPassphrase } from '../options/passphrase.ts';
import { packCountWords, placeOf } from '../output/packs-output.ts';
import { fileStamp } from '../output/stamps.ts';
import { programVersion } from '../program-version.ts';

/** `pack`: one district's or one commune's part of the workspace as one file. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { actor } = context;
  if (invocation.flag('keys')) return showKeys(context);
  const scope = scopeOf(invocation);
  const dryRun = invocation.flag('dryRun');
  const passphrase = await newPassphrase(context, invocation, 'pack.prompt');
  const path = await outputPath(
    invocation.option('out') ?? `goi-${scope.code}-${fileStamp(actor.at)}${packEnding}`,
    dryRun,
    packEnding,
  );
  const workspace = await context.openWorkspace();
  try {
    const made = await makePack(workspace.store, {
      ...{ actor, scope, path, passphrase, dryRun },
      overwrite: invocation.flag('force'),
      program: programVersion(),
    });
    show(context, made, { path, isEncrypted: passphrase !== undefined, dryRun });
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}

/** Whose part: exactly one district or commune. */
function scopeOf(invocation: Invocation): PackScope {
  const district = districtOption(invocation);
  const commune = communeOption(invocation);
  if (district && !commune) return { type: 'district', code: district.code };
  if (commune && !district) return { type: 'commune', code: commune.code };
  throw new RefusedError('PACK-SCOPE-ASKS');
}

interface Written {
  readonly path: string;
  readonly isEncrypted: boolean;
  readonly dryRun: boolean;
}

function show(
  { output, messages }: Context,
  { manifest, sha256, signature }: MadePack,
  { path, isEncrypted, dryRun }: Written,
): void {
  // A key that a dry run has made is gone with it.
  const key = dryRun && signature.isNew ? undefined : signature.fingerprint;
  output.document({
    ...{ file: path, sha256, encrypted: isEncrypted, key: key ?? null },
    ...manifest,
    dry_run: dryRun,
  });
  const place = placeOf(manifest.scope);
  output.line(messages.say(dryRun ? 'pack.would' : 'pack.done', { place, path }));
  output.line(messages.say('pack.counts', packCountWords(manifest.counts, messages)));
  const lists = inventoryKinds.flatMap((kind) => manifest.lists.filter((list) => list.kind === kind));
  for (const { kind, version, state, records, file } of lists)
    output.line(
      messages.say('pack.list', {
        ...{
          kind: inventoryName(messages, kind),
          version,
          file,
          records: messages.count(records),
        },
        state: messages.say(`state.${state}`),
      }),
    );
  if (key !== undefined) output.line(messages.say('pack.key', { fingerprint: key }));
  if (signature.isNew && !dryRun) output.note(messages.say('pack.key-new'));
  output.note(messages.say(isEncrypted ? 'pack.encrypted' : 'pack.private'));
  if (dryRun) output.line(messages.say('dry-run'));
  else output.line(messages.say('next.merge', { file: basename(path) }));
}

/** `pack --keys`: the keys by which packs are known, to be compared by telephone. */
async function showKeys(context: Context): Promise<ExitCode> {
  const { output, messages } = context;
  const { store } = await context.openWorkspace();
  try {
    const { own, senders } = listKeys(store);
    output.document({ key: own ?? null, senders });
    output.line(
      own === undefined ? messages.say('pack.key-none') : messages.say('pack.key-own', { fingerprint: own }),
    );
    for (const { fingerprint, places, since, by } of senders)
      output.line(
        messages.say('pack.key-sender', {
          ...{ fingerprint, at: hanoiMinute(since), who: by },
          places: places.map(placeOf).join(', '),
        }),
      );
    output.line(messages.say('next.pack-keys'));
    return exitCodes.clean;
  } finally {
    store.close();
  }
}
