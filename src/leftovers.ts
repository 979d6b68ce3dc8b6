import { errorCode } from './error-code.ts';

/**
 * Those of a folder's files that processes have left which were killed while they wrote. `own` tells ours from all others:
 * its first group is the number of the process. What a living process writes is none of them.
 */
export function leftoversAmong(names: readonly string[], own: RegExp): readonly string[] {
  return names.filter((name) => {
    const [, id] = own.exec(name) ?? [];
    return id !== undefined && !isRunning(Number(id));
  });
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
