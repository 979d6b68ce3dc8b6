import type { MapOptions } from '../../mapping/map-records.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Context } from '../context.ts';

/** How a workspace's configuration has its records mapped. */
export function mappingOptions({ actor }: Context, { config }: Workspace, dryRun: boolean): MapOptions {
  const { follow_people, boundary_margin_metres } = config.mapping;
  return { actor, dryRun, alsoFollowPeople: follow_people, boundaryMargin: boundary_margin_metres };
}
