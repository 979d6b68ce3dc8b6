import { completionScripts, shells } from '../completion/scripts.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { wrongUsage } from '../usage/wrong-usage.ts';

/** `completion <shell>`: what the shell has to run once so that Tab completes commands, options, units and codes. */
export async function run({ output, messages }: Context, invocation: Invocation): Promise<ExitCode> {
  const text = invocation.argument(0);
  const shell = shells.find((known) => known === text);
  if (shell === undefined)
    throw wrongUsage(
      messages.say('usage.invalid', { name: 'shell', suggestion: shells.join(', ') }),
      'completion',
    );
  output.document({ shell, script: completionScripts[shell] });
  output.line(completionScripts[shell].trimEnd());
  return exitCodes.clean;
}
