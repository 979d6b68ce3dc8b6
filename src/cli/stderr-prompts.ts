import inquirer from 'inquirer';

/** A prompt module that asks on stderr: stdout is for results. */
export function stderrPrompts() {
  return inquirer.createPromptModule({ output: process.stderr });
}

export type Ask = ReturnType<typeof stderrPrompts>;
