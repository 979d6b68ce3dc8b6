import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../../error-code.ts';

/** Milliseconds between the tries, 1.6 s in all: a virus scanner looks into a new file for less. */
const pauses = [50, 100, 200, 400, 850];

/** Of what is tried again, and by whom; tests say otherwise than this machine. */
interface Trying {
  readonly platform?: NodeJS.Platform;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Does something to a file's name, and tries again while another program holds the file: on Windows a virus scanner, a
 * search index or Excel. Throws the last failure when it still does after the last pause.
 */
export async function whileHeld<Outcome>(act: () => Promise<Outcome>, trying: Trying = {}): Promise<Outcome> {
  const { platform = process.platform, wait = pause } = trying;
  for (const milliseconds of pauses) {
    try {
      return await act();
    } catch (error) {
      if (!isHeld(error, platform)) throw error;
    }
    await wait(milliseconds);
  }
  return act();
}

/** Whether another program holds the file. Elsewhere than on Windows such a refusal is one of rights, which no waiting changes. */
export function isHeld(error: unknown, platform: NodeJS.Platform = process.platform): boolean {
  const code = errorCode(error);
  return code === 'EBUSY' || (platform === 'win32' && (code === 'EPERM' || code === 'EACCES'));
}
