// `npm run lives [-- --seed 7] [-- --lives 20] [-- --steps 30] [-- --seconds 600] [-- --only undo-at-once,merge-twice] [-- --replay "…"]`:
// leads random lives of workspaces through the program, and looks after every step whether all is sound.
import { parseArgs } from 'node:util';
import { runTests } from '../helpers/run-tests.mjs';

const { values } = parseArgs({
  options: {
    lives: { type: 'string', default: '20' },
    steps: { type: 'string', default: '30' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    replay: { type: 'string' },
  },
});
runTests('test/lives', {
  BANGIAO_LIVES: values.lives,
  BANGIAO_LIFE_STEPS: values.steps,
  BANGIAO_LIFE_SECONDS: values.seconds,
  BANGIAO_LIFE_SEED: values.seed,
  BANGIAO_LIFE_ONLY: values.only,
  BANGIAO_LIFE_REPLAY: values.replay,
});
