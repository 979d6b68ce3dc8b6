import { spawnSync } from 'node:child_process';

/**
 * Runs the tests of one folder, their output as it comes, with these settings in the environment beside those there are;
 * ends with their exit code. Settings that are not given stay as they are.
 */
export function runTests(folder, settings) {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  const env = { ...process.env, ...Object.fromEntries(given) };
  const vitest = ['vitest', 'run', '--config', 'test/vitest.config.ts', folder, '--disableConsoleIntercept'];
  process.exitCode =
    spawnSync('npx', vitest, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1;
}
