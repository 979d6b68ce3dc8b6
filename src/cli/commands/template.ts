import { templateKinds, writeTemplate } from '../../export/template/template.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { readinessKind } from '../../inventory/inventory.ts';
import { templateVersion } from '../../inventory/stamp.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { communeOption, districtOption } from '../options/choices.ts';
import { outputPath } from '../options/output-path.ts';
import { nearest } from '../usage/nearest.ts';
import { wrongUsage } from '../usage/wrong-usage.ts';

/** `template <kind>`: an Excel form to fill in; needs no workspace. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages, actor } = context;
  const text = invocation.argument(0) ?? '';
  const kind = templateKinds.find((known) => known === text);
  if (kind === undefined) {
    throw new RefusedError('KIND-UNKNOWN', {
      text,
      suggestion: nearest(text, templateKinds),
      kinds: templateKinds.join(', '),
    });
  }
  const district = districtOption(invocation)?.code;
  const commune = communeOption(invocation)?.code;
  if (commune !== undefined && kind !== readinessKind)
    throw wrongUsage(messages.say('usage.commune-of-template'), 'template');
  const dryRun = invocation.flag('dryRun');
  const madeFor = district ?? commune;
  const name = `bieu-mau-${kind}${madeFor ? `-${madeFor}` : ''}.xlsx`;
  const path = await outputPath(invocation.option('out') ?? name, dryRun);
  if (!dryRun) {
    const overwrite = invocation.flag('force');
    await writeTemplate(path, { kind, district, commune, messages, createdAt: actor.at, overwrite });
  }
  output.document({
    file: path,
    kind,
    version: templateVersion,
    district: district ?? null,
    ...(kind === readinessKind ? { commune: commune ?? null } : {}),
    dry_run: dryRun,
  });
  output.line(messages.say(dryRun ? 'template.would' : 'template.done', { path }));
  output.line(messages.say(kind === 'receipt' ? 'next.fill-receipt' : 'next.fill', { path }));
  return exitCodes.clean;
}
