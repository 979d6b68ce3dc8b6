import type { Context } from '../context.ts';

/** Does something that asks a person; where they break off with Ctrl+C, says what that means, and goes on ending. */
export async function sayWhenCancelled<Outcome>(
  { output, messages }: Context,
  said: 'decide.cancelled' | 'import.cancelled',
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') output.note(messages.say(said));
    throw error;
  }
}
