import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { packageRoot } from '../../src/workspace/package-root.ts';

const root = packageRoot();

/** A source file: its path below the project, and what it says. */
export interface SourceFile {
  /** With `/`, such as `src/store/database.ts`. */
  readonly path: string;
  readonly text: string;
  /** What it imports: paths of the project's files, or names of packages. */
  readonly imports: readonly string[];
  readonly lines: number;
}

const importPattern =
  /(?:^|\s)(?:import|export)\s[^'"`;]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|^import\s*'([^']+)'/gm;

function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(importPattern)].map(([, first, second, third]) => {
    const target = first ?? second ?? third ?? '';
    return target.startsWith('.') ? join(dirname(path), target).split(sep).join('/') : target;
  });
}

/** Every TypeScript file below a folder of the project. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text), lines: text.split('\n').length - 1 };
    });
}

/** Source text without its comments. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
