import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/workspace/package-root.ts';
import { bangiao } from '../helpers/binary.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const binary = join(packageRoot(), 'bin', 'bangiao.js');

/** The exit code and the sentences of a run whose result goes where this file leads. */
async function printedTo(path: string, folder: string, ...args: readonly string[]) {
  const file = await open(path, 'w');
  const child = spawn(process.execPath, [binary, ...args], {
    cwd: folder,
    stdio: ['ignore', file.fd, 'pipe'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  await file.close();
  return { code, said };
}

describe('a result that cannot be printed', () => {
  it.skipIf(!existsSync('/dev/full')).each([[['lookup', '00070', '--json']], [['lookup', '00070']]])(
    'for want of room ends %j with 2: what stands in the file is cut',
    async (args) => {
      const { code, said } = await printedTo('/dev/full', await temporaryFolder(), ...args);
      expect(said).toMatch(/^OUTPUT-NOT-PRINTED .*ENOSPC/);
      expect(code).toBe(2);
    },
  );

  it('is no failure where its reader has seen enough', async () => {
    const child = spawn(process.execPath, [binary, 'lookup', '00070'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

it('a refusal that nobody hears is one by its exit code', async () => {
  const folder = await temporaryFolder();
  const child = spawn(process.execPath, [binary, 'lookup'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.destroy();
  expect(await once(child, 'close')).toEqual([(await bangiao(folder, 'lookup')).code, null]);
});
