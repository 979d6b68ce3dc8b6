// `npm run crash -- --kills 300 [--seed 7]`: kills the program so many times, and runs eight of it at once.
import { parseArgs } from 'node:util';
import { runTests } from '../helpers/run-tests.mjs';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '300' }, seed: { type: 'string' } },
});
runTests('test/crash', { BANGIAO_KILLS: values.kills, BANGIAO_KILL_SEED: values.seed });
