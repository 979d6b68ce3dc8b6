import { main } from '../../dist/src/cli/main.js';

/**
 * Runs the built program for one command line after the other, each in its folder and with its environment, and hands
 * back what it said. What a run leaves at the process is taken away, so that the next one finds what a new one would.
 */
const home = process.cwd();
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const exit = process.exit.bind(process);

/** What the run at hand has said so far. */
let said = { stdout: [], stderr: [] };

for (const name of ['stdout', 'stderr']) {
  process[name].write = (chunk, encoding, callback) => {
    said[name].push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    const done = typeof encoding === 'function' ? encoding : callback;
    if (done) process.nextTick(done);
    return true;
  };
}

function answer(code) {
  const texts = Object.fromEntries(
    Object.entries(said).map(([name, parts]) => [name, Buffer.concat(parts).toString('utf8')]),
  );
  return new Promise((resolve) => process.send({ code, ...texts }, resolve));
}

process.exit = (code) => void answer(code ?? 0).then(() => exit(code));

function setEnvironment(env) {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
}

process.on('message', async ({ folder, args, env }) => {
  said = { stdout: [], stderr: [] };
  setEnvironment(env);
  process.chdir(folder);
  const code = await main(args);
  for (const signal of endings) process.removeAllListeners(signal);
  for (const name of ['stdout', 'stderr']) process[name].removeAllListeners('error');
  process.chdir(home);
  await answer(code);
});
process.on('disconnect', () => exit());
