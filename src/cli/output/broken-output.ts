import { loadMessages } from '../../messages/load.ts';
import type { Language } from '../../messages/speaker.ts';
import { exitCodes } from '../exit-codes.ts';
import { refusalLine } from './refusal-output.ts';

/**
 * Ends the run where its result cannot be printed. A reader such as `head` that has seen enough closes the pipe: that is
 * no failure; a full disk under `> file` is one, since what stands there is cut. What was said on stderr may be lost: the
 * exit code still tells.
 */
export function watchOutput(language: Language): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', () => undefined);
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.clean);
    void refuseUnprinted(error, language);
  });
}

async function refuseUnprinted({ code, message }: NodeJS.ErrnoException, language: Language): Promise<void> {
  const messages = await loadMessages(language);
  const refusal = { code: 'OUTPUT-NOT-PRINTED', values: { reason: code ?? message } } as const;
  process.stderr.write(`${refusalLine(refusal, messages)}\n`);
  process.exit(exitCodes.refused);
}
