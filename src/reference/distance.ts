/** A place on the ground, in degrees (WGS 84). */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const earthRadius = 6371;
const degree = Math.PI / 180;

/** The kilometres between two places as the crow flies; the city is so small that the ground may be taken as flat. */
export function kilometresBetween(one: Point, other: Point): number {
  const middle = ((one.latitude + other.latitude) / 2) * degree;
  const east = (other.longitude - one.longitude) * degree * Math.cos(middle);
  const north = (other.latitude - one.latitude) * degree;
  return Math.hypot(east, north) * earthRadius;
}

/** The middle of some places; undefined of none. */
export function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    latitude: mean(points.map(({ latitude }) => latitude)),
    longitude: mean(points.map(({ longitude }) => longitude)),
  };
}
