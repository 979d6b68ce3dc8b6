/**
 * A table for `WITH`: the current lists as `arrivals (id, place)`, in one order in every workspace. They come in the order
 * in which they were first taken in, wherever that was; the numbers of a workspace follow the order in which packs came.
 */
export const arrivals = `arrivals AS (
  SELECT id, row_number() OVER (ORDER BY imported_at, district_code, file, sha256, id) AS place
  FROM submission WHERE state = 'current')`;
