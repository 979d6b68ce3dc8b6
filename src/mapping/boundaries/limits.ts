/** What a boundary file may hold at most, each with its reason. A file beyond is refused, never read in part. */
export const boundaryLimits = {
  /** 126 communes at 2,000 points each are near 10 MB; the file is held in memory whole, as bytes and as values. */
  megabytes: 128,
  /** 16,000 points a commune, one about every two metres; the index holds some 80 bytes for each. */
  vertices: 2_000_000,
} as const;
