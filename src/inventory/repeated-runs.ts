/** Two stretches of a list of which one says again, row by row, what the other says. Places count from 0. */
export interface RepeatedRun {
  readonly first: number;
  readonly again: number;
  /** How many rows each of them has. */
  readonly rows: number;
  /** How much it tells: one for each row of its own that stands there just twice, less for one that stands there more often. */
  readonly weight: number;
}

/** Rows by what they say. */
export interface RowsSaid {
  /** A number for all that a row says, above 0 where it says enough to be told from others, below 0 where it does not. */
  readonly said: readonly number[];
  /** The places at which a table begins: no run goes on over it. */
  readonly beginnings: ReadonlySet<number>;
}

/** Less than this says a set of furniture too, which two rooms have: desk, chair, cupboard, computer, printer, telephone, fan. */
export const leastWeight = 8;

/** What stands there more often than that stands in many rooms. */
const mostOften = 3;

/** What a row adds that stands there so often: the more often a row is said, the sooner it is a thing of its own each time. */
function weightOf(often: number): number {
  return 1 / (often - 1) ** 2;
}

/**
 * Finds the runs of rows that say just what a run before them says, each as long as it can be and told once. Single rows that
 * are equal are ordinary, many desks of one price; so are many equal runs: the furniture of each room.
 */
export function repeatedRuns(rows: RowsSaid): readonly RepeatedRun[] {
  const places = placesOfRepeated(rows.said);
  const again = [...places.values()].flatMap(([, ...later]) => later).sort((left, right) => left - right);
  const runs: RepeatedRun[] = [];
  let passed = -1;
  for (const place of again) {
    if (place <= passed) continue;
    const run = heaviestRun(rows, places, { place, passed });
    if (run === undefined) continue;
    runs.push(run);
    passed = run.again + run.rows - 1;
  }
  return runs;
}

/** Where what is said a few times stands; what is said once, or many times, is left out. */
function placesOfRepeated(said: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  const sorted = Float64Array.from(said).sort();
  for (let at = 0; at < sorted.length; ) {
    const each = sorted[at] ?? 0;
    let end = at + 1;
    while (sorted[end] === each) end += 1;
    if (each > 0 && end - at > 1 && end - at <= mostOften) places.set(each, []);
    at = end;
  }
  if (places.size > 0) for (const [place, each] of said.entries()) places.get(each)?.push(place);
  return places;
}

/** The run that tells most of those that end in or behind a row which says what others before it say; none that tells enough. */
function heaviestRun(
  rows: RowsSaid,
  places: ReadonlyMap<number, readonly number[]>,
  { place, passed }: { readonly place: number; readonly passed: number },
): RepeatedRun | undefined {
  const before = (places.get(rows.said[place] ?? 0) ?? []).filter((each) => each < place);
  return before
    .map((first) => longestRun(rows, places, { first, again: place, passed }))
    .filter(({ weight }) => weight >= leastWeight)
    .sort((left, right) => right.weight - left.weight)[0];
}

/** The run through two equal rows; its second stretch begins behind what is told already, and behind the first one. */
function longestRun(
  { said, beginnings }: RowsSaid,
  places: ReadonlyMap<number, readonly number[]>,
  at: { readonly first: number; readonly again: number; readonly passed: number },
): RepeatedRun {
  let { first, again } = at;
  const apart = again - first;
  const mayBeginBefore = () => again - 1 > at.passed && !beginnings.has(first) && !beginnings.has(again);
  while (first > 0 && mayBeginBefore() && said[first - 1] === said[again - 1]) {
    first -= 1;
    again -= 1;
  }
  let rows = at.again - again + 1;
  const mayGoOn = () => rows < apart && !beginnings.has(first + rows) && !beginnings.has(again + rows);
  while (again + rows < said.length && mayGoOn() && said[first + rows] === said[again + rows]) rows += 1;
  rows = Math.min(rows, apart);
  let weight = 0;
  for (const each of said.slice(again, again + rows)) {
    const often = places.get(each)?.length;
    if (often !== undefined) weight += weightOf(often);
  }
  return { first, again, rows, weight };
}
