import inquirer from 'inquirer';
import { districts, fullName } from '../reference/units.ts';
import type { Context } from './context.ts';

/** Asks which former district; undefined when the person leaves it open. Prompts go to stderr: stdout is for results. */
export async function chooseDistrict(question: string, { messages }: Context): Promise<string | undefined> {
  const ask = inquirer.createPromptModule({ output: process.stderr });
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
