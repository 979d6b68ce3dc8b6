import { districts, fullName } from '../reference/units.ts';
import type { Context } from './context.ts';
import { stderrPrompts } from './stderr-prompts.ts';

/** Asks which former district; undefined when the person leaves it open. */
export async function chooseDistrict(question: string, { messages }: Context): Promise<string | undefined> {
  const ask = stderrPrompts();
  const choices = districts.map(({ code, type, name }) => ({
    name: `${code}  ${fullName({ type, name })}`,
    value: code,
  }));
  const skip = { name: messages.say('prompt.skip'), value: '' };
  const { district } = await ask([
    { type: 'select', name: 'district', message: question, choices: [...choices, skip], pageSize: 12 },
  ]);
  return district === '' ? undefined : String(district);
}
