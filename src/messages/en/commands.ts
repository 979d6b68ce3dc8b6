import type { vi } from '../vi/index.ts';

/** What the command line says. */
export const commands: typeof vi.commands = {
  'next.map': 'Next: bangiao map',
};
