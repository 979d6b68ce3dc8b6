import { isSymbolFont } from '../../text/symbol-fonts.ts';

/** Whether letters in a font of this name stand for others: TCVN3 (`.VnTime`), VNI (`VNI-Times`), signs (`Wingdings`). */
export function isLegacyFont(name: string): boolean {
  return /^\.vn|^vni-/i.test(name) || isSymbolFont(name);
}
