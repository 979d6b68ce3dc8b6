/** WGS 84 in degrees: CRS84 (longitude first), and EPSG:4326, which GeoJSON writers mean the same way. */
const wgs84Names: readonly RegExp[] = [
  /^(?:urn:ogc:def:crs:)?ogc:(?:[\d.]*:)?crs84h?$/,
  /^(?:urn:ogc:def:crs:)?epsg:(?:[\d.]*:)?4326$/,
  /^https?:\/\/www\.opengis\.net\/def\/crs\/ogc\/[\d.]+\/crs84h?$/,
  /^https?:\/\/www\.opengis\.net\/def\/crs\/epsg\/[\d.]+\/4326$/,
  /^crs84$/,
];

/** Whether a name of a coordinate reference system is one of WGS 84; VN-2000, a hundred metres away, is not. */
export function isNamedWgs84(name: string): boolean {
  const plain = name.trim().toLowerCase();
  return wgs84Names.some((known) => known.test(plain));
}
