import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packageRoot } from '../../src/workspace/package-root.ts';
import { bangiaoAnew } from '../helpers/binary.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

/** The files a run of the program loads, below its folder. */
async function loadedBy(...args: readonly string[]): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  const [told, hooks, register] = ['told', 'hooks.mjs', 'register.mjs'].map((name) => join(folder, name));
  if (told === undefined || hooks === undefined || register === undefined) throw new Error('no paths');
  await writeFile(
    hooks,
    `import { appendFileSync } from 'node:fs';
export async function load(url, context, next) {
  if (url.startsWith('file:')) appendFileSync(${JSON.stringify(told)}, url + '\\n');
  return next(url, context);
}`,
  );
  await writeFile(
    register,
    `import { register } from 'node:module'; register(${JSON.stringify(pathToFileURL(hooks).href)});`,
  );
  const { NODE_OPTIONS } = process.env;
  process.env.NODE_OPTIONS = `--import ${pathToFileURL(register).href}`;
  onTestFinished(() => {
    if (NODE_OPTIONS === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = NODE_OPTIONS;
  });
  expect((await bangiaoAnew(folder, ...args)).code).toBe(0);
  const urls = (await readFile(told, 'utf8')).trim().split('\n');
  return urls.map((url) => relative(packageRoot(), fileURLToPath(url)).replaceAll('\\', '/'));
}

describe('a start that only tells of the program', () => {
  it.each([[['--help']], [['--version']], [['import', '--help']]])(
    '%j loads no units, no rules, no other language, and no package but those of the command line',
    async (args) => {
      const loaded = await loadedBy(...args);
      const packages = loaded.flatMap((file) => /^node_modules\/([^/]+)/.exec(file)?.[1] ?? []);
      expect([...new Set(packages)].sort()).toEqual(['commander', 'picocolors']);
      const own = loaded.filter((file) => file.startsWith('dist/'));
      expect(own.length).toBeGreaterThan(10);
      const rooms = /^dist\/src\/(?:(?:cli|messages|findings|inventory|workspace)\/|[^/]+$)/;
      expect(own.filter((file) => !rooms.test(file))).toEqual([]);
      expect(own.filter((file) => /\/(en|rules|commands\/\w+\/)\//.test(file))).toEqual([]);
    },
  );

  it('speaks English without loading Vietnamese', async () => {
    const loaded = await loadedBy('--lang', 'en', '--help');
    expect(loaded.some((file) => file.startsWith('dist/src/messages/en/'))).toBe(true);
    expect(loaded.filter((file) => file.startsWith('dist/src/messages/vi/'))).toEqual([]);
  });
});
