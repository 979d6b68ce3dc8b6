import { carrying } from './carrying.ts';
import { correcting } from './correcting.ts';
import { deciding } from './deciding.ts';
import { exchanges } from './exchanges.ts';
import { figures } from './figures.ts';
import { intake } from './intake.ts';
import { keeping } from './keeping.ts';
import { looking } from './looking.ts';
import { outputs } from './outputs.ts';
import { packing } from './packing.ts';
import { probes } from './probes.ts';
import { receiving } from './receiving.ts';
import { ruling } from './ruling.ts';
import type { Steps } from './step.ts';
import { takingBack } from './taking-back.ts';
import { troubles } from './troubles.ts';

/** Everything that can happen in a life. */
export const allSteps: Steps = {
  ...intake,
  ...correcting,
  ...carrying,
  ...deciding,
  ...ruling,
  ...receiving,
  ...keeping,
  ...packing,
  ...looking,
  ...figures,
  ...probes,
  ...takingBack,
  ...outputs,
  ...exchanges,
  ...troubles,
};
