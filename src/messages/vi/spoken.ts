import { commands } from './commands.ts';
import { deciding } from './deciding.ts';
import { keeping } from './keeping.ts';
import { matching } from './matching.ts';
import { menu } from './menu.ts';
import { packing } from './packing.ts';
import { receiving } from './receiving.ts';

/** What the command line says of itself: help texts need nothing else, and load no more. */
export const spoken = { commands, deciding, keeping, menu, matching, packing, receiving };
