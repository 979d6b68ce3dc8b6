import { damaged } from './bodies.ts';

/** Refuses a name that is no name of a file alone: it is shown, and output is called after it. */
export function checkName(name: unknown): void {
  const isName = typeof name === 'string' && name.length <= 255 && !/[/\\\p{Cc}]|^\.{0,2}$/u.test(name);
  if (!isName) throw damaged('file');
}
