import { createRequire } from 'node:module';
import type highs from 'highs';
import { groupBy } from '../../reference/group.ts';

const require = createRequire(import.meta.url);

/** Somebody who may take one of some places, each at its cost. */
export interface Choices {
  /** By the index of the place. */
  readonly options: readonly { readonly place: number; readonly cost: number }[];
}

/**
 * Gives as many as possible a place each, no place to more than it has room for, so that the sum of the costs is the
 * least: a linear assignment, solved by HiGHS. Answers the option that each takes; undefined for who gets none. The
 * same question gets the same answer.
 */
export async function sharePlaces(
  choosers: readonly Choices[],
  rooms: readonly number[],
): Promise<readonly (number | undefined)[]> {
  const taken = choosers.map(({ options }, chooser) =>
    options.map(({ place, cost }, option) => ({ name: `x${chooser}_${option}`, place, cost })),
  );
  const all = taken.flat();
  if (all.length === 0) return choosers.map(() => undefined);
  // Its types describe the module that `require` gives.
  const { default: loadSolver } = require('highs') as typeof highs;
  const { Status, Columns } = (await loadSolver()).solve(problemOf(taken, rooms));
  if (Status !== 'Optimal') throw new Error(`HiGHS: ${Status}`);
  const isTaken = (name: string) => {
    const column = Columns[name];
    return column !== undefined && 'Primal' in column && column.Primal > 0.5;
  };
  return taken.map((options) => {
    const option = options.findIndex(({ name }) => isTaken(name));
    return option < 0 ? undefined : option;
  });
}

interface Variable {
  readonly name: string;
  readonly place: number;
  readonly cost: number;
}

/** In CPLEX LP format. A place is worth more than any cost: nobody goes without one to spare another the way. */
function problemOf(taken: readonly (readonly Variable[])[], rooms: readonly number[]): string {
  const all = taken.flat();
  const worth = 1 + all.reduce((most, { cost }) => Math.max(most, cost), 0) * taken.length;
  const objective = all.map(({ name, cost }) => `- ${(worth - cost).toFixed(4)} ${name}`);
  const once = taken.filter((options) => options.length > 0).map((options) => `${sumOf(options)} <= 1`);
  const byPlace = [...groupBy(all, ({ place }) => place)];
  const within = byPlace.map(([place, here]) => `${sumOf(here)} <= ${rooms[place] ?? 0}`);
  return ['Minimize', ...objective, 'Subject To', ...once, ...within, 'End'].join('\n');
}

function sumOf(variables: readonly Variable[]): string {
  return variables.map(({ name }) => name).join('\n + ');
}
