import type { Actor } from '../../store/operations.ts';
import { hanoiDay } from '../../text/hanoi-time.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/**
 * The day (`YYYY-MM-DD`) by which dates are past: the workspace's own if it sets one, else the day of the run in
 * Hà Nội, whose midnight comes seven hours before that of UTC.
 */
export function dayOfRun(
  { actor }: { readonly actor: Actor },
  { config }: Pick<Workspace, 'config'>,
): string {
  return config.as_of ?? hanoiDay(actor.at);
}
