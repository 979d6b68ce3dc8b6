import { readdir, stat } from 'node:fs/promises';
import { join, parse, sep } from 'node:path';

/**
 * The paths that a typed one stands for, in a fixed order. The command window of Windows hands over `*.xlsx` as it was
 * typed; and a name copied from a Mac has its accents beside its letters, where a keyboard writes letters that bear them.
 * What is there as it was typed, and what nothing is found for, stands for itself.
 */
export async function pathsMeant(typed: string): Promise<readonly string[]> {
  if (await isThere(typed)) return [typed];
  const { root } = parse(typed);
  const steps = typed.slice(root.length).split(steppingSigns).filter(Boolean);
  let reached: readonly string[] = [root];
  for (const step of steps) reached = (await Promise.all(reached.map((path) => below(path, step)))).flat();
  return reached.length === 0 || steps.length === 0 ? [typed] : reached;
}

/** What parts the steps of a path here: a backslash may stand in a name elsewhere. */
const steppingSigns = sep === '\\' ? /[\\/]/ : /\//;

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** What lies in a folder (the one at hand for no words) under a name, or under any that a pattern fits. */
async function below(folder: string, step: string): Promise<readonly string[]> {
  const plain = join(folder, step);
  if (await isThere(plain)) return [plain];
  const wanted = patternOf(step);
  const names = await readdir(folder === '' ? '.' : folder).catch((): readonly string[] => []);
  return names
    .filter((name) => wanted.test(name.normalize('NFC')) && name.startsWith('.') === step.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}

/** `*` and `?` in a name as Windows reads them: any letters, one letter, capitals or not; a name without them is itself. */
function patternOf(step: string): RegExp {
  const signs = step.normalize('NFC').replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const isPattern = /[*?]/.test(signs);
  return new RegExp(`^${signs.replaceAll('*', '.*').replaceAll('?', '.')}$`, isPattern ? 'iu' : 'u');
}
