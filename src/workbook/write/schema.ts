/*
 * Where exceljs writes what ECMA-376 does not allow. Excel reads over some of it and offers to repair the rest, which no
 * clerk should be asked before a signing.
 */

/** The order of what stands in a font, as Excel writes it (ECMA-376 part 1, § 18.8.22). */
const fontOrder = [
  'b',
  'i',
  'strike',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
];

/** The styles with the parts of every font in the order of the format; exceljs has colour before size. */
export function withFontsInOrder(stylesXml: string): string {
  return stylesXml.replace(/<font>(.*?)<\/font>/g, (_, parts: string) => {
    const inOrder = (parts.match(/<[^>]+\/>/g) ?? []).sort((one, other) => placeOf(one) - placeOf(other));
    return `<font>${inOrder.join('')}</font>`;
  });
}

/** Those that no font of ours has stand behind the others. */
function placeOf(part: string): number {
  const place = fontOrder.indexOf(/\w+/.exec(part)?.[0] ?? '');
  return place < 0 ? fontOrder.length : place;
}

/** A sheet's XML whose bars point to no extension: exceljs gives each one without a name, where it has none. */
export function withoutNamelessExtensions(sheetXml: string): string {
  return sheetXml.replace(/<extLst><ext [^>]*><x14:id\/><\/ext><\/extLst>/g, '');
}
