// `npm run fuzz [-- --seconds 60] [-- --seed 7]`: changes the bytes of sound files and gives them to every parser.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/** Formats of the sound files of `recipes.ts`; the files of one share its time. */
const formats = 7;
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
});
const env = {
  ...process.env,
  BANGIAO_FUZZ_SECONDS: values.seconds,
  BANGIAO_MUTATION_SECONDS: String(Number(values.seconds) * formats),
};
if (values.seed !== undefined) env.BANGIAO_MUTATION_SEED = values.seed;
const files = ['mutation', 'other-parsers', 'returned-workbooks'].map(
  (name) => `test/corpus/${name}.test.ts`,
);
const run = spawnSync(
  'npx',
  ['vitest', 'run', '--config', 'test/vitest.config.ts', '--disableConsoleIntercept', ...files],
  {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  },
);
process.exitCode = run.status ?? 1;
