/** Whether a font of this name may hold TCVN3 (`.VnTime`) or VNI (`VNI-Times`) glyph codes. */
export function isLegacyFont(name: string): boolean {
  return /^\.vn|^vni-/i.test(name);
}
