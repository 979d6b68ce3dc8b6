import { formOn } from '../../export/minutes/form.ts';
import type { MinutesSettings } from '../../export/minutes/settings.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { resolveDistrict } from '../../reference/district-names.ts';
import { resolveReceiver } from '../../reference/receiver-names.ts';
import { communes, districts, fullName } from '../../reference/units.ts';
import { documentPath, type Workspace } from '../../workspace/workspace.ts';
import { writtenDay } from '../../written-day.ts';
import type { Context } from '../context.ts';
import { nearest } from '../usage/nearest.ts';
import { wholeDay } from './whole-day.ts';

/** The day of signing, said by flag, else by the workspace, else the day of the run; with it the form. */
export function minutesSettings(workspace: Workspace, today: string, signedOn?: string): MinutesSettings {
  const { signed_on: configured, appendix_from: appendixFrom } = workspace.config.minutes;
  const { day, ground } = dayOfSigning(today, configured, signedOn);
  const form = formOn(day);
  return { form, day, ground, templatePath: documentPath(workspace, form.document), appendixFrom };
}

function dayOfSigning(
  today: string,
  configured: string | null,
  given: string | undefined,
): Pick<MinutesSettings, 'day' | 'ground'> {
  if (given !== undefined) return { day: wholeDay(given), ground: 'option' };
  if (configured !== null) return { day: configured, ground: 'config' };
  return { day: today, ground: 'day-of-run' };
}

/** The district (3 digits) or commune (5 digits) a person names. Refuses a name that is both, or neither. */
export function minutesUnitNamed(text: string): string {
  const district = resolveDistrict(text);
  const resolution = resolveReceiver(text);
  const receiver = resolution.kind === 'found' ? resolution.receiver : undefined;
  const commune = receiver?.kind === 'commune' ? receiver : undefined;
  if (district && commune) {
    throw new RefusedError('MINUTES-UNIT-AMBIGUOUS', {
      text,
      district: fullName(district),
      district_code: district.code,
      commune: commune.name,
      commune_code: commune.code,
    });
  }
  const code = district?.code ?? commune?.code;
  if (code !== undefined) return code;
  const suggestion = nearest(text, [...districts, ...communes].map(fullName));
  throw new RefusedError('MINUTES-UNIT-UNKNOWN', { text, suggestion });
}

/** The units without minutes that the screen names; `--json` and the manifest name them all. */
const namedOnScreen = 5;

/** Says which form was taken and why, and who has nothing to sign. */
export function showMinutes(
  { output, messages }: Context,
  { form, day, ground, templatePath }: MinutesSettings,
  empty: readonly string[],
): void {
  output.line(
    messages.say('minutes.form', {
      form: form.name,
      day: writtenDay(day),
      ground: messages.say(`minutes.ground.${ground}`),
    }),
  );
  output.line(messages.say('minutes.template', { path: templatePath }));
  if (empty.length === 0) return;
  const count = messages.count(empty.length);
  const names = empty.slice(0, namedOnScreen).join(', ');
  output.line(
    messages.say('minutes.empty', { count, names: empty.length > namedOnScreen ? `${names} …` : names }),
  );
}

/** The same for programs. */
export function minutesDocument(
  { form, day, ground, templatePath }: MinutesSettings,
  empty: readonly string[],
): Readonly<Record<string, unknown>> {
  return { form: form.name, form_by_day: day, day_by: ground, template: templatePath, without_lines: empty };
}
