/** How many records go from one side to the other; `to` may be a group that is no receiver, such as what is pending. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** A side's node: its label's height, and where its ribbons begin. In pixels from the top. */
export interface FlowNode {
  readonly key: string;
  readonly count: number;
  readonly top: number;
  readonly bottom: number;
}

/** A ribbon: where its upper and lower edge stand on either side. */
export interface FlowRibbon extends FlowLink {
  readonly left: readonly [top: number, bottom: number];
  readonly right: readonly [top: number, bottom: number];
}

export interface FlowLayout {
  readonly height: number;
  readonly givers: readonly FlowNode[];
  readonly receivers: readonly FlowNode[];
  readonly ribbons: readonly FlowRibbon[];
}

/** No label is lower than this: a line of text. */
const lineHeight = 14;
const gap = 2;
/** How much of the height the ribbons of the fuller side fill at the least. */
const filling = 0.75;
/** Rounds of ordering each side by the other; more change nothing at this size. */
const rounds = 6;

/**
 * Places two columns of names and the ribbons between them so that every name has a line of its own, ribbons are in
 * proportion, and few of them cross: each side stands in the order of the mean place of its partners. Keys in `last`
 * stand at the bottom, in their own order.
 */
export function flowLayout(links: readonly FlowLink[], last: readonly string[]): FlowLayout {
  const kept = links.filter(({ count }) => count > 0);
  let from = orderOf(kept, 'from');
  let to = orderOf(kept, 'to');
  for (let round = 0; round < rounds; round += 1) {
    to = withLast(byMeanPlace(to, kept, 'to', from), last);
    from = byMeanPlace(from, kept, 'from', to);
  }
  const total = kept.reduce((sum, { count }) => sum + count, 0);
  const least = Math.max(from.length, to.length) * (lineHeight + gap);
  const scale = total === 0 ? 0 : (least * filling) / total;
  const heights = [from, to].map((keys, side) =>
    keys.map((key) => Math.max(lineHeight, countOf(kept, side === 0 ? 'from' : 'to', key) * scale)),
  );
  const height = Math.max(...heights.map((each) => each.reduce((sum, one) => sum + one + gap, 0)));
  const givers = nodes(from, heights[0] ?? [], height, (key) => countOf(kept, 'from', key));
  const receivers = nodes(to, heights[1] ?? [], height, (key) => countOf(kept, 'to', key));
  return { height, givers, receivers, ribbons: ribbons(kept, givers, receivers, scale) };
}

type Side = 'from' | 'to';

function orderOf(links: readonly FlowLink[], side: Side): readonly string[] {
  return [...new Set(links.map((link) => link[side]))].sort();
}

function countOf(links: readonly FlowLink[], side: Side, key: string): number {
  return links.reduce((sum, link) => sum + (link[side] === key ? link.count : 0), 0);
}

function byMeanPlace(
  keys: readonly string[],
  links: readonly FlowLink[],
  side: Side,
  partners: readonly string[],
): readonly string[] {
  const other = side === 'from' ? 'to' : 'from';
  const placeOf = new Map(partners.map((key, place) => [key, place]));
  const means = new Map(
    keys.map((key) => {
      const own = links.filter((link) => link[side] === key);
      const weight = own.reduce((sum, { count }) => sum + count, 0);
      const sum = own.reduce((total, link) => total + link.count * (placeOf.get(link[other]) ?? 0), 0);
      return [key, sum / weight] as const;
    }),
  );
  return [...keys].sort(
    (left, right) => (means.get(left) ?? 0) - (means.get(right) ?? 0) || (left < right ? -1 : 1),
  );
}

function withLast(keys: readonly string[], last: readonly string[]): readonly string[] {
  return [...keys.filter((key) => !last.includes(key)), ...last.filter((key) => keys.includes(key))];
}

/** Nodes one below the other; what is left of the height is spread between them. */
function nodes(
  keys: readonly string[],
  heights: readonly number[],
  height: number,
  count: (key: string) => number,
): readonly FlowNode[] {
  const used = heights.reduce((sum, one) => sum + one, 0);
  const space = keys.length === 0 ? 0 : (height - used) / keys.length;
  let top = space / 2;
  return keys.map((key, index) => {
    const bottom = top + (heights[index] ?? 0);
    const node = { key, count: count(key), top, bottom };
    top = bottom + space;
    return node;
  });
}

function ribbons(
  links: readonly FlowLink[],
  givers: readonly FlowNode[],
  receivers: readonly FlowNode[],
  scale: number,
): readonly FlowRibbon[] {
  const starts = places(givers, scale);
  const ends = places(receivers, scale);
  const orderOfReceiver = new Map(receivers.map(({ key }, index) => [key, index]));
  const orderOfGiver = new Map(givers.map(({ key }, index) => [key, index]));
  const byReceiver = [...links].sort(
    (left, right) => (orderOfReceiver.get(left.to) ?? 0) - (orderOfReceiver.get(right.to) ?? 0),
  );
  const leftEdges = new Map(byReceiver.map((link) => [link, take(starts, link.from, link.count * scale)]));
  const byGiver = [...links].sort(
    (left, right) => (orderOfGiver.get(left.from) ?? 0) - (orderOfGiver.get(right.from) ?? 0),
  );
  return byGiver.map((link) => ({
    ...link,
    left: leftEdges.get(link) ?? [0, 0],
    right: take(ends, link.to, link.count * scale),
  }));
}

/** Where the first ribbon of each node begins: all of them together stand in the middle of it. */
function places(all: readonly FlowNode[], scale: number): Map<string, number> {
  return new Map(all.map(({ key, top, bottom, count }) => [key, (top + bottom - count * scale) / 2]));
}

function take(next: Map<string, number>, key: string, thickness: number): readonly [number, number] {
  const top = next.get(key) ?? 0;
  next.set(key, top + thickness);
  return [top, top + thickness];
}
