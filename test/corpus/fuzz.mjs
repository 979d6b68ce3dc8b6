// `npm run fuzz [-- --seconds 60] [-- --seed 7]`: changes the bytes of sound files and gives them to every parser.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/** Sound workbooks and CSV files of `recipes.ts`, which share their time. */
const workbooks = 20;
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
});
const env = {
  ...process.env,
  BANGIAO_FUZZ_SECONDS: values.seconds,
  BANGIAO_MUTATION_SECONDS: String(Number(values.seconds) * workbooks),
};
if (values.seed !== undefined) env.BANGIAO_MUTATION_SEED = values.seed;
const files = ['test/corpus/mutation.test.ts', 'test/corpus/other-parsers.test.ts'];
const run = spawnSync('npx', ['vitest', 'run', '--config', 'test/vitest.config.ts', ...files], {
  stdio: 'inherit',
  env,
  shell: process.platform === 'win32',
});
process.exitCode = run.status ?? 1;
