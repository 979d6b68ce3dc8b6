// `npm run lives [-- --seed 7] [-- --lives 20] [-- --steps 30] [-- --seconds 600] [-- --only undo-at-once,merge-twice] [-- --replay "…"]`:
// leads random lives of workspaces through the program, and looks after every step whether all is sound.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

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
const env = { ...process.env, BANGIAO_LIVES: values.lives, BANGIAO_LIFE_STEPS: values.steps };
if (values.seconds !== undefined) env.BANGIAO_LIFE_SECONDS = values.seconds;
if (values.seed !== undefined) env.BANGIAO_LIFE_SEED = values.seed;
if (values.only !== undefined) env.BANGIAO_LIFE_ONLY = values.only;
if (values.replay !== undefined) env.BANGIAO_LIFE_REPLAY = values.replay;
const vitest = [
  'vitest',
  'run',
  '--config',
  'test/vitest.config.ts',
  'test/lives',
  '--disableConsoleIntercept',
];
process.exitCode =
  spawnSync('npx', vitest, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1;
