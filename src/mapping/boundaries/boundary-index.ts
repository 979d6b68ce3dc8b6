import Flatbush from 'flatbush';
import type { Boundary } from '../../store/mapping/boundaries.ts';
import { collectEdges, crossesRay, distanceTo, type Edges, onPlane } from './edges.ts';

/** Where a point lies among the boundaries. */
export type Located =
  | {
      readonly kind: 'inside';
      readonly commune: string;
      /** To the nearest edge of any polygon, in whole metres, rounded down; 0 on an edge. */
      readonly edgeMetres: number;
    }
  /** Polygons of several communes hold the point; their codes in ascending order. */
  | { readonly kind: 'several'; readonly communes: readonly string[] }
  | { readonly kind: 'outside' };

/** Answers where points lie, by a spatial index over all edges. */
export interface BoundaryIndex {
  /** Degrees, WGS 84. */
  locate(latitude: number, longitude: number): Located;
}

/**
 * A point within a centimetre of an edge is on it: coordinates with seven decimals are no finer. Both sides hold
 * such a point, so that none falls between two polygons that share the edge.
 */
const onEdgeMetres = 0.01;

/**
 * Builds the index. Holes are outside; of a ring that crosses itself, what is enclosed an odd number of times is
 * inside. A point on the edge between two communes is held by both; one on the outer edge only is inside, at 0 metres.
 */
export function boundaryIndex(boundaries: readonly Boundary[]): BoundaryIndex {
  const edges = collectEdges(boundaries);
  if (edges.count === 0) return { locate: () => ({ kind: 'outside' }) };
  const tree = treeOf(edges);
  return {
    locate(latitude, longitude) {
      const [x, y] = onPlane(longitude, latitude);
      const holders = new Set([...enclosing(edges, tree, x, y), ...touching(edges, tree, x, y)]);
      const communes = new Set([...holders].flatMap((polygon) => boundaries[polygon]?.commune ?? []));
      const [commune, ...others] = [...communes].sort();
      if (commune === undefined) return { kind: 'outside' };
      if (others.length > 0) return { kind: 'several', communes: [commune, ...others] };
      return { kind: 'inside', commune, edgeMetres: Math.floor(nearestEdge(edges, tree, x, y)) };
    },
  };
}

function treeOf({ count, at }: Edges): Flatbush {
  const tree = new Flatbush(count);
  for (let edge = 0; edge < count; edge += 1) {
    const { x1, y1, x2, y2 } = at(edge);
    tree.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
  tree.finish();
  return tree;
}

/** The polygons whose edges a ray from the point to the east crosses an odd number of times. */
function enclosing(edges: Edges, tree: Flatbush, x: number, y: number): ReadonlySet<number> {
  const odd = new Set<number>();
  for (const edge of tree.search(x, y, Number.POSITIVE_INFINITY, y)) {
    if (!crossesRay(edges.at(edge), x, y)) continue;
    const polygon = edges.polygonOf(edge);
    if (!odd.delete(polygon)) odd.add(polygon);
  }
  return odd;
}

/** The polygons on whose edge the point lies. */
function touching(edges: Edges, tree: Flatbush, x: number, y: number): readonly number[] {
  return edgesWithin(tree, x, y, onEdgeMetres)
    .filter((edge) => distanceTo(edges.at(edge), x, y) <= onEdgeMetres)
    .map((edge) => edges.polygonOf(edge));
}

/**
 * The distance to the nearest edge. The tree knows the edge whose box is nearest, and that edge's own distance
 * bounds where a nearer one can lie.
 */
function nearestEdge(edges: Edges, tree: Flatbush, x: number, y: number): number {
  const [candidate = 0] = tree.neighbors(x, y, 1);
  const bound = distanceTo(edges.at(candidate), x, y);
  return edgesWithin(tree, x, y, bound).reduce(
    (least, edge) => Math.min(least, distanceTo(edges.at(edge), x, y)),
    bound,
  );
}

function edgesWithin(tree: Flatbush, x: number, y: number, metres: number): readonly number[] {
  return tree.search(x - metres, y - metres, x + metres, y + metres);
}
