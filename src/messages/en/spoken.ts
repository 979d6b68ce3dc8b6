import type { spoken as vi } from '../vi/spoken.ts';
import { commands } from './commands.ts';
import { deciding } from './deciding.ts';
import { keeping } from './keeping.ts';
import { matching } from './matching.ts';
import { menu } from './menu.ts';
import { packing } from './packing.ts';
import { receiving } from './receiving.ts';

/** The same keys as Vietnamese. */
export const spoken: typeof vi = { commands, deciding, keeping, menu, matching, packing, receiving };
