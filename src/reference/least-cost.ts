/** What it costs to put each row into each place: one array a row, all of one length, at least as long as there are rows. */
export type CostTable = readonly (readonly number[])[];

/**
 * Gives every row a place of its own so that the sum of the costs is the least there is (the Hungarian method with
 * potentials, one shortest path a row). Answers the place of each row, from 0; the same table gives the same answer.
 */
export function leastCostPlaces(costs: CostTable): readonly number[] {
  const places = costs[0]?.length ?? 0;
  const potentials: Potentials = {
    ofRow: new Float64Array(costs.length + 1),
    ofPlace: new Float64Array(places + 1),
  };
  /** The row that holds each place, both from 1; place 0 is the row being placed. */
  const holders = new Int32Array(places + 1);
  for (let row = 1; row <= costs.length; row += 1) {
    holders[0] = row;
    passOn(holders, shortestPath(costs, potentials, holders));
  }
  const placeOfRow = new Array<number>(costs.length).fill(0);
  holders.forEach((row, place) => {
    if (row > 0 && place > 0) placeOfRow[row - 1] = place - 1;
  });
  return placeOfRow;
}

interface Potentials {
  readonly ofRow: Float64Array;
  readonly ofPlace: Float64Array;
}

interface Path {
  /** The place before each place on the way to it. */
  readonly before: Int32Array;
  readonly end: number;
}

function shortestPath(costs: CostTable, { ofRow, ofPlace }: Potentials, holders: Int32Array): Path {
  const before = new Int32Array(holders.length);
  const distance = new Float64Array(holders.length).fill(Number.POSITIVE_INFINITY);
  const visited = new Uint8Array(holders.length);
  let place = 0;
  do {
    visited[place] = 1;
    const row = at(holders, place);
    let nearest = 0;
    let step = Number.POSITIVE_INFINITY;
    for (let other = 1; other < holders.length; other += 1) {
      if (visited[other] === 1) continue;
      const reduced = (costs[row - 1]?.[other - 1] ?? 0) - at(ofRow, row) - at(ofPlace, other);
      if (reduced < at(distance, other)) {
        distance[other] = reduced;
        before[other] = place;
      }
      if (at(distance, other) < step) {
        step = at(distance, other);
        nearest = other;
      }
    }
    for (let other = 0; other < holders.length; other += 1) {
      if (visited[other] === 1) {
        ofRow[at(holders, other)] = at(ofRow, at(holders, other)) + step;
        ofPlace[other] = at(ofPlace, other) - step;
      } else distance[other] = at(distance, other) - step;
    }
    place = nearest;
  } while (holders[place] !== 0);
  return { before, end: place };
}

/** Along the path each place goes to the row that held the one before it. */
function passOn(holders: Int32Array, { before, end }: Path): void {
  for (let place = end; place !== 0; place = at(before, place)) {
    holders[place] = at(holders, at(before, place));
  }
}

function at(numbers: Int32Array | Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
