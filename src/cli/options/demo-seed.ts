import type { Context } from '../context.ts';
import type { Invocation } from '../invocation.ts';
import { wrongUsage } from '../usage/wrong-usage.ts';

const defaultSeed = 2025;

/** The seed that --seed gives, or the usual one. Refuses what is no whole number: nobody could make that city again. */
export function seedOption(invocation: Invocation, { messages }: Context): number {
  const text = invocation.option('seed');
  if (text === undefined) return defaultSeed;
  if (!/^\d{1,9}$/.test(text)) throw wrongUsage(messages.say('demo.seed-unreadable', { text }), 'demo');
  return Number(text);
}
