/**
 * Degrees (WGS 84) between which every place of Hà Nội lies, with a few kilometres to spare. The two ranges do
 * not touch, so a latitude written where a longitude belongs is seen at once.
 */
export const cityExtent = {
  latitude: { from: 20.5, to: 21.5 },
  longitude: { from: 105.2, to: 106.1 },
} as const;
