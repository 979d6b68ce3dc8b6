// `npm run crash -- --kills 300 [--seed 7]`: kills the program so many times, and runs eight of it at once.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '300' }, seed: { type: 'string' } },
});
const env = { ...process.env, BANGIAO_KILLS: values.kills };
if (values.seed !== undefined) env.BANGIAO_KILL_SEED = values.seed;
const vitest = [
  'vitest',
  'run',
  '--config',
  'test/vitest.config.ts',
  'test/crash',
  '--disableConsoleIntercept',
];
process.exitCode =
  spawnSync('npx', vitest, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1;
