// Runs one command line of the program after the other in this process, which saves its start; see `program.ts`.
import { readdirSync, readlinkSync } from 'node:fs';
import { main } from '../../dist/src/cli/main.js';

process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);
const descriptors = '/proc/self/fd';

/** Collects what is written to a stream while something runs. */
function heard(stream) {
  const { write } = stream;
  let text = '';
  stream.write = (piece, ...rest) => {
    text += typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8');
    rest.find((each) => typeof each === 'function')?.();
    return true;
  };
  return () => {
    stream.write = write;
    return text;
  };
}

/** Files below a folder that this process holds open; nothing where the system does not tell. */
function openFilesBelow(folder) {
  if (process.platform !== 'linux') return [];
  return readdirSync(descriptors).flatMap((name) => {
    try {
      const path = readlinkSync(`${descriptors}/${name}`);
      return path.startsWith(folder) ? [path] : [];
    } catch {
      return [];
    }
  });
}

process.on('message', async ({ folder, root, args }) => {
  process.chdir(folder);
  const out = heard(process.stdout);
  const problems = heard(process.stderr);
  let code = -1;
  let thrown = '';
  try {
    code = await main(args);
  } catch (error) {
    thrown = String(error?.stack ?? error);
  }
  process.removeAllListeners('SIGINT');
  const stdout = out();
  const stderr = problems() + thrown;
  process.send({ code, stdout, stderr, open: openFilesBelow(root) });
});
