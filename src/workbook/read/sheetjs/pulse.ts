import { Worker } from 'node:worker_threads';

/**
 * Has a reading process tell the processor time it has used, from a thread of its own: it goes on where the process is
 * busy with the file. Without it, time is counted by the clock alone.
 */
export function beginPulse(): void {
  const thread = new Worker(new URL('./pulse-thread.js', import.meta.url));
  thread.on('error', () => undefined);
  thread.unref();
}

/** The pipe that it tells it on. */
export const pulseDescriptor = 4;

/** How often it is told. */
export const pulseMilliseconds = 100;

/** What is told, in milliseconds. */
export function pulseText(milliseconds: number): string {
  return `${Math.round(milliseconds)}\n`;
}

/** The last of what was told in some text; undefined where nothing whole was. */
export function lastPulse(text: string): number | undefined {
  const last = text.split('\n').at(-2);
  return last === undefined || !/^\d+$/.test(last) ? undefined : Number(last);
}
