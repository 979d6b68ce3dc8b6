import { hanoiDay } from '../text/hanoi-time.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Context } from './context.ts';

/**
 * The day (`YYYY-MM-DD`) by which dates are past: the workspace's own if it sets one, else the day of the run in
 * Hà Nội, whose midnight comes seven hours before that of UTC.
 */
export function dayOfRun({ actor }: Context, { config }: Workspace): string {
  return config.as_of ?? hanoiDay(actor.at);
}
