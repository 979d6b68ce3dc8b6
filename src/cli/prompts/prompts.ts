import type { SenderQuestion } from '../../import/options.ts';
import { districtByCode, districts, type FormerDistrict, fullName } from '../../reference/units.ts';
import type { Context } from '../context.ts';
import { stderrPrompts } from './stderr-prompts.ts';

/**
 * Asks which former district sent a file, of two where its words and its rows say different ones; undefined when the
 * person leaves it open.
 */
export async function chooseSender(
  { file, contradiction }: SenderQuestion,
  context: Context,
): Promise<string | undefined> {
  const { messages } = context;
  if (!contradiction) return choose(messages.say('import.ask-district', { file }), districts, context);
  const [found, said] = [contradiction.found, contradiction.said].map((code) => districtByCode.get(code));
  if (!found || !said) return undefined;
  const question = messages.say('import.ask-sender', {
    file,
    said: fullName(said),
    found: fullName(found),
    rows: messages.count(contradiction.rows),
  });
  return choose(question, [found, said], context);
}

/** Units to choose from, each by its code and name. */
export function unitChoices(
  units: readonly { readonly code: string; readonly type: string; readonly name: string }[],
): readonly { readonly name: string; readonly value: string }[] {
  return units.map((unit) => ({ name: `${unit.code}  ${fullName(unit)}`, value: unit.code }));
}

async function choose(
  question: string,
  candidates: readonly FormerDistrict[],
  { messages }: Context,
): Promise<string | undefined> {
  const ask = stderrPrompts(messages);
  const choices = unitChoices(candidates);
  const skip = { name: messages.say('prompt.skip'), value: '' };
  const { district } = await ask([
    { type: 'select', name: 'district', message: question, choices: [...choices, skip], pageSize: 12 },
  ]);
  return district === '' ? undefined : String(district);
}
