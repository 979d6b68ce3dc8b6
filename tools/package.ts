import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { packageRoot } from '../src/workspace/package-root.ts';

/**
 * `npm run package [-- folder]`: a folder that runs on a machine with nothing but Node.js. The packages that the
 * program needs lie inside it; no network, compiler or npm is asked for there. It stands on better-sqlite3 where the
 * folder was made on such a system and Node.js, and elsewhere on the SQLite of Node.js 22.16 or newer.
 */
const root = packageRoot();

/** What the program is made of; the last may be missing. */
const parts = ['bin', join('dist', 'src'), join('dist', 'fixtures'), 'templates', 'LICENSE', 'README.md'];
const pages = ['docs', 'README.vi.md', 'SECURITY.md'];

/** What a package carries for its own developers only. */
const forDevelopers = /(\.map|\.d\.[cm]?ts|\.tsbuildinfo)$|^generate$/;

/** Of better-sqlite3 only what runs: its sources and the objects of its compilation are ten times as large. */
const compiledPart = join('node_modules', 'better-sqlite3');
const runsOfCompiled = ['package.json', 'LICENSE', 'lib', join('build', 'Release', 'better_sqlite3.node')];

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

function main(target: string): void {
  if (existsSync(target))
    throw new Error(`${target} exists already: name another folder, or remove it first`);
  const unfinished = join(dirname(target), `.${basename(target)}.part`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  for (const part of [...parts, ...pages.filter((page) => existsSync(join(root, page)))])
    copy(part, unfinished);
  for (const folder of neededPackages()) copyPackage(folder, unfinished);
  writeDescription(unfinished);
  writeSums(unfinished);
  renameSync(unfinished, target);
  process.stdout.write(`${target}\n`);
}

/** The folders of all packages that the program needs to run, as the lock names them; those not installed are none. */
function neededPackages(): readonly string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(lock.packages)
    .filter(([folder, locked]) => folder !== '' && locked.dev !== true && locked.devOptional !== true)
    .map(([folder]) => join(...folder.split('/')))
    .filter((folder) => existsSync(join(root, folder)));
}

function copyPackage(folder: string, target: string): void {
  const runs = folder === compiledPart ? runsOfCompiled.map((part) => join(folder, part)) : [folder];
  for (const part of runs) if (existsSync(join(root, part))) copy(part, target);
}

/** Copies a file or folder to the same place below `target`; packages within packages are copied by their own names. */
function copy(part: string, target: string): void {
  const source = join(root, part);
  cpSync(source, join(target, part), {
    recursive: true,
    filter: (path) => {
      const inside = relative(source, path);
      return !inside.split(sep).includes('node_modules') && !forDevelopers.test(inside);
    },
  });
}

/** `package.json` without what only its developers need. */
function writeDescription(target: string): void {
  const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { scripts, devDependencies, overrides, allowScripts, ...kept } = description;
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(kept, undefined, 2)}\n`);
}

/** One line a file, as `sha256sum --check` reads them. */
function writeSums(target: string): void {
  const lines = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(target, path).split(sep).join('/'), path] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, path]) => `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${name}\n`);
  writeFileSync(join(target, 'SHA256SUMS'), lines.join(''));
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};
try {
  main(resolve(process.argv[2] ?? join(root, 'package', `bangiao-${version}`)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
