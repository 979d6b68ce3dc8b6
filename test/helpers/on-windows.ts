/**
 * Whether the tests run on Windows: it has no rights of an owner alone, no names with `*`, links for few, and a signal from
 * outside ends a program there at once.
 */
export const onWindows = process.platform === 'win32';

/** A path under which nothing can be written (on Windows a drive that few have), and what a command says of that. */
export const nowhere = onWindows
  ? { path: 'Q:\\x', refusal: 'OUTPUT-DRIVE-MISSING' }
  : { path: '/proc/1/x', refusal: 'OUTPUT-LOCKED' };
