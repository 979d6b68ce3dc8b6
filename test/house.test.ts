import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles, withoutComments } from './helpers/sources.ts';

const files = sourceFiles('src');

/** The room a file of `src` stands in; `src/result.ts` and the like stand in the hall, open to all. */
function roomOf(path: string): string {
  const [, room = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'hall' : room;
}

const pure = ['reference', 'text', 'inventory', 'findings', 'settings', 'messages'];
const storage = ['workbook', 'document', 'store', 'workspace'];
const stages = ['import', 'mapping', 'checks', 'reconcile', 'export'];

/** What each room may import (design § 2): only what stands below it. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  hall: [],
  text: [],
  reference: ['text'],
  findings: ['inventory'],
  inventory: ['text', 'reference', 'findings'],
  settings: ['inventory', 'reference'],
  messages: ['findings', 'inventory', 'settings'],
  workbook: ['text'],
  document: ['text', 'workbook'],
  store: ['text', 'reference', 'inventory', 'findings', 'settings', 'workbook'],
  workspace: ['inventory', 'findings', 'settings', 'store'],
  ...Object.fromEntries(
    ['import', 'mapping', 'checks', 'reconcile'].map((stage) => [
      stage,
      [...pure.filter((room) => room !== 'messages'), ...storage],
    ]),
  ),
  export: [...pure, ...storage, 'mapping', 'reconcile', 'checks'],
  packs: [...pure.filter((room) => room !== 'messages'), ...storage, 'mapping'],
  cli: [...pure, ...storage, ...stages, 'packs'],
};

function violations(test: (file: SourceFile) => readonly string[]): readonly string[] {
  return files.flatMap((file) => test(file).map((what) => `${file.path}: ${what}`));
}

describe('the house', () => {
  it('has no room that the design does not name', () => {
    expect(
      [...new Set(files.map(({ path }) => roomOf(path)))].filter((room) => !(room in mayImport)),
    ).toEqual([]);
  });

  it('is imported downwards only', () => {
    const upwards = violations(({ path, imports }) => {
      const room = roomOf(path);
      const allowed = [room, 'hall', ...(mayImport[room] ?? [])];
      return imports.filter((target) => target.startsWith('src/') && !allowed.includes(roomOf(target)));
    });
    expect(upwards).toEqual([]);
  });

  it('keeps its pure rooms without io', () => {
    const impure = violations(({ path, imports }) => {
      if (![...pure, 'hall'].includes(roomOf(path))) return [];
      return imports.filter(
        (target) => !target.startsWith('src/') && !['zod', 'fastest-levenshtein'].includes(target),
      );
    });
    expect(impure).toEqual([]);
  });

  it('speaks SQL in the store only', () => {
    const statement =
      /[`'"]\s*(SELECT\s.+\sFROM|INSERT (OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|VIEW|INDEX|UNIQUE)|DROP (TABLE|VIEW)|PRAGMA |WITH \w+ AS)/s;
    const speaking = violations(({ path, text }) =>
      roomOf(path) !== 'store' && statement.test(withoutComments(text)) ? ['SQL'] : [],
    );
    expect(speaking).toEqual([]);
  });

  it('knows the database package in the store only, and each package of a format in the room of that format only', () => {
    const knowing = violations(({ path, imports }) => {
      const room = roomOf(path);
      const foreign = imports.filter(
        (target) => target === 'better-sqlite3' && !path.startsWith('src/store/sqlite/'),
      );
      const workbooks = imports.filter((target) => target === 'exceljs' && room !== 'workbook');
      const documents = imports.filter(
        (target) => ['docxtemplater', 'pizzip'].includes(target) && room !== 'document',
      );
      const prompts = imports.filter(
        (target) => ['commander', 'inquirer', 'ora', 'picocolors'].includes(target) && room !== 'cli',
      );
      return [...foreign, ...workbooks, ...documents, ...prompts];
    });
    expect(knowing).toEqual([]);
  });

  it('prints and exits in the command line only', () => {
    const printing = violations(({ path, text }) => {
      if (roomOf(path) === 'cli') return [];
      return (
        withoutComments(text).match(/process\.(stdout|stderr|stdin|exit\b|exitCode|argv)|console\.\w+/g) ?? []
      );
    });
    expect(printing).toEqual([]);
  });

  it('takes no time and no chance from the machine below the command line', () => {
    const impure = violations(({ path, text }) => {
      if (roomOf(path) === 'cli') return [];
      return withoutComments(text).match(/Date\.now\(\)|new Date\(\)|Math\.random\(\)/g) ?? [];
    });
    expect(impure).toEqual([]);
  });

  it('opens no network', () => {
    const networking = violations(({ imports, text }) => [
      ...imports.filter((target) => /^(node:)?(http|https|net|tls|dgram|dns)$/.test(target)),
      ...(withoutComments(text).match(/\bfetch\(/g) ?? []),
    ]);
    expect(networking).toEqual([]);
  });

  it('has no circle of imports', () => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const target of byPath.get(path)?.imports ?? []) {
        if (byPath.has(target)) visit(target, [...trail, path]);
      }
      done.add(path);
    };
    for (const { path } of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('has small files; a long one only for a reason', () => {
    /** Files over 300 lines, and why. */
    const reasons: Readonly<Record<string, string>> = {
      'src/reference/data/crosswalk.ts': 'one line for each of the 795 links of the law',
      'src/reference/data/former-communes.ts': 'one line for each of the 526 former communes',
    };
    const catalogues = /^src\/messages\/(vi|en)\//;
    const long = files
      .filter(({ path, lines }) => lines > 300 && !catalogues.test(path))
      .map(({ path }) => path)
      .filter((path) => !(path in reasons));
    expect(long).toEqual([]);
  });

  it('imports by relative paths with their ending', () => {
    const bare = violations(({ imports }) =>
      imports.filter(
        (target) => target.startsWith('src/') && !target.endsWith('.ts') && !target.endsWith('.json'),
      ),
    );
    expect(bare).toEqual([]);
  });
});
