import { RefusedError } from '../../findings/refusals.ts';
import type { ExportContext } from '../export-context.ts';
import type { Job, RunPlan } from '../files/run-plan.ts';
import type { WriteSettings } from '../files/write-verified.ts';
import { minutesFiles, openMinutesTemplate, writeMinutes } from './minutes.ts';
import type { MinutesSettings } from './settings.ts';
import { allMinutesUnits, ledgerSums, minutesUnit } from './unit.ts';

interface PlanOptions extends WriteSettings {
  readonly minutes?: MinutesSettings | undefined;
}

/**
 * The minutes of the units named, or of all 30 districts and 126 communes. Of all of them, those with nothing to hand
 * over or receive are left out, and said. Throws a `RefusedError` for a unit that was named and has nothing, when none
 * is left, and for a template that cannot be used.
 */
export async function minutesPlan(
  context: ExportContext,
  codes: readonly string[] | undefined,
  { minutes, ...write }: PlanOptions,
): Promise<RunPlan> {
  if (minutes === undefined) throw new Error('minutes without their settings');
  const units = codes === undefined ? allMinutesUnits() : codes.map(minutesUnit);
  const isEmpty = new Set(units.filter((unit) => ledgerSums(context, unit).rows === 0n));
  const empty = [...isEmpty].map(({ name }) => name);
  if (codes !== undefined && empty.length > 0) {
    throw new RefusedError('MINUTES-NOTHING', { names: empty.join(', ') });
  }
  if (isEmpty.size === units.length) throw new RefusedError('EXPORT-NOTHING');
  const template = await openMinutesTemplate(minutes.templatePath);
  const jobs = units
    .filter((unit) => !isEmpty.has(unit))
    .map((unit): Job => {
      const { paper, workbook } = minutesFiles(context, unit, minutes);
      return {
        files: workbook === null ? [paper] : [paper, workbook],
        write: (folder) => writeMinutes(context, unit, minutes, template, { ...write, folder }),
      };
    });
  const { form, day, ground } = minutes;
  return {
    jobs,
    empty,
    choices: { form: form.name, form_by_day: day, day_by: ground, without_lines: empty },
  };
}
